import { describe, expect, it } from "vitest";
import { expectOutOfFold, prepareFolds, type ExpectedOutOfFold, type OutcomeOfRows } from "./expect-out-of-fold.ts";
import { normalBy, randomFrom } from "./random.ts";

const rows = (count: number) => Uint32Array.from({ length: count }, (_, row) => row);

function simulate(seed: number, count: number, signal: number) {
  const random = randomFrom(seed);
  const columns = 6;
  const values = Float64Array.from({ length: count * columns }, () => normalBy(random));
  const sizes = Float64Array.from({ length: count }, () => Math.exp(8 + 4 * random()));
  const outcome = Float64Array.from({ length: count }, (_, row) => 50 + signal * (values[row * columns] - 0.5 * values[row * columns + 1]) + normalBy(random) * (1 + 100 / Math.sqrt(sizes[row])));
  return { features: { values, columns }, sizes, outcome };
}

function expectations(seed: number, count: number, signal: number, more: Partial<OutcomeOfRows> = {}): ExpectedOutOfFold {
  const { features, ...given } = simulate(seed, count, signal);
  const prepared = prepareFolds(features, rows(count), 1);
  if ("missing" in prepared) throw new Error(prepared.missing);
  const found = expectOutOfFold(prepared, { ...given, bounds: {}, levels: [0.8, 0.95], ...more });
  if ("missing" in found) throw new Error(found.missing);
  return found;
}

describe("expectOutOfFold", () => {
  it("holds 95% and 80% of the outcomes within its limits, over many simulated countries", () => {
    const runs = Array.from({ length: 30 }, (_, seed) => expectations(seed, 300, 2));
    const coverage = (level: number) => runs.reduce((sum, run) => sum + run.limits[level].coverage, 0) / runs.length;
    // 9,000 outcomes; the issue asks for 95 ± 2%.
    expect(Math.abs(coverage(1) - 0.95)).toBeLessThan(0.01);
    expect(Math.abs(coverage(0) - 0.8)).toBeLessThan(0.02);
  });

  it("gives small places wider limits", () => {
    const { limits } = expectations(1, 300, 2);
    const { sizes } = simulate(1, 300, 2);
    const width = (row: number) => limits[0].upper[row] - limits[0].lower[row];
    const order = [...rows(300)].sort((a, b) => sizes[a] - sizes[b]);
    expect(width(order[0])).toBeGreaterThan(width(order[299]));
  });

  it("explains nothing, and says so, when features have nothing to do with it", () => {
    expect(expectations(2, 300, 0).explained).toBeLessThan(0.03);
  });

  it("does not change what is expected of a place when only its own outcome changes", () => {
    const { outcome } = simulate(3, 120, 2);
    const changed = outcome.slice();
    changed[17] += 1000;
    const [before, after] = [expectations(3, 120, 2), expectations(3, 120, 2, { outcome: changed })];
    expect(after.expected[17]).toBe(before.expected[17]);
    expect(after.limits[1].upper[17]).toBe(before.limits[1].upper[17]);
  });

  it("stays within the bounds", () => {
    const outcome = Float64Array.from(simulate(4, 200, 2).outcome, (value) => Math.min(99.9, Math.max(0.1, (value - 50) * 20)));
    const { limits } = expectations(4, 200, 2, { outcome, bounds: { lower: 0, upper: 100 } });
    expect(Math.min(...limits[1].lower)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...limits[1].upper)).toBeLessThanOrEqual(100);
  });

  it("says why there is no expectation", () => {
    const { features, sizes } = simulate(5, 60, 1);
    expect(prepareFolds(features, rows(29), 1)).toEqual({ missing: "too-few-rows" });
    expect(prepareFolds({ ...features, values: features.values.fill(1) }, rows(60), 1)).toEqual({ missing: "constant-features" });
    const prepared = prepareFolds(simulate(5, 60, 1).features, rows(60), 1);
    if ("missing" in prepared) throw new Error(prepared.missing);
    const same = { outcome: new Float64Array(60).fill(3), sizes, bounds: {}, levels: [0.8] };
    expect(expectOutOfFold(prepared, same)).toEqual({ missing: "constant-outcome" });
  });
});
