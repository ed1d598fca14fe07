/** All checks of honesty, in the order of docs/honesty.md. */
import type { Check } from "./check.ts";
import { changedAlarms } from "./changed-alarms.ts";
import { differences } from "./differences.ts";
import { expectedValues } from "./expected-values.ts";
import { falseDiscoveries } from "./false-discoveries.ts";
import { figureIntervals } from "./figure-intervals.ts";
import { pageVerdicts } from "./page-verdicts.ts";
import { placebos } from "./placebos.ts";
import { rankCoverage } from "./rank-coverage.ts";
import { shrunkIntervals } from "./shrunk-intervals.ts";
import { trendAlarms } from "./trend-alarms.ts";

export const checks: readonly Check[] = [
  figureIntervals,
  differences,
  falseDiscoveries,
  pageVerdicts,
  trendAlarms,
  changedAlarms,
  rankCoverage,
  shrunkIntervals,
  placebos,
  expectedValues,
];
