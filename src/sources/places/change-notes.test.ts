import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../test/published-files.ts";
import { namedRows, parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { folderFiles } from "../folder-files.ts";
import { listChanges, readChangeSources, recordFile } from "./boundary-changes.ts";
import { movesAfter, readChangeNotes } from "./change-notes.ts";

// As CBS writes it beside Haaren, table 03759ned, captured 2 July 2026; the last block is of another municipality.
const haaren = `Opgeheven per 01-01-2021, overgegaan naar:\r
- Boxtel (GM0757),\r
... 535 hectare met 918 woningen en 2149 inwoners\r
- Oisterwijk (GM0824),\r
... 1627 hectare met 2412 woningen en 5827 inwoners\r
\r
Grenswijziging per 01-01-2000, ontvangen van:\r
- Vught (GM0865),\r
... 2 hectare met 0 woningen en 0 inwoners\r
\r
Naamswijziging per 01-01-2016,\r
nieuwe naam: Berg en Dal (GM1945)\r
Begindatum voor 1830\r
`;

describe("what is told beside the code of a municipality", () => {
  it("is who received its ground and people, from whom it received, and its other names", () => {
    const { notes, unread } = readChangeNotes([{ code: "GM0788", description: haaren }]);
    expect(unread).toEqual([]);
    expect(notes).toEqual([
      { code: "GM0788", date: "2021-01-01", other: "GM0757", kind: "gave", isDissolved: true, inhabitants: 2149 },
      { code: "GM0788", date: "2021-01-01", other: "GM0824", kind: "gave", isDissolved: true, inhabitants: 5827 },
      { code: "GM0788", date: "2000-01-01", other: "GM0865", kind: "received", isDissolved: false, inhabitants: 0 },
      { code: "GM0788", date: "2016-01-01", other: "GM1945", kind: "new-name" },
    ]);
  });

  it("is named when it is written in a way we do not know", () => {
    const { notes, unread } = readChangeNotes([{ code: "GM0001", description: "Gesplitst per 01-01-2027 in:\n- Noord (GM2001),\n... 12 hectare met 5 inwoners" }]);
    expect(notes).toEqual([]);
    expect(unread).toEqual(["GM0001: Gesplitst per 01-01-2027 in:", "GM0001: - Noord (GM2001),"]);
  });

  it("moves people from the giver, and everybody with a new name", () => {
    const { notes } = readChangeNotes([{ code: "GM0788", description: haaren }]);
    expect(movesAfter("2010-01-01", notes, (_, year) => year)).toEqual([
      { date: "2016-01-01", from: "GM0788", to: "GM1945", inhabitants: 2016, isDissolved: true },
      { date: "2021-01-01", from: "GM0788", to: "GM0757", inhabitants: 2149, isDissolved: true },
      { date: "2021-01-01", from: "GM0788", to: "GM0824", inhabitants: 5827, isDissolved: true },
    ]);
  });

  it("never breaks us, whatever it says", () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom(...haaren.split("\r\n"))));
    fc.assert(
      fc.property(lines, (text) => {
        const { notes } = readChangeNotes([{ code: "GM0788", description: text.join("\n") }]);
        expect(notes.every(({ date, other }) => /^\d{4}-\d\d-\d\d$/.test(date) && /^GM\d{4}$/.test(other))).toBe(true);
      }),
      { seed: 2021 },
    );
  });
});

whenPublished("what was told of all municipalities on 2 July 2026", () => {
  const files = folderFiles(publishedFolder);
  const capture = JSON.parse(gunzipSync(readFileSync(join(publishedFolder, "cbs-odata/v4_03759ned/codes-RegioS.json.gz"))).toString("utf8")) as { value: { Identifier: string; Description: string }[] };
  const { notes, unread } = readChangeNotes(capture.value.map(({ Identifier, Description }) => ({ code: Identifier, description: Description })));

  it("is read to the last line, but for the register of people without an address, which was no municipality", () => {
    expect(unread.map((line) => line.slice(0, 6))).toEqual(["GM0997", "GM0997", "GM0997", "GM0997"]);
  });

  it("is the same as what another reader of these texts found", () => {
    const rows = namedRows(parseCsv(files.bytes(recordFile), recordFile, { requires: ["gm_code"] }));
    const told = (code: string, date: string, direction: string, other: string, inhabitants: number) => [code, date, direction, other, inhabitants].join(" ");
    const theirs = rows.map((row) => told(row.gm_code, row.datum, row.richting, row.andere_code, Number(row.inwoners || 0)));
    const ours = notes.flatMap((note) => ("inhabitants" in note ? [told(note.code, note.date, note.kind === "gave" ? "afgestaan" : "ontvangen", note.other, note.inhabitants)] : []));
    expect(ours).toHaveLength(2835);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it("moves the same people as the files the bundled vintage was made of", () => {
    const nobody = () => undefined;
    const fromFiles = listChanges(readChangeSources(files), nobody, new DropCounter());
    const order = (all: typeof fromFiles) => all.map((one) => JSON.stringify([one.date, one.from, one.to, one.inhabitants, one.isDissolved])).toSorted();
    expect(order(movesAfter("2010-01-01", notes, nobody))).toEqual(order(fromFiles));
  });
});
