/**
 * What somebody at the command line asks for.
 *
 * In:       the parameters as typed.
 * Out:      the question, still without figures; or every fault at once.
 *
 * @example
 * readEffectWishes(["panel.csv", "--unit", "state", …, "--predictor", "beer:1984-1988"])
 */
import { parseArgs } from "node:util";
import type { Predictor, Window } from "../../stats/panel.ts";
import type { WeightSearch } from "../../stats/predictor-weights.ts";

export interface EffectWishes {
  readonly file: string;
  readonly unit: string;
  readonly time: string;
  readonly outcome: string;
  readonly treated: string;
  readonly from: number;
  readonly predictors: readonly Predictor[];
  readonly fit?: Window;
  readonly exclude: readonly string[];
  readonly training?: { readonly predictors: readonly Predictor[]; readonly fit: Window };
  readonly search: WeightSearch;
  readonly level: number;
  readonly json: boolean;
}

export const effectUsage = `usage: npm run effect -- FILE.csv --unit COLUMN --time COLUMN --outcome COLUMN --treated PLACE --from MOMENT
  [--predictor COLUMN:1964-1969]…   match on the mean over these moments; COLUMN:1969 for one
  [--outcome-at 1975]…              match on the outcome at a moment
  [--outcome-only]                  match on the outcome at every moment before; also when nothing else is given
  [--fit 1960-1969]                 follow the outcome here; without it at all moments before the start
  [--exclude PLACE]…                leave a place out
  [--training-predictor COLUMN:1971-1980]… --training-fit 1981-1990
                                    weigh the predictors on another stretch, one for each in the same order
  [--search papers|wide]            where to look for the weights of the predictors; papers without it
  [--level 0.1]                     the largest p value at which a difference stands out
  [--json]                          for machines`;

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;
const options = {
  unit: text,
  time: text,
  outcome: text,
  treated: text,
  from: text,
  predictor: texts,
  "outcome-at": texts,
  "outcome-only": flag,
  fit: text,
  exclude: texts,
  "training-predictor": texts,
  "training-fit": text,
  search: text,
  level: text,
  json: flag,
} as const;

/** The wishes, or everything that is wrong with them. */
export function readEffectWishes(parameters: readonly string[]): EffectWishes | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const { values, positionals, tokens } = parseArgs({ args: [...parameters], options, allowPositionals: true, strict: false, tokens: true });
  const unknown = tokens.flatMap((token) => (token.kind === "option" && !(token.name in options) ? [`unknown parameter ${token.rawName}`] : []));
  faults.push(...unknown);
  const one = (name: "unit" | "time" | "outcome" | "treated" | "from") => requireText(values[name], name, faults);
  const list = (name: "predictor" | "outcome-at" | "exclude" | "training-predictor") => textsOf(values[name], name, faults);
  const window = (name: "fit" | "training-fit") => (values[name] === undefined ? undefined : readWindow(String(values[name]), `--${name}`, faults));
  const [unit, time, outcome, treated, from] = [one("unit"), one("time"), one("outcome"), one("treated"), one("from")];
  const predictors = [
    ...list("predictor").map((written) => readPredictor(written, "--predictor", faults)),
    ...list("outcome-at").map((written) => ({ variable: outcome, ...readWindow(written, "--outcome-at", faults) })),
  ];
  const [fit, trainingFit] = [window("fit"), window("training-fit")];
  const trainingPredictors = list("training-predictor").map((written) => readPredictor(written, "--training-predictor", faults));
  // What follows an unknown parameter looks like a file.
  if (positionals.length !== 1 && unknown.length === 0) faults.push(`found ${positionals.length} files; expected one, such as panel.csv`);
  if (values["outcome-only"] && predictors.length > 0) faults.push("--outcome-only with predictors; choose one of the two");
  if ((trainingFit === undefined) !== (trainingPredictors.length === 0)) faults.push("--training-fit and --training-predictor belong together");
  const level = readLevel(values.level, faults);
  const search = readSearch(values.search, faults);
  const moment = readMoment(from, faults);
  if (faults.length > 0) return { faults };
  const training = trainingFit && { predictors: trainingPredictors, fit: trainingFit };
  return { file: positionals[0], unit, time, outcome, treated, from: moment, predictors, fit, exclude: list("exclude"), training, search, level, json: values.json === true };
}

function requireText(value: unknown, name: string, faults: string[]): string {
  if (typeof value === "string" && value !== "") return value;
  faults.push(`no --${name}`);
  return "";
}

function textsOf(value: unknown, name: string, faults: string[]): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  if (given.some((each) => typeof each !== "string" || each === "")) faults.push(`--${name} without a value`);
  return given.filter((each) => typeof each === "string");
}

function readPredictor(written: string, name: string, faults: string[]): Predictor {
  const cut = written.lastIndexOf(":");
  if (cut <= 0) {
    faults.push(`${name} "${written}"; expected a column and a stretch, such as beer:1984-1988`);
    return { variable: written, from: 0, to: 0 };
  }
  return { variable: written.slice(0, cut), ...readWindow(written.slice(cut + 1), name, faults) };
}

function readWindow(written: string, name: string, faults: string[]): Window {
  const [, from, to = from] = written.match(/^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/) ?? [];
  if (from === undefined || Number(from) > Number(to)) faults.push(`${name} "${written}"; expected a moment or a stretch, such as 1975 or 1960-1969`);
  return { from: Number(from ?? 0), to: Number(to ?? 0) };
}

function readMoment(written: string, faults: string[]): number {
  if (written !== "" && !Number.isFinite(Number(written))) faults.push(`--from "${written}"; expected a number, such as 1989`);
  return Number(written);
}

function readLevel(written: unknown, faults: string[]): number {
  const level = written === undefined ? 0.1 : Number(written);
  if (!(level > 0 && level < 1)) faults.push(`--level "${written}"; expected a number between 0 and 1, such as 0.1`);
  return level;
}

function readSearch(written: unknown, faults: string[]): WeightSearch {
  if (written === undefined || written === "papers" || written === "wide") return written ?? "papers";
  faults.push(`--search "${written}"; expected papers or wide`);
  return "papers";
}
