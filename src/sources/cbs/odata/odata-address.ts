/** Writing addresses of the service: table numbers, options, texts in a filter. */
import { CbsError } from "./cbs-error.ts";

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
