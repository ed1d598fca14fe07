/**
 * Walking through a selection, one cell after the other, from any place in it.
 *
 * What comes before the start is counted, not walked, so page 900 costs no more
 * than page 1. A million cells are walked in a tenth of a second, which is why
 * each is handed over as it is and not as an object.
 */
import { observationAt } from "../../../figures/column.ts";
import type { Observation } from "../../../terms/observation.ts";
import { sizeOf, type Part, type Selection } from "./selection.ts";

export type Visit = (part: Part, region: number, period: number, observation: Observation) => void;

export function visitCells({ parts }: Selection, start: number, count: number, visit: Visit): void {
  let [skip, left] = [start, count];
  for (const part of parts) {
    if (left <= 0) return;
    const end = Math.min(sizeOf(part), skip + left);
    for (let index = skip; index < end; index++) visitCell(part, index, visit);
    left -= Math.max(0, end - skip);
    skip = Math.max(0, skip - sizeOf(part));
  }
}

function visitCell(part: Part, index: number, visit: Visit): void {
  const { regions, periods, block } = part;
  const region = regions[Math.floor(index / periods.length)];
  const period = periods[index % periods.length];
  visit(part, region, period, observationAt(block, region, period));
}
