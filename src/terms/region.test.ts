import { describe, expect, it } from "vitest";
import { findRegionLevel } from "./region.ts";

describe("findRegionLevel", () => {
  it("knows the four levels", () => {
    expect(["NL00", "GM0150", "WK015000", "BU01500000"].map(findRegionLevel)).toEqual([
      "country",
      "municipality",
      "district",
      "neighbourhood",
    ]);
  });

  it("knows the letters of Amsterdam", () => {
    expect(findRegionLevel("WK0363AB")).toBe("district");
    expect(findRegionLevel("BU0363AB07")).toBe("neighbourhood");
  });

  it("finds no level for what is no such region", () => {
    expect(["PV28", "GM015", "WK0363ab", "Wijk", ""].map(findRegionLevel)).toEqual(Array(5).fill(undefined));
  });
});
