import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrinkCounts, shrinkShares, shrinkValues, type Shrunk } from "./shrinkage.ts";

// Eighteen players, hits in the first 45 at bats of 1970 (Efron & Morris, 1975).
const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
const mean = hits.reduce((sum, one) => sum + one, 0) / (45 * hits.length);
const players = hits.map((one) => ({ value: one / 45, variance: (mean * (1 - mean)) / 45 }));

const there = (outcome: ReturnType<typeof shrinkValues>): Shrunk => {
  if ("missing" in outcome) throw new Error(`nothing shrunk: ${outcome.missing}`);
  return outcome;
};

describe("shrinkValues", () => {
  // Expected values: the estimator of James and Stein on these counts, untransformed, worked out apart from this code.
  it("is the estimator of James and Stein for the baseball players", () => {
    const { estimates, centre } = there(shrinkValues(players));
    expect(centre.toFixed(6)).toBe("0.265432");
    expect(((estimates[0].value - centre) / (players[0].value - centre)).toFixed(6)).toBe("0.211653");
    expect(estimates[0].value.toFixed(6)).toBe("0.293914");
    expect(estimates[17].value.toFixed(6)).toBe("0.242176");
  });

  it("draws towards what is expected of the place where that is known", () => {
    const expected = [10, 20, 30, 40, 50];
    const places = expected.map((one, place) => ({ value: one + [3, -2, 1, -3, 1][place], variance: 4, expected: one }));
    there(shrinkValues(places)).estimates.forEach(({ value }, place) => {
      expect(Math.abs(value - expected[place])).toBeLessThan(Math.abs(places[place].value - expected[place]));
    });
  });
});

describe("shrinkShares", () => {
  const counts = fc.array(
    fc.integer({ min: 1, max: 3000 }).chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) })),
    { minLength: 4, maxLength: 40 },
  );

  it("lies between the place and all places, within limits from zero to one", () => {
    fc.assert(
      fc.property(counts, (places) => {
        const outcome = shrinkShares(places);
        if ("missing" in outcome) return;
        const { estimates, centre } = outcome;
        estimates.forEach(({ value, lower, upper }, place) => {
          const own = places[place].numerator / places[place].denominator;
          expect(Math.min(own, centre) - 1e-12 <= value && value <= Math.max(own, centre) + 1e-12).toBe(true);
          expect(0 <= lower && lower <= upper && upper <= 1).toBe(true);
        });
      }),
    );
  });

  it("leaves a large place nearly as it is and draws a small one in", () => {
    const places = [
      { numerator: 3, denominator: 10 },
      { numerator: 3000, denominator: 10_000 },
      { numerator: 1000, denominator: 10_000 },
      { numerator: 1500, denominator: 10_000 },
      { numerator: 2500, denominator: 10_000 },
    ];
    const [small, large] = there(shrinkShares(places)).estimates;
    expect(large.value).toBeCloseTo(0.3, 3);
    expect(small.value).toBeLessThan(0.26);
    expect(small.upper - small.lower).toBeGreaterThan(large.upper - large.lower);
  });

  it("gives all the same when places differ no more than chance", () => {
    const outcome = there(shrinkShares([20, 20, 19, 21].map((numerator) => ({ numerator, denominator: 100 }))));
    expect(outcome.betweenVariance).toBe(0);
    expect(new Set(outcome.estimates.map(({ value }) => value.toFixed(9)))).toEqual(new Set(["0.200000000"]));
  });

  it("draws towards what is expected of the place where that is known", () => {
    const places = [0.1, 0.2, 0.3, 0.4].map((expected, place) => ({ numerator: 100 * expected + [4, -4, 4, -4][place], denominator: 100, expected }));
    there(shrinkShares(places)).estimates.forEach(({ value }, place) => {
      expect(Math.abs(value - places[place].expected)).toBeLessThan(0.04);
    });
  });
});

describe("shrinkCounts", () => {
  // By hand: with m = 1 and variance A the prior is Gamma(1/A, 1/A), so a place becomes (1/A + O) / (1/A + E).
  it("adds the knowledge of the others to the count and to what was expected", () => {
    const places = [12, 30, 5, 22, 11].map((observed) => ({ observed, expected: 16 }));
    const { estimates, centre, betweenVariance } = there(shrinkCounts(places));
    expect(centre).toBeCloseTo(1, 12);
    // Equal expectations: the plain variance of the ratios less that of chance, 1/16.
    const ratios = places.map(({ observed }) => observed / 16);
    const spread = ratios.reduce((sum, ratio) => sum + (ratio - 1) ** 2, 0) / 4;
    expect(betweenVariance).toBeCloseTo(spread - 1 / 16, 10);
    const known = 1 / betweenVariance;
    estimates.forEach(({ value }, place) => expect(value).toBeCloseTo((known + places[place].observed) / (known + 16), 10));
  });

  it("holds its own value and never falls below zero", () => {
    const { estimates } = there(shrinkCounts([0, 3, 40, 9, 0].map((observed) => ({ observed, expected: 10 }))));
    for (const { value, lower, upper } of estimates) expect(0 < lower && lower < value && value < upper).toBe(true);
  });
});

describe("all three", () => {
  const few = { value: 1, variance: 1, observed: 1, expected: 1, numerator: 1, denominator: 2 };

  it("say so when there are too few places", () => {
    for (const shrink of [shrinkValues, shrinkCounts]) expect(shrink([few, few, few])).toEqual({ missing: "too-few-places" });
    expect(shrinkShares([few, few, few])).toEqual({ missing: "too-few-places" });
  });

  it("say so when a figure is none", () => {
    const broken = [few, few, few, { ...few, value: NaN, observed: NaN, numerator: NaN }];
    for (const shrink of [shrinkValues, shrinkCounts]) expect(shrink(broken)).toEqual({ missing: "not-a-number" });
    expect(shrinkShares(broken)).toEqual({ missing: "not-a-number" });
  });

  it("say what else is wrong", () => {
    const four = (change: Partial<typeof few>) => [few, few, few, { ...few, ...change }];
    expect(shrinkValues(four({ variance: 0 }))).toEqual({ missing: "no-variance" });
    expect(shrinkCounts(four({ observed: -1 }))).toEqual({ missing: "negative" });
    expect(shrinkCounts(four({ expected: 0 }))).toEqual({ missing: "empty-denominator" });
    expect(shrinkCounts([0, 0, 0, 0].map((observed) => ({ observed, expected: 3 })))).toEqual({ missing: "no-cases" });
    const shares = (change: object) => [1, 1, 1, 1].map((numerator) => ({ numerator, denominator: 2, ...change }));
    expect(shrinkShares(shares({ numerator: 3 }))).toEqual({ missing: "more-than-all" });
    expect(shrinkShares(shares({ denominator: 0 }))).toEqual({ missing: "empty-denominator" });
    expect(shrinkShares(shares({ numerator: -1 }))).toEqual({ missing: "negative" });
    expect(shrinkShares(shares({ numerator: 0 }))).toEqual({ missing: "no-cases" });
    expect(shrinkShares(shares({ expected: 1 }))).toEqual({ missing: "not-a-share" });
  });
});
