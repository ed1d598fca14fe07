/** Whatever is offered: a table, or a refusal that says what is wrong. Never a crash, and never a fault that points nowhere. */
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, quotedText, UnusableFile, type OwnTable, type RawCell } from "./own-table.ts";
import { describeUnderstanding } from "./preview.ts";
import { proposeMapping } from "./propose-mapping.ts";
import { readOwnFile } from "./read-own-file.ts";
import { refusePersons } from "./refuse-persons.ts";
import { suppressSmall } from "./suppress-small.ts";
import { countMapping, demoPlaces, mappingWith } from "../../../demo/own-mapping.ts";
import { understand } from "./understand.ts";

const seed = 20261122;

/** The outcome, or undefined after a refusal; anything else that is thrown is a crash. */
async function orRefusal<Outcome>(work: () => Outcome | Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnusableFile) return undefined;
    throw error;
  }
}

const isTableOrRefusal = async (bytes: Uint8Array, file: string) => ((await orRefusal(() => readOwnFile(bytes, file)))?.rows.length ?? 1) > 0;

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string(),
  fc.constantFrom("Voorbeeldstad", "Bergen", "GM9001", "2024", "2024-Q1", "1.234", "12,5", "12%", "x", ".", "", "Totaal", "WK900100"),
  fc.double(),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);

const table: fc.Arbitrary<OwnTable> = fc
  .record({ before: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 3 }), rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }) })
  .map(({ before, rows }) => ({ file: "x.csv", rows: [...before, ["Gemeente", "Jaar", "Hulp"], ...rows], recognised: [] }));

describe("random bytes", () => {
  it("are a table or a refusal", async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => isTableOrRefusal(bytes, "x.csv"));
    expect((await fc.check(property, { numRuns: 300, seed })).failed).toBe(false);
  });

  it("are a table or a refusal in a packed file with the names of a workbook", async () => {
    const names = fc.constantFrom("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "_rels/.rels");
    const xml = fc.oneof(fc.string(), fc.constantFrom("<worksheet><sheetData><row><c", '<c r="A1"><f/></c>', '<workbook><sheets><sheet name="a"/></sheets></workbook>'));
    const parts = fc.dictionary(names, xml).map((all) => Object.fromEntries(Object.entries(all).map(([name, content]) => [name, strToU8(content)])));
    const property = fc.asyncProperty(parts, (all) => isTableOrRefusal(zipSync(all), "x.xlsx"));
    expect((await fc.check(property, { numRuns: 100, seed })).failed).toBe(false);
  });
});

describe("random tables", () => {
  it("are understood or refused, and every fault points at a cell that holds what was found", async () => {
    const mapping = mappingWith({}, countMapping);
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        await orRefusal(() => refusePersons(one));
        await orRefusal(() => proposeMapping(one, demoPlaces));
        const understanding = await orRefusal(() => understand(one, mapping, demoPlaces, 2026));
        for (const { row, column, found } of understanding?.faults ?? []) {
          const text = cellText(one.rows[row]?.[column]);
          expect(found).toBe(text === "" ? "an empty cell" : quotedText(text));
        }
        if (!understanding) return;
        const suppression = suppressSmall(understanding.observations, mapping);
        // Without the faults, which repeat what was found.
        const shown = describeUnderstanding({ ...understanding, faults: [] }, suppression, mapping, () => "");
        expect(shown.join("\n")).not.toMatch(/undefined|NaN/);
        for (const { value } of suppression.observations) expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000, seed },
    );
  });
});
