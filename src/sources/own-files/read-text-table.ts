/**
 * A text file with columns, as whichever program wrote it: bytes in, cells out.
 *
 * The delimiter is the one of ; , tab and | that cuts most lines into the same
 * number of cells, more than one. Excel's own first line `sep=;` decides.
 *
 * Not here: what the cells mean.
 *
 * @example
 * readTextTable(bytesOf("Gemeente;Jaar;Aantal\nDeventer;2024;1.234\n"), "wmo.csv").rows[1]
 * // ["Deventer", "2024", "1.234"]
 */
import { parse } from "csv-parse/sync";
import { decodeText, type DecodedText, type Encoding } from "./decode-text.ts";
import { UnusableFile, type OwnTable } from "./own-table.ts";

export const delimiters = [";", ",", "\t", "|"] as const;

export type Delimiter = (typeof delimiters)[number];

export interface TextChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

const delimiterNames: Readonly<Record<Delimiter, string>> = { ";": "semicolon (;)", ",": "comma (,)", "\t": "tab", "|": "bar (|)" };

const mostRows = 500_000;
const linesLookedAt = 50;

/** @throws UnusableFile when there is nothing in it, or far too much */
export function readTextTable(bytes: Uint8Array, file: string, choices: TextChoices = {}): OwnTable {
  const decoded = decodeText(bytes, choices.encoding);
  const hint = decoded.text.match(/^sep=([;,\t|])\r?\n/)?.[1] as Delimiter | undefined;
  const delimiter = choices.delimiter ?? hint ?? recogniseDelimiter(decoded.text);
  const rows = cutIntoCells(decoded.text, delimiter, file);
  if (rows.every((row) => row.every((cell) => cell === ""))) throw new UnusableFile(file, "no cell with anything in it", "a head and rows");
  if (hint) rows[0] = [];
  return { file, rows, delimiter, recognised: [describeEncoding(decoded), `columns are separated by a ${delimiterNames[delimiter]}`] };
}

function cutIntoCells(text: string, delimiter: Delimiter, file: string): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, bom: true, to_line: mostRows + 1 };
  try {
    const rows = parse(text, options) as string[][];
    if (rows.length > mostRows) throw new UnusableFile(file, `more than ${mostRows} rows`, `at most ${mostRows} rows`);
    return rows;
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(file, `text that cannot be cut into cells (${(error as Error).message})`, "columns separated by one of ; , tab |");
  }
}

function recogniseDelimiter(text: string): Delimiter {
  const lines = text.split(/\r?\n/, linesLookedAt + 1).slice(0, linesLookedAt).filter((line) => line.trim() !== "").map(withoutQuoted);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(lines.map((line) => line.split(delimiter).length)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** How many lines share the most common number of cells above one; more cells decide between equals. */
function evenness(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 1) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([cells, times]) => times + cells / 10_000));
}

function withoutQuoted(line: string): string {
  return line.replaceAll(/"[^"]*"/g, "");
}

function describeEncoding({ encoding, hasMark }: DecodedText): string {
  return `the text is written in ${encoding}${hasMark ? ", with a byte order mark" : ""}`;
}
