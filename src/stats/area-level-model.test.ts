import { describe, expect, it } from "vitest";
import { areaLevelModel, type AreaLevelData, type AreaLevelModel } from "./area-level-model.ts";
import { normalBy, randomFrom } from "./random.ts";

function modelOf(data: AreaLevelData): AreaLevelModel {
  const model = areaLevelModel(data);
  if ("missing" in model) throw new Error(model.missing);
  return model;
}

/** Places of known truth: 10 + 2 × feature + what is particular to them, seen through chance. */
function simulate(seed: number, places: number, between: number) {
  const random = randomFrom(seed);
  const features = Float64Array.from({ length: places }, () => normalBy(random));
  const truth = features.map((feature) => 10 + 2 * feature + Math.sqrt(between) * normalBy(random));
  const variances = Float64Array.from({ length: places }, (_, place) => [0.2, 1, 4, 9][place % 4]);
  const values = truth.map((value, place) => value + Math.sqrt(variances[place]) * normalBy(random));
  return { truth, data: { values, variances, features, columns: 1 } };
}

describe("areaLevelModel", () => {
  it("gives back the mean and its shrinkage when there are no features and all are as uncertain", () => {
    // Worked by hand: values 0, 2, …, 22, mean 11, squares left 572; 572 / (1 + A) = 11 gives A = 51.
    const values = Float64Array.from({ length: 12 }, (_, place) => 2 * place);
    const model = modelOf({ values, variances: new Float64Array(12).fill(1), features: new Float64Array(0), columns: 0 });
    expect(model.between).toBeCloseTo(51, 6);
    expect(model.places[0].ownWeight).toBeCloseTo(51 / 52, 8);
    expect(model.places[0].expected).toBeCloseTo(11, 8);
    expect(model.places[0].estimate.value).toBeCloseTo(11 / 52, 8);
  });

  it("believes nothing of the own figure when chance explains all differences", () => {
    const { data } = simulate(1, 200, 0);
    const few = { ...data, variances: data.variances.map((one) => one * 3) };
    expect(modelOf(few).between).toBe(0);
    expect(modelOf(few).places[7].estimate.value).toBeCloseTo(modelOf(few).places[7].expected, 9);
  });

  it("finds back the variance between places", () => {
    // 4,000 places with a variance of 2 between them; the standard error of that is about 0.1.
    expect(modelOf(simulate(2, 4_000, 2).data).between).toBeCloseTo(2, 0);
  });

  it("lies nearer the truth than the figures themselves, most of all where these are uncertain", () => {
    const { truth, data } = simulate(3, 2_000, 1);
    const { places } = modelOf(data);
    const missed = (of: (place: number) => number, variance: number) =>
      truth.reduce((sum, value, place) => sum + (data.variances[place] === variance ? (of(place) - value) ** 2 : 0), 0);
    const gain = (variance: number) => missed((place) => places[place].estimate.value, variance) / missed((place) => data.values[place], variance);
    expect(gain(9)).toBeLessThan(0.2);
    expect(gain(1)).toBeLessThan(0.65);
    expect(gain(0.2)).toBeLessThan(1);
  });

  it("covers the truth as often as it says", () => {
    // 60 worlds of 120 places: 7,200 intervals, standard error 0.26 points.
    let covered = 0;
    for (let world = 0; world < 60; world++) {
      const { truth, data } = simulate(100 + world, 120, 1.5);
      modelOf(data).places.forEach(({ estimate }, place) => {
        if (estimate.lower <= truth[place] && truth[place] <= estimate.upper) covered++;
      });
    }
    expect(covered / 7_200).toBeGreaterThan(0.94);
    expect(covered / 7_200).toBeLessThan(0.96);
  });

  it("does not trip over two features that say the same", () => {
    const { data } = simulate(4, 100, 1);
    const twice = { ...data, columns: 2, features: Float64Array.from({ length: 200 }, (_, index) => data.features[index >> 1]) };
    const [once, doubled] = [modelOf(data), modelOf(twice)];
    doubled.places.forEach(({ estimate }, place) => expect(estimate.value).toBeCloseTo(once.places[place].estimate.value, 1));
  });

  it("says why there is no model", () => {
    const few = { values: new Float64Array(10), variances: new Float64Array(10).fill(1), features: new Float64Array(0), columns: 0 };
    expect(areaLevelModel(few)).toEqual({ missing: "too-few-places" });
    const { data } = simulate(5, 50, 1);
    expect(areaLevelModel({ ...data, variances: data.variances.with(3, 0) })).toEqual({ missing: "not-a-number" });
    expect(areaLevelModel({ ...data, values: data.values.with(3, NaN) })).toEqual({ missing: "not-a-number" });
  });
});
