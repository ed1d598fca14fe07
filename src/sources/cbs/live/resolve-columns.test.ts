import { describe, expect, it } from "vitest";
import type { MeasureColumn } from "../odata/client.ts";
import type { LiveFamily, LiveMeasure } from "./live-family.ts";
import { dimensionsByTitle, resolveColumns } from "./resolve-columns.ts";

const column = (key: string, title: string, unit = "%"): MeasureColumn => ({ key, title, unit, decimals: 1, isText: false, group: [] });
const code = (value: string, title: string) => ({ code: value, title, group: "" });
const precision = { factor: 1 };

function familyWith(measures: readonly LiveMeasure[], fixed: LiveFamily["fixed"] = {}): LiveFamily {
  return { id: "x", service: "v3", tables: [], words: "", title: /^x$/, isYearly: false, references: [], measures, fixed, describe: () => ({}) as never };
}

const resolve = (family: LiveFamily, columns: readonly MeasureColumn[], codes = {}) => resolveColumns(family, "v3", { columns, codes: new Map(Object.entries(codes)) }, false);

describe("resolveColumns, with further dimensions", () => {
  const crimes = familyWith(["1.1.1", "1.1.2"].map((SoortMisdrijf) => ({ measure: `politie:${SoortMisdrijf}`, precision, stem: "GeregistreerdeMisdrijven", only: { SoortMisdrijf } })));

  it("finds many measures in one column, told apart by a code", () => {
    const { measures, lost } = resolve(crimes, [column("GeregistreerdeMisdrijven_1", "Geregistreerde misdrijven", "aantal")]);
    expect(measures.map((one) => [one.column, one.live.measure, one.codes])).toEqual([
      ["GeregistreerdeMisdrijven_1", "politie:1.1.1", { SoortMisdrijf: "1.1.1" }],
      ["GeregistreerdeMisdrijven_1", "politie:1.1.2", { SoortMisdrijf: "1.1.2" }],
    ]);
    expect(lost).toEqual([]);
  });

  it("finds a code by its title, and asks for the codes of that dimension only", () => {
    const family = familyWith([{ measure: "gezondheid:Rokers@18+", precision, stem: "Rokers", only: { Leeftijd: { title: /^Totaal$/ } } }], { Marges: "MW00000" });
    expect([...dimensionsByTitle(family)]).toEqual(["Leeftijd"]);
    const { measures } = resolve(family, [column("Rokers_17", "Rokers")], { Leeftijd: [code("10000", "Totaal"), code("80200", "65 jaar of ouder")] });
    expect(measures[0].codes).toEqual({ Marges: "MW00000", Leeftijd: "10000" });
  });

  it.each([
    ["no code has that title", [code("80200", "65 jaar of ouder")]],
    ["two codes have it", [code("10000", "Totaal"), code("99999", "Totaal")]],
  ])("loses the measure when %s", (_, Leeftijd) => {
    const rokers: LiveMeasure = { measure: "gezondheid:Rokers@18+", precision, stem: "Rokers", only: { Leeftijd: { title: /^Totaal$/ } } };
    expect(resolve(familyWith([rokers]), [column("Rokers_17", "Rokers")], { Leeftijd })).toMatchObject({ measures: [], lost: [rokers] });
  });
});

describe("resolveColumns, by title", () => {
  const residence: LiveMeasure = { measure: "jeugdindicatoren:verblijf", precision, title: /met verblijf/i, unit: /^%/ };

  it("takes the only column with that title", () => {
    expect(resolve(familyWith([residence]), [column("a_1", "Jeugdhulp met verblijf"), column("b_2", "Jeugdbescherming")]).measures[0].column).toBe("a_1");
  });

  it.each([
    ["two columns have it", [column("a_1", "Jeugdhulp met verblijf"), column("b_2", "Bescherming met verblijf")]],
    ["it is counted in something else", [column("a_1", "Jeugdhulp met verblijf", "aantal")]],
    ["it is in thousands", [column("a_1", "Jeugdhulp met verblijf", "x 1 000")]],
  ])("loses the measure when %s", (_, columns) => {
    expect(resolve(familyWith([residence]), columns)).toMatchObject({ measures: [], lost: [residence] });
  });
});
