import { describe, expect, it } from "vitest";
import { demoVintage, demoWorkshop } from "../../demo/vintage.ts";
import { buildColumn } from "./build-column.ts";
import { findBlock, observationAt, periodIndex } from "./column.ts";

// Expected values are worked out by hand from demo/measurements.ts.
const vintage = demoVintage();

function find(indicator: string, code: string, year: number, division = 2024) {
  const { block, region } = locate(indicator, code, division);
  return observationAt(block, region, periodIndex(block, `${year}JJ00`));
}

function baseOf(indicator: string, code: string, year: number, division = 2024) {
  const { block, region } = locate(indicator, code, division);
  return block.base?.[region * block.periods.length + periodIndex(block, `${year}JJ00`)];
}

function locate(indicator: string, code: string, division: number) {
  const column = vintage.columns.get(indicator);
  const level = code.startsWith("WK") ? "district" : code.startsWith("NL") ? "country" : "municipality";
  const block = column && findBlock(column, level, division);
  const region = block && (vintage.lists.get(block.list)?.codes.indexOf(code) ?? -1);
  if (!block || region === undefined || region < 0) throw new Error(`no ${indicator} for ${code}`);
  return { block, region };
}

describe("buildColumn", () => {
  it("adds the inhabitants of merged places, nine tenths of the divided one", () => {
    expect(find("inwoners", "GM9012", 2021)).toEqual({ value: 30_000 + 0.9 * 20_000, marks: ["recalculated"] });
  });

  it("keeps the older figures as they were published beside the converted ones", () => {
    expect(find("inwoners", "GM9022", 2021, 2021)).toEqual({ value: 20_000, marks: [] });
  });

  it("recalculates a share from its parts", () => {
    // Oosthove: 3,000 young, 9% (index 11 → 0.08 + 2 × 0.005); Westhove: 2,000 young, 9.5%.
    const helped = 270 + 0.9 * 190;
    expect(find("jongeren-met-jeugdhulp", "GM9012", 2021)).toEqual({
      value: Number(((helped / (3_000 + 1_800)) * 100).toPrecision(7)),
      marks: ["recalculated"],
    });
  });

  it("does not convert a survey or a median, and says why", () => {
    expect(find("ervaren-gezondheid", "GM9012", 2020)).toEqual({ missing: "division-changed" });
    expect(find("mediaan-vermogen", "GM9012", 2021)).toEqual({ missing: "division-changed" });
  });

  it("keeps the margins of a survey", () => {
    expect(find("ervaren-gezondheid", "GM9001", 2020)).toEqual({ value: 70, lower: 67, upper: 73, marks: [] });
  });

  it("marks a survey estimate with a wide margin", () => {
    expect(find("ervaren-gezondheid", "GM9005", 2024)).toMatchObject({ marks: ["small-numbers"] });
  });

  it("passes on why there is no figure", () => {
    expect(find("jongeren-met-jeugdhulp", "GM9009", 2023)).toEqual({ missing: "suppressed" });
    expect(find("uitgaven-sociaal-domein", "GM9006", 2022)).toEqual({ missing: "not-delivered" });
  });

  it("compares growth with the same ground a year before", () => {
    // Samenhove 2022: 47,800 × 0.98 = 46,844 against 48,000 converted.
    expect(find("groei", "GM9012", 2022)).toMatchObject({ value: Number(((46_844 / 48_000 - 1) * 100).toPrecision(7)) });
  });

  it("keeps districts in their own division", () => {
    expect(find("jongeren-met-jeugdhulp-aantal", "WK900103", 2024)).toEqual({ missing: "suppressed" });
    expect(find("inwoners", "WK900101", 2024)).toEqual({ value: 21_000, marks: [] });
  });

  it("makes no figure for the country when a part of it is missing", () => {
    const column = vintage.columns.get("jongeren-met-jeugdhulp");
    expect(column && findBlock(column, "country")).toBeUndefined();
  });

  it("remembers to what step a source rounds", () => {
    const column = vintage.columns.get("jongeren-met-jeugdhulp-aantal");
    expect(column && findBlock(column, "municipality")?.periods[0]).toEqual({ period: "2020JJ00", table: "demo-tabel", step: 5 });
  });
});

describe("where a figure comes from", () => {
  it("names the table of the denominator beside that of the numerator", () => {
    const workshop = demoWorkshop();
    workshop.store.add("andere-tabel", [{ measure: "ander:mensen", region: "GM9001", level: "municipality", division: 2023, period: "2023JJ00", value: 500 }], []);
    const [first] = vintage.indicators;
    const recipes = [{ kind: "ratio" as const, numerator: ["demo:jeugdhulp"], denominator: ["ander:mensen"], multiplier: 100 }];
    const block = findBlock(buildColumn({ ...first, recipes }, workshop), "municipality");
    expect(block?.periods.at(-1)).toEqual({ period: "2023JJ00", table: "demo-tabel", also: ["andere-tabel"], caseStep: 5 });
  });

  it("keeps how many were counted among, converted like the cases", () => {
    // Oosthove has 3,000 young people; nine tenths of the 2,000 in Westhove came along.
    expect(baseOf("jongeren-met-jeugdhulp", "GM9012", 2021)).toBe(3_000 + 1_800);
  });

  it("keeps no base of a survey, of money, or where no places are compared", () => {
    expect(baseOf("ervaren-gezondheid", "GM9001", 2024)).toBeUndefined();
    expect(baseOf("uitgaven-sociaal-domein", "GM9001", 2024)).toBeUndefined();
    expect(baseOf("jongeren-met-jeugdhulp", "GM9022", 2021, 2021)).toBeUndefined();
  });
});
