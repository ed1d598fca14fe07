/** Do the limits around expected values hold as often as they say, and is nothing expected where features say nothing? */
import { estimateExpectations } from "../../src/comparison/expectation.ts";
import { municipalityFeatures } from "../../src/comparison/features.ts";
import type { Block } from "../../src/figures/column.ts";
import type { Expectation } from "../../src/figures/expectation.ts";
import type { Indicator } from "../../src/figures/indicator.ts";
import type { Vintage } from "../../src/figures/vintage.ts";
import { normalBy, randomFrom, type Random } from "../../src/stats/random.ts";
import type { Check, Outcome } from "./check.ts";

/** What a place of a given size gets, from what its features give and from chance. */
interface Invented {
  readonly what: string;
  readonly like: string;
  readonly outcome: (signal: number, noise: number, inhabitants: number) => number;
}

const worlds: readonly Invented[] = [
  { what: "drawn: chance alike everywhere", like: "uitgaven-jeugd", outcome: (signal, noise) => 500 + 40 * signal + 50 * noise },
  { what: "drawn: small places farther off", like: "uitgaven-jeugd", outcome: (signal, noise, size) => 500 + 40 * signal + noise * (20 + 6000 / Math.sqrt(size)) },
  { what: "drawn: a few very high", like: "woninginbraken", outcome: (signal, noise) => Math.exp(0.4 * signal + 0.5 * noise) },
  { what: "drawn: a share near 100%", like: "ervaren-gezondheid-goed", outcome: (signal, noise) => 100 / (1 + Math.exp(-3 - 0.4 * signal - 0.4 * noise)) },
];

const nothing: Invented = { what: "", like: "uitgaven-jeugd", outcome: (_, noise) => 500 + 50 * noise };

export const expectedValues: Check = {
  title: "Expected values",
  promise: `The wider limits around what one would expect of a municipality hold 95 ± 2% of the municipalities, the bracket 80 ± 4%. Of every real outcome each municipality is predicted without taking part, and
counted; and outcomes are drawn that follow from the real features of the real municipalities plus chance of several shapes. Where features have nothing to do with an outcome, an expectation is told in at most 5% of the draws.
By size the limits are told too: the third with the fewest inhabitants, and that with the most.`,
  runs: { full: 60, short: 6 },
  measure: ({ vintage }, runs) => [...onRealFigures(vintage), ...worlds.flatMap((world, index) => onDraws(vintage, world, runs, 6100 + index)), falseExpectations(vintage, runs)],
};

function onRealFigures(vintage: Vintage): readonly Outcome[] {
  const found = [...(vintage.expectations?.() ?? [])].flatMap(([id, one]) => ("missing" in one ? [] : [{ id, one }]));
  if (found.length === 0) throw new Error("honesty/expected-values: the bundled vintage has no expected values; make it again with npm run vintage");
  const tallies = { all: new Tally(), smallest: new Tally(), largest: new Tally() };
  const third = thirdOf(vintage);
  for (const { id, one } of found) {
    const values = shownValues(vintage, id);
    values.forEach((value, place) => {
      if (Number.isNaN(one.expected[place])) return;
      tallies.all.count(one, place, value);
      if (third[place] === 0) tallies.smallest.count(one, place, value);
      if (third[place] === 2) tallies.largest.count(one, place, value);
    });
  }
  return [
    ...tallies.all.outcomes(`${found.length} real outcomes`, true),
    ...tallies.smallest.outcomes("real outcomes, smallest third", false),
    ...tallies.largest.outcomes("real outcomes, largest third", false),
  ];
}

function onDraws(vintage: Vintage, world: Invented, runs: number, seed: number): readonly Outcome[] {
  const drawn = drawOutcomes(vintage, world, runs, randomFrom(seed));
  const tally = new Tally();
  for (const [id, one] of estimateExpectations(drawn)) {
    if (!("missing" in one)) shownValues(drawn, id).forEach((value, place) => tally.count(one, place, value));
  }
  return tally.outcomes(world.what, true);
}

function falseExpectations(vintage: Vintage, runs: number): Outcome {
  const told = [...estimateExpectations(drawOutcomes(vintage, nothing, runs, randomFrom(6200))).values()].filter((one) => !("missing" in one)).length;
  return { what: "an expectation though features say nothing", found: told / runs, most: 0.05, draws: runs };
}

class Tally {
  private draws = 0;
  private bracket = 0;
  private outer = 0;

  count({ lower, upper, outerLower, outerUpper }: Expectation, place: number, value: number): void {
    this.draws++;
    // The limits are kept to a tenth of the last decimal.
    if (value >= lower[place] && value <= upper[place]) this.bracket++;
    if (value >= outerLower[place] && value <= outerUpper[place]) this.outer++;
  }

  outcomes(what: string, isPromised: boolean): readonly Outcome[] {
    const { draws, bracket, outer } = this;
    return [
      { what: `${what}: wider limits`, found: outer / draws, draws, ...(isPromised && { least: 0.93, most: 0.97 }) },
      { what: `${what}: bracket`, found: bracket / draws, draws, ...(isPromised && { least: 0.76, most: 0.84 }) },
    ];
  }
}

/** The vintage with invented outcomes beside its real features. */
function drawOutcomes(vintage: Vintage, world: Invented, runs: number, random: Random): Vintage {
  const template = vintage.indicators.find(({ id }) => id === world.like);
  const column = vintage.columns.get(world.like);
  const block = column?.blocks.find((one) => one.level === "municipality" && one.division === vintage.division);
  if (!template || !block) throw new Error(`honesty/expected-values: no municipal figures of "${world.like}"; expected an outcome of the bundled vintage`);
  const invented = Array.from({ length: runs }, (_, run): Indicator => ({ ...template, id: `drawn-${run}`, recipes: [] }));
  const columns = invented.map(({ id }) => [id, { indicator: id, blocks: [drawBlock(vintage, block, world, random)] }] as const);
  return { ...vintage, indicators: invented, columns: new Map([...vintage.columns, ...columns]) };
}

function drawBlock(vintage: Vintage, { list, level, division, regionCount }: Block, { outcome }: Invented, random: Random): Block {
  const { features, scores } = municipalityFeatures(vintage);
  const sizes = features.find(({ id }) => id === "inwoners")?.raw ?? new Float64Array(regionCount).fill(NaN);
  const weights = features.map(() => normalBy(random));
  const signals = Float64Array.from({ length: regionCount }, (_unused, place) => weights.reduce((sum, weight, column) => sum + weight * held(scores[place * features.length + column]), 0));
  const spread = Math.sqrt(signals.reduce((sum, signal) => sum + signal ** 2, 0) / signals.length);
  const values = signals.map((signal, place) => outcome(signal / spread, normalBy(random), sizes[place]));
  return { list, level, division, regionCount, periods: [{ period: "2024JJ00", table: "drawn" }], values, statuses: new Uint8Array(values.length) };
}

/** A gap adds nothing, an extreme four at most, as in the model. */
function held(score: number): number {
  return Number.isNaN(score) ? 0 : Math.max(-4, Math.min(4, score));
}

function shownValues(vintage: Vintage, id: string): Float64Array {
  const block = vintage.columns.get(id)?.blocks.find((one) => one.level === "municipality" && one.division === vintage.division);
  const expectation = vintage.expectations?.().get(id);
  if (!block) throw new Error(`honesty/expected-values: "${id}" has no municipal figures; expected them where something is expected`);
  const period = expectation && !("missing" in expectation) ? block.periods.findIndex((one) => one.period === expectation.period) : 0;
  return Float64Array.from({ length: block.regionCount }, (_, place) => block.values[place * block.periods.length + period]);
}

/** 0 for the third of the municipalities with the fewest inhabitants, 2 for that with the most. */
function thirdOf(vintage: Vintage): Uint8Array {
  const sizes = municipalityFeatures(vintage).features.find(({ id }) => id === "inwoners")?.raw ?? new Float64Array();
  const order = [...sizes.keys()].sort((a, b) => sizes[a] - sizes[b]);
  const third = new Uint8Array(sizes.length);
  order.forEach((place, rank) => (third[place] = Math.floor((3 * rank) / sizes.length)));
  return third;
}
