/** Runs a program of somebody else, and gives what it said; the programs of ours that use one stand in programs/. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly output: string;
  /** What went wrong, for who has to mend it. */
  readonly errors: string;
}

const minutes = 60_000;

export function run(program: string, parameters: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { encoding: "utf8", maxBuffer: 2 ** 28, timeout: 5 * minutes, env: { ...process.env, ...environment } });
  return { status, output: stdout ?? "", errors: stderr || (error ? String(error) : "") };
}

export function isThere(program: string, parameters: readonly string[] = ["--version"]): boolean {
  return run(program, parameters).status === 0;
}

export function programPath(name: string): string {
  return join(import.meta.dirname, "programs", name);
}

export function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "")?.trim() ?? "";
}
