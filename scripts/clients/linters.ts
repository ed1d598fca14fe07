/** Those who judge the OpenAPI document: Spectral with a ruleset, Redocly with its own rules. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
import type { Finding, Outcome, Skipped } from "./outcome.ts";
import { run } from "./run.ts";
import { hasPackage, type Context, type Tool } from "./tool.ts";

export const spectral: Tool = {
  name: "Spectral",
  reads: "OpenAPI document, by its own rules for OpenAPI and by each ruleset given",
  needs: "npm: @stoplight/spectral-cli",
  run: (context) => lint(context, "@stoplight/spectral-cli", ({ folder, document, place }) => {
    const own = join(place, "oas.yaml");
    writeFileSync(own, 'extends: ["spectral:oas"]\n');
    return [own, ...context.rules].map((rules) => judge(`rules ${basename(rules)}`, inFolder(folder, "spectral", ["lint", "--format", "json", "--quiet", "-r", rules, document]), (told) => told as readonly unknown[]));
  }),
};

export const redocly: Tool = {
  name: "Redocly",
  reads: "OpenAPI document",
  needs: "npm: @redocly/cli",
  run: (context) => lint(context, "@redocly/cli", ({ folder, document }) => [
    judge("rules recommended", inFolder(folder, "redocly", ["lint", "--format", "json", document]), (told) => (told as { readonly problems: readonly unknown[] }).problems),
  ]),
};

interface Place {
  readonly folder: string;
  readonly place: string;
  /** The file with the document. */
  readonly document: string;
}

function lint({ published, packages }: Context, name: string, judgeIn: (place: Place) => readonly Finding[]): Outcome | Skipped {
  if (!hasPackage(packages, name)) return { skipped: `npm: ${name}` };
  const place = mkdtempSync(join(tmpdir(), "clients-"));
  const document = join(place, "openapi.json");
  writeFileSync(document, run("curl", ["--silent", "--fail", `${published}/api/v1/openapi.json`]).output);
  const { version } = JSON.parse(readFileSync(join(packages, "node_modules", name, "package.json"), "utf8")) as { readonly version: string };
  const findings = judgeIn({ folder: packages, place, document });
  rmSync(place, { recursive: true });
  return { version: `${name} ${version}`, findings };
}

/** Redocly calls home unless told not to. */
function inFolder(folder: string, program: string, parameters: readonly string[]): string {
  return run(join(folder, "node_modules", ".bin", program), parameters, { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" }).output;
}

function judge(what: string, output: string, problemsOf: (told: unknown) => readonly unknown[]): Finding {
  const begin = output.search(/[[{]/);
  const problems = begin < 0 ? ["no answer"] : problemsOf(JSON.parse(output.slice(begin)));
  const first = problems.length > 0 ? `, first: ${JSON.stringify(problems[0]).slice(0, 200)}` : "";
  return { state: problems.length === 0 ? "right" : "wrong", what: `OpenAPI document, ${what}`, outcome: `${problems.length} findings${first}` };
}
