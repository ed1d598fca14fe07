/**
 * Findings and verdicts as data, for programs: the numbers behind the words. Fields are
 * described in the manual (docs/manual/data.md).
 */
import type { Finding } from "../../comparison/finding.ts";
import type { PageVerdicts, Verdict } from "../../comparison/page-verdicts.ts";
import type { RowContext } from "../components/indicator-row.ts";
import { writeFinding } from "./finding-words.ts";

export function describeFindings({ findings }: PageVerdicts, { place, group, groupName, request }: RowContext) {
  const compared = { place, group: groupName, groupSize: group.indices.length };
  return findings.map((finding) => ({ kind: finding.kind, ...writeFinding(finding, compared, request.language), ...findingNumbers(finding) }));
}

/** A finding without its words. */
export function findingNumbers(finding: Finding) {
  switch (finding.kind) {
    case "differs":
      return { indicator: finding.figure.indicator.id, period: finding.period, direction: finding.direction, adjusted: tidy(finding.adjusted), unusual: tidy(finding.unusual) };
    case "outside-expected": {
      const { figure, period, direction, limits, adjusted, unusual } = finding;
      return { indicator: figure.indicator.id, period, direction, expected: limits, adjusted: tidy(adjusted), unusual: tidy(unusual) };
    }
    case "changed": {
      const { from, to, first, last, group } = finding.change;
      const course = { from, to, first: tidy(first), last: tidy(last), group: { first: tidy(group.first), last: tidy(group.last), count: group.places } };
      return { indicator: finding.figure.indicator.id, direction: finding.direction, ...course, adjusted: tidy(finding.adjusted), unusual: tidy(finding.unusual) };
    }
    case "nothing-special":
      return { compared: finding.compared, usual: finding.usual };
  }
}

/** A figure against its group; nothing where the page does not judge its figures. */
export function describeVerdict(verdict: Verdict | undefined) {
  if (!verdict) return {};
  if (!("against" in verdict)) return { againstGroup: { outcome: null, missing: verdict.missing } };
  const { against, adjusted, outcome } = verdict;
  const { difference, mean, places, p, usual, chance } = against;
  return {
    againstGroup: {
      outcome,
      mean: tidy(mean),
      count: places,
      difference: tidy(difference.value),
      lower: tidy(difference.lower),
      upper: tidy(difference.upper),
      p: tidy(p),
      adjusted: tidy(adjusted),
      usual: { lower: tidy(usual.lower), upper: tidy(usual.upper) },
      chance,
    },
  };
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
