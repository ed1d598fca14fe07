import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../build/list-files.ts";
import { codeWordsOf, headingsOf, linksOf } from "./markdown.ts";

const root = join(import.meta.dirname, "../..");
const folders = ["docs", "src", "scripts", "demo", "test"];
const inRoot = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "GOVERNANCE.md", "CODE_OF_CONDUCT.md"];
const documents = [...inRoot, ...folders.flatMap(markdownIn)];
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

function markdownIn(folder: string): readonly string[] {
  return listFiles(join(root, folder)).filter((path) => path.endsWith(".md")).map((path) => relative(root, path));
}

const textOf = (document: string) => readFileSync(join(root, document), "utf8");

function brokenLinksIn(document: string): readonly string[] {
  return linksOf(textOf(document)).flatMap(({ path, anchor }) => {
    const target = path === "" ? document : join(dirname(document), path);
    if (!existsSync(join(root, target))) return [`${path}: there is no such file`];
    if (anchor === "") return [];
    const isFound = target.endsWith(".md") && headingsOf(textOf(target)).some((heading) => heading.anchor === anchor);
    return isFound ? [] : [`${path}#${anchor}: there is no such heading`];
  });
}

/** Files and folders of the project named in running text, such as `src/web/app.ts`. */
function missingFilesIn(document: string): readonly string[] {
  const named = [...codeWordsOf(textOf(document))].filter((word) => /^(src|scripts|docs|demo|test)\/[\w./-]*$/.test(word));
  return named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(document), path)));
}

function unknownCommandsIn(document: string): readonly string[] {
  const named = [...textOf(document).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short);
  return [...new Set(named)].filter((name) => !(name in scripts));
}

describe("links", () => {
  for (const document of documents) {
    it(`in ${document} reach their target`, () => expect(brokenLinksIn(document)).toEqual([]));
  }
});

describe("documents", () => {
  const ours = documents.filter((document) => !document.startsWith("src/"));

  it("name only files that are there", () => {
    expect(ours.map((document) => [document, missingFilesIn(document)]).filter(([, missing]) => missing.length > 0)).toEqual([]);
  });

  it("name only commands that package.json has", () => {
    expect(documents.map((document) => [document, unknownCommandsIn(document)]).filter(([, unknown]) => unknown.length > 0)).toEqual([]);
  });

  it("show the two commands of the first minute in the README", () => {
    expect(textOf("README.md")).toContain("npm install && npm start");
    expect(textOf("README.md")).toContain("npm install && npm test");
  });
});
