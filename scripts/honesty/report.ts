/** What a check found, as Markdown for docs/honesty.md. */
import { isKept, type Check, type Outcome } from "./check.ts";

export function renderCheck({ title, promise }: Check, outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((one) => `| ${[one.what, inWords(one.found), promisedOf(one), one.draws?.toLocaleString("en-GB") ?? "", keptOf(one)].join(" | ")} |`);
  const head = ["| what | found | promised | draws | kept |", "| --- | --- | --- | --- | --- |"];
  return [`### ${title}`, "", promise.replaceAll("\n", " "), "", ...head, ...rows, ""].join("\n");
}

function promisedOf({ least, most }: Outcome): string {
  if (least !== undefined && most !== undefined) return `${inWords(least)} to ${inWords(most)}`;
  if (least !== undefined) return `at least ${inWords(least)}`;
  return most === undefined ? "" : `at most ${inWords(most)}`;
}

function keptOf(outcome: Outcome): string {
  if (outcome.least === undefined && outcome.most === undefined) return "told only";
  return isKept(outcome) ? "yes" : "NO";
}

/** A percentage with two decimals. */
function inWords(fraction: number): string {
  return `${(100 * fraction).toFixed(2)}%`;
}
