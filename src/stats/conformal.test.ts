import { describe, expect, it } from "vitest";
import { conformalReach } from "./conformal.ts";
import { normalBy, randomFrom } from "./random.ts";

describe("conformalReach", () => {
  it("is the miss whose place is the level of one more than there are, rounded up", () => {
    // By hand: (9 + 1) × 0.8 = 8, the 8th smallest of 1 to 9.
    expect(conformalReach(Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1), 0.8)).toBe(8);
  });

  it("promises 95% from 19 misses on", () => {
    expect(conformalReach(new Float64Array(18).fill(1), 0.95)).toEqual({ missing: "too-few-rows" });
    expect(conformalReach(new Float64Array(19).fill(1), 0.95)).toBe(1);
  });

  it("holds the next answer as often as it says, whatever the shape of the misses", () => {
    const random = randomFrom(8);
    const miss = () => Math.exp(normalBy(random));
    let held = 0;
    for (let trial = 0; trial < 4000; trial++) {
      const reach = conformalReach(Float64Array.from({ length: 39 }, miss), 0.8);
      if (typeof reach === "number" && miss() <= reach) held++;
    }
    // Four standard errors of 4,000 trials: 0.0253.
    expect(Math.abs(held / 4000 - 0.8)).toBeLessThan(0.0253);
  });

  it("refuses a percentage for a level", () => {
    expect(() => conformalReach(Float64Array.of(1), 95)).toThrow("found level 95");
  });
});
