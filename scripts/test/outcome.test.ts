import { describe, expect, it } from "vitest";
import { addOutcomes, describeOutcome, outcomeOfBrowser, outcomeOfUnits, withoutSkips } from "./outcome.ts";

const quiet = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("outcomeOfUnits", () => {
  it("counts tests", () => {
    const report = { ...quiet, success: false, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(outcomeOfUnits(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const report = { ...quiet, success: false, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(outcomeOfUnits(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts an error outside every test as a failure", () => {
    expect(outcomeOfUnits({ ...quiet, success: false }).failed).toBe(1);
  });
});

describe("outcomeOfBrowser", () => {
  it("counts a test that passed at the second try as a failure", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(outcomeOfBrowser({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it("counts a set-up that broke as a failure", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(outcomeOfBrowser({ stats, errors: ["the server did not start"] }).failed).toBe(1);
  });
});

describe("describeOutcome", () => {
  const outcome = addOutcomes([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 210, failed: 0, skipped: 1 },
  ]);

  it("adds up and names what was skipped", () => {
    expect(describeOutcome(outcome)).toBe("211 passed, 0 failed, 1 skipped");
  });

  it("turns what was skipped into failures where nothing may be left out", () => {
    expect(describeOutcome(withoutSkips(outcome))).toBe("211 passed, 1 failed");
  });
});
