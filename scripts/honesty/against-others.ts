/**
 * Our statistics beside those of R and SciPy, on random inputs with a fixed seed.
 *
 * Out: per function and program the largest difference found, as a part of the
 *      value; for values near zero the difference itself.
 */
import { randomFrom } from "../../src/stats/random.ts";
import { comparedFunctions, type ComparedFunction } from "./compared-functions.ts";
import { r, scipy, type OtherProgram } from "./other-programs.ts";

export interface Compared {
  readonly name: string;
  readonly program: string;
  readonly inputs: number;
  readonly largest: number;
}

/** More than this is a mistake somewhere; rounding in 64 bits, and where a search ends, leaves much less. */
export const allowed = 1e-9;

const inputs = 300;

export function compareWithOthers(): { readonly compared: readonly Compared[]; readonly versions: readonly string[] } {
  const found = [r, scipy].map((program) => ({ program, version: program.findVersion() }));
  return {
    versions: found.map(({ program, version }) => (version ? `${program.name} ${version}` : `${program.name} is not installed here`)),
    compared: found.flatMap(({ program, version }) => (version ? compareWith(program) : [])),
  };
}

function compareWith(program: OtherProgram): readonly Compared[] {
  const expressionOf = (one: ComparedFunction) => (program.name === "R" ? one.r : one.scipy);
  const shared = comparedFunctions.flatMap((one, index) => {
    const expression = expressionOf(one);
    const random = randomFrom(5000 + index);
    return expression ? [{ one, expression, rows: Array.from({ length: inputs }, () => one.draw(random)) }] : [];
  });
  const answers = program.ask(shared);
  return shared.map(({ one, rows }, index) => {
    const largest = largestDifference(rows.flatMap((row) => one.ours(row)), answers[index]);
    return { name: one.name, program: program.name, inputs: rows.length, largest };
  });
}

/** As a part of the value; infinite when the one has a number more, or none where the other has one. */
export function largestDifference(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) return Infinity;
  const differences = ours.map((own, place) => Math.abs(own - theirs[place]) / Math.max(Math.abs(theirs[place]), 1e-3));
  return differences.some(Number.isNaN) ? Infinity : Math.max(0, ...differences);
}

export function renderComparison({ compared, versions }: ReturnType<typeof compareWithOthers>): string {
  const programs = [...new Set(compared.map(({ program }) => program))];
  const names = [...new Set(compared.map(({ name }) => name))];
  const cell = (name: string, program: string) => compared.find((one) => one.name === name && one.program === program)?.largest.toExponential(1) ?? "has none";
  const rows = names.map((name) => `| ${[name, ...programs.map((program) => cell(name, program))].join(" | ")} |`);
  const head = [`| function | ${programs.join(" | ")} |`, `| --- |${programs.map(() => " --- |").join("")}`];
  return [`${versions.join("; ")}.`, "", ...(programs.length > 0 ? [...head, ...rows, ""] : [])].join("\n");
}
