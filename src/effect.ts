/**
 * Front door: what did something do, in one place, from one moment on?
 *
 *     npm run effect -- panel.csv --unit state --time year --outcome cigsale --treated California --from 1989
 *
 * Works on any table with a row per place and moment. The outcome is also in the
 * exit code: 0 answered (also with "nothing can be said"), 1 the figures give no
 * answer, 2 the question is not understood. docs/manual/effect.md tells the rest.
 */
import { readFileSync } from "node:fs";
import { readPanel, type ReadPanel } from "./sources/panel-csv.ts";
import type { NoEffect } from "./stats/effect-question.ts";
import { estimateEffect } from "./stats/estimate-effect.ts";
import { describeEffectFault } from "./web/effect-report/effect-faults.ts";
import { effectJson } from "./web/effect-report/effect-json.ts";
import { effectReport } from "./web/effect-report/effect-report.ts";
import { effectUsage, readEffectWishes, type EffectWishes } from "./web/effect-report/effect-wishes.ts";

export interface EffectWorld {
  readonly read: (file: string) => Uint8Array;
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
}

const exitCodes = { answered: 0, noAnswer: 1, notUnderstood: 2 };

/** Does what the parameters say and gives the exit code. */
export function effect(parameters: readonly string[], world: EffectWorld): number {
  const wishes = readEffectWishes(parameters);
  if ("faults" in wishes) return refuse(wishes.faults, world);
  try {
    return answer(wishes, world);
  } catch (error) {
    world.complain(`effect: ${(error as Error).message}`);
    return exitCodes.noAnswer;
  }
}

function refuse(faults: readonly string[], { complain }: EffectWorld): number {
  for (const fault of faults) complain(`effect: ${fault}`);
  complain(effectUsage);
  return exitCodes.notUnderstood;
}

function answer(wishes: EffectWishes, world: EffectWorld): number {
  const { unit, time, outcome, predictors, training } = wishes;
  const variables = [outcome, ...[...predictors, ...(training?.predictors ?? [])].map(({ variable }) => variable)];
  const panel = readPanel(world.read(wishes.file), wishes.file, { unit, time, variables });
  if ("faults" in panel) {
    for (const fault of panel.faults) world.complain(`effect: ${fault}`);
    return exitCodes.noAnswer;
  }
  const found = estimateEffect({ ...wishes, panel }, { level: wishes.level });
  if ("missing" in found) return explain(found, panel, wishes, world);
  if (wishes.json) world.tell(JSON.stringify(effectJson(found, wishes), null, 2));
  else for (const line of effectReport(found, wishes)) world.tell(line);
  return exitCodes.answered;
}

function explain({ missing, faults }: NoEffect, panel: ReadPanel, { json }: EffectWishes, { tell, complain }: EffectWorld): number {
  const told = faults.map((fault) => ({ ...fault, message: describeEffectFault(fault, panel) }));
  for (const { message } of told) complain(`effect: ${message}`);
  if (json) tell(JSON.stringify({ missing, faults: told }, null, 2));
  return exitCodes.noAnswer;
}

if (process.argv[1]?.match(/effect\.(ts|js)$/)) {
  process.exitCode = effect(process.argv.slice(2), { read: (file) => readFileSync(file), tell: console.log, complain: console.error });
}
