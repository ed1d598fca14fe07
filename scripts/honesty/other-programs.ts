/**
 * R and SciPy, where they are installed.
 *
 * Both get one program with all functions and all inputs, and print one number
 * per line with all digits.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Rows of inputs for one function, as the other program writes it, of a vector `v`. */
export interface Question {
  readonly expression: string;
  readonly rows: readonly (readonly number[])[];
}

export interface OtherProgram {
  readonly name: "R" | "SciPy";
  /** Its version, or nothing when it is not installed. */
  readonly findVersion: () => string | undefined;
  readonly ask: (questions: readonly Question[]) => readonly (readonly number[])[];
}

export const r: OtherProgram = {
  name: "R",
  findVersion: () => run("Rscript", ["--vanilla", "-e", "cat(as.character(getRversion()))"]),
  ask: (questions) => answersOf("Rscript", ["--vanilla"], "compare.R", questions.map(inR).join("\n")),
};

export const scipy: OtherProgram = {
  name: "SciPy",
  findVersion: () => run("python3", ["-c", "import scipy; print(scipy.__version__, end='')"]),
  ask: (questions) => answersOf("python3", [], "compare.py", ["import numpy", "from scipy import special, stats", ...questions.map(inPython)].join("\n")),
};

function inR({ expression, rows }: Question): string {
  const list = rows.map((row) => `c(${row.join(",")})`).join(",\n");
  return `for (v in list(${list})) cat(sprintf("%.17g", as.numeric(${expression})), "\\n")\ncat("next\\n")`;
}

function inPython({ expression, rows }: Question): string {
  return `for v in ${JSON.stringify(rows)}:\n  v = numpy.array(v)\n  print(*("%.17g" % x for x in numpy.atleast_1d(${expression})))\nprint("next")`;
}

function run(program: string, parameters: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, parameters, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

/** One list of numbers per question, all rows after each other. */
function answersOf(program: string, parameters: readonly string[], file: string, text: string): readonly (readonly number[])[] {
  const folder = mkdtempSync(join(tmpdir(), "honesty-"));
  writeFileSync(join(folder, file), text);
  const output = run(program, [...parameters, join(folder, file)]);
  rmSync(folder, { recursive: true });
  if (output === undefined) throw new Error(`honesty: ${program} could not carry out ${file}; run it with the program by itself to see why`);
  return output.split("next").slice(0, -1).map((part) => part.split(/\s+/).filter(Boolean).map(Number));
}
