import { describe, expect, it } from "vitest";
import { againstControlLimits, againstLimits, againstValue } from "./benchmark.ts";
import { normalBelow } from "./normal.ts";
import { wilsonLimits } from "./share.ts";

// Values and outcomes: the tests of Fingertips, fingertips-open.
const benchmark = 0.08961108687627933;

describe("againstControlLimits", () => {
  it("agrees with Fingertips, at both levels", () => {
    for (const level of [0.95, 0.998]) {
      expect(againstControlLimits(0.077065767, 5930, benchmark, level)).toBe("lower");
      expect(againstControlLimits(0.098988, 2273, benchmark, level)).toBe("not-told-apart");
      expect(againstControlLimits(0.124746, 1972, benchmark, level)).toBe("higher");
    }
  });

  it("has the limits of Fingertips", () => {
    // It rounds 1.959964 to 1.96 and 3.090232 to 3.0902; the levels that belong to those are taken here.
    const percentages = (deviations: number) => {
      const { lower, upper } = wilsonLimits(benchmark, 5930, 2 * normalBelow(deviations) - 1);
      return [(100 * lower).toFixed(4), (100 * upper).toFixed(4)];
    };
    expect(percentages(1.96)).toEqual(["8.2604", "9.7149"]);
    expect(percentages(3.0902)).toEqual(["7.8799", "10.1742"]);
  });
});

describe("againstValue", () => {
  it("looks whether the benchmark lies outside the limits", () => {
    expect(againstValue({ lower: 2, upper: 4 }, 5)).toBe("lower");
    expect(againstValue({ lower: 2, upper: 4 }, 4)).toBe("not-told-apart");
    expect(againstValue({ lower: 2, upper: 4 }, 1)).toBe("higher");
  });
});

describe("againstLimits", () => {
  it("agrees with Fingertips on limits that overlap and limits that do not", () => {
    expect(againstLimits({ lower: 2.7, upper: 3.6 }, { lower: 3.5, upper: 4.5 })).toBe("not-told-apart");
    expect(againstLimits({ lower: 2.7, upper: 3.1 }, { lower: 3.5, upper: 4.5 })).toBe("lower");
  });
});
