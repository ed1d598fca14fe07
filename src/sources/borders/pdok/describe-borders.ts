/**
 * What was fetched, in words: for whoever runs the command, and for the list of
 * sources that goes with a vintage.
 *
 * In:  a collection and what came of it.
 * Out: lines; the description of the source.
 */
import { yearPeriod } from "../../../terms/period.ts";
import type { RegionList } from "../../../terms/region.ts";
import type { DroppedRows, SourceTable } from "../../../terms/source-table.ts";
import { creditTo } from "../../licence.ts";
import type { BorderCollection, BorderedLevel } from "./collection.ts";
import type { FetchedBorders } from "./fetch-borders.ts";

/** What the command says; `before` is how many regions have a border in the vintage now. */
export function describeBorders({ name, year }: BorderCollection, { regions, report }: FetchedBorders, before: number): readonly string[] {
  const { read, waters, unknown, withoutShape, missing, closedRings, droppedRings } = report;
  return [
    `${name} ${year}: ${count(read)} shapes read, ${count(regions.features.length)} regions with a border (${count(before)} until now), ${count(missing.length)} of the list without one`,
    ...told("waters, left out", waters),
    ...named("not in the list of that year, left out", unknown),
    ...named("without a shape, left out", withoutShape),
    ...named("missing", missing),
    ...told("rings closed", closedRings),
    ...told("rings that enclose nothing, left out", droppedRings),
  ];
}

function told(what: string, number: number): readonly string[] {
  return number > 0 ? [`  ${count(number)} ${what}`] : [];
}

function named(what: string, codes: readonly string[]): readonly string[] {
  const shown = codes.slice(0, 5).join(", ");
  return codes.length > 0 ? [`  ${count(codes.length)} ${what}: ${shown}${codes.length > 5 ? ", …" : ""}`] : [];
}

const count = (number: number) => number.toLocaleString("en-GB");

const words: Readonly<Record<BorderedLevel, { readonly nl: string; readonly en: string }>> = {
  municipality: { nl: "gemeenten", en: "municipalities" },
  district: { nl: "wijken", en: "districts" },
  neighbourhood: { nl: "buurten", en: "neighbourhoods" },
};

/** The entry in the list of sources. */
export function tableOfBorders({ level, year, service, name }: BorderCollection, { regions, report, answers }: FetchedBorders, list: RegionList): SourceTable {
  const { nl, en } = words[level];
  const taken = regions.features.length;
  const isPart = taken < list.codes.length;
  return {
    id: `borders-${list.id}`,
    provider: "CBS / Kadaster",
    title: { nl: `Grenzen van ${nl} ${year}`, en: `Borders of ${en} ${year}` },
    edition: { nl: `indeling van ${year}, uit ${service} bij PDOK, vereenvoudigd`, en: `division of ${year}, from ${service} at PDOK, simplified` },
    url: "https://www.pdok.nl/introductie/-/article/cbs-gebiedsindelingen",
    licence: creditTo("CBS / Kadaster"),
    notes: isPart ? [{ nl: `Van ${list.codes.length - taken} van de ${list.codes.length} ${nl} is er geen grens.`, en: `${list.codes.length - taken} of the ${list.codes.length} ${en} have no border.` }] : [],
    files: answers.map(({ sha256, bytes }, index) => ({ name: `${name}-${year}-${index + 1}.json`, sha256, bytes })),
    periods: [yearPeriod(year)],
    rowsRead: report.read,
    observations: 0,
    missing: 0,
    dropped: dropsOf(report),
  };
}

function dropsOf({ waters, unknown, withoutShape }: FetchedBorders["report"]): readonly DroppedRows[] {
  const all = [
    { count: waters, reason: { nl: "water", en: "water" } },
    { count: unknown.length, reason: { nl: "een gebied dat niet in de indeling van dat jaar staat", en: "a region that is not in that year's division" } },
    { count: withoutShape.length, reason: { nl: "een gebied zonder vorm", en: "a region without a shape" } },
  ];
  return all.filter((one) => one.count > 0);
}
