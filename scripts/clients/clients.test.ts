import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { apiRoutes } from "../../src/web/api/routes.ts";
import { createTestApp } from "../../src/web/testing.ts";
import { examplesOn } from "./examples.ts";
import { isFailed, readOutcome } from "./outcome.ts";
import { inWords, renderReport } from "./report.ts";
import { tools } from "./tools.ts";

const root = join(import.meta.dirname, "../..");
const document = readFileSync(join(root, "docs/clients.md"), "utf8");

describe("readOutcome", () => {
  it("reads the version and what came of each thing", () => {
    expect(readOutcome("version\tpandas 1.5.3\nright\tCSV\t194 rows\nknown\tstyle\tnone\n")).toEqual({
      version: "pandas 1.5.3",
      findings: [{ state: "right", what: "CSV", outcome: "194 rows" }, { state: "known", what: "style", outcome: "none" }],
    });
  });

  it("does not take a program that read nothing for one that found nothing", () => {
    expect(() => readOutcome("version\tpandas 1.5.3\n")).toThrow(/a line for each thing read/);
    expect(() => readOutcome("right\tCSV\t194 rows\n")).toThrow(/version/);
  });
});

describe("the report", () => {
  const outcome = readOutcome("version\tR 4.2.2\nright\tCSV\t9 rows\nwrong\tborders\t2 | 3\n");

  it("counts what was right and tells what was not", () => {
    const text = renderReport([{ tool: { name: "R", reads: "CSV, borders" }, outcome }, { tool: { name: "sf", reads: "borders" }, outcome: { skipped: "R with sf" } }]);
    expect(text).toContain("| R | R 4.2.2 | CSV, borders | 1 right, 1 wrong |");
    expect(text).toContain("| sf | not tried | borders | needs R with sf |");
    expect(text).toContain("- wrong: R, borders: 2 | 3");
  });

  it("fails on what is wrong, not on what is known or not installed", () => {
    expect(isFailed(outcome)).toBe(true);
    expect(isFailed({ skipped: "R" })).toBe(false);
    expect(isFailed(readOutcome("version\tR\nknown\tborders\t6 of 342\n"))).toBe(false);
    expect(inWords(outcome)).toBe("1 right, 1 wrong");
  });
});

describe("the examples on /api", () => {
  it("are copied off the page as they stand: four for every route", async () => {
    const page = await (await createTestApp(demoVintage()).request("/api")).text();
    const examples = examplesOn(page);
    expect(examples).toHaveLength(4 * apiRoutes.length);
    expect([...new Set(examples.map(({ tool }) => tool))]).toEqual(["curl", "R", "Python", "Excel en Power BI"]);
    expect(examples.filter(({ text }) => !text.includes("http://localhost/api/v1/") || /&(amp|quot|lt|gt);/.test(text))).toEqual([]);
  });
});

describe("docs/clients.md", () => {
  it("has a row for every program, in the order in which they are tried, and none more", () => {
    const rows = document.split("npm run clients -- --write -->")[1].split("\n").filter((line) => line.startsWith("| ")).slice(2);
    expect(rows.map((row) => row.split(" | ")[0].slice(2))).toEqual(tools.map(({ name }) => name));
    expect(rows.filter((row) => row.endsWith(" wrong |"))).toEqual([]);
  });

  it("tells how to get every package that a program needs", () => {
    const named = tools.flatMap(({ needs }) => [...needs.matchAll(/@?[\w-]+(?:\/[\w-]+)?/g)].map(([name]) => name)).filter((name) => name.includes("/") || /^(jsonld|odata-|parquet|apache|rdf-|hypothesis|gdal|raptor)/.test(name));
    expect(named.filter((name) => !document.includes(name))).toEqual([]);
  });
});

describe("scripts/clients/programs", () => {
  it("has every program that a tool runs, each with words about what it does", () => {
    const source = readFileSync(join(import.meta.dirname, "tools.ts"), "utf8");
    const programs = [...source.matchAll(/"([\w-]+\.(?:py|R|mjs))"/g)].map(([, name]) => name);
    const folder = join(import.meta.dirname, "programs");
    expect(programs.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    const unused = readdirSync(folder).filter((name) => /\.(py|R|mjs)$/.test(name) && !name.startsWith("telling.") && !programs.includes(name));
    expect(unused).toEqual([]);
    for (const name of programs) expect(readFileSync(join(folder, name), "utf8")).toMatch(/^(\/\*\*|"""|# )/);
  });
});
