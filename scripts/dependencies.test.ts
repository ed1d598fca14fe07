import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Versions = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, "..");
const manifest: { dependencies: Versions; devDependencies: Versions } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const document = readFileSync(join(root, "docs/dependencies.md"), "utf8");

/** The lines of one table: name, reason, licence. */
function linesUnder(heading: string): readonly (readonly string[])[] {
  const section = document.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
}

function licenceOf(name: string): string {
  const { license }: { license: string } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  return license;
}

describe("docs/dependencies.md", () => {
  it("has one line for every package we run with, and none more", () => {
    expect(linesUnder("Needed to run").map(([name]) => name)).toEqual(Object.keys(manifest.dependencies).toSorted());
  });

  it("has one line for every package we develop with, and none more", () => {
    expect(linesUnder("Needed to develop and test").map(([name]) => name)).toEqual(Object.keys(manifest.devDependencies).toSorted());
  });

  it("names the licence that each package itself names", () => {
    const lines = [...linesUnder("Needed to run"), ...linesUnder("Needed to develop and test")];
    const named = lines.map(([name, , licence]) => `${name}: ${licence.toLowerCase()}`);
    expect(named).toEqual(lines.map(([name]) => `${name}: ${licenceOf(name).toLowerCase()}`));
  });
});

describe("package.json", () => {
  it("pins every package to one exact version", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
