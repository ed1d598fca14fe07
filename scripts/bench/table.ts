/** Rows of a measurement, printed as a table that can be pasted into Markdown. */
export interface Measured {
  readonly what: string;
  readonly found: string;
  readonly target?: string;
  /** What the machine could do at best for this, in words. */
  readonly limit?: string;
  /** Found as a part of the target: below 1 is within it. */
  readonly ratio?: number;
}

export function printTable(title: string, rows: readonly Measured[]): void {
  console.log(`\n### ${title}\n`);
  const cells = rows.map(({ what, found, target = "", limit = "", ratio }) => [what, found, target, ratio === undefined ? "" : ratio.toFixed(2), limit]);
  const all = [["what", "found", "target", "of target", "limit of the machine"], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  console.log(line(all[0]));
  console.log(line(widths.map((width) => "-".repeat(width))));
  for (const row of cells) console.log(line(row));
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)];
}

/** Milliseconds of each run. */
export async function timeRuns(runs: number, run: (index: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const begin = performance.now();
    await run(index);
    times.push(performance.now() - begin);
  }
  return times;
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
