/**
 * How many checks passed, failed or were skipped.
 *
 * The test runners each write a report in their own shape; here they become the
 * same three numbers. A test file that could not even be loaded counts as one
 * failure, or a run in which everything broke would look like an empty one.
 */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Outcome = { passed: 0, failed: 1, skipped: 0 };
export const oneSkipped: Outcome = { passed: 0, failed: 0, skipped: 1 };

/** The part of Vitest's JSON report that we read. */
export interface UnitReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report that we read. */
export interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

export function outcomeOfUnits(report: UnitReport): Outcome {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const counted = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    // An error outside every test leaves all counts at rest, yet the run did not succeed.
    failed: counted === 0 && !report.success ? 1 : counted,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A test that passes only at the second try counts as failed: it cannot be relied on. */
export function outcomeOfBrowser({ stats, errors }: BrowserReport): Outcome {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Several outcomes together. */
export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return { passed: sum((one) => one.passed), failed: sum((one) => one.failed), skipped: sum((one) => one.skipped) };
}

/** What was skipped counted as failed: on the machine that guards the main line nothing may be left out. */
export function withoutSkips({ passed, failed, skipped }: Outcome): Outcome {
  return { passed, failed: failed + skipped, skipped: 0 };
}

/** The closing line: `212 passed, 0 failed`. */
export function describeOutcome({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
