/**
 * Moves of people that a file tells, beside those of the record.
 *
 * In:  the file, the division of the pages, the list of the next year, the moves that
 *      the record has.
 * Out: moves to be added; and lines that contradict a list or the record, which is
 *      the one to be believed.
 */
import type { DivisionList } from "../figures/compare-divisions.ts";
import type { DivisionHistory, DivisionMove } from "../figures/division-change.ts";
import type { SuccessorFile, Successor } from "../sources/places/successor-file.ts";
import type { RegionList } from "../terms/region.ts";

export interface ToldMoves {
  readonly moves: readonly DivisionMove[];
  readonly faults: readonly string[];
}

export function toldMoves({ file, isByAddress, successors }: SuccessorFile, before: RegionList | undefined, next: DivisionList, history: DivisionHistory): ToldMoves {
  const givers = [...new Set(successors.map(({ from }) => from))];
  const moves = givers.flatMap((giver) => {
    const own = successors.filter(({ from }) => from === giver);
    return isByAddress ? ofInhabitants(own, next.year, history) : own.map((one) => asMove(one, one.weight, next.year));
  });
  return { moves, faults: givers.flatMap((giver) => faultOf(giver, before, next, history).map((fault) => `${file}: ${giver} ${fault}`)) };
}

function faultOf(giver: string, before: RegionList | undefined, next: DivisionList, { moves }: DivisionHistory): readonly string[] {
  if (!before?.codes.includes(giver)) return [`is no municipality of ${before?.division ?? "the pages"}; expected one that ended`];
  if (next.names.has(giver)) return [`is still in the list of ${next.year}; expected one that ended`];
  if (moves.some(({ from, isDissolved }) => from === giver && isDissolved)) return ["is in the record of changes already; leave it out of the file"];
  return [];
}

/** Shares by address, of the people who lived there as far as that is known. */
function ofInhabitants(own: readonly Successor[], year: number, { inhabitantsOf }: DivisionHistory): readonly DivisionMove[] {
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const people = inhabitantsOf(own[0].from, year - 1) ?? inhabitantsOf(own[0].from, year) ?? total;
  return own.map((one) => asMove(one, (people * one.weight) / total, year));
}

function asMove({ from, to, date }: Successor, inhabitants: number, year: number): DivisionMove {
  return { date: date ?? `${year}-01-01`, from, to, inhabitants, isDissolved: true };
}
