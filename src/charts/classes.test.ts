import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, classOf, countClasses } from "./classes.ts";
import { exampleInhabitants, exampleValues } from "./example-values.ts";

describe("classify", () => {
  it("takes round limits with a fifth of the places between them", () => {
    expect(classify(Float64Array.from({ length: 100 }, (_, index) => index))).toEqual({ limits: [20, 40, 60, 80], counts: [20, 20, 20, 20, 20] });
  });

  it("stays about even for skewed figures", () => {
    for (const values of [exampleValues(9, 342, 68, 16), exampleInhabitants(3, 342)]) {
      const { counts } = classify(values);
      expect(counts).toHaveLength(5);
      expect(Math.min(...counts)).toBeGreaterThan(342 * 0.1);
      expect(Math.max(...counts)).toBeLessThan(342 * 0.34);
    }
  });

  it("has fewer classes where there are few different values", () => {
    expect(classify(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2))).toEqual({ limits: [1], counts: [7, 3] });
    expect(classify(Float64Array.of(4, 4, 4))).toEqual({ limits: [], counts: [3] });
    expect(classify(Float64Array.of(NaN))).toEqual({ limits: [], counts: [] });
  });

  // Three shares of 1.38…, 1.43… and 2.65…%: the limits lie between them, and need no seven digits.
  it("rounds the limits between a handful of values as far as it can", () => {
    expect(classify(Float64Array.of(1.382716, 1.434635, 2.653764))).toEqual({ limits: [1.4, 2.6], counts: [1, 1, 1] });
  });

  it("has rising limits and counts every value once", () => {
    const value = fc.oneof(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.integer({ min: 0, max: 4 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), (list) => {
        const { limits, counts } = classify(Float64Array.from(list));
        expect(limits.every((limit, index) => index === 0 || limit > limits[index - 1])).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.filter((one) => !Number.isNaN(one)).length);
      }),
      { seed: 20261121 },
    );
  });
});

describe("classOf", () => {
  it("puts a limit in the class above it", () => {
    expect([9, 10, 19, 20].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2]);
  });
});

describe("countClasses", () => {
  it("leaves out what has no value", () => {
    expect(countClasses([1, NaN, 30], [10])).toEqual([1, 1]);
  });
});
