import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { mapExamples } from "./map.examples.ts";
import { renderPng } from "./png.ts";
import { savedChartExamples } from "./saved-chart.examples.ts";
import { standalone, type SavedChartWords } from "./saved-chart.ts";
import { stripExamples } from "./strip.examples.ts";

const words: SavedChartWords = { title: "Jongeren met <jeugdhulp>", subtitle: "2022", source: "Bron: CBS & co", language: "nl" };

describe("standalone", () => {
  const saved = standalone(stripExamples[1].render(), words);

  it("is 720 px wide and carries its words", () => {
    expect(saved).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="720"/);
    expect(saved).toContain("Jongeren met &lt;jeugdhulp&gt;</text>");
    expect(saved).toContain("Bron: CBS &amp; co</text>");
    expect(saved).toContain('xml:lang="nl"');
  });

  it("has its colours written out and needs no style sheet", () => {
    expect(saved).toContain("#b1450b");
    expect(saved).not.toMatch(/ class="| style="|var\(/);
  });

  it("leads nowhere: the links of a map stay behind", () => {
    expect(standalone(mapExamples[0].render(), words)).not.toMatch(/<a |href=/);
  });

  it("refuses what is no chart", () => {
    expect(() => standalone("<p>", words)).toThrow("a chart begins with <svg");
  });

  it("is well-formed, also with hostile words", () => {
    const hostile = { ...words, title: `"]]>&<svg/onload=x>`, source: "\u0000<!--" };
    expect(() => new Resvg(standalone(stripExamples[0].render(), hostile))).not.toThrow();
  });
});

describe("renderPng", () => {
  it("draws at twice the size by default", async () => {
    const png = Buffer.from(await renderPng(savedChartExamples[0].render()));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1440);
  });

  it("finds its font: the title leaves marks on the paper", async () => {
    const titled = await renderPng(standalone(stripExamples[0].render(), { title: "Een titel met woorden", source: "", language: "nl" }));
    const none = await renderPng(standalone(stripExamples[0].render(), { title: " \u2003", source: "", language: "nl" }));
    expect(titled.length).toBeGreaterThan(none.length + 2000);
  });
});

describe("the style of a chart", () => {
  it("is known on the page for every mark a saved chart knows", () => {
    const css = readFileSync(new URL("charts.css", import.meta.url), "utf8");
    const saved = readFileSync(new URL("saved-marks.ts", import.meta.url), "utf8");
    const names = Array.from(saved.matchAll(/^ {2}"?([\w-]+)"?: (?:\{|line|tick|region|bold)/gm), ([, name]) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !css.includes(`.${name}`))).toEqual([]);
  });
});
