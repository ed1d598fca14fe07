/**
 * An answer about an effect in plain text, for the person at the command line.
 *
 * In:       an answer, and what was asked.
 * Out:      lines: the conclusion first, then weights, fit, effects, checks and
 *           what the figures lacked.
 */
import type { Doubt, EffectConclusion } from "../../stats/effect-conclusion.ts";
import { writePredictor } from "../../stats/effect-question.ts";
import type { EffectAnswer } from "../../stats/estimate-effect.ts";
import { effectJson } from "./effect-json.ts";
import type { EffectWishes } from "./effect-wishes.ts";

type Written = ReturnType<typeof effectJson>;

const variants: Readonly<Record<Written["variant"], string>> = {
  predictors: "synthetic control on predictors, weighted by nested optimisation",
  "cross-validated": "synthetic control on predictors, weighted on another stretch (cross-validation)",
  "outcome-only": "synthetic control on the outcome alone (outcome-only variant)",
};

const doubtWords: Readonly<Record<Doubt, string>> = {
  "too-few-places": "too few places: even the largest difference of all could be chance",
  "too-few-times-before": "fewer than 5 moments before the start to choose the mixture on",
  "poor-fit-before": "the mixture differed too much from the place already before the start",
  "within-chance": "places where nothing happened differ as much from their mixture",
  "depends-on-one-place": "without one of the places in the mixture more than two thirds of the difference are gone",
  "moved-before-the-start": "an invented earlier start shows at least half of the difference",
};

/** The lines of the report. */
export function effectReport(answer: EffectAnswer, wishes: EffectWishes): readonly string[] {
  const written = effectJson(answer, wishes);
  return [
    `${wishes.treated}, ${wishes.outcome} from ${wishes.from}: ${variants[written.variant]}`,
    "",
    ...concludeLines(answer.conclusion, written),
    "",
    ...weightLines(written),
    ...predictorLines(written),
    `Fit ${written.question.fit.from}-${written.question.fit.to}: RMSPE ${figure(written.fit.rmspe)} over ${written.fit.times} moments; from the start on ${figure(written.fit.rmspeAfter)}`,
    ...(written.fit.isExact ? ["All predictors are matched exactly, so their weights do not matter; the mixture that follows the outcome best was taken"] : []),
    "",
    ...pathLines(written),
    "",
    ...checkLines(written),
    ...noticeLines(answer),
  ];
}

function concludeLines(conclusion: EffectConclusion, { averageEffect, placeboInSpace, question }: Written): string[] {
  const size = `mean difference ${figure(averageEffect)}, placebo p ${figure(placeboInSpace.pValue)}`;
  if (conclusion.kind === "stands-out") return [`Conclusion: ${conclusion.direction} than its mixture, more than other places are (${size}, level ${question.level}). Something else at the same moment can be the cause.`];
  return [`Conclusion: nothing can be said (${size}), because:`, ...conclusion.reasons.map((reason) => `  - ${doubtWords[reason]}`)];
}

function weightLines({ weights }: Written): string[] {
  const shown = weights.filter(({ weight }) => weight >= 0.0005);
  return ["Weights", ...shown.map(({ unit, weight }) => `  ${weight.toFixed(3)}  ${unit}`), `  0      ${weights.length - shown.length} others`, ""];
}

function predictorLines({ predictors }: Written): string[] {
  if (predictors.length === 0) return [];
  const rows = predictors.map((one) => [writePredictor(one), figure(one.weight), figure(one.treated), figure(one.synthetic), figure(one.average)]);
  return [...table([["Predictor", "weight", "place", "mixture", "mean of others"], ...rows]), ""];
}

function pathLines({ path }: Written): string[] {
  const rows = path.map(({ time, period, actual, synthetic, effect, pValue }) => [`${time}${period === "after" ? "*" : ""}`, figure(actual), figure(synthetic), figure(effect), figure(pValue)]);
  return table([["Moment", "place", "mixture", "difference", "p"], ...rows]);
}

function checkLines({ placeboInSpace, placeboInTime, leaveOneOut, differenceInDifferences: plain, otherSearch }: Written): string[] {
  const count = placeboInSpace.places.length;
  const inTime = "missing" in placeboInTime ? `not possible (${placeboInTime.missing})` : `start set back to ${placeboInTime.from}: mean difference ${figure(placeboInTime.averageEffect)}`;
  const limits = "lower" in plain ? ` (${figure(plain.lower)} to ${figure(plain.upper)})` : "";
  return [
    `Placebo in space: p = ${figure(placeboInSpace.pValue)} among ${count} places; ratio of errors after and before ${figure(placeboInSpace.ratio)} (of their squares ${figure(placeboInSpace.mspeRatio)})`,
    `Placebo in time: ${inTime}`,
    ...leaveOneOut.map(({ unit, averageEffect }) => `Without ${unit}: mean difference ${figure(averageEffect)}`),
    `Difference in differences, mean after minus mean in the fit window, all others equally: ${"value" in plain ? figure(plain.value ?? null) : "none"}${limits}`,
    ...(otherSearch ? [`Search "${otherSearch.search}" for the weights of predictors: RMSPE ${figure(otherSearch.rmspe)}, mean difference ${figure(otherSearch.averageEffect)}`] : []),
  ];
}

function noticeLines({ data: { notices } }: EffectAnswer): string[] {
  return [
    ...notices.averaged.map(({ predictor, units, fewest, asked }) => `Averaged over what is there: ${writePredictor(predictor)}, ${units} places with gaps, at least ${fewest} of ${asked} moments`),
    ...notices.dropped.map(({ predictor, reason }) => `Not used: ${writePredictor(predictor)} (${reason})`),
    ...notices.leftOut.map(({ unit, reason, subject }) => `Left out: ${unit} (${reason}${subject === unit ? "" : `, ${subject}`})`),
    ...(notices.skippedTimes.length > 0 ? [`No outcome of the place itself, passed over: ${notices.skippedTimes.join(", ")}`] : []),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "));
}

/** Five digits; a dash where there is no number. */
function figure(value: number | null): string {
  if (value === null) return "-";
  return value === 0 ? "0" : Math.abs(value) >= 1e5 || Math.abs(value) < 1e-4 ? value.toExponential(3) : String(Number(value.toPrecision(5)));
}
