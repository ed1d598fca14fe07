/**
 * What both versions of the service share.
 */
import { CbsError, type Where } from "./cbs-error.ts";
import { idOf, optionalText, type JsonRecord } from "./shape.ts";

/** A table number as it may stand in an address. */
export function tableId(id: string): string {
  if (/^[\w-]{1,40}$/.test(id)) return id;
  throw new CbsError("shape", { table: id, part: "its number" }, `"${id}"`, "letters and digits, such as 85984NED");
}

/** An address with options; empty ones are left out. */
export function urlWith(path: string, options: Readonly<Record<string, string>>): string {
  const given = Object.entries(options).filter(([, value]) => value !== "");
  if (given.length === 0) return path;
  return `${path}?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

/** A text in an OData filter. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function countWith(count: number | undefined): { readonly count?: number } {
  return count === undefined ? {} : { count };
}

/** The headings above something, from outside in. */
export function groupPath(id: string, groups: ReadonlyMap<string, JsonRecord>, parentKey: string, where: Where): readonly string[] {
  const path: string[] = [];
  // A group that lies in itself would never end.
  const passed = new Set<string>();
  for (let group = groups.get(id); group && !passed.has(id); group = groups.get(id)) {
    passed.add(id);
    path.unshift(optionalText(group, "Title", where).trim());
    id = idOf(group, parentKey, where);
  }
  return path;
}

/** Asks once per table and remembers, but not a failure. */
export function once<Answer>(ask: (id: string) => Promise<Answer>): (id: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return (id) => {
    const answer = asked.get(id) ?? ask(id);
    asked.set(id, answer);
    answer.catch(() => asked.delete(id));
    return answer;
  };
}

/** A whole table must have as many as its publisher says. */
export function checkCount(found: number, expected: number | undefined, where: Where, what: string): void {
  if (expected === undefined || found === expected) return;
  throw new CbsError("incomplete", where, `${found} ${what}`, `${expected}, as the publisher says; nothing of it may be used`);
}

export function notATable(found: string, where: Where): CbsError {
  return new CbsError("shape", where, `table "${found}"`, `table "${where.table}"`);
}
