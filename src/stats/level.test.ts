import { describe, expect, it } from "vitest";
import { tailOf } from "./level.ts";

describe("tailOf", () => {
  it("leaves the same on either side", () => {
    expect(tailOf(0.95)).toBeCloseTo(0.025, 15);
  });

  it("refuses a percentage, and says what it found and expected", () => {
    expect(() => tailOf(95)).toThrow("level: found 95; expected a fraction between 0 and 1, such as 0.95");
    expect(() => tailOf(NaN)).toThrow("level: found NaN");
  });
});
