/** Do the limits of shrunk estimates hold the truth, and are these estimates nearer to it than the raw figures? */
import { estimatedOutcomes } from "../../src/comparison/estimated-outcomes.ts";
import { indexBy, randomFrom, type Random } from "../../src/stats/random.ts";
import { shrinkCounts, shrinkShares } from "../../src/stats/shrinkage.ts";
import type { Check } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { reliveCases } from "./relived.ts";

export const shrunkIntervals: Check = {
  title: "Shrunk estimates",
  promise: `The limits of shrunk estimates hold the truth in 95 ± 1% of the cases, over all places together, and the estimates lie nearer to the truth than the raw figures: their mean squared
error is smaller. Tried on the outcomes of which small districts get an estimate. Every place, with its real number of people, gets a true value out of those of the larger half of the places, where
chance adds little; then all are drawn at once. The method takes for granted that small and large places come from the same mould. Where they do not it promises nothing, and what becomes of it is told:
once for the tenth of the places with the most exceptional true values, and once with the published figure of every place for its truth, chance and rounding of the small ones included.`,
  runs: { full: 12, short: 1 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4006);
    const outcomes = figures.filter(({ indicator, regions }) => estimatedOutcomes.has(indicator.id) && regions.length > 50);
    return (["municipality", "district"] as const).flatMap((level) => {
      const own = outcomes.filter((figure) => figure.level === level);
      const where = level === "municipality" ? "municipalities" : "districts";
      const fair = sumUp(own.flatMap((figure) => Array.from({ length: runs }, () => tryFigure(figure, fromLargerHalf(figure, random), random))));
      const published = sumUp(own.map((figure) => tryFigure(figure, figure.truths, random)));
      return [
        { what: `limits hold the truth, ${where}`, found: fair.held, draws: fair.places, least: 0.94, most: 0.96 },
        { what: `mean squared error as a part of that of the raw figures, ${where}`, found: fair.error, most: 1 },
        { what: `limits hold the truth of the tenth furthest out, ${where}`, found: fair.farHeld, draws: fair.farPlaces },
        { what: `limits hold the published figure, ${where}`, found: published.held, draws: published.places },
        { what: `mean squared error around the published figure, ${where}`, found: published.error },
      ];
    });
  },
};

/** True values for all places, each that of a place with many people. */
function fromLargerHalf(figure: CountedFigure, random: Random): Float64Array {
  const bySize = figure.regions.toSorted((a, b) => figure.bases[b] - figure.bases[a]);
  const larger = bySize.slice(0, Math.ceil(bySize.length / 2));
  return figure.truths.map(() => figure.truths[larger[indexBy(random, larger.length)]]);
}

interface Trial {
  readonly places: number;
  readonly held: number;
  readonly farPlaces: number;
  readonly farHeld: number;
  /** Mean squared error as a part of that of the raw figures. */
  readonly error: number;
}

/** Fractions over all trials; the error as the mean over trials. */
function sumUp(trials: readonly Trial[]): Trial {
  const sum = (of: (trial: Trial) => number) => trials.reduce((total, trial) => total + of(trial), 0);
  const [places, farPlaces] = [sum((trial) => trial.places), sum((trial) => trial.farPlaces)];
  return { places, farPlaces, held: sum(({ held }) => held) / places, farHeld: sum(({ farHeld }) => farHeld) / farPlaces, error: sum(({ error }) => error) / trials.length };
}

function tryFigure(figure: CountedFigure, truths: Float64Array, random: Random): Trial {
  const cases = figure.regions.map((region) => reliveCases(figure, region, random, truths[region]));
  const shrunk = shrink(figure, cases);
  const places = figure.regions.map((region, index) => {
    const [truth, { value, lower, upper }] = [truths[region], shrunk.estimates[index]];
    const raw = cases[index] / figure.bases[region];
    return { isHeld: lower <= truth && truth <= upper, distance: Math.abs(truth - shrunk.centre), own: (value - truth) ** 2, raw: (raw - truth) ** 2 };
  });
  const far = places.toSorted((a, b) => b.distance - a.distance).slice(0, Math.ceil(places.length / 10));
  const sum = (of: (place: (typeof places)[number]) => number) => places.reduce((total, place) => total + of(place), 0);
  const held = (some: typeof places) => some.filter(({ isHeld }) => isHeld).length;
  return { places: places.length, held: held(places), farPlaces: far.length, farHeld: held(far), error: sum(({ own }) => own) / sum(({ raw }) => raw) };
}

function shrink(figure: CountedFigure, cases: readonly number[]) {
  const outcome =
    figure.kind === "share"
      ? shrinkShares(figure.regions.map((region, index) => ({ numerator: cases[index], denominator: figure.bases[region] })))
      : shrinkCounts(figure.regions.map((region, index) => ({ observed: cases[index], expected: figure.bases[region] })));
  if ("missing" in outcome) throw new Error(`honesty: nothing shrunk for ${figure.indicator.id} (${outcome.missing}); expected estimates for ${cases.length} places`);
  return outcome;
}
