/**
 * Which ranks may a place have, as far as we can tell?
 *
 * A rank is the most uncertain of statistics: the tenth place may well be the
 * second or the thirtieth. A rank set holds every rank that fits what was measured.
 * It is all we ever say of ranks.
 *
 * Method: Mogstad, Romano, Shaikh and Wilhelm (2023), Review of Economic Studies.
 * A place is surely below all that are significantly higher and surely above all
 * that are significantly lower. All those comparisons are made at once: the
 * critical value is a quantile of the largest studentised difference in draws with no
 * true differences (parametric bootstrap), and is found again among the pairs that
 * are left after each round of rejections (step-down of Romano & Wolf, 2005).
 *
 * In:       per place a value and its standard error, found independently.
 * Out:      the smallest and the largest rank that fit, 1 being the highest value.
 *           `marginal` sets hold the true rank of any one place at the level;
 *           `simultaneous` ones those of all places together, and are wider.
 *
 * @example
 * rankSets([{ value: 9, error: 1 }, { value: 1, error: 1 }, { value: 0, error: 1 }]) // 1–1, 2–3, 2–3
 */
import { normalBy, randomFrom } from "./random.ts";

export interface Ranked {
  readonly value: number;
  readonly error: number;
}

export interface RankSet {
  readonly best: number;
  readonly worst: number;
}

export interface RankOptions {
  readonly level?: number;
  /** How many draws; more is steadier. */
  readonly draws?: number;
  readonly seed?: number;
}

export type RankMissing = "too-few-places" | "not-a-number" | "no-error";

/** The sets of all places, each by itself at the level. */
export function rankSets(places: readonly Ranked[], options: RankOptions = {}): { readonly sets: readonly RankSet[] } | { readonly missing: RankMissing } {
  const missing = whyNoRanks(places);
  if (missing) return { missing };
  const chance = drawChance(places, options);
  return { sets: places.map((_, place) => rankSetOf(chance, place)) };
}

/** The set of one place. */
export function rankSet(places: readonly Ranked[], place: number, options: RankOptions = {}): RankSet | { readonly missing: RankMissing } {
  const missing = whyNoRanks(places);
  return missing ? { missing } : rankSetOf(drawChance(places, options), place);
}

/** The sets of all places, holding all true ranks together at the level. */
export function simultaneousRankSets(
  places: readonly Ranked[],
  options: RankOptions = {},
): { readonly sets: readonly RankSet[] } | { readonly missing: RankMissing } {
  const missing = whyNoRanks(places);
  if (missing) return { missing };
  const chance = drawChance(places, options);
  const pairs = places.flatMap((_, higher) => places.flatMap((__, lower) => (higher === lower ? [] : [{ higher, lower }])));
  const rejected = stepDown(chance, pairs);
  return { sets: places.map((_, place) => setOf(rejected, place, places.length)) };
}

function whyNoRanks(places: readonly Ranked[]): RankMissing | undefined {
  if (places.length < 2) return "too-few-places";
  if (!places.every(({ value, error }) => Number.isFinite(value) && Number.isFinite(error))) return "not-a-number";
  return places.every(({ error }) => error > 0) ? undefined : "no-error";
}

interface Chance {
  readonly places: readonly Ranked[];
  readonly level: number;
  /** Per draw, per place: how far chance moved it. */
  readonly draws: readonly Float64Array[];
}

function drawChance(places: readonly Ranked[], { level = 0.95, draws = 1000, seed = 1 }: RankOptions): Chance {
  const random = randomFrom(seed);
  const draw = () => Float64Array.from(places, ({ error }) => error * normalBy(random));
  return { places, level, draws: Array.from({ length: draws }, draw) };
}

/** That the first is higher than the second: what is claimed when the pair is rejected is not by chance. */
interface Pair {
  readonly higher: number;
  readonly lower: number;
}

function rankSetOf(chance: Chance, place: number): RankSet {
  const others = chance.places.map((_, other) => other).filter((other) => other !== place);
  const pairs = others.flatMap((other) => [{ higher: place, lower: other }, { higher: other, lower: place }]);
  return setOf(stepDown(chance, pairs), place, chance.places.length);
}

function setOf(rejected: readonly Pair[], place: number, size: number): RankSet {
  const above = rejected.filter(({ lower }) => lower === place).length;
  const below = rejected.filter(({ higher }) => higher === place).length;
  return { best: 1 + above, worst: size - below };
}

/** The pairs of which the first is significantly higher, all at once. */
function stepDown(chance: Chance, pairs: readonly Pair[]): readonly Pair[] {
  const rejected: Pair[] = [];
  for (let left = pairs; left.length > 0; ) {
    const critical = criticalValue(chance, left);
    const isHigher = ({ higher, lower }: Pair) =>
      (chance.places[higher].value - chance.places[lower].value) / errorOf(chance.places, higher, lower) > critical;
    const found = left.filter(isHigher);
    if (found.length === 0) break;
    rejected.push(...found);
    left = left.filter((pair) => !isHigher(pair));
  }
  return rejected;
}

/** How large the largest studentised difference among these pairs becomes by chance, in all but the rarest draws. */
function criticalValue({ places, level, draws }: Chance, pairs: readonly Pair[]): number {
  const first = Int32Array.from(pairs, ({ higher }) => higher);
  const second = Int32Array.from(pairs, ({ lower }) => lower);
  const scale = Float64Array.from(pairs, ({ higher, lower }) => 1 / errorOf(places, higher, lower));
  const largest = Float64Array.from(draws, (moved) => {
    let most = -Infinity;
    for (let pair = 0; pair < scale.length; pair++) {
      const difference = (moved[first[pair]] - moved[second[pair]]) * scale[pair];
      if (difference > most) most = difference;
    }
    return most;
  }).sort();
  return largest[Math.min(largest.length - 1, Math.ceil(level * largest.length) - 1)];
}

function errorOf(places: readonly Ranked[], one: number, other: number): number {
  return Math.hypot(places[one].error, places[other].error);
}
