/**
 * What may be said of all figures of a page together?
 *
 * Forty comparisons at the 5% level find two differences where there are none. So
 * they are judged together: of the figures that are called higher or lower than the
 * group, on average at most 1 in 20 is chance. The same holds, apart, for the
 * figures that are called rising or falling, and for those that lie outside what one would expect.
 *
 * Method: false discovery rate of Benjamini and Hochberg (1995) at 5%, over everything on the
 * page that could be tested. Each question is a family of its own, so that many
 * plain trends do not make differences easier to call, or the other way round.
 *
 * In:       where a place stands on the indicators of a page, and its group.
 * Out:      per indicator the verdict; the findings worth telling, at most five; and in
 *           what the place cannot be told apart.
 * Not here: words (web); which findings come first (select-findings.ts).
 *
 * @example
 * judgePage(figures, group.indices).findings[0].kind // "nothing-special"
 */
import { adjustForFalseDiscovery } from "../stats/false-discovery.ts";
import { isPresent } from "../terms/observation.ts";
import type { AgainstGroup } from "./against-group.ts";
import type { ExpectedHere } from "./expected-here.ts";
import { compareFigure, type FigureAgainstGroup } from "./figure-against-group.ts";
import type { ChangedFinding, DiffersFinding, Finding, NothingSpecialFinding, OutsideExpectedFinding } from "./finding.ts";
import { falseDiscoveryRate, outcomeOf, type Outcome } from "./outcome-of-difference.ts";
import { distanceFromExpected, type DistanceFromExpected } from "./outside-expected.ts";
import type { PlaceFigure } from "./place-figure.ts";
import { recentChange, type RecentChange } from "./recent-change.ts";
import { selectFindings } from "./select-findings.ts";

/** A figure against its group, judged with all others of the page. */
export type Verdict = { readonly against: AgainstGroup; readonly adjusted: number; readonly outcome: Outcome } | Extract<FigureAgainstGroup, { missing: string }>;

export interface PageVerdicts {
  /** By the id of the indicator. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly findings: readonly Finding[];
  /** In the order of the page. */
  readonly alike: readonly PlaceFigure[];
  /** How many figures could be set against the group. */
  readonly compared: number;
}

export function judgePage(figures: readonly PlaceFigure[], others: readonly number[]): PageVerdicts {
  const verdicts = judgeAll(figures, others);
  const differing = figures.flatMap((figure) => findDifference(figure, verdicts.get(figure.indicator.id)) ?? []);
  const found = selectFindings([...differing, ...findOutside(figures), ...findChanges(figures, others)]);
  const outcomes = figures.map((figure) => verdicts.get(figure.indicator.id));
  const compared = outcomes.filter((one) => one && "against" in one).length;
  const usual = outcomes.filter((one) => one && "against" in one && one.against.isUsual).length;
  return {
    verdicts,
    findings: withNothingSpecial(found, { kind: "nothing-special", compared, usual }),
    alike: figures.filter((_, index) => isAlike(outcomes[index])),
    compared,
  };
}

function judgeAll(figures: readonly PlaceFigure[], others: readonly number[]): ReadonlyMap<string, Verdict> {
  const compared = figures.map((figure) => ({ id: figure.indicator.id, against: compareFigure(figure, others) }));
  const tested = compared.flatMap(({ id, against }) => ("missing" in against ? [] : [{ id, against }]));
  const adjusted = adjust(tested.map(({ against }) => against.p));
  const verdicts = new Map<string, Verdict>(compared.flatMap(({ id, against }) => ("missing" in against ? [[id, against] as const] : [])));
  tested.forEach(({ id, against }, index) => {
    verdicts.set(id, { against, adjusted: adjusted[index], outcome: outcomeOf(against.difference.value, adjusted[index]) });
  });
  return verdicts;
}

function adjust(pValues: readonly number[]): readonly number[] {
  const found = adjustForFalseDiscovery(pValues);
  if ("missing" in found) throw new RangeError(`comparison/page-verdicts: found p values ${pValues.join(", ")}; expected numbers from 0 to 1`);
  return found.adjusted;
}

function findDifference(figure: PlaceFigure, verdict: Verdict | undefined): DiffersFinding | undefined {
  if (!verdict || !("against" in verdict) || verdict.outcome === "alike") return undefined;
  const { against, adjusted, outcome } = verdict;
  return { kind: "differs", figure, period: figure.shown.period, direction: outcome, against, adjusted, unusual: against.unusual };
}

function findChanges(figures: readonly PlaceFigure[], others: readonly number[]): readonly ChangedFinding[] {
  const tested = figures
    .filter(({ indicator }) => indicator.unit.kind !== "count")
    .map((figure) => ({ figure, change: recentChange(figure, others) }))
    .filter((one): one is { figure: PlaceFigure; change: RecentChange } => !("missing" in one.change));
  const adjusted = adjust(tested.map(({ change }) => change.p));
  return tested.flatMap(({ figure, change }, index): ChangedFinding[] => {
    const { direction, unusual } = change;
    if (direction === "none-seen" || adjusted[index] > falseDiscoveryRate) return [];
    return [{ kind: "changed", figure, direction, change, adjusted: adjusted[index], unusual }];
  });
}

interface PlacedFigure {
  readonly figure: PlaceFigure;
  readonly expected: ExpectedHere;
  readonly value: number;
  readonly distance: DistanceFromExpected;
}

/** All figures of which something is expected are one family, also those that fit. */
function findOutside(figures: readonly PlaceFigure[]): readonly OutsideExpectedFinding[] {
  const placed = figures.flatMap((figure) => placeAroundExpected(figure) ?? []);
  const adjusted = adjust(placed.map(({ distance }) => distance.p));
  return placed.flatMap(({ figure, expected: { standing, limits }, value, distance }, index): OutsideExpectedFinding[] => {
    if ((standing !== "below" && standing !== "above") || adjusted[index] > falseDiscoveryRate) return [];
    return [{ kind: "outside-expected", figure, period: figure.shown.period, direction: standing, value, limits, adjusted: adjusted[index], unusual: distance.unusual }];
  });
}

function placeAroundExpected(figure: PlaceFigure): PlacedFigure | undefined {
  const { expected, observation } = figure;
  if (!expected || "missing" in expected || !isPresent(observation)) return undefined;
  const { value } = observation;
  const distance = distanceFromExpected(value, expected.limits, expected.expectation.form);
  return distance && { figure, expected, value, distance };
}

function isAlike(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && "against" in verdict && verdict.outcome === "alike";
}

// Of fewer figures it says little.
const fewestForNothingSpecial = 10;

/** It comes first where it is true: more than half of the figures lie within what is usual. */
function withNothingSpecial(found: readonly Finding[], nothingSpecial: NothingSpecialFinding): readonly Finding[] {
  const { compared, usual } = nothingSpecial;
  const isSo = compared >= fewestForNothingSpecial && usual * 2 > compared;
  return isSo ? [nothingSpecial, ...found.slice(0, 4)] : found;
}
