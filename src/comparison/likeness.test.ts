import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../demo/likeness.ts";
import { equalWeights, type Axis } from "./axes.ts";
import { municipalityFeatures, type Feature, type FeatureTable } from "./features.ts";
import { explainLikeness, listAlike } from "./likeness.ts";

/** A table of ready scores: a column per feature, a row per place. */
function tableOf(columns: readonly Axis[], rows: readonly (readonly number[])[], weights: readonly number[] = []): FeatureTable {
  const features = columns.map(
    (axis, column): Feature => ({
      id: `feature-${column}`,
      axis,
      indicators: [`feature-${column}`],
      weight: weights[column],
      periods: [],
      division: 2024,
      transform: "none",
      scale: { centre: 0, spread: 1, method: "median-distance" },
      raw: Float64Array.from(rows, (row) => row[column]),
      known: rows.length,
    }),
  );
  const codes = rows.map((_, place) => `GM${place}`);
  const list = { id: "municipality-2024", level: "municipality" as const, division: 2024, codes, names: codes, parents: [] };
  return { level: "municipality", list, features, leftOut: [], scores: Float64Array.from(rows.flat()) };
}

const placesOf = (table: FeatureTable, place: number, count: number, choice = {}) => {
  const alike = listAlike(table, place, count, choice);
  return "places" in alike ? alike.places.map((one) => one.place) : alike.missing;
};

describe("listAlike", () => {
  it("gives the nearest first", () => {
    expect(placesOf(tableOf(["population"], [[0], [2], [-1], [5], [0.5]]), 0, 3)).toEqual([4, 2, 1]);
  });

  it("measures an axis as the root of the mean square, and the whole as the mean of the axes", () => {
    // Axis one: sqrt((0.6² + 0.8²) / 2) = 0.7071; axis two: 1.5. Mean: 1.1036.
    const table = tableOf(["population", "population", "ageing"], [[0, 0, 0], [0.6, 0.8, 1.5], [9, 9, 9], [9, 9, 9]]);
    const alike = listAlike(table, 0, 1);
    expect("places" in alike && alike.places[0].distance.toFixed(4)).toBe("1.1036");
  });

  it("lets a weight turn the order", () => {
    const table = tableOf(["population", "ageing"], [[0, 0], [0, 1], [0.9, 0], [3, 3]]);
    expect(placesOf(table, 0, 1)).toEqual([2]);
    expect(placesOf(table, 0, 1, { weights: { ...equalWeights, population: 4 } })).toEqual([1]);
    expect(placesOf(table, 0, 1, { weights: { ...equalWeights, ageing: 0 } })).toEqual([1]);
  });

  it("counts a difference beyond twice the usual spread in proportion, not squared", () => {
    // Huber: 2 × (2 × 10 − 2) = 36, root 6, instead of 10.
    const alike = listAlike(tableOf(["population"], [[0], [10], [11], [12]]), 0, 1);
    expect("places" in alike && alike.places[0].distance).toBe(6);
  });

  it("measures over what both places have, and leaves out a pair with too little", () => {
    const table = tableOf(["population", "population", "ageing"], [[0, 0, 0], [1, NaN, 1], [NaN, NaN, NaN], [2, 2, 2], [3, 3, 3]]);
    const alike = listAlike(table, 0, 4);
    expect("places" in alike && alike.places.map((one) => one.place)).toEqual([1, 3, 4]);
    expect("places" in alike && alike.places[0].distance).toBe(1);
    expect("places" in alike && alike.notCompared).toBe(1);
  });

  it("leaves an axis out for all when the place itself lacks it, and another place out that lacks more", () => {
    const axes: readonly Axis[] = ["population", "ageing", "socio-economic"];
    const table = tableOf(axes, [[0, 0, 0], [0, 0, NaN], [1, 1, 1], [2, 2, 2], [3, 3, 3]]);
    // Nearest on two sides, and of the third nothing is known: not compared, two thirds being less than three quarters.
    expect(placesOf(table, 0, 2)).toEqual([2, 3]);
    // The other way round the third side does not count for anybody.
    expect(placesOf(table, 1, 2)).toEqual([0, 2]);
  });

  it("lets a feature count double within its axis", () => {
    // sqrt((2 × 1² + 1 × 0) / 3) = 0.8165
    const alike = listAlike(tableOf(["population", "population"], [[0, 0], [1, 0], [5, 5], [5, 5]], [2]), 0, 1);
    expect("places" in alike && alike.places[0].distance.toFixed(4)).toBe("0.8165");
  });

  it("can leave a feature out", () => {
    expect(placesOf(tableOf(["population", "population"], [[0, 0], [1, 0], [0, 3], [9, 9]]), 0, 1, { without: "feature-1" })).toEqual([2]);
  });

  it("says why nothing can be said", () => {
    const weights = { population: 0, ageing: 2, "socio-economic": 2, financial: 2 };
    expect(listAlike(tableOf(["population"], [[0], [1], [2], [3]]), 0, 3, { weights })).toEqual({ missing: "no-features" });
    expect(listAlike(tableOf([], [[], [], [], []]), 0, 3)).toEqual({ missing: "no-features" });
    expect(listAlike(tableOf(["population"], [[NaN], [1], [2], [3]]), 0, 3)).toEqual({ missing: "too-few-features" });
    expect(listAlike(tableOf(["population"], [[0], [1], [2], [NaN]]), 0, 3)).toEqual({ missing: "too-few-places" });
  });

  it("gives what there is when fewer places exist than were asked for", () => {
    expect(placesOf(tableOf(["population"], [[0], [1], [2], [3]]), 0, 12)).toEqual([1, 2, 3]);
  });

  it("agrees with sorting all distances", () => {
    const scores = fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 6 }), (values, count) => {
        const table = tableOf(["population"], values.map((value) => [value]));
        const byDistance = values.map((value, place) => ({ place, away: Math.abs(value - values[0]) })).slice(1);
        const sorted = byDistance.toSorted((a, b) => a.away - b.away).slice(0, count);
        const alike = listAlike(table, 0, count);
        if ("missing" in alike) throw new Error(alike.missing);
        expect(alike.places.map(({ place }) => Math.abs(values[place] - values[0]))).toEqual(sorted.map(({ away }) => away));
      }),
      { seed: 4 },
    );
  });
});

describe("explainLikeness", () => {
  const table = municipalityFeatures(demoLikenessVintage());
  const comparable = table.list.codes.map((_, place) => place);

  it("shares the whole distance out over the features", () => {
    for (const other of comparable.slice(1)) {
      const explained = explainLikeness(table, 0, other);
      if (!explained || explained.distance === 0) continue;
      expect(explained.features.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 10);
      for (const { axis, share } of explained.axes) {
        const ofAxis = explained.features.filter(({ feature }) => feature.axis === axis);
        expect(ofAxis.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(share, 10);
      }
    }
  });

  it("says of a difference which way it goes", () => {
    const explained = explainLikeness(tableOf(["population", "ageing"], [[0, 0], [1, -3], [2, 2], [2, 2]]), 0, 1);
    expect(explained?.features.map((one) => one.difference)).toEqual([1, -3]);
    // Distances 1 and sqrt(2 × (2 × 3 − 2)) = 2.8284: shares 0.2612 and 0.7388.
    expect(explained?.features.map((one) => one.share.toFixed(4))).toEqual(["0.2612", "0.7388"]);
  });

  it("gives a feature that one of both lacks no share, and an axis that cannot be measured no distance", () => {
    const place = table.list.names.indexOf("Beekdorp");
    const explained = explainLikeness(table, 0, place);
    expect(explained?.axes.find(({ axis }) => axis === "financial")).toEqual({ axis: "financial", distance: undefined, share: 0 });
    expect(explained?.features.filter(({ feature }) => feature.axis === "financial").every((one) => one.difference === undefined && one.share === 0)).toBe(true);
  });

  it("is the same distance both ways", () => {
    for (const other of comparable) {
      expect(explainLikeness(table, 0, other)?.distance).toBe(explainLikeness(table, other, 0)?.distance);
    }
  });

  it("has nothing to say of a pair that cannot be compared", () => {
    expect(explainLikeness(table, 0, table.list.names.indexOf("Súdeiland"))).toBeUndefined();
  });
});
