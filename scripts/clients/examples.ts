/**
 * Every example on `/api`, in curl, R and Python, run as it stands there.
 *
 * The page gives each as text to copy; here it is copied off the page and given to the program.
 * The queries for Excel and Power BI cannot be run without those programs: of them only the address
 * is asked, and it must answer.
 */
import type { Finding, Outcome, Skipped } from "./outcome.ts";
import { firstLine, isThere, run } from "./run.ts";
import type { Tool } from "./tool.ts";

interface Example {
  /** As the page calls it: "curl", "R", "Python", "Excel en Power BI". */
  readonly tool: string;
  /** Of the route: "observations". */
  readonly route: string;
  readonly text: string;
}

/** The examples on the page, in its order. */
export function examplesOn(page: string): readonly Example[] {
  return page.split(/<section class="section api-route" id="/).slice(1).flatMap((section) => {
    const route = section.slice(0, section.indexOf('"'));
    const found = section.matchAll(/<h4>([^<]+)<\/h4><div class="copyable"[^>]*><pre class="copyable__text">([\s\S]*?)<\/pre>/g);
    return [...found].map(([, tool, text]) => ({ tool, route, text: unescape(text) }));
  });
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

interface ExampleTool extends Pick<Tool, "name" | "reads" | "needs"> {
  readonly isInstalled: () => boolean;
  readonly version: () => string;
  readonly runExample: (text: string) => Omit<Finding, "what">;
}

function exampleTool({ name, reads, needs, isInstalled, version, runExample }: ExampleTool): Tool {
  return {
    name: `${name}, examples on /api`,
    reads,
    needs,
    run: ({ address }): Outcome | Skipped => {
      if (!isInstalled()) return { skipped: needs };
      const page = run("curl", ["--silent", "--fail", `${address}/api`]).output;
      const examples = examplesOn(page).filter(({ tool }) => tool === name);
      return { version: version(), findings: examples.map(({ route, text }) => ({ what: `${route}: ${firstLine(text.split("\n").findLast((line) => line.includes("http")) ?? text)}`, ...runExample(text) })) };
    },
  };
}

/** It ends well, and shows something. */
function judge({ status, output, errors }: ReturnType<typeof run>): Omit<Finding, "what"> {
  const isRight = status === 0 && output.trim() !== "" && !output.startsWith('{"status":4');
  return { state: isRight ? "right" : "wrong", outcome: isRight ? `${output.trim().split("\n").length} lines` : firstLine(errors || output) };
}

const asItStands = "every example on the page, as it stands there";

export const examples: readonly Tool[] = [
  exampleTool({
    name: "curl",
    reads: asItStands,
    needs: "bash and curl",
    isInstalled: () => isThere("curl"),
    version: () => firstLine(run("curl", ["--version"]).output).split(" ").slice(0, 2).join(" "),
    runExample: (text) => judge(run("bash", ["-c", `${text} --silent --fail`])),
  }),
  exampleTool({
    name: "R",
    reads: asItStands,
    needs: "R with jsonlite",
    isInstalled: () => isThere("Rscript", ["--vanilla", "-e", "library(jsonlite)"]),
    version: () => firstLine(run("Rscript", ["--version"]).output || run("Rscript", ["--version"]).errors),
    runExample: (text) => judge(run("Rscript", ["--vanilla", "-e", text])),
  }),
  exampleTool({
    name: "Python",
    reads: asItStands,
    needs: "Python with pandas and requests",
    isInstalled: () => pythonFor() !== undefined,
    version: () => firstLine(run(pythonFor() ?? "", ["--version"]).output),
    runExample: (text) => judge(run(pythonFor() ?? "", ["-c", text])),
  }),
  exampleTool({
    name: "Excel en Power BI",
    reads: "only the address in every query on the page",
    needs: "curl",
    isInstalled: () => isThere("curl"),
    version: () => "not tried; asked by curl",
    runExample: (text) => judge(run("curl", ["--silent", "--fail", /Web\.Contents\("([^"]+)"\)/.exec(text)?.[1] ?? ""])),
  }),
];

function pythonFor(): string | undefined {
  return ["python3", "/usr/bin/python3"].find((one) => isThere(one, ["-c", "import pandas, requests"]));
}
