import { describe, expect, it } from "vitest";
import { crossProducts, standardTable, weightedSum } from "./standard-table.ts";

const features = { columns: 3, values: Float64Array.of(1, 5, 2, 3, 5, NaN, 5, 5, 4, 100, 100, 100) };
const table = standardTable(features, Uint32Array.of(0, 1, 2));

describe("standardTable", () => {
  it("gives each column mean 0 and deviation 1 over the rows that count", () => {
    // 1, 3, 5: mean 3, deviation √(8/3); by hand.
    expect([table.standard[0], table.standard[3], table.standard[6]]).toEqual([-2 / Math.sqrt(8 / 3), 0, 2 / Math.sqrt(8 / 3)]);
  });

  it("makes a column that is the same everywhere zero", () => {
    expect(table.perDeviation[1]).toBe(0);
    expect([table.standard[1], table.standard[4]]).toEqual([0, 0]);
  });

  it("takes a gap for the average", () => {
    expect(table.means[2]).toBe(3);
    expect(table.standard[5]).toBe(0);
  });
});

describe("weightedSum", () => {
  it("weighs a row that did not count with the same means and deviations", () => {
    expect(weightedSum(table, Float64Array.of(1, 0, 0), features, 3)).toBeCloseTo(97 / Math.sqrt(8 / 3), 12);
    expect(weightedSum(table, Float64Array.of(0, 0, 1), features, 1)).toBe(0);
  });
});

describe("crossProducts", () => {
  it("is symmetric, with the number of rows on the diagonal where nothing is missing", () => {
    const products = crossProducts(table);
    expect(products[0]).toBeCloseTo(3, 12);
    expect(products[2]).toBe(products[6]);
  });
});
