import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPlaceFigure } from "../../comparison/place-figure.ts";
import { findPeers } from "../../comparison/peers.ts";
import { readVintage } from "../../store/read-vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeTrend } from "./trend-words.ts";

// Five years in a row are more than the invented figures have.
const data = join(import.meta.dirname, "../../../data");
const vintage = readVintage(data, readFileSync(join(data, "current"), "utf8").trim());

function say(slug: string, id: string, language: Language = "nl"): string {
  const place = vintage.municipalities.findIndex((one) => one.slug === slug);
  const indicator = vintage.indicators.find((one) => one.id === id);
  const figure = indicator && findPlaceFigure(vintage, indicator, place, findPeers(vintage, place));
  if (!figure) throw new Error(`no ${id} for ${slug}`);
  return writeTrend(figure, language);
}

describe("writeTrend", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["deventer", "woninginbraken", "Van 2021 tot en met 2025 daalde het cijfer, meer dan toeval verklaart.", "From 2021 up to and including 2025 the figure fell, by more than chance explains."],
    ["amsterdam", "inwoners", "Van 2022 tot en met 2026 steeg het cijfer, meer dan toeval verklaart.", "From 2022 up to and including 2026 the figure rose, by more than chance explains."],
    ["schiermonnikoog", "inwoners", "Van 2022 tot en met 2026 is geen duidelijke stijging of daling te zien. Wat er veranderde, kan toeval zijn.", "From 2022 up to and including 2026 there is no clear rise or fall. What changed may be chance."],
    ["deventer", "jongeren-met-jeugdzorg", "Dat is niet te berekenen: er zijn geen 5 jaren op rij die u met elkaar mag vergelijken.", "That cannot be calculated: there are no 5 years in a row that may be compared."],
    ["deventer", "uitgaven-sociaal-domein", "Dat is niet te berekenen: hoeveel toeval er in dit cijfer zit, is niet bekend.", "That cannot be calculated: how much chance there is in this figure is not known."],
  ];
  for (const [slug, id, nl, en] of cases) {
    it(`says of ${id} in ${slug}: ${en}`, () => {
      expect(say(slug, id)).toBe(nl);
      expect(say(slug, id, "en")).toBe(en);
    });
  }

  it("says of every figure of some places which way it went, or why that cannot be told", () => {
    for (const slug of ["deventer", "schiermonnikoog", "land-van-cuijk", "amsterdam"]) {
      const known = vintage.indicators.filter(({ id, role }) => role === "main" && vintage.columns.get(id)?.blocks.some(({ level }) => level === "municipality"));
      for (const { id } of known) expect(say(slug, id)).toMatch(/^(Van \d{4}|Dat is niet te berekenen)[^{}]*\.$/);
    }
  });
});
