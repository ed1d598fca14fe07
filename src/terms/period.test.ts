import { describe, expect, it } from "vitest";
import { isPeriod, periodLabel, yearOf } from "./period.ts";

describe("periods", () => {
  it("are years and quarters as CBS writes them", () => {
    expect(["2024JJ00", "2024KW04"].every(isPeriod)).toBe(true);
    expect(["2024K5", "2024KW05", "2024", "24JJ00"].some(isPeriod)).toBe(false);
  });

  it("read as people write them", () => {
    expect(periodLabel("2024JJ00")).toBe("2024");
    expect(periodLabel("2024KW03")).toBe("2024, 3e kwartaal");
    expect(periodLabel("2024KW03", "en")).toBe("2024, Q3");
  });

  it("lie in a year", () => {
    expect(yearOf("2024KW02")).toBe(2024);
  });
});
