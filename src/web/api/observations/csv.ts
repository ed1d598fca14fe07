/**
 * Observations as CSV, in pieces of some thousands of rows: what was sent need
 * not be kept. The columns are the fields of the JSON; lists of words have spaces
 * between, and what is not there is empty.
 */
import { csvField } from "../../answer/csv.ts";
import { visitCells, type Visit } from "./cells.ts";
import { flat, readersOf, type FieldValue, type NamedReader, type ObservationField } from "./fields.ts";
import type { Part, Selection } from "./selection.ts";

const rowsPerPiece = 2_000;

export function* writeObservationsCsv(selection: Selection, fields?: readonly ObservationField[]): Generator<string> {
  const readers = readersOf(fields);
  yield `${readers.map(({ name }) => name).join(",")}\r\n`;
  const writer = rowWriter(readers);
  for (let start = 0; start < selection.total; start += rowsPerPiece) {
    visitCells(selection, start, rowsPerPiece, writer.add);
    yield writer.take();
  }
}

/** These stay the same through all periods of a region, so they are written once for all of them. */
const ofRegion: ReadonlySet<ObservationField> = new Set(["indicator", "region", "regionName", "level", "division"]);

function rowWriter(readers: readonly NamedReader[]): { readonly add: Visit; take(): string } {
  const head = readers.filter(({ name }) => ofRegion.has(name)).map(({ read }) => read);
  const tail = readers.filter(({ name }) => !ofRegion.has(name)).map(({ read }) => read);
  let text = "";
  let [lastPart, lastRegion, begin]: [Part | undefined, number, string] = [undefined, -1, ""];
  return {
    add: (part, region, period, observation) => {
      if (part !== lastPart || region !== lastRegion) {
        begin = head.map((read) => write(read(part, region, period, observation))).join(",");
        [lastPart, lastRegion] = [part, region];
      }
      text += begin;
      for (let index = 0; index < tail.length; index++) {
        text += (index + head.length > 0 ? "," : "") + write(tail[index](part, region, period, observation));
      }
      text += "\r\n";
    },
    take: () => {
      const taken = text;
      text = "";
      return taken;
    },
  };
}

const isSpecial = /^[=+\-@\t\r]|[",\r\n]/;

function write(value: FieldValue): string {
  const one = flat(value);
  if (one === null) return "";
  return typeof one === "string" && isSpecial.test(one) ? csvField(one) : String(one);
}
