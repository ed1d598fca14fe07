/**
 * Which findings does a page open with?
 *
 * At most five, and from all over: first the most unusual of each theme, then a second
 * of a theme, never a third. One indicator is told once: whether it differs from the group,
 * lies outside what one would expect or changed, whichever is most unusual. The order is how
 * unusual a figure is, in the spread of one new place like ours, not how sure we are of it: of
 * large places we are sure of the smallest differences.
 *
 * In:  findings in the order of the page.
 * Out: those to show, most unusual first; of equals the one that came first.
 */
import type { FigureFinding } from "./finding.ts";

const most = 5;
const mostOfTheme = 2;

export function selectFindings(findings: readonly FigureFinding[]): readonly FigureFinding[] {
  const ordered = onePerIndicator(findings.toSorted((a, b) => b.unusual - a.unusual));
  const rounds = Array.from({ length: mostOfTheme }, (_, round) => ordered.filter((one) => turnOf(one, ordered) === round));
  return rounds.flat().slice(0, most);
}

function onePerIndicator(ordered: readonly FigureFinding[]): readonly FigureFinding[] {
  return ordered.filter((one, index) => ordered.findIndex((other) => other.figure.indicator === one.figure.indicator) === index);
}

/** How many of the same theme come before it. */
function turnOf(finding: FigureFinding, ordered: readonly FigureFinding[]): number {
  const { theme } = finding.figure.indicator;
  return ordered.filter(({ figure }) => figure.indicator.theme === theme).indexOf(finding);
}
