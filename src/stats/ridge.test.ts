import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitRidge, predictRidge, prepareRidge, type PreparedRidge } from "./ridge.ts";
import { normalBy, randomFrom } from "./random.ts";
import type { FeatureValues } from "./standard-table.ts";

const features = { columns: 2, values: Float64Array.of(1, 2, 2, 1, 3, 4, 4, 3, 5, 6, 6, 5, 7, 9, 8, 7, 9, 8, 10, 11, 11, 10, 12, 14) };
const outcome = Float64Array.of(3.1, 2.9, 6.2, 7.1, 9.8, 10.1, 15.2, 13.9, 16, 20.3, 20.1, 25.7);
const allRows = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

function ready(table: FeatureValues, rows: Uint32Array): PreparedRidge {
  const prepared = prepareRidge(table, rows);
  if ("missing" in prepared) throw new Error(prepared.missing);
  return prepared;
}

describe("fitRidge", () => {
  it("agrees with the normal equations solved by NumPy", () => {
    // b = solve(Z'Z + 0.012 I, Z'(y - mean)); the mean of ((y - Hy) / (1 - diag H))² is 0.302349.
    const fit = fitRidge(ready(features, allRows(12)), outcome);
    expect(fit.penalty).toBeCloseTo(0.012, 12);
    expect([...fit.weights].map((weight) => weight.toFixed(6))).toEqual(["3.144527", "3.866618"]);
    expect(fit.meanSquareMissed.toFixed(6)).toBe("0.302349");
  });

  it("says of every row what a fit without it says, with the same scale and penalty", () => {
    const prepared = ready(features, allRows(12));
    const { penalty, leftOut } = fitRidge(prepared, outcome);
    for (let out = 0; out < 12; out++) expect(leftOut[out]).toBeCloseTo(refitWithout(prepared, penalty, out), 8);
  });

  it("charges so much that little is left when features say nothing", () => {
    const random = randomFrom(4);
    const noise = { columns: 3, values: Float64Array.from({ length: 600 }, () => normalBy(random)) };
    const fit = fitRidge(ready(noise, allRows(200)), Float64Array.from({ length: 200 }, () => normalBy(random)));
    expect(Math.max(...fit.weights.map(Math.abs))).toBeLessThan(0.1);
  });

  it("finds a straight line again whatever the unit of a feature", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (unit) => {
        const table = { columns: 1, values: Float64Array.from({ length: 30 }, (_, row) => row * unit) };
        const prepared = ready(table, allRows(30));
        const fit = fitRidge(prepared, Float64Array.from({ length: 30 }, (_, row) => 3 * row + 1));
        expect(Math.abs(predictRidge(prepared, fit, table, 20) - 61)).toBeLessThan(0.05);
      }),
    );
  });
});

describe("prepareRidge", () => {
  it("says that there are too few rows or nothing to tell them apart by", () => {
    expect(prepareRidge(features, allRows(9))).toEqual({ missing: "too-few-rows" });
    expect(prepareRidge({ columns: 1, values: new Float64Array(20).fill(3) }, allRows(20))).toEqual({ missing: "constant-features" });
    expect(prepareRidge({ columns: 1, values: new Float64Array(20).fill(NaN) }, allRows(20))).toEqual({ missing: "constant-features" });
  });
});

/** The two normal equations written out, for the rows but one, around the means of those rows. */
function refitWithout({ table: { standard } }: PreparedRidge, penalty: number, out: number): number {
  const rows = [...allRows(12)].filter((row) => row !== out);
  const mean = (value: (row: number) => number) => rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const [first, second] = [(row: number) => standard[2 * row], (row: number) => standard[2 * row + 1]];
  const [meanFirst, meanSecond, meanOutcome] = [mean(first), mean(second), mean((row) => outcome[row])];
  const sum = (one: (row: number) => number, other: (row: number) => number) => rows.reduce((total, row) => total + one(row) * other(row), 0);
  const [a, b, y] = [(row: number) => first(row) - meanFirst, (row: number) => second(row) - meanSecond, (row: number) => outcome[row] - meanOutcome];
  const [aa, ab, bb, ay, by] = [sum(a, a) + penalty, sum(a, b), sum(b, b) + penalty, sum(a, y), sum(b, y)];
  const determinant = aa * bb - ab * ab;
  return meanOutcome + (a(out) * (ay * bb - by * ab) + b(out) * (by * aa - ay * ab)) / determinant;
}
