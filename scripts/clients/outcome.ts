/**
 * What came of letting somebody else's program read us.
 *
 * A program tells in lines with tabs between: `version` with its version, and then `right`,
 * `wrong` or `known`, what it read, and what came of it. `known` is a shortfall that the manual tells.
 *
 * @example
 * readOutcome("version\tpandas 1.5.3\nright\tCSV\t194 rows\n") // { version: "pandas 1.5.3", findings: [{ state: "right", … }] }
 */
export const states = ["right", "wrong", "known"] as const;

export interface Finding {
  readonly state: (typeof states)[number];
  readonly what: string;
  readonly outcome: string;
}

export interface Outcome {
  readonly version: string;
  readonly findings: readonly Finding[];
}

export interface Skipped {
  readonly skipped: string;
}

export function readOutcome(output: string): Outcome {
  const lines = output.split("\n").map((line) => line.split("\t").map((part) => part.trim()));
  const version = lines.find(([kind]) => kind === "version")?.[1];
  const findings = lines.flatMap(([kind, what, outcome = ""]) => {
    const state = states.find((one) => one === kind);
    return state && what ? [{ state, what, outcome }] : [];
  });
  if (version === undefined || findings.length === 0) throw new Error(`clients/outcome: found ${JSON.stringify(output.slice(0, 300))}; expected a line with the version, and a line for each thing read`);
  return { version, findings };
}

export function isFailed(outcome: Outcome | Skipped): boolean {
  return "findings" in outcome && outcome.findings.some(({ state }) => state === "wrong");
}
