/**
 * The real imports between the rooms, drawn beside what is allowed.
 *
 * One row per room. `figures 12` means twelve imports of values, `figures 3t`
 * three of types only; a star marks what is forbidden.
 */
import { allowances } from "./allowed.ts";
import type { Passage } from "./judge.ts";

/** The picture, as text in aligned columns. Tests are left out: they say little about the house. */
export function drawRooms(passages: readonly Passage[]): string {
  const real = passages.filter(({ file }) => !file.endsWith(".test.ts"));
  const places = [...Object.keys(allowances), "front door"];
  const rows = places.map((place) => [place, describeReal(place, real), describeAllowed(place)]);
  return alignColumns([["room", "imports now", "may import from"], ...rows]);
}

function describeReal(place: string, passages: readonly Passage[]): string {
  const leaving = passages.filter(({ from }) => from === place);
  const targets = [...new Set(leaving.map(({ to }) => to))];
  return targets.map((target) => describeTarget(target, leaving.filter(({ to }) => to === target))).join("  ") || "-";
}

function describeTarget(target: string, passages: readonly Passage[]): string {
  const types = passages.filter(({ isTypeOnly }) => isTypeOnly).length;
  const values = passages.length - types;
  const counts = [values > 0 ? `${values}` : "", types > 0 ? `${types}t` : ""].filter(Boolean).join("+");
  return `${target} ${counts}${passages.some(({ objection }) => objection) ? "*" : ""}`;
}

function describeAllowed(place: string): string {
  const allowance = allowances[place];
  if (!allowance || place === "web") return "all rooms";
  const types = allowance.types ? `; types of ${allowance.types.join(", ")}` : "";
  return (allowance.values.join(", ") || "-") + types;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()).join("\n");
}
