import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { observationFields } from "../../src/web/api/observations/fields.ts";
import { apiRoutes } from "../../src/web/api/routes.ts";
import { codeWordsOf, sectionsOf } from "./markdown.ts";

const sections = sectionsOf(readFileSync(join(import.meta.dirname, "../../docs/manual/api.md"), "utf8"));
const routeSections = sections.filter(({ level, text }) => level === 2 && text.startsWith("`"));
const sectionOf = (path: string) => routeSections.find(({ text }) => text === `\`${path}\``)?.body ?? "";

describe("docs/manual/api.md", () => {
  it("has a heading for every route, in the same order, and none more", () => {
    expect(routeSections.map(({ text }) => text)).toEqual(apiRoutes.map(({ path }) => `\`${path}\``));
  });

  for (const { path, formats, parameters } of apiRoutes) {
    it(`names the forms and parameters of ${path}`, () => {
      expect(sectionOf(path)).toContain(`Forms: ${formats.join(", ")}.`);
      expect(Object.keys(parameters).filter((name) => !codeWordsOf(sectionOf(path)).has(name))).toEqual([]);
    });
  }

  it("names every field of an observation", () => {
    expect(observationFields.filter((name) => !codeWordsOf(sectionOf("/observations")).has(name))).toEqual([]);
  });
});
