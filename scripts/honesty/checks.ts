/** All checks of honesty, in the order of docs/honesty.md. */
import type { Check } from "./check.ts";
import { figureIntervals } from "./figure-intervals.ts";

export const checks: readonly Check[] = [figureIntervals];
