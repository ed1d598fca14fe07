import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { indicators } from "../../src/figures/indicators/index.ts";
import { bordersReaders, placesReader, tableReaders } from "../../src/sources/index.ts";
import { readManifest } from "../../src/store/read-vintage.ts";
import { missingReasons, valueMarks } from "../../src/terms/observation.ts";
import { pages } from "../../src/web/routes.ts";
import { readSettings } from "../../src/web/settings.ts";
import { listFiles } from "../build/list-files.ts";
import { allowances, type Allowance } from "../rooms/allowed.ts";
import { renderIndicatorManual } from "./indicator-manual.ts";
import { codeWordsOf, headingsOf, linksOf, sectionsOf, tableRowsOf } from "./markdown.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const bare = (text: string) => text.replaceAll("`", "");

/** Texts of the headings of one level that are a word in code. */
function codeHeadings(path: string, level: number): readonly string[] {
  return headingsOf(read(path)).filter((one) => one.level === level && one.text.startsWith("`")).map((one) => bare(one.text));
}

function sectionOf(path: string, heading: string): string {
  return sectionsOf(read(path)).find((one) => bare(one.text) === heading)?.body ?? "";
}

describe("docs/manual/routes.md", () => {
  const path = "docs/manual/routes.md";

  it("has a heading for every route, and none more", () => {
    expect(codeHeadings(path, 2).toSorted()).toEqual(pages.map((page) => page.path).toSorted());
  });

  for (const page of pages) {
    it(`names the forms and parameters of ${page.path}`, () => {
      const section = sectionOf(path, page.path);
      expect(section).toContain(`Forms: ${page.formats.join(", ")}.`);
      expect(Object.keys(page.parameters).filter((name) => !codeWordsOf(section).has(name))).toEqual([]);
    });
  }
});

describe("docs/manual/settings.md", () => {
  const path = "docs/manual/settings.md";
  const names = new Set<string>();
  const defaults = readSettings(new Proxy({}, { get: (_, name) => void names.add(String(name)) }));

  it("has a heading for every setting that is read, and none more", () => {
    expect(codeHeadings(path, 2)).toEqual([...names]);
  });

  it("names every default, and the README names the same", () => {
    const values = "settings" in defaults ? Object.values(defaults.settings).map((value) => (value === undefined ? "none" : `\`${value}\``)) : [];
    for (const document of [path, "README.md"]) {
      const rows = tableRowsOf(read(document)).filter(([name]) => names.has(linkText(name)));
      expect(rows.map(([, value]) => value)).toEqual(["`3000`", "`127.0.0.1`", "`./var`", "none", "none", "none", "none", "none"]);
      expect(rows.map(([name]) => linkText(name))).toEqual([...names]);
    }
    expect(values.slice(0, 3)).toEqual(["`3000`", "`127.0.0.1`", "`./var`"]);
  });

  it("says what a wrong value says", () => {
    const wrong = readSettings({ ...Object.fromEntries([...names].map((name) => [name, "a b"])), ESTAFETTE_PUBLISHER: "a".repeat(201) });
    const faults = "faults" in wrong ? wrong.faults : [];
    expect(faults).toHaveLength(7);
    for (const fault of faults) {
      const [name] = fault.split(":");
      expect(sectionOf(path, name)).toContain(fault.split("expected ")[1]);
    }
  });
});

function linkText(cell: string): string {
  return bare(cell.match(/^\[([^\]]+)\]/)?.[1] ?? cell);
}

describe("docs/manual/data.md", () => {
  const headings = () => codeHeadings("docs/manual/data.md", 3);

  it("has a heading for every reason why there is no value, and every mark", () => {
    expect(headings()).toEqual([...missingReasons, ...valueMarks]);
  });
});

describe("docs/manual/sources.md", () => {
  it("has a heading for every source table, and none more", () => {
    const tables = [...tableReaders.map(({ table }) => table), ...placesReader.tables, ...bordersReaders.map(({ table }) => table)];
    const headings = headingsOf(read("docs/manual/sources.md")).filter(({ level }) => level === 3);
    expect(headings.map(({ text }) => text).toSorted()).toEqual(tables.map(({ id }) => id).toSorted());
  });

  for (const { table } of tableReaders.filter((reader) => reader.table.tableNumber)) {
    it(`names the number of ${table.id}`, () => {
      expect(sectionOf("docs/manual/sources.md", table.id)).toContain(table.tableNumber);
    });
  }
});

describe("docs/manual/methods.md", () => {
  const path = "docs/manual/methods.md";

  it("has a heading for every kind of recipe that an indicator has", () => {
    const kinds = [...new Set(indicators.flatMap(({ recipes }) => recipes.map(({ kind }) => kind)))];
    const headings = headingsOf(read(path)).map(({ text }) => bare(text));
    expect(kinds.filter((kind) => !headings.includes(`Recipe ${kind}`))).toEqual([]);
  });

  it("leads to every file with a statistic, a comparison or a chart", () => {
    const linked = new Set(linksOf(read(path)).map((link) => relative(root, join(root, "docs/manual", link.path))));
    const modules = ["src/stats", "src/comparison", "src/charts"].flatMap((folder) => listFiles(join(root, folder))).map((file) => relative(root, file));
    const charts = modules.filter((file) => file.endsWith(".examples.ts")).map((file) => file.replace(".examples", ""));
    const calculations = modules.filter((file) => /^src\/(stats|comparison)\/[\w-]+\.ts$/.test(file));
    expect([...calculations, ...charts].filter((file) => !linked.has(file))).toEqual([]);
  });
});

describe("docs/manual/indicators.md", () => {
  const path = "docs/manual/indicators.md";

  it("has a heading for every indicator", () => {
    const headings = headingsOf(read(path)).filter(({ level }) => level === 3);
    expect(headings.map(({ text }) => text)).toEqual(indicators.map(({ id }) => id));
  });

  it("is up to date; else run npm run docs", () => {
    const manifest = readManifest(join(root, "data"), read("data/current").trim());
    expect(read(path) === renderIndicatorManual(indicators, manifest)).toBe(true);
  });
});

describe("ARCHITECTURE.md", () => {
  const rows = tableRowsOf(sectionOf("ARCHITECTURE.md", "The rooms"));

  it("has the rooms and who may import whom as scripts/rooms/allowed.ts has them", () => {
    expect(rows.map(([name, , allowed]) => [bare(name), allowed])).toEqual(
      Object.entries(allowances).map(([room, allowance]) => [`${room}/`, writeAllowance(room, allowance)]),
    );
  });

  it("says of every room whether it is here or to come", () => {
    const found = rows.map(([name]) => [name, existsSync(join(root, "src", bare(name))) ? "here" : "to come"]);
    expect(rows.map(([name, , , now]) => [name, now])).toEqual(found);
  });
});

function writeAllowance(room: string, { values, types }: Allowance): string {
  if (room === "web") return "all rooms";
  return (values.join(", ") || "–") + (types ? `; types of ${types.join(", ")}` : "");
}

describe("CHANGELOG.md", () => {
  it("has an entry for the version in package.json, with its date", () => {
    const { version }: { version: string } = JSON.parse(read("package.json"));
    const headings = headingsOf(read("CHANGELOG.md")).map(({ text }) => text);
    expect(headings.filter((text) => text.startsWith(`${version} (`))).toEqual([expect.stringMatching(/\(\d{4}-\d\d-\d\d\)$/)]);
  });
});
