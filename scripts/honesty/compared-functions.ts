/** Which of our statistics R and SciPy have as well, how each calls it, and random inputs for it. */
import { betaBelow, betaQuantile } from "../../src/stats/beta.ts";
import { chiSquareAbove, chiSquareQuantile } from "../../src/stats/chi-square.ts";
import { count } from "../../src/stats/count.ts";
import { isEstimate, type Estimate, type NoEstimate } from "../../src/stats/estimate.ts";
import { adjustForFalseDiscovery } from "../../src/stats/false-discovery.ts";
import { gammaAbove, gammaBelow, gammaQuantile } from "../../src/stats/gamma.ts";
import { kolmogorovSmirnov } from "../../src/stats/kolmogorov-smirnov.ts";
import { logGamma } from "../../src/stats/log-gamma.ts";
import { mean } from "../../src/stats/mean.ts";
import { normalBelow, normalQuantile } from "../../src/stats/normal.ts";
import { quantile, sortedWithoutGaps } from "../../src/stats/quantile.ts";
import { indexBy, normalBy, type Random } from "../../src/stats/random.ts";
import { ratioOfRates } from "../../src/stats/ratio.ts";
import { recentTrendOfShares, trendPoints } from "../../src/stats/recent-trend.ts";
import { share } from "../../src/stats/share.ts";
import { studentBelow, studentQuantile } from "../../src/stats/student.ts";

export interface ComparedFunction {
  readonly name: string;
  /** Our own outcome for a row of inputs. */
  readonly ours: (v: readonly number[]) => readonly number[];
  /** The same in R and in Python, of a vector `v`; R counts from 1. None where it has nothing of the kind. */
  readonly r?: string;
  readonly scipy?: string;
  readonly draw: (random: Random) => readonly number[];
}

const between = (random: Random, low: number, high: number) => low + (high - low) * random();
/** From low to high, as many below ten as above a hundred. */
const spread = (random: Random, low: number, high: number) => Math.exp(between(random, Math.log(low), Math.log(high)));
const several = (random: Random, fewest: number, most: number) => fewest + indexBy(random, most - fewest + 1);
const limits = (outcome: Estimate | NoEstimate) => (isEstimate(outcome) ? [outcome.lower, outcome.upper] : [NaN, NaN]);
const pairsOf = (v: readonly number[]) => Array.from({ length: v.length / 2 }, (_, place) => [v[2 * place], v[2 * place + 1]] as const);

function drawCounts(random: Random): readonly number[] {
  const denominator = several(random, 2, 20_000);
  return [indexBy(random, denominator + 1), denominator];
}

export const comparedFunctions: readonly ComparedFunction[] = [
  {
    name: "logGamma",
    ours: ([x]) => [logGamma(x)],
    r: "lgamma(v[1])",
    scipy: "special.gammaln(v[0])",
    draw: (random) => [spread(random, 0.001, 1e6)],
  },
  {
    name: "normalBelow",
    ours: ([x]) => [normalBelow(x)],
    r: "pnorm(v[1])",
    scipy: "stats.norm.cdf(v[0])",
    draw: (random) => [between(random, -8, 8)],
  },
  {
    name: "normalQuantile",
    ours: ([fraction]) => [normalQuantile(fraction)],
    r: "qnorm(v[1])",
    scipy: "special.ndtri(v[0])",
    draw: (random) => [random()],
  },
  {
    name: "gammaBelow",
    ours: ([x, shape]) => [gammaBelow(x, shape)],
    r: "pgamma(v[1], v[2])",
    scipy: "special.gammainc(v[1], v[0])",
    draw: drawGamma,
  },
  {
    name: "gammaAbove",
    ours: ([x, shape]) => [gammaAbove(x, shape)],
    r: "pgamma(v[1], v[2], lower.tail = FALSE)",
    scipy: "special.gammaincc(v[1], v[0])",
    draw: drawGamma,
  },
  {
    name: "gammaQuantile",
    ours: ([fraction, shape]) => [gammaQuantile(fraction, shape)],
    r: "qgamma(v[1], v[2])",
    scipy: "special.gammaincinv(v[1], v[0])",
    draw: (random) => [between(random, 0.001, 0.999), spread(random, 0.3, 1e4)],
  },
  {
    name: "chiSquareAbove",
    ours: ([x, degrees]) => [chiSquareAbove(x, degrees)],
    r: "pchisq(v[1], v[2], lower.tail = FALSE)",
    scipy: "stats.chi2.sf(v[0], v[1])",
    draw: (random) => [between(random, 0, 60), several(random, 1, 40)],
  },
  {
    name: "chiSquareQuantile",
    ours: ([fraction, degrees]) => [chiSquareQuantile(fraction, degrees)],
    r: "qchisq(v[1], v[2])",
    scipy: "stats.chi2.ppf(v[0], v[1])",
    draw: (random) => [between(random, 0.001, 0.999), several(random, 1, 200)],
  },
  {
    name: "betaBelow",
    ours: ([x, first, second]) => [betaBelow(x, first, second)],
    r: "pbeta(v[1], v[2], v[3])",
    scipy: "special.betainc(v[1], v[2], v[0])",
    draw: (random) => [between(random, 0.01, 0.99), spread(random, 0.3, 300), spread(random, 0.3, 300)],
  },
  {
    name: "betaQuantile",
    ours: ([fraction, first, second]) => [betaQuantile(fraction, first, second)],
    r: "qbeta(v[1], v[2], v[3])",
    scipy: "special.betaincinv(v[1], v[2], v[0])",
    draw: (random) => [between(random, 0.001, 0.999), spread(random, 0.5, 1000), spread(random, 0.5, 1000)],
  },
  {
    name: "studentBelow",
    ours: ([t, degrees]) => [studentBelow(t, degrees)],
    r: "pt(v[1], v[2])",
    scipy: "stats.t.cdf(v[0], v[1])",
    draw: (random) => [between(random, -6, 6), several(random, 1, 300)],
  },
  {
    name: "studentQuantile",
    ours: ([fraction, degrees]) => [studentQuantile(fraction, degrees)],
    r: "qt(v[1], v[2])",
    scipy: "stats.t.ppf(v[0], v[1])",
    draw: (random) => [between(random, 0.001, 0.999), several(random, 1, 300)],
  },
  {
    name: "quantile",
    ours: ([fraction, ...values]) => [quantile(sortedWithoutGaps(values), fraction)],
    r: "quantile(v[-1], v[1])",
    scipy: "numpy.quantile(v[1:], v[0])",
    draw: (random) => [random(), ...Array.from({ length: several(random, 2, 30) }, () => normalBy(random))],
  },
  {
    name: "share, 95% limits (Wilson)",
    ours: ([numerator, denominator]) => limits(share(numerator, denominator)),
    r: "suppressWarnings(prop.test(v[1], v[2], correct = FALSE)$conf.int)",
    scipy: 'list(stats.binomtest(int(v[0]), int(v[1])).proportion_ci(0.95, "wilson"))',
    draw: drawCounts,
  },
  {
    name: "count below 10, 95% limits (exact)",
    ours: ([observed]) => limits(count(observed)),
    r: "poisson.test(v[1])$conf.int",
    scipy: "[stats.chi2.ppf(0.025, 2 * v[0]) / 2, stats.chi2.ppf(0.975, 2 * v[0] + 2) / 2]",
    draw: (random) => [several(random, 1, 9)],
  },
  {
    name: "mean, 95% limits (Student's t)",
    ours: (values) => limits(mean(values)),
    r: "t.test(v)$conf.int",
    scipy: "stats.t.interval(0.95, len(v) - 1, numpy.mean(v), stats.sem(v))",
    draw: (random) => Array.from({ length: several(random, 2, 40) }, () => 100 + 10 * normalBy(random)),
  },
  {
    name: "ratio of two rates, 95% limits (exact)",
    ours: ([first, people, second, others]) =>
      limits(ratioOfRates({ observed: first, denominator: people }, { observed: second, denominator: others })),
    r: "poisson.test(v[c(1, 3)], v[c(2, 4)])$conf.int",
    draw: (random) => [several(random, 1, 400), several(random, 500, 50_000), several(random, 1, 400), several(random, 500, 50_000)],
  },
  {
    name: "false discovery, adjusted p values",
    ours: (pValues) => {
      const outcome = adjustForFalseDiscovery(pValues);
      return "adjusted" in outcome ? outcome.adjusted : [NaN];
    },
    r: 'p.adjust(v, "BH")',
    scipy: "stats.false_discovery_control(v)",
    draw: (random) => Array.from({ length: several(random, 1, 80) }, () => random() ** 3),
  },
  {
    name: "Kolmogorov–Smirnov, p value",
    ours: (values) => {
      const outcome = kolmogorovSmirnov(values, (x) => x);
      return ["pValue" in outcome ? outcome.pValue : NaN];
    },
    r: 'ks.test(v, "punif", exact = TRUE)$p.value',
    scipy: 'stats.kstest(v, "uniform", method="exact").pvalue',
    draw: (random) => Array.from({ length: several(random, 5, 90) }, () => random()),
  },
  {
    name: "recent trend of shares, chi-square",
    ours: (v) => {
      const outcome = recentTrendOfShares(pairsOf(v).map(([numerator, denominator]) => ({ numerator, denominator })));
      return ["chiSquare" in outcome ? outcome.chiSquare : NaN];
    },
    r: "prop.trend.test(v[c(TRUE, FALSE)], v[c(FALSE, TRUE)])$statistic",
    draw: (random) => Array.from({ length: trendPoints }, () => [several(random, 1, 900), several(random, 1000, 9000)]).flat(),
  },
];

function drawGamma(random: Random): readonly number[] {
  const shape = spread(random, 0.3, 1e4);
  return [shape * spread(random, 0.5, 2), shape];
}
