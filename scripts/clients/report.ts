/** What every program made of us, as a table and, below it, whatever was not right. */
import type { Outcome, Skipped } from "./outcome.ts";
import type { Tool } from "./tool.ts";

export interface Reported {
  readonly tool: Pick<Tool, "name" | "reads">;
  readonly outcome: Outcome | Skipped;
}

export function renderReport(reported: readonly Reported[]): string {
  const rows = reported.map(({ tool, outcome }) => `| ${[tool.name, versionOf(outcome), tool.reads, inWords(outcome)].map(inCell).join(" | ")} |`);
  const details = reported.flatMap(({ tool, outcome }) => renderShortfalls(tool.name, outcome));
  return ["| program | version | reads | outcome |", "| --- | --- | --- | --- |", ...rows, "", ...details].join("\n");
}

function versionOf(outcome: Outcome | Skipped): string {
  return "skipped" in outcome ? "not tried" : outcome.version;
}

/** "12 right", "11 right, 1 known", "needs …". */
export function inWords(outcome: Outcome | Skipped): string {
  if ("skipped" in outcome) return `needs ${outcome.skipped}`;
  const counts = (["right", "known", "wrong"] as const).map((state) => [state, outcome.findings.filter((one) => one.state === state).length] as const);
  return counts.filter(([, count]) => count > 0).map(([state, count]) => `${count} ${state}`).join(", ");
}

function renderShortfalls(name: string, outcome: Outcome | Skipped): readonly string[] {
  if ("skipped" in outcome) return [];
  return outcome.findings.filter(({ state }) => state !== "right").map((one) => `- ${one.state}: ${name}, ${one.what}: ${one.outcome}`);
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
