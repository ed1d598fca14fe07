import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isKept, slackOf, type Outcome } from "./check.ts";
import { checks } from "./checks.ts";
import { readGround } from "./ground.ts";
import { renderCheck } from "./report.ts";

// Every third figure, so that the short form is short.
const all = readGround(join(import.meta.dirname, "../.."));
const ground = { ...all, figures: all.figures.filter((_, place) => place % 3 === 0) };

describe("what we promise about chance", () => {
  for (const { title, measure, runs } of checks) {
    it(`holds in the short run of ${runs.short}: ${title}`, { timeout: 60_000 }, () => {
      const outcomes = measure(ground, runs.short);
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.filter((outcome) => !isKept(outcome))).toEqual([]);
    });
  }
});

describe("isKept", () => {
  const outcome = (found: number): Outcome => ({ what: "limits", found, least: 0.94, most: 0.96, draws: 10_000 });

  it("allows four standard errors beyond what was promised, and no more", () => {
    // By hand: √(0.94 × 0.06 / 10,000) = 0.002375.
    expect(slackOf(0.94, 10_000)).toBeCloseTo(4 * 0.002375, 5);
    expect([0.93, 0.931, 0.95, 0.967, 0.969].map((found) => isKept(outcome(found)))).toEqual([false, true, true, true, false]);
  });

  it("does not allow a number that is none", () => {
    expect(isKept({ what: "limits", found: NaN })).toBe(false);
  });
});

describe("renderCheck", () => {
  it("tells what was found beside what was promised", () => {
    const check = { title: "Limits", promise: "They hold.", runs: { full: 1, short: 1 }, measure: () => [] };
    expect(renderCheck(check, [{ what: "shares", found: 0.5, least: 0.94, most: 0.96, draws: 1000 }])).toContain(
      "| shares | 50.00% | 94.00% to 96.00% | 1,000 | NO |",
    );
  });
});
