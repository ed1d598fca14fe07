import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInClasses, renderDistribution } from "./distribution.ts";
import { exampleValues, formatExample } from "./example-values.ts";

describe("countInClasses", () => {
  it("has round limits, and a limit belongs to the class above it", () => {
    const { edges, counts } = countInClasses({ values: Float64Array.from({ length: 101 }, (_, index) => index), scale: "linear" });
    expect(edges).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110]);
    expect(counts).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 1]);
  });

  it("never has classes narrower than the source rounds", () => {
    const { edges } = countInClasses({ values: Float64Array.of(1, 1, 2, 2, 3), scale: "linear", step: 1 });
    expect(edges).toEqual([1, 2, 3, 4]);
  });

  it("lets the last class hold what lies very far out", () => {
    const values = Float64Array.from([...exampleValues(7, 342, 13, 2.4), 4000]);
    const { edges, isOpenAbove } = countInClasses({ values, scale: "linear" });
    expect(isOpenAbove).toBe(true);
    expect(edges.length).toBeLessThan(20);
  });

  it("counts every value once", () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), fc.constantFrom("linear" as const, "log" as const), (list, scale) => {
        const { edges, counts } = countInClasses({ values: Float64Array.from(list), scale });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.filter((one) => !Number.isNaN(one)).length);
        expect(edges.length).toBe(counts.length === 0 ? 0 : counts.length + 1);
        expect(edges.length).toBeLessThan(40);
      }),
      { seed: 20261121 },
    );
  });
});

describe("renderDistribution", () => {
  it("writes the number of places on every column", () => {
    const svg = renderDistribution({ values: Float64Array.of(1, 1, 1, 9), scale: "linear" }, { format: formatExample, label: "4 wijken" });
    expect(svg).toMatch(/>3<\/text>.*>1<\/text>/);
  });

  it("draws a bare axis when there is no value", () => {
    expect(renderDistribution({ values: Float64Array.of(NaN), scale: "log" }, { format: formatExample, label: "geen" })).toContain('class="base"');
  });
});
