import { describe, expect, it } from "vitest";
import { blockOf, demoLikenessVintage, withColumns } from "../../demo/likeness.ts";
import { demoVintage } from "../../demo/vintage.ts";
import type { Vintage } from "../figures/vintage.ts";
import { districtFeatures, municipalityFeatures, rawValue, type FeatureTable } from "./features.ts";

const twelve = demoVintage().municipalities.length;
const featureOf = (table: FeatureTable, id: string) => {
  const found = table.features.find((one) => one.id === id);
  if (!found) throw new Error(`no feature ${id} in the table`);
  return found;
};

function withMunicipal(id: string, rows: readonly (readonly number[])[], vintage = demoVintage()): Vintage {
  const periods = ["2020JJ00", "2021JJ00", "2022JJ00", "2023JJ00", "2024JJ00"].slice(-rows[0].length) as never[];
  return withColumns({ ...vintage }, [{ indicator: id, blocks: [blockOf("municipality-2024", "municipality", periods, rows)] }]);
}

describe("municipalityFeatures", () => {
  it("makes the median 0 and the usual spread 1", () => {
    // Values 1 … 12: median 6.5, median distance 3, times 1.4826 = 4.4478.
    const vintage = withMunicipal("65-jaar-en-ouder", Array.from({ length: twelve }, (_, place) => [place + 1]));
    const table = municipalityFeatures(vintage);
    const column = table.features.findIndex((one) => one.id === "65-jaar-en-ouder");
    expect(table.features[column]).toMatchObject({ axis: "ageing", transform: "none", known: 12, periods: ["2024JJ00"], division: 2024 });
    expect(table.scores[column].toFixed(4)).toBe(((1 - 6.5) / 4.4478).toFixed(4));
  });

  it("takes the logarithm of what has a long tail, and the square root where there are zeros", () => {
    const powers = Array.from({ length: twelve }, (_, place) => [2 ** place]);
    expect(featureOf(municipalityFeatures(withMunicipal("bevolkingsdichtheid", powers)), "bevolkingsdichtheid").transform).toBe("logarithm");
    const zeros = powers.map(([value], place) => [place === 0 ? 0 : value]);
    expect(featureOf(municipalityFeatures(withMunicipal("bevolkingsdichtheid", zeros)), "bevolkingsdichtheid").transform).toBe("square-root");
    const debts = powers.map(([value], place) => [place === 0 ? -1 : value]);
    expect(featureOf(municipalityFeatures(withMunicipal("bevolkingsdichtheid", debts)), "bevolkingsdichtheid").transform).toBe("none");
  });

  it("takes the newest year that nine out of ten places have, and leaves a gap a gap", () => {
    const rows = Array.from({ length: twelve }, (_, place) => [place === 3 ? NaN : place, place > 5 ? NaN : 100 + place]);
    const feature = featureOf(municipalityFeatures(withMunicipal("koopwoningen", rows)), "koopwoningen");
    expect(feature.periods).toEqual(["2023JJ00"]);
    expect(feature.known).toBe(11);
    expect(rawValue(feature, 3)).toBeUndefined();
    expect(rawValue(feature, 4)).toBe(4);
  });

  it("averages the accounts of three years over the years that are there", () => {
    const rows = Array.from({ length: twelve }, (_, place) => [1, place, place === 0 ? NaN : place + 1, place + 5]);
    const feature = featureOf(municipalityFeatures(withMunicipal("eigen-vermogen", rows)), "eigen-vermogen");
    expect(feature.periods).toEqual(["2022JJ00", "2023JJ00", "2024JJ00"]);
    // Place 2: (2 + 3 + 7) / 3; place 0 lacks 2023: (0 + 5) / 2.
    expect(feature.raw[2]).toBe(4);
    expect(feature.raw[0]).toBe(2.5);
  });

  it("divides where a feature is a part of something", () => {
    const feature = featureOf(municipalityFeatures(demoLikenessVintage()), "aandeel-van-het-rijk");
    // Two incomes around 100 out of four times 100: about half.
    expect(feature.raw[0]).toBeGreaterThan(45);
    expect(feature.raw[0]).toBeLessThan(55);
  });

  it("leaves out what is the same everywhere and what is not there, and says so", () => {
    const table = municipalityFeatures(withMunicipal("koopwoningen", Array.from({ length: twelve }, () => [60])));
    const reasons = new Map(table.leftOut.map(({ definition, reason }) => [definition.id, reason]));
    expect(reasons.get("koopwoningen")).toBe("constant");
    expect(reasons.get("lage-opleiding")).toBe("not-in-vintage");
    expect(table.features.map(({ id }) => id)).toEqual(["inwoners"]);
  });

  it("can be made as it would be without one year", () => {
    const vintage = demoLikenessVintage();
    expect(featureOf(municipalityFeatures(vintage, { withoutYear: "2024" }), "koopwoningen").periods).toEqual(["2023JJ00"]);
    expect(featureOf(municipalityFeatures(vintage, { withoutYear: "2023" }), "eigen-vermogen").periods).toEqual(["2022JJ00", "2024JJ00"]);
  });

  it("is made once for a vintage", () => {
    expect(municipalityFeatures(demoVintage())).toBe(municipalityFeatures(demoVintage()));
  });
});

describe("districtFeatures", () => {
  it("has three axes: a district has no purse of its own", () => {
    expect(new Set(districtFeatures(demoLikenessVintage()).features.map(({ axis }) => axis))).toEqual(new Set(["population", "ageing", "socio-economic"]));
  });

  it("takes an older division's figure for a district with the same code and name, and for no other", () => {
    const base = demoVintage();
    const codes = ["WK900100", "WK900101", "WK900102", "WK900103", "WK900700"];
    const names = ["Binnenstad", "Een heel andere wijk", "Zuid en Haven", "Buitengebied", "Centrum"];
    const list = { id: "district-2022", level: "district" as const, division: 2022, codes, names, parents: codes.map(() => "GM9001") };
    const column = { indicator: "koopwoningen", blocks: [blockOf("district-2022", "district", ["2022JJ00"] as never[], [[1], [2], [3], [4], [5]])] };
    const table = districtFeatures(withColumns({ ...base, lists: new Map([...base.lists, [list.id, list]]) }, [column]));
    const feature = featureOf(table, "koopwoningen");
    expect(feature.division).toBe(2022);
    expect([...feature.raw]).toEqual([1, NaN, 3, 4, 5]);
  });
});
