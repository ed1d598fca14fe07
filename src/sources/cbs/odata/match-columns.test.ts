import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../../test/published-files.ts";
import { namedRows, parseCsv } from "../../csv.ts";
import { findKnownColumns } from "./known-columns.ts";
import { matchColumns, stemOf, type KnownColumn } from "./match-columns.ts";

const isPresent = existsSync(publishedFolder);

const column = (key: string, title: string, unit = "aantal", ...group: string[]): KnownColumn => ({ key, title, unit, group });
const keysOf = (before: readonly KnownColumn[], after: readonly KnownColumn[]) => {
  const { matched, renamed, vanished, new: added } = matchColumns(before, after);
  const pairs = (all: typeof matched) => all.map((pair) => [pair.before.key, pair.after.key]);
  return { matched: pairs(matched), renamed: pairs(renamed), vanished: vanished.map((one) => one.column.key), new: added.map((one) => one.column.key) };
};

describe("matchColumns", () => {
  it("knows a column again after its number shifted", () => {
    const found = keysOf([column("Mannen_6", "Mannen"), column("Vrouwen_7", "Vrouwen")], [column("Nieuw_6", "Nieuw"), column("Mannen_7", "Mannen"), column("Vrouwen_8", "Vrouwen")]);
    expect(found).toEqual({ matched: [["Mannen_6", "Mannen_7"], ["Vrouwen_7", "Vrouwen_8"]], renamed: [], vanished: [], new: ["Nieuw_6"] });
  });

  it("tells columns with one name apart by the heading they stand under", () => {
    const before = [column("Nederland_17", "Nederland", "aantal", "Herkomst"), column("Nederland_20", "Nederland", "aantal", "Geboren")];
    const after = [column("Nederland_1", "Nederland", "aantal", "Geboren"), column("Nederland_2", "Nederland ", "aantal", "Herkomst")];
    expect(keysOf(before, after).matched).toEqual([["Nederland_17", "Nederland_2"], ["Nederland_20", "Nederland_1"]]);
  });

  it("does not guess between two that look alike", () => {
    const before = [column("Huurwoning_1", "Huurwoning", "m³", "Gas")];
    const after = [column("Huurwoning_1", "Huurwoning", "m³", "Water"), column("Huurwoning_2", "Huurwoning", "m³", "Warmte")];
    expect(keysOf(before, after)).toMatchObject({ matched: [], renamed: [], vanished: ["Huurwoning_1"], new: ["Huurwoning_1", "Huurwoning_2"] });
    expect(matchColumns(before, after).vanished[0].reason).toBe("Huurwoning_1, Huurwoning_2 look like it, but which one cannot be told");
  });

  it("does not guess which of two became the one that is left", () => {
    const before = [column("Huurwoning_1", "Huurwoning", "m³", "Gas"), column("Huurwoning_2", "Huurwoning", "m³", "Water")];
    const after = [column("Huurwoning_1", "Huurwoning", "m³", "Warmte")];
    expect(keysOf(before, after)).toEqual({ matched: [], renamed: [], vanished: ["Huurwoning_1", "Huurwoning_2"], new: ["Huurwoning_1"] });
  });

  it("calls a column with another unit another column, and says why", () => {
    const { vanished, new: added } = matchColumns([column("Inkomen_1", "Inkomen", "euro")], [column("Inkomen_1", "Inkomen", "x 1 000 euro")]);
    expect(vanished).toMatchObject([{ reason: 'Inkomen_1 looks like it but has the unit "x 1 000 euro" instead of "euro"' }]);
    expect(added).toMatchObject([{ reason: 'Inkomen_1 looks like it but has the unit "euro" instead of "x 1 000 euro"' }]);
  });

  it("calls it renamed when only the stem or only the title changed", () => {
    const { renamed } = matchColumns([column("A_1", "Huizen"), column("B_2", "Auto's")], [column("Huizen_1", "Huizen"), column("B_2", "Personenauto's")]);
    expect(renamed.map(({ reason }) => reason)).toEqual([
      'same title and unit; the stem "A" is now "Huizen"',
      `same stem and unit; the title "Auto's" is now "Personenauto's"`,
    ]);
  });
});

function readDictionary(name: string): readonly KnownColumn[] {
  const path = join(publishedFolder, "kwb", name);
  const rows = namedRows(parseCsv(readFileSync(path), name, { requires: ["kolom", "titel", "type", "eenheid", "groep_id", "id"] }));
  // In one of the two, numbers of groups were saved as "6.0".
  const parentOf = (row: (typeof rows)[number]) => rows.find((one) => one.type === "TopicGroup" && one.id === row.groep_id.replace(/\.0$/, ""));
  const groupOf = (row: (typeof rows)[number]): readonly string[] => {
    const parent = parentOf(row);
    return parent ? [...groupOf(parent), parent.titel.trim()] : [];
  };
  return rows.filter((row) => row.type === "Topic").map((row) => ({ key: row.kolom, title: row.titel, unit: row.eenheid, group: groupOf(row) }));
}

// Compared by hand: the two lists of DataProperties side by side.
whenPublished("the key figures of districts of 2024 and 2025", () => {
  const [before, after] = isPresent ? ["kwb_2024_kolommen_85984NED.csv", "kwb_2025_kolommen_86165NED.csv"].map(readDictionary) : [[], []];
  const matches = matchColumns(before, after);

  it("have 128 and 121 columns, of which 109 are the same and one was renamed", () => {
    expect([before.length, after.length]).toEqual([128, 121]);
    expect([matches.matched.length, matches.renamed.length, matches.vanished.length, matches.new.length]).toEqual([109, 1, 18, 11]);
  });

  it("never pair columns of different stems or units, save the renamed one", () => {
    expect(matches.matched.filter((pair) => stemOf(pair.before.key) !== stemOf(pair.after.key) || pair.before.unit !== pair.after.unit)).toEqual([]);
    expect(matches.renamed).toMatchObject([
      {
        before: { key: "GemGestandaardiseerdInkomenVanHuish_86" },
        after: { key: "GemGestandaardiseerdInkomen_83" },
        reason: 'same unit, and the title "Gem. gestandaardiseerd inkomen van huish" begins as "Gem. gestandaardiseerd inkomen" does',
      },
    ]);
  });

  it("keep the three lands of origin under three headings apart", () => {
    const pairs = matches.matched.filter((pair) => stemOf(pair.before.key) === "EuropaExclusiefNederland");
    expect(pairs.map((pair) => [pair.before.group.at(-1), pair.after.group.at(-1)])).toEqual([
      ["Herkomstland", "Herkomstland"],
      ["Geboren in Nederland", "Geboren in Nederland"],
      ["Geboren buiten Nederland", "Geboren buiten Nederland"],
    ]);
  });

  it("say that income of persons stands under another heading", () => {
    const income = matches.matched.find((pair) => pair.before.key.startsWith("AantalInkomensontvangers"));
    expect(income?.reason).toContain('the heading "Inkomen > Inkomen van personen" is now "Inkomen > Personen"');
  });

  it("lose energy per kind of dwelling and gain persons in poverty", () => {
    expect(matches.vanished.filter(({ column: { unit } }) => unit === "kWh" || unit === "m³")).toHaveLength(14);
    expect(matches.new.map(({ column: { title } }) => title)).toContain("Personen in armoede");
  });

  it.each([
    ["85984NED", before],
    ["86165NED", after],
  ])("are in our own list of known columns as published: %s", (table, published) => {
    const known = findKnownColumns(table) ?? [];
    expect(known.map(({ key }) => key)).toEqual(published.map(({ key }) => key));
    expect(matchColumns(published, known).matched.filter(({ reason }) => reason === "same stem, title, unit and heading")).toHaveLength(published.length);
  });
});
