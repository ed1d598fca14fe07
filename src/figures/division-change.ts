/**
 * Municipalities merge, split and are renamed: which parts of which older
 * municipalities make up a municipality of today?
 *
 * Weights are people. When Haaren was divided over four neighbours in 2021, the
 * official record tells how many inhabitants went where; area would give another
 * answer (most of its ground went to Vught, most of its people to Oisterwijk).
 *
 * Moves between municipalities that both live on are followed when they concern
 * at least 1% of the people of one of them. Smaller corrections (three people in
 * a farmhouse) leave the published figure as it is: otherwise hundreds of places
 * would carry the mark "recalculated" for nothing.
 *
 * In:       the recorded moves, in order of date, and inhabitants per year.
 * Out:      per municipality of the newer division: parts of the older one.
 * Not here: what to do with a figure given these parts (convert.ts).
 *
 * @example
 * // Haaren: 5,827 of 14,318 people went to Oisterwijk
 * partsBetween(2020, 2024, …).get("GM0824")
 * // [{ code: "GM0824", fraction: 1 }, { code: "GM0788", fraction: 0.407 }]
 */

export interface DivisionMove {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly inhabitants: number;
  readonly isDissolved: boolean;
}

/** A part of a municipality of today: a fraction of the people of an older one. */
export interface Part {
  readonly code: string;
  readonly fraction: number;
  /** The older municipality ceased to exist during the year itself, not on its last day. */
  readonly endedDuringYear: boolean;
}

export interface DivisionHistory {
  readonly moves: readonly DivisionMove[];
  /** Inhabitants of a municipality in a year, in that year's division; undefined when unknown. */
  inhabitantsOf(code: string, year: number): number | undefined;
}

const smallestFraction = 0.01;

/**
 * The parts of every municipality of the newer division, of which at least one
 * exists in the older one.
 *
 * @param codes the municipalities of the older division
 * @throws when the newer division lies before the older one and codes would have to be split back
 */
export function partsBetween(
  older: number,
  newer: number,
  codes: readonly string[],
  history: DivisionHistory,
): ReadonlyMap<string, readonly Part[]> {
  const fractions = followMoves(older, newer, codes, history);
  const parts = new Map<string, Part[]>();
  for (const [from, targets] of fractions) {
    const endedDuringYear = endsDuring(from, older, history.moves);
    for (const [to, fraction] of targets) {
      const list = parts.get(to) ?? [];
      list.push({ code: from, fraction, endedDuringYear });
      parts.set(to, list);
    }
  }
  for (const [to, list] of parts) list.sort((a, b) => Number(b.code === to) - Number(a.code === to) || b.fraction - a.fraction);
  return parts;
}

/** Whether a municipality is made of exactly one older one, whole: its figures need no conversion. */
export function isUnchanged(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts[0].fraction > 1 - 1e-9;
}

function followMoves(older: number, newer: number, codes: readonly string[], history: DivisionHistory) {
  let fractions = new Map(codes.map((code) => [code, new Map([[code, 1]])]));
  const moves = history.moves.filter((move) => move.date > `${older}-01-01` && move.date <= `${newer}-01-01`);
  for (const date of [...new Set(moves.map((move) => move.date))].sort()) {
    const shares = sharesOn(date, moves.filter((move) => move.date === date), history);
    fractions = new Map([...fractions].map(([from, targets]) => [from, passOn(targets, shares)]));
  }
  return fractions;
}

/** Per giving municipality: the fraction of its people that goes to each receiver. */
function sharesOn(date: string, moves: readonly DivisionMove[], history: DivisionHistory) {
  const year = Number(date.slice(0, 4));
  const givers = groupByGiver(moves);
  const shares = new Map<string, Map<string, number>>();
  for (const [giver, given] of givers) {
    const shared = given.some((move) => move.isDissolved)
      ? sharesOfDissolved(given)
      : sharesOfLiving(giver, given, year, history);
    if (shared) shares.set(giver, shared);
  }
  return shares;
}

function groupByGiver(moves: readonly DivisionMove[]) {
  const groups = new Map<string, DivisionMove[]>();
  for (const move of moves) groups.set(move.from, [...(groups.get(move.from) ?? []), move]);
  return groups;
}

function sharesOfDissolved(moves: readonly DivisionMove[]) {
  const total = moves.reduce((sum, move) => sum + move.inhabitants, 0);
  const shares = new Map<string, number>();
  for (const move of moves) {
    const fraction = moves.length === 1 ? 1 : move.inhabitants / total;
    if (fraction > 0) shares.set(move.to, (shares.get(move.to) ?? 0) + fraction);
  }
  return shares;
}

function sharesOfLiving(giver: string, moves: readonly DivisionMove[], year: number, history: DivisionHistory) {
  const before = history.inhabitantsOf(giver, year - 1) ?? history.inhabitantsOf(giver, year);
  if (!before) return undefined;
  const shares = new Map<string, number>();
  for (const move of moves) {
    const ofGiver = move.inhabitants / before;
    const ofReceiver = move.inhabitants / (history.inhabitantsOf(move.to, year - 1) ?? Infinity);
    if (Math.max(ofGiver, ofReceiver) >= smallestFraction) shares.set(move.to, ofGiver);
  }
  if (shares.size === 0) return undefined;
  const given = [...shares.values()].reduce((sum, fraction) => sum + fraction, 0);
  return shares.set(giver, 1 - given);
}

function passOn(targets: Map<string, number>, shares: Map<string, Map<string, number>>) {
  const next = new Map<string, number>();
  const add = (code: string, fraction: number) => next.set(code, (next.get(code) ?? 0) + fraction);
  for (const [code, fraction] of targets) {
    const shared = shares.get(code);
    if (!shared) add(code, fraction);
    else for (const [to, share] of shared) add(to, fraction * share);
  }
  return next;
}

function endsDuring(code: string, year: number, moves: readonly DivisionMove[]): boolean {
  return moves.some(
    (move) => move.from === code && move.isDissolved && move.date > `${year}-01-01` && move.date <= `${year}-12-31`,
  );
}
