/**
 * Faults that only the figures can show: filters that are well written but name
 * something that this vintage does not have. An answer without rows would look
 * as if there were no such figures.
 */
import type { Vintage } from "../../figures/vintage.ts";
import { findRegionLevel } from "../../terms/region.ts";
import { lookupsOf } from "../lookups.ts";
import { shorten, type Fault } from "../request/parameters.ts";
import { isWanted, type Filters } from "./observations/selection.ts";

export interface NamedThings extends Filters {
  readonly grouping?: string;
}

export function checkFilters(vintage: Vintage, filters: NamedThings): readonly Fault[] {
  return [
    ...indicatorFaults(vintage, filters),
    ...divisionFaults(vintage, filters),
    ...regionFaults(vintage, filters),
    ...municipalityFaults(vintage, filters),
    ...groupingFaults(vintage, filters),
  ];
}

function indicatorFaults(vintage: Vintage, { indicator = [] }: NamedThings): readonly Fault[] {
  const { indicatorById } = lookupsOf(vintage);
  return indicator
    .filter((id) => !indicatorById.has(id))
    .map((id) => ({ name: "indicator", reason: `Indicator ‘${shorten(id)}’ bestaat niet in deze stand. Alle indicatoren staan op /api/v1/indicators.` }));
}

function divisionFaults(vintage: Vintage, { division }: NamedThings): readonly Fault[] {
  if (division === undefined || division === "all") return [];
  const years = yearsOf([...vintage.lists.values()]);
  if (years.includes(division)) return [];
  return [{ name: "division", reason: `Er is geen indeling van ${division}. Wel: ${years.join(", ")}.` }];
}

function regionFaults(vintage: Vintage, filters: NamedThings): readonly Fault[] {
  const { indexInList } = lookupsOf(vintage);
  return (filters.region ?? []).flatMap((code) => {
    const lists = [...vintage.lists.values()].filter(({ id, level }) => level === findRegionLevel(code) && indexInList(id, code) >= 0);
    if (lists.length === 0) return [{ name: "region", reason: `Gebied ‘${code}’ bestaat niet in deze stand. Alle gebieden staan op /api/v1/regions.` }];
    if (lists.some((list) => isWanted(list, filters, vintage.division))) return [];
    const where = `level=${lists[0].level} en division=${yearsOf(lists).join(" of ")}`;
    return [{ name: "region", reason: `Gebied ‘${code}’ hoort niet bij dit niveau of deze indeling. Wel bij ${where}.` }];
  });
}

function municipalityFaults(vintage: Vintage, { municipality }: NamedThings): readonly Fault[] {
  if (municipality === undefined) return [];
  const { municipalityByCode, formerByCode } = lookupsOf(vintage);
  if (municipalityByCode.has(municipality) || formerByCode.has(municipality)) return [];
  return [{ name: "municipality", reason: `Gemeente ‘${municipality}’ bestaat niet in deze stand. Alle gemeenten staan op /api/v1/regions?level=municipality.` }];
}

function groupingFaults({ municipalities }: Vintage, { grouping }: NamedThings): readonly Fault[] {
  if (grouping === undefined || municipalities.some(({ groupings }) => groupings.some(({ code }) => code === grouping))) return [];
  return [{ name: "grouping", reason: `Samenwerkingsgebied ‘${grouping}’ bestaat niet in deze stand. Welke er zijn, staat bij elke gemeente, zoals op /api/v1/regions/GM0150.` }];
}

function yearsOf(lists: readonly { readonly division: number }[]): readonly number[] {
  return [...new Set(lists.map(({ division }) => division))].sort((a, b) => a - b);
}
