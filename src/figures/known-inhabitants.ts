/**
 * How many people lived in a municipality, out of the measures a vintage keeps.
 *
 * In:  the rows of measures per table.
 * Out: a question: a municipality in a year, in the division of that year. Counts
 *      on 1 January are used first, then the average over the year, then what the
 *      key figures of districts say of the municipality.
 */
import { yearOf } from "../terms/period.ts";
import { isFilled } from "./cells.ts";
import type { NamedRow } from "./measure-store.ts";

const measures = ["bevolking:inwoners", "bevolking:gemiddeld", "kwb:a_inw"];

export interface KnownInhabitants {
  /** Undefined when nobody published it. */
  inhabitantsOf(code: string, year: number): number | undefined;
  /** The newest year with a count of all places; undefined when there is none. */
  readonly newestYear: number | undefined;
}

export function knownInhabitants(kept: ReadonlyMap<string, readonly NamedRow[]>): KnownInhabitants {
  const counts = new Map<number, Map<string, number>>();
  const rows = [...kept.values()].flat().filter(({ level, measure }) => level === "municipality" && measures.includes(measure));
  for (const row of rows.toSorted((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure))) addMissing(counts, row);
  return {
    inhabitantsOf: (code, year) => counts.get(year)?.get(code),
    newestYear: counts.size > 0 ? Math.max(...counts.keys()) : undefined,
  };
}

function addMissing(counts: Map<number, Map<string, number>>, { period, division, list, cells }: NamedRow): void {
  if (yearOf(period) !== division) return;
  const ofYear = counts.get(division) ?? new Map<string, number>();
  counts.set(division, ofYear);
  list.codes.forEach((code, index) => {
    if (isFilled(cells, index) && !ofYear.has(code)) ofYear.set(code, cells.values[index]);
  });
}
