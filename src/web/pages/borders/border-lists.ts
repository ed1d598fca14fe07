/**
 * Which borders there are to take along: the lists the vintage has borders of,
 * and the groupings of today, which are their municipalities together.
 *
 * @example
 * findBorderList(vintage, "jeugdregios-2024")?.count // 42
 */
import { dissolveBorders } from "../../../figures/dissolve-borders.ts";
import { groupingKinds, type Grouping, type GroupingKind } from "../../../figures/places.ts";
import type { Borders, Vintage } from "../../../figures/vintage.ts";
import type { Bilingual } from "../../../terms/bilingual.ts";
import { regionListId, type RegionLevel } from "../../../terms/region.ts";
import type { SourceTable } from "../../../terms/source-table.ts";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lookupsOf } from "../../lookups.ts";
import { groupingNames } from "../../texts/groupings.ts";

/** What is told of one region beside its border. */
export interface RegionProperties {
  readonly code: string;
  readonly name: string;
  /** Code of what it lies in: the municipality of a district, the province of a municipality of today. */
  readonly parent?: string;
}

export interface BorderList {
  /** In its address: "gemeenten-2024". */
  readonly slug: string;
  readonly name: Bilingual;
  readonly year: number;
  readonly count: number;
  /** False where the source covers only part of the country. */
  readonly isComplete: boolean;
  /** How many there should be, where that is known. */
  readonly countInList?: number;
  /** Municipalities put together by us. */
  readonly isDissolved: boolean;
  /** Where the borders come from; absent when the vintage does not say. */
  readonly table?: SourceTable;
  topology(): Topology;
  propertiesOf(code: string): RegionProperties;
}

const levelNames: Readonly<Record<RegionLevel, { readonly slug: string; readonly name: Bilingual }>> = {
  country: { slug: "land", name: { nl: "Nederland", en: "Netherlands" } },
  municipality: { slug: "gemeenten", name: { nl: "Gemeenten", en: "Municipalities" } },
  district: { slug: "wijken", name: { nl: "Wijken", en: "Districts" } },
  neighbourhood: { slug: "buurten", name: { nl: "Buurten", en: "Neighbourhoods" } },
};

const groupingSlugs: Readonly<Record<GroupingKind, string>> = {
  province: "provincies",
  corop: "corop-gebieden",
  "youth-region": "jeugdregios",
  "labour-market-region": "arbeidsmarktregios",
  "ggd-region": "ggd-regios",
  "safety-region": "veiligheidsregios",
  "care-office-region": "zorgkantoorregios",
  "safe-home-region": "veilig-thuis-regios",
  "rmc-region": "rmc-regios",
  "police-unit": "politie-eenheden",
};

const made = new WeakMap<Vintage, readonly BorderList[]>();

/** Newest first, municipalities before districts; then the groupings. */
export function listBorders(vintage: Vintage): readonly BorderList[] {
  const known = made.get(vintage);
  if (known) return known;
  const published = [...vintage.borders.values()].flatMap((borders) => publishedList(vintage, borders) ?? []);
  const lists = [...published.toSorted((a, b) => a.name.nl.localeCompare(b.name.nl) || b.year - a.year), ...groupingLists(vintage)];
  made.set(vintage, lists);
  return lists;
}

export function findBorderList(vintage: Vintage, slug: string): BorderList | undefined {
  return listBorders(vintage).find((one) => one.slug === slug);
}

function publishedList(vintage: Vintage, borders: Borders): BorderList | undefined {
  const list = vintage.lists.get(borders.list);
  if (!list) return undefined;
  const { slug, name } = levelNames[list.level];
  const { indexInList, municipalityByCode, tableById } = lookupsOf(vintage);
  const isOfToday = list.level === "municipality" && list.division === vintage.division;
  const provinceOf = (code: string) => municipalityByCode.get(code)?.groupings.find(({ kind }) => kind === "province")?.code;
  return {
    slug: `${slug}-${list.division}`,
    name,
    year: list.division,
    count: geometriesOf(borders.topology).length,
    isComplete: borders.isComplete,
    countInList: list.codes.length,
    isDissolved: false,
    table: tableById.get(`borders-${borders.list}`),
    topology: () => borders.topology,
    propertiesOf: (code) => {
      const index = indexInList(list.id, code);
      const parent = isOfToday ? provinceOf(code) : list.parents[index];
      return { code, name: list.names[index] ?? "", ...(parent ? { parent } : {}) };
    },
  };
}

function groupingLists(vintage: Vintage): readonly BorderList[] {
  const borders = vintage.borders.get(regionListId("municipality", vintage.division));
  return borders ? groupingKinds.flatMap((kind) => groupingList(vintage, borders, kind) ?? []) : [];
}

function groupingList(vintage: Vintage, borders: Borders, kind: GroupingKind): BorderList | undefined {
  const groupOf = new Map<string, Grouping>();
  for (const { code, groupings } of vintage.municipalities) {
    const found = groupings.find((one) => one.kind === kind);
    if (found) groupOf.set(code, found);
  }
  const names = new Map([...groupOf.values()].map(({ code, name }) => [code, name]));
  if (names.size === 0) return undefined;
  const { one, many } = groupingNames[kind];
  return {
    slug: `${groupingSlugs[kind]}-${vintage.division}`,
    name: { nl: upperFirst(names.size === 1 ? one.nl : many.nl), en: upperFirst(names.size === 1 ? one.en : many.en) },
    year: vintage.division,
    count: names.size,
    isComplete: borders.isComplete && groupOf.size === vintage.municipalities.length,
    isDissolved: true,
    table: lookupsOf(vintage).tableById.get(`borders-${borders.list}`),
    topology: () => dissolveBorders(borders.topology, (code) => groupOf.get(code)?.code),
    propertiesOf: (code) => ({ code, name: names.get(code) ?? "" }),
  };
}

/** The regions in a topology. */
export function geometriesOf(topology: Topology): GeometryCollection["geometries"] {
  return (topology.objects.regions as GeometryCollection).geometries;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
