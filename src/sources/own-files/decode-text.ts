/**
 * Bytes of a text file as text, whichever of the usual four ways they were written.
 *
 * A byte order mark decides. Without one: a zero in every other byte means
 * UTF-16; bytes that are valid UTF-8 are UTF-8; all else is Windows-1252, which
 * is what older versions of Excel write in this country.
 *
 * @example
 * decodeText(Uint8Array.of(0x53, 0xfa, 0x64)) // { text: "Súd", encoding: "Windows-1252", hasMark: false }
 */
export const encodings = ["UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252"] as const;

export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file began with a byte order mark. */
  readonly hasMark: boolean;
}

const labels = { "UTF-8": "utf-8", "UTF-16 LE": "utf-16le", "UTF-16 BE": "utf-16be" } as const;

/** The letters of Windows-1252 at 0x80 to 0x9f; elsewhere a byte is its own letter. Five bytes stand for nothing. */
const between80and9f = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16 LE", [0xff, 0xfe]],
  ["UTF-16 BE", [0xfe, 0xff]],
];

/** @param encoding the encoding to use; recognised when left out */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const chosen = encoding ?? marked ?? withoutMark(bytes);
  const text = chosen === "Windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(labels[chosen]).decode(bytes);
  return { text, encoding: chosen, hasMark: marked === chosen };
}

// The decoder of Node 20 takes Windows-1252 for Latin-1, and the euro sign is lost.
function decodeWindows1252(bytes: Uint8Array): string {
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return letters.replaceAll(/[\u0080-\u009f]/g, (letter) => between80and9f[letter.charCodeAt(0) - 0x80]);
}

function withoutMark(bytes: Uint8Array): Encoding {
  return findUtf16(bytes) ?? (isUtf8(bytes) ? "UTF-8" : "Windows-1252");
}

/** Dutch text in UTF-16 has a zero in nearly every other byte. */
function findUtf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, index) => (zeros[index % 2] += byte === 0 ? 1 : 0));
  const enough = Math.max(1, (head.length / 2) * 0.7);
  if (zeros[1] >= enough && zeros[0] < enough) return "UTF-16 LE";
  return zeros[0] >= enough && zeros[1] < enough ? "UTF-16 BE" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
