/** All checks of honesty, in the order of docs/honesty.md. */
import type { Check } from "./check.ts";
import { expectedValues } from "./expected-values.ts";
import { figureIntervals } from "./figure-intervals.ts";
import { placebos } from "./placebos.ts";

export const checks: readonly Check[] = [figureIntervals, placebos, expectedValues];
