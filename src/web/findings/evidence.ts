/**
 * Where the evidence of a finding stands: a difference beside each place of the group, a
 * change beside the courses of the group; where that page does not have the figure, and
 * for what one would expect, the row below.
 *
 * @example
 * evidenceOf(finding, row) // { kind: "difference", address: "/gemeenten/deventer/vergelijken?cijfer=jongeren-met-jeugdzorg#verschil" }
 */
import type { FigureFinding } from "../../comparison/finding.ts";
import { comparePath } from "../components/group-line.ts";
import type { RowContext } from "../components/indicator-row.ts";
import { changedPath, hasCourse } from "../pages/changed/choice.ts";
import { differenceAnchor, isComparable } from "../pages/compare/difference-view.ts";

export interface Evidence {
  readonly kind: "difference" | "trend" | "row";
  readonly address: string;
}

export function evidenceOf({ kind, figure }: FigureFinding, { request, path }: RowContext): Evidence {
  const { indicator } = figure;
  const { id } = indicator;
  if (kind === "differs" && isComparable(request.vintage, indicator)) {
    return { kind: "difference", address: request.href(comparePath(path), { search: { cijfer: id }, anchor: differenceAnchor }) };
  }
  if (kind === "changed" && hasCourse(request.vintage, indicator)) return { kind: "trend", address: request.href(changedPath(path), { search: { indicator: id } }) };
  return { kind: "row", address: `#${id}` };
}
