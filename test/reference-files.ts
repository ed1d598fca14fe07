/**
 * Published data to hold our statistics against, for tests.
 *
 * The files are not part of this project; found by published-files.ts.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Panel } from "../src/stats/panel.ts";
import { publishedFolder } from "./published-files.ts";

export const referenceFolder = join(publishedFolder, "reference");

/** The rows of a file without quotation marks, by the names of their columns. */
export function referenceRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(join(referenceFolder, file), "utf8").trim().split("\n");
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index], cell])));
}

/** A file as a panel; an empty cell and NA are gaps. */
export function referencePanel(file: string, unit: string, time: string): Panel {
  const rows = referenceRows(file);
  const units = [...new Set(rows.map((row) => row[unit]))];
  const times = [...new Set(rows.map((row) => Number(row[time])))].toSorted((one, other) => one - other);
  const numbers = Object.keys(rows[0]).filter((name) => name !== unit && name !== time);
  const variables = new Map(numbers.map((name) => [name, new Float64Array(units.length * times.length).fill(NaN)]));
  for (const row of rows) {
    const cell = units.indexOf(row[unit]) * times.length + times.indexOf(Number(row[time]));
    for (const name of numbers) if (row[name] !== "" && row[name] !== "NA") (variables.get(name) ?? [])[cell] = Number(row[name]);
  }
  return { units, times, variables };
}
