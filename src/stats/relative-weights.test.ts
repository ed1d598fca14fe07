import { describe, expect, it } from "vitest";
import { relativeWeights } from "./relative-weights.ts";
import { fitRidge, prepareRidge } from "./ridge.ts";
import { normalBy, randomFrom } from "./random.ts";

const rows = Uint32Array.from({ length: 200 }, (_, row) => row);

function sharesOf(columns: number, cell: (row: number, column: number) => number, outcome: (row: number) => number) {
  const values = Float64Array.from({ length: 200 * columns }, (_, index) => cell(Math.floor(index / columns), index % columns));
  const prepared = prepareRidge({ values, columns }, rows);
  if ("missing" in prepared) throw new Error(prepared.missing);
  return relativeWeights(prepared, fitRidge(prepared, Float64Array.from(rows, outcome)).weights);
}

describe("relativeWeights", () => {
  it("agrees with Johnson's formula in NumPy", () => {
    // R = corrcoef(X); L = V √d V'; (L∘L)(L b)², divided by its sum, with b as in ridge.test.ts.
    const features = { columns: 2, values: Float64Array.of(1, 2, 2, 1, 3, 4, 4, 3, 5, 6, 6, 5, 7, 9, 8, 7, 9, 8, 10, 11, 11, 10, 12, 14) };
    const prepared = prepareRidge(features, rows.slice(0, 12));
    if ("missing" in prepared) throw new Error(prepared.missing);
    const outcome = Float64Array.of(3.1, 2.9, 6.2, 7.1, 9.8, 10.1, 15.2, 13.9, 16, 20.3, 20.1, 25.7);
    expect([...relativeWeights(prepared, fitRidge(prepared, outcome).weights)].map((one) => one.toFixed(6))).toEqual(["0.494495", "0.505505"]);
  });

  it("shares alike between two features that say the same, and gives a bystander nothing", () => {
    const random = randomFrom(2);
    const drawn = Float64Array.from({ length: 400 }, () => normalBy(random));
    const shares = sharesOf(3, (row, column) => drawn[column < 2 ? row : 200 + row], (row) => drawn[row]);
    expect(shares[0]).toBeCloseTo(shares[1], 10);
    expect(shares[0]).toBeGreaterThan(0.48);
  });

  it("is all zero when the same is expected everywhere", () => {
    expect([...sharesOf(1, (row) => row, () => 5)]).toEqual([0]);
  });
});
