/**
 * Reading parsed JSON without believing it.
 *
 * In:  whatever JSON.parse gave, and where it came from.
 * Out: a text, a number, a list with the type we count on; anything else is a
 *      CbsError that names the field.
 */
import { CbsError, type Where } from "./cbs-error.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

export function recordOf(json: unknown, where: Where): JsonRecord {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as JsonRecord;
  throw new CbsError("shape", where, describe(json), "an object");
}

/** The list under `value`, as every OData answer has it. */
export function listOf(json: unknown, where: Where): readonly JsonRecord[] {
  const list = recordOf(json, where).value;
  if (!Array.isArray(list)) throw new CbsError("shape", where, `"value": ${describe(list)}`, `a list in "value"`);
  for (const item of list) recordOf(item, where);
  return list;
}

export function textOf(record: JsonRecord, key: string, where: Where): string {
  const value = record[key];
  if (typeof value === "string") return value;
  throw new CbsError("shape", where, `"${key}": ${describe(value)}`, `a text in "${key}"`);
}

/** A text, or empty where there is none. */
export function optionalText(record: JsonRecord, key: string, where: Where): string {
  return record[key] === undefined || record[key] === null ? "" : textOf(record, key, where);
}

/** A number, or undefined where there is none. */
export function optionalNumber(record: JsonRecord, key: string, where: Where): number | undefined {
  const value = record[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new CbsError("shape", where, `"${key}": ${describe(value)}`, `a number in "${key}"`);
}

/** What names something: a text or a number; empty where there is none. */
export function numberOrText(record: JsonRecord, key: string, where: Where): string | number {
  const value = record[key];
  return typeof value === "number" ? value : optionalText(record, key, where);
}

/** The same as text. */
export function idOf(record: JsonRecord, key: string, where: Where): string {
  return String(numberOrText(record, key, where));
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The answer describes another table than the one asked for. */
export function notATable(found: string, where: Where): CbsError {
  return new CbsError("shape", where, `table "${found}"`, `table "${where.table}"`);
}
