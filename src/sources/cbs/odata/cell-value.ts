/**
 * What stands in a cell: a value, a text, or a reason.
 *
 * Version 3 writes "." for unknown, too unreliable or secret, and nothing for
 * what cannot occur. It does not tell secret from unknown, so "." becomes
 * `not-published`; the reader of a table that only hides small numbers may know
 * better. Version 4 has a word beside the value. Statistics Netherlands lists
 * those words nowhere, so a word we do not know keeps its value, or becomes
 * `not-published`, and is always handed on as it is.
 *
 * @example
 * untypedCell("  461985") // { value: 461985 }
 * untypedCell("       .") // { missing: "not-published" }
 * untypedCell("") // { missing: "not-applicable" }
 */
import type { MissingReason } from "../../../terms/observation.ts";

export type CellValue = { readonly value: number } | { readonly text: string } | { readonly missing: MissingReason };

const reasons: ReadonlyMap<string, MissingReason> = new Map([
  ["Impossible", "not-applicable"],
  ["Confidential", "suppressed"],
  ["Secret", "suppressed"],
]);

/** A cell of an untyped row; undefined when it is no number. */
export function untypedCell(text: string): CellValue | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { missing: "not-applicable" };
  if (trimmed === ".") return { missing: "not-published" };
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? { value: Number(trimmed) } : undefined;
}

/** A cell of an untyped row of which the publisher says that it holds text. */
export function untypedText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return { missing: "not-applicable" };
  return trimmed === "." ? { missing: "not-published" } : { text: trimmed };
}

/** An observation of version 4. */
export function attributedValue(value: number | undefined, text: string, attribute: string): CellValue {
  if (value !== undefined) return { value };
  if (text.trim() !== "") return { text: text.trim() };
  return { missing: reasons.get(attribute) ?? "not-published" };
}

/** Whether a period or a value is still to be revised, in the publisher's words. */
export function isProvisionalStatus(status: string): boolean {
  return /voorlopig|provisional/i.test(status);
}
