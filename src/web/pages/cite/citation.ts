/**
 * What there is to cite: a figure of an indicator in a period, of one place or
 * of all, with the tables it rests on and the address where it stays.
 *
 * In:       the indicator, the place or none, the year or none, the request.
 * Out:      the citation, or what is wrong with the question.
 * Not here: how it is written (write-citation.ts, bibtex.ts, ris.ts).
 */
import { shownPeriod } from "../../../comparison/shown-period.ts";
import { findBlock, observationAt, tablesOf, type Block, type BlockPeriod, type Column } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Observation } from "../../../terms/observation.ts";
import { yearOf } from "../../../terms/period.ts";
import type { SourceTable } from "../../../terms/source-table.ts";
import { lookupsOf } from "../../lookups.ts";
import type { Fault } from "../../request/parameters.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { periodOfYear, unknownYear } from "../indicators/municipal-figures.ts";
import { citeTexts } from "./texts.ts";

export interface Asked {
  readonly indicator: Indicator;
  readonly column: Column;
  readonly place?: Municipality;
  readonly year?: number;
}

export interface Citation {
  readonly indicator: Indicator;
  readonly shown: BlockPeriod;
  /** Absent where all places are cited together. */
  readonly own?: { readonly place: Municipality; readonly observation: Observation };
  /** That of the numerator first. */
  readonly tables: readonly SourceTable[];
  /** Id and day of the vintage. */
  readonly vintage: { readonly id: string; readonly asOf: string };
  /** Where these very numbers stay, with the name of the site. */
  readonly address: string;
}

export function findCitation(asked: Asked, request: RequestContext): { readonly citation: Citation } | { readonly faults: readonly Fault[] } {
  const { column, place, year } = asked;
  const municipal = findBlock(column, "municipality", request.vintage.division);
  const block = place ? municipal : (municipal ?? column.blocks[0]);
  if (!block) return { faults: [{ name: "plaats", reason: citeTexts[request.language].notOfPlaces }] };
  const period = year === undefined ? shownPeriod(block) : periodOfYear(block, year);
  if (year !== undefined && period < 0) return { faults: [unknownYear(year, block, request.language)] };
  return { citation: cite(asked, block, period, request) };
}

function cite({ indicator, place }: Asked, block: Block, period: number, request: RequestContext): Citation {
  const { vintage, origin } = request;
  const shown = block.periods[period];
  const region = place ? vintage.municipalities.indexOf(place) : -1;
  const { tableById } = lookupsOf(vintage);
  const isMunicipal = block.level === "municipality";
  const search = { jaar: isMunicipal ? yearOf(shown.period) : undefined, plaats: place?.slug };
  return {
    indicator,
    shown,
    ...(place ? { own: { place, observation: observationAt(block, region, period) } } : {}),
    tables: tablesOf(shown).flatMap((id) => tableById.get(id) ?? []),
    vintage: { id: vintage.id, asOf: vintage.asOf },
    address: origin + request.href(`/indicatoren/${indicator.id}`, { search, isPermanent: true }),
  };
}
