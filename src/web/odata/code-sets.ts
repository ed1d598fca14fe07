/**
 * The code lists of a dataset: what its measures, regions, periods and margins are.
 *
 * Names and order of the properties are those of Statistics Netherlands. Districts are grouped
 * by municipality, so that `DimensionGroupId eq 'GM0150'` gives those of Deventer; municipalities
 * by province.
 */
import { marksOf, isMissingStatus } from "../../figures/column.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { periodLabel, type Period } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";
import { lookupsOf } from "../lookups.ts";
import { unitInWords } from "../wording/unit-in-words.ts";
import type { Dataset } from "./datasets.ts";
import type { Entity, EntitySet } from "./entity-set.ts";
import { margins, marginsDimension } from "./margins.ts";
import { odataTexts } from "./texts.ts";

const group = { Id: "Edm.String", Index: "Edm.Int32", Title: "Edm.String", Description: "Edm.String", ParentId: "Edm.String" } as const;
const code = {
  Identifier: "Edm.String",
  Index: "Edm.Int32",
  Title: "Edm.String",
  Description: "Edm.String",
  DimensionGroupId: "Edm.String",
} as const;

interface Asked {
  readonly dataset: Dataset;
  readonly vintage: Vintage;
  readonly language: Language;
}

export function codeSetsOf(asked: Asked): readonly EntitySet[] {
  const { dataset } = asked;
  return [
    measureCodes(asked),
    groupSet("MeasureGroups", () => measureGroups(asked)),
    ...(dataset.hasMargins ? [marginCodes(asked)] : []),
    { ...codeSet(dataset.regionDimension), list: () => regionCodes(asked) },
    groupSet(`${dataset.regionDimension}Groups`, () => regionGroups(asked)),
    periodCodes(asked),
    groupSet("PeriodenGroups", () => [entityOfGroup("0", odataTexts[asked.language].years, 0)]),
  ];
}

function codeSet(dimension: string): Omit<EntitySet, "list"> {
  return { name: `${dimension}Codes`, type: `${dimension}Code`, key: "Identifier", properties: code };
}

function groupSet(name: string, list: () => readonly Entity[]): EntitySet {
  return { name, type: name.replace(/s$/, ""), key: "Id", properties: group, list };
}

function measureCodes({ dataset, language }: Asked): EntitySet {
  return {
    name: "MeasureCodes",
    type: "MeasureCode",
    key: "Identifier",
    properties: {
      Identifier: "Edm.String",
      Index: "Edm.Int32",
      Title: "Edm.String",
      Description: "Edm.String",
      MeasureGroupId: "Edm.String",
      DataType: "Edm.String",
      Unit: "Edm.String",
      Decimals: "Edm.Int32",
      PresentationType: "Edm.String",
    },
    list: () =>
      dataset.indicators.map((indicator, index) => ({
        Identifier: indicator.id,
        Index: index + 1,
        Title: indicator.title[language],
        Description: [indicator.definition[language], indicator.attention?.[language]].filter(Boolean).join("\r\n"),
        MeasureGroupId: groupOf(indicator),
        DataType: "Double",
        Unit: unitInWords(indicator.unit, language),
        Decimals: indicator.decimals,
        PresentationType: null,
      })),
  };
}

const groupsOfMeasures = ["core", "more", "companions"] as const;

function groupOf({ role, isCore }: Indicator): (typeof groupsOfMeasures)[number] {
  if (role === "companion") return "companions";
  return isCore ? "core" : "more";
}

function measureGroups({ dataset, language }: Asked): readonly Entity[] {
  const used = new Set(dataset.indicators.map(groupOf));
  return groupsOfMeasures.filter((id) => used.has(id)).map((id, index) => entityOfGroup(id, odataTexts[language].measureGroups[id], index));
}

function entityOfGroup(id: string, title: string, index: number): Entity {
  return { Id: id, Index: index + 1, Title: title, Description: "", ParentId: null };
}

function entityOfCode(identifier: string, title: string, index: number, groupId: string | null): Entity {
  return { Identifier: identifier, Index: index + 1, Title: title, Description: "", DimensionGroupId: groupId };
}

function marginCodes({ language }: Asked): EntitySet {
  return {
    ...codeSet(marginsDimension),
    list: () => margins.map((margin, index) => entityOfCode(margin.code, margin.title[language], index, null)),
  };
}

function regionCodes({ dataset, vintage }: Asked): readonly Entity[] {
  const provinces = provincesOf(vintage);
  const regions = dataset.lists.flatMap((list) =>
    list.codes.map((identifier, index) => ({ identifier, title: list.names[index] || identifier, parent: list.parents[index] })),
  );
  const once = new Map(regions.map((region) => [region.identifier, region]));
  return [...once.values()].map(({ identifier, title, parent }, index) =>
    entityOfCode(identifier, title, index, identifier === countryCode ? "NL" : (parent ?? provinces.get(identifier)?.id ?? null)),
  );
}

interface ProvinceGroup {
  readonly id: string;
  readonly name: string;
}

/** Named as the publisher does: GMPV26 holds the municipalities of province PV26. */
function provincesOf({ municipalities }: Vintage): ReadonlyMap<string, ProvinceGroup> {
  return new Map(
    municipalities.flatMap(({ code: municipality, groupings }) => {
      const province = groupings.find(({ kind }) => kind === "province");
      return province ? [[municipality, { id: `GM${province.code}`, name: province.name }] as const] : [];
    }),
  );
}

function regionGroups(asked: Asked): readonly Entity[] {
  const { dataset, vintage, language } = asked;
  const used = new Set(regionCodes(asked).map(({ DimensionGroupId: id }) => id));
  const names = dataset.level === "municipality" ? provinceNames(vintage, language) : municipalityNames(vintage);
  return [...used].flatMap((id) => (typeof id === "string" ? [id] : [])).map((id, index) => entityOfGroup(id, names.get(id) ?? id, index));
}

function provinceNames(vintage: Vintage, language: Language): ReadonlyMap<string, string> {
  const { country, municipalitiesIn } = odataTexts[language];
  return new Map([["NL", country], ...[...provincesOf(vintage).values()].map(({ id, name }) => [id, municipalitiesIn(name)] as const)]);
}

function municipalityNames(vintage: Vintage): ReadonlyMap<string, string> {
  const { municipalityByCode, formerByCode } = lookupsOf(vintage);
  return new Map([...formerByCode.values(), ...municipalityByCode.values()].map(({ code: municipality, name }) => [municipality, name]));
}

function periodCodes({ dataset, language }: Asked): EntitySet {
  return {
    ...codeSet("Perioden"),
    properties: { ...code, Status: "Edm.String" },
    list: () => {
      const provisional = provisionalPeriods(dataset);
      const { provisionalStatus, finalStatus } = odataTexts[language];
      return dataset.periods.map((period, index) => ({
        ...entityOfCode(period, periodLabel(period, language), index, "0"),
        Status: provisional.has(period) ? provisionalStatus : finalStatus,
      }));
    },
  };
}

/** Periods in which some value may still be revised. */
function provisionalPeriods({ parts }: Dataset): ReadonlySet<Period> {
  const found = new Set<Period>();
  for (const { block } of parts) {
    for (let cell = 0; cell < block.statuses.length; cell++) {
      const status = block.statuses[cell];
      if (status !== 0 && !isMissingStatus(status) && marksOf(status).includes("provisional")) found.add(block.periods[cell % block.periods.length].period);
    }
  }
  return found;
}
