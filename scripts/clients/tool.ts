/**
 * A program of somebody else that reads us, and how it is found.
 *
 * Python and R look for their packages themselves; of several Pythons the first that has them is
 * taken. Packages of npm are not ours to depend on: they are installed in a folder of their own,
 * which `--packages` names.
 */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOutcome, type Outcome, type Skipped } from "./outcome.ts";
import { isThere, programPath, run, type Run } from "./run.ts";

export interface Context {
  /** Of the running server: "http://127.0.0.1:4410". */
  readonly address: string;
  /** Of a server that says it is at an https address, for who judges its documents. */
  readonly published: string;
  /** Folder with a node_modules in it. */
  readonly packages: string | undefined;
  /** Ruleset for Spectral. */
  readonly rules: readonly string[];
  /** SHACL shapes. */
  readonly shapes: readonly string[];
}

export interface Tool {
  readonly name: string;
  /** What it reads of us. */
  readonly reads: string;
  /** What to install, after "needs". */
  readonly needs: string;
  readonly run: (context: Context) => Outcome | Skipped;
}

type Named = Pick<Tool, "name" | "reads">;

/** Python and Hypothesis keep things beside the program, unless told where. */
const leavesNothing = { PYTHONDONTWRITEBYTECODE: "1", HYPOTHESIS_STORAGE_DIRECTORY: join(tmpdir(), "clients-hypothesis") };

const pythons = ["python3", "/usr/bin/python3"];

export function pythonTool(named: Named, program: string, modules: readonly string[]): Tool {
  const needs = `Python with ${modules.join(", ")}`;
  return {
    ...named,
    needs,
    run: ({ address }) => {
      const python = pythons.find((one) => isThere(one, ["-c", `import ${modules.join(", ")}`]));
      return python ? tellOf(run(python, [programPath(program), address], leavesNothing)) : { skipped: needs };
    },
  };
}

export function rTool(named: Named, program: string, packages: readonly string[]): Tool {
  const needs = `R with ${packages.join(", ")}`;
  const loading = packages.map((one) => `library(${one})`).join(";");
  return {
    ...named,
    needs,
    run: ({ address }) => (isThere("Rscript", ["--vanilla", "-e", loading]) ? tellOf(run("Rscript", ["--vanilla", programPath(program), address])) : { skipped: needs }),
  };
}

interface NodeProgram {
  readonly program: string;
  readonly packages: readonly string[];
  /** Files that it needs as well; none means that it cannot be run. */
  readonly files?: (context: Context) => { readonly names: readonly string[]; readonly needs: string };
}

export function nodeTool(named: Named, { program, packages, files }: NodeProgram): Tool {
  const needs = `npm: ${packages.join(", ")}`;
  return {
    ...named,
    needs,
    run: (context) => {
      const { packages: folder, address } = context;
      const more = files?.(context);
      if (!folder || !packages.every((one) => hasPackage(folder, one))) return { skipped: needs };
      if (more?.names.length === 0) return { skipped: more.needs };
      return tellOf(run(process.execPath, [programPath(program), address, folder, ...(more?.names ?? [])]));
    },
  };
}

export function hasPackage(folder: string | undefined, name: string): folder is string {
  return folder !== undefined && existsSync(join(folder, "node_modules", name, "package.json"));
}

/** A program that stopped halfway has found something too: what it cannot read. */
function tellOf({ status, output, errors }: Run): Outcome {
  if (status === 0) return readOutcome(output);
  const broken = `wrong\tthe program itself\t${errors.trim().split("\n").at(-1)}`;
  return readOutcome(`${output.includes("version") ? output : "version\tunknown"}\n${broken}`);
}
