/** What may be said of the bundled figures: every indicator, some odd places, both languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../comparison/finding.ts";
import { distanceFromExpected } from "../../comparison/outside-expected.ts";
import { judgePage } from "../../comparison/page-verdicts.ts";
import { findPeers, type PeerGroup } from "../../comparison/peers.ts";
import { findPlaceFigure, type PlaceFigure } from "../../comparison/place-figure.ts";
import { readVintage } from "../../store/read-vintage.ts";
import { isPresent } from "../../terms/observation.ts";
import { writeFinding } from "./finding-words.ts";

const folder = join(import.meta.dirname, "../../../data");
const vintage = readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim());
const slugs = ["deventer", "schiermonnikoog", "amsterdam", "land-van-cuijk", "nuenen-gerwen-en-nederwetten", "loon-op-zand"];

interface Told {
  readonly figure: PlaceFigure;
  readonly finding: Finding;
}

function findingsOf(slug: string): readonly Told[] {
  const place = vintage.municipalities.findIndex((one) => one.slug === slug);
  const group = findPeers(vintage, place);
  return vintage.indicators
    .filter(({ role }) => role === "main")
    .flatMap((indicator) => findPlaceFigure(vintage, indicator, place, group) ?? [])
    .flatMap((figure) => everyFinding(figure, group.indices).map((finding) => ({ figure, finding })));
}

/** Each figure judged by itself, and also put into words as outside what one would expect or as a difference where it is none: the words must hold for all. */
function everyFinding(figure: PlaceFigure, others: readonly number[]): readonly Finding[] {
  const { findings: judged, verdicts } = judgePage([figure], others);
  const findings = [...judged, ...outsideExpected(figure)];
  const verdict = verdicts.get(figure.indicator.id);
  if (!verdict || !("against" in verdict) || verdict.against.difference.value === 0) return findings;
  const { against, adjusted } = verdict;
  const direction = against.difference.value > 0 ? "higher" : "lower";
  return [...findings, { kind: "differs", figure, period: figure.shown.period, direction, against, adjusted, unusual: against.unusual }];
}

function outsideExpected(figure: PlaceFigure): readonly Finding[] {
  const { expected, observation, shown } = figure;
  if (!expected || "missing" in expected || !isPresent(observation)) return [];
  const { limits } = expected;
  const { value } = observation;
  return (["below", "above"] as const).map((direction) => ({ kind: "outside-expected", figure, period: shown.period, direction, value, limits, adjusted: 0.01, unusual: 2 }));
}

const banned = {
  nl: /\b(oorza\w*|door|doordat|omdat|dankzij|wegens|beter\w*|slecht\w*|goede?|helaas|gelukkig|succes\w*|mislukt\w*|zorgwekkend|verbeter\w*|verslechter\w*)\b/i,
  en: /\b(caus\w*|because|due|thanks|better|worse\w*|good|bad|unfortunately|luckily|success\w*|fail\w*|improv\w*|worsen\w*)\b/i,
};

describe("what is said of the bundled figures", () => {
  for (const slug of slugs) {
    it(`is clean, short and without praise or blame for ${slug}`, () => {
      const told = findingsOf(slug);
      expect(told.length).toBeGreaterThan(100);
      for (const { figure, finding } of told) {
        for (const language of ["nl", "en"] as const) {
          const { headline, text } = writeFinding(finding, { place: "Plaats", group: "12 gemeenten", groupSize: 12 }, language);
          const { title, unit } = figure.indicator;
          expect(`${headline} ${text}`).not.toMatch(/NaN|undefined|null|Infinity|[{}]| {2}|\.\.| [.,;]/);
          // The words of the indicator itself ("Goede gezondheid, volgens mensen zelf") are its definition's affair.
          expect(`${headline} ${text}`.replaceAll(title[language], "").replaceAll(unit.words[language], "")).not.toMatch(banned[language]);
          expect(text.match(/\.( |$)/g)?.length).toBeLessThanOrEqual(2);
          expect(headline.split(/\s+/).length).toBeLessThanOrEqual(Math.max(7, title[language].split(/\s+/).length + 1));
        }
      }
    });
  }
});

describe("the findings of the main pages", () => {
  it("are at most five, two of a theme, each of them beyond what chance allows, for every municipality", () => {
    const core = vintage.indicators.filter(({ role, isCore }) => isCore && role === "main");
    vintage.municipalities.forEach((_, place) => {
      const group = findPeers(vintage, place);
      const figures = core.flatMap((indicator) => findPlaceFigure(vintage, indicator, place, group) ?? []);
      const { findings, alike } = judgePage(figures, group.indices);
      expect(findings.length).toBeLessThanOrEqual(5);
      const onFigures = findings.flatMap((one) => (one.kind === "nothing-special" ? [] : [one]));
      for (const one of onFigures) {
        expect(one.adjusted).toBeLessThanOrEqual(0.05);
        expect(onFigures.filter((other) => other.figure.indicator.theme === one.figure.indicator.theme).length).toBeLessThanOrEqual(2);
        expect(one.kind === "differs" && alike.includes(one.figure)).toBe(false);
      }
    });
  });
});

describe("how rare a figure is said to be among what one would expect", () => {
  const alone = { kind: "alike", rule: "alike", indices: [] } as unknown as PeerGroup;
  const rarities = vintage.indicators
    .filter(({ role }) => role === "main")
    .flatMap((indicator) => vintage.municipalities.flatMap((_, place) => rarityOf(findPlaceFigure(vintage, indicator, place, alone)) ?? []));

  function rarityOf(figure: PlaceFigure | undefined): number | undefined {
    if (!figure?.expected || "missing" in figure.expected || !isPresent(figure.observation)) return undefined;
    return distanceFromExpected(figure.observation.value, figure.expected.limits, figure.expected.expectation.form)?.p;
  }

  // The limits of 95% hold 95 ± 2% (docs/honesty.md); farther out no p value may occur more often than it says, but for a quarter of itself by chance.
  for (const [p, most] of [[0.05, 0.07], [0.02, 0.025], [0.01, 0.0125], [0.002, 0.0025]] as const) {
    it(`is true of all municipalities and figures together: ${p} or less in at most ${most}`, () => {
      expect(rarities.length).toBeGreaterThan(20_000);
      expect(rarities.filter((one) => one <= p).length / rarities.length).toBeLessThanOrEqual(most);
    });
  }
});
