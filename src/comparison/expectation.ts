/**
 * What would you expect of a place like ours?
 *
 * For every outcome: the value one would expect of each municipality given its
 * features on the four axes, limits around it, how much of the differences those
 * features explain, and which of them carry most. The rest, what the features do
 * not explain, is chance, policy, registration, history and everything that is not
 * measured; it is not automatically merit or fault.
 *
 * A place has no say in what is expected of it (stats/expect-out-of-fold.ts), and a
 * feature that a place misses counts as the average. Extremes are held at four times
 * the usual spread, so that an island does not bend the line for all. Where people or
 * their parents came from is no feature.
 *
 * Calculated once, when a vintage is made: some seconds. Places that miss the same
 * figures share the preparation.
 *
 * In:       a vintage with its features.
 * Out:      per indicator an Expectation for the period the pages show, or why not.
 * Not here: which indicators are outcomes (outcome.ts), words (web).
 *
 * @example
 * const expected = estimateExpectations(vintage).get("jongeren-met-jeugdhulp");
 * expected && !("missing" in expected) && expected.explained // 0.30
 */
import { findBlock, valuesAt } from "../figures/column.ts";
import { bracketLevel, outerLevel, type Expectation, type Expectations, type FeaturePart, type WithoutExpectation } from "../figures/expectation.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { Vintage } from "../figures/vintage.ts";
import { expectOutOfFold, prepareFolds, type ExpectedOutOfFold, type NoExpectation, type PreparedFolds } from "../stats/expect-out-of-fold.ts";
import type { Bounds } from "../stats/outcome-form.ts";
import { relativeWeights } from "../stats/relative-weights.ts";
import type { NoRidge } from "../stats/ridge.ts";
import type { FeatureValues } from "../stats/standard-table.ts";
import { municipalityFeatures, type FeatureTable } from "./features.ts";
import { whyNoOutcome } from "./outcome.ts";
import { shownPeriod } from "./shown-period.ts";

/** Any number will do, as long as it stays the same. */
const seed = 1;
const farthest = 4;
const worthSaying = 0.05;

/** The same vintage with what one would expect of each municipality: whoever changes figures makes it anew. */
export function withExpectations<Made extends Omit<Vintage, "id">>(vintage: Made): Made {
  const expectations = estimateExpectations({ ...vintage, id: "" });
  return { ...vintage, expectations: () => expectations };
}

export function estimateExpectations(vintage: Vintage): Expectations {
  const table = municipalityFeatures(vintage);
  const features = holdExtremes(table);
  const sizes = table.features.find((one) => one.id === "inwoners")?.raw;
  const prepared = keptFolds(features);
  return new Map(
    vintage.indicators.flatMap((indicator) => {
      const reason = whyNoOutcome(indicator, table.features, vintage.indicators);
      const outcome = readOutcome(vintage, indicator);
      if (!outcome) return [];
      return [[indicator.id, reason || !sizes ? { missing: reason ?? "no-features" } : estimate(outcome, table, prepared, sizes)] as const];
    }),
  );
}

interface Outcome {
  readonly indicator: Indicator;
  readonly period: Expectation["period"];
  /** Place by place; NaN where there is none. */
  readonly values: Float64Array;
}

function readOutcome({ columns, division }: Vintage, indicator: Indicator): Outcome | undefined {
  const column = columns.get(indicator.id);
  const block = column && findBlock(column, "municipality", division);
  if (!block) return undefined;
  const index = shownPeriod(block);
  return { indicator, period: block.periods[index].period, values: valuesAt(block, index) };
}

/** The share of the differences from which an expectation is worth telling. */
const leastExplained = 0.05;

function estimate(outcome: Outcome, table: FeatureTable, prepared: KeptFolds, sizes: Float64Array): Expectation | WithoutExpectation {
  const { indicator, period, values } = outcome;
  const rows = Uint32Array.from(values.keys()).filter((place) => !Number.isNaN(values[place]) && sizes[place] > 0);
  const folds = prepared(rows);
  if ("missing" in folds) return { missing: reasonOf(folds) };
  const found = expectOutOfFold(folds, {
    outcome: Float64Array.from(rows, (place) => values[place]),
    sizes: Float64Array.from(rows, (place) => sizes[place]),
    bounds: boundsOf(indicator, values),
    levels: [bracketLevel, outerLevel],
    ...(indicator.scale === "log" && values.every((value) => !(value <= 0)) ? { form: "logarithm" as const } : {}),
  });
  if ("missing" in found) return { missing: reasonOf(found) };
  if (found.explained < leastExplained) return { missing: "structure-says-nothing" };
  const features = mainFeatures(table, relativeWeights(folds.whole, found.weights));
  return { period, places: rows.length, ...summarise(found), features, ...placeByPlace(found, rows, values.length) };
}

function reasonOf({ missing }: NoExpectation | NoRidge): WithoutExpectation["missing"] {
  if (missing === "too-few-rows") return "too-few-places";
  return missing === "constant-outcome" ? "same-everywhere" : "no-features";
}

function summarise({ explained, form, limits: [bracket, outer] }: ExpectedOutOfFold) {
  return { explained: rounded(explained), form, bracketCoverage: rounded(bracket.coverage), outerCoverage: rounded(outer.coverage) };
}

function rounded(fraction: number): number {
  return Number(fraction.toFixed(4));
}

function placeByPlace({ expected, limits: [bracket, outer] }: ExpectedOutOfFold, rows: Uint32Array, places: number) {
  const spread = (values: Float64Array) => {
    const all = new Float64Array(places).fill(NaN);
    rows.forEach((place, index) => (all[place] = values[index]));
    return all;
  };
  return {
    expected: spread(expected),
    lower: spread(bracket.lower),
    upper: spread(bracket.upper),
    outerLower: spread(outer.lower),
    outerUpper: spread(outer.upper),
  };
}

function mainFeatures({ features }: FeatureTable, shares: Float64Array): readonly FeaturePart[] {
  return features
    .map(({ id }, index) => ({ feature: id, share: Number(shares[index].toFixed(3)) }))
    .filter(({ share }) => share >= worthSaying)
    .sort((a, b) => b.share - a.share);
}

/** A share has two ends; nothing that is never below zero may be expected there. */
function boundsOf({ unit, recipes }: Indicator, values: Float64Array): Bounds {
  const isNeverBelow = values.every((value) => !(value < 0));
  const isShare = unit.kind === "percentage" && recipes.every((recipe) => recipe.kind !== "growth") && values.every((value) => !(value > 100));
  if (!isNeverBelow) return {};
  return isShare ? { lower: 0, upper: 100 } : { lower: 0 };
}

function holdExtremes({ scores, features }: FeatureTable): FeatureValues {
  const held = scores.map((score) => (Number.isNaN(score) ? NaN : Math.max(-farthest, Math.min(farthest, score))));
  return { values: held, columns: features.length };
}

type KeptFolds = (rows: Uint32Array) => PreparedFolds | NoRidge;

/** Most indicators have a figure for the same places; those share their folds. */
function keptFolds(features: FeatureValues): KeptFolds {
  const known = new Map<string, PreparedFolds | NoRidge>();
  return (rows) => {
    const key = rows.join();
    const folds = known.get(key) ?? prepareFolds(features, rows, seed);
    known.set(key, folds);
    return folds;
  };
}
