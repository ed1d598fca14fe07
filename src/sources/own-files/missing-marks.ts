/**
 * What stands in a cell when there is no figure, and why there is none.
 *
 * Statistics Netherlands writes x for secret and . for unknown; registers write
 * "geheim", "n.v.t.", "<5". A dash is nil to some and unknown to others: it is
 * read as unknown, and said, unless the mapping knows better.
 */
import type { MissingReason } from "../../terms/observation.ts";

/** What a mark means; "zero" for a mark that stands for none at all. */
export type MarkMeaning = MissingReason | "zero";

const usual: ReadonlyMap<string, MarkMeaning> = new Map([
  ["", "not-published"],
  [".", "not-published"],
  ["..", "not-published"],
  ["-", "not-published"],
  ["–", "not-published"],
  ["?", "not-published"],
  ["n.b.", "not-published"],
  ["nb", "not-published"],
  ["na", "not-published"],
  ["n/a", "not-published"],
  ["null", "not-published"],
  ["onbekend", "not-published"],
  ["#n/b", "not-published"],
  ["#n/a", "not-published"],
  ["x", "suppressed"],
  ["*", "suppressed"],
  ["geheim", "suppressed"],
  ["vertrouwelijk", "suppressed"],
  ["n.v.t.", "not-applicable"],
  ["nvt", "not-applicable"],
]);

/** What a text means when it stands for no figure; undefined when it is no such mark. */
export function findMissingMark(text: string, own: Readonly<Record<string, MarkMeaning>> = {}): MarkMeaning | undefined {
  const mark = text.trim().toLowerCase();
  const named = Object.entries(own).find(([one]) => one.trim().toLowerCase() === mark)?.[1];
  return named ?? usual.get(mark) ?? (/^< ?\d{1,2}$/.test(mark) ? "suppressed" : undefined);
}
