/**
 * What `npm test` does, step by step, quickest first.
 *
 * A step is a name and a piece of work with an outcome. Checks of the whole
 * project (types, lint, rooms, the build) count as one; test runners report how
 * many tests they ran.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.ts";
import { ensureLibreOffice } from "./libreoffice.ts";
import {
  oneFailed,
  onePassed,
  oneSkipped,
  outcomeOfBrowser,
  outcomeOfUnits,
  type BrowserReport,
  type Outcome,
  type UnitReport,
} from "./outcome.ts";
import { root, run } from "./run.ts";

export interface Step {
  readonly name: string;
  readonly work: () => Promise<Outcome>;
}

const reports = join(root, "test-results");
const clientProject = "src/web/client/tsconfig.json";

export const steps: readonly Step[] = [
  check("types", "tsc", ["-p", "."]),
  ...(existsSync(join(root, clientProject)) ? [check("types of the browser script", "tsc", ["-p", clientProject])] : []),
  check("lint", "oxlint", ["--deny-warnings"]),
  check("unused code and packages", "knip", ["--no-config-hints"]),
  check("rooms", "tsx", ["scripts/rooms.ts", "--check"]),
  check("build", "tsx", ["scripts/build.ts"]),
  { name: "unit and HTTP tests", work: runUnits },
  { name: "browser tests", work: runBrowser },
];

function check(name: string, program: string, parameters: readonly string[]): Step {
  return { name, work: async () => ((await run(program, parameters)) ? onePassed : oneFailed) };
}

async function runUnits(): Promise<Outcome> {
  await ensureLibreOffice();
  const file = freshReport("unit.json");
  await run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const report = readReport<UnitReport>(file);
  return report ? outcomeOfUnits(report) : oneFailed;
}

async function runBrowser(): Promise<Outcome> {
  if (!(await ensureChromium())) {
    console.log("skipped: no browser here, and none could be installed; set CHROMIUM_PATH to one");
    return oneSkipped;
  }
  const file = freshReport("browser.json");
  await run("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = readReport<BrowserReport>(file);
  return report ? outcomeOfBrowser(report) : oneFailed;
}

// A report of an earlier run must not pass for this one when a runner breaks off.
function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

function readReport<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
