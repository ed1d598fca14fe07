/**
 * Sends a file piece by piece. A piece is made when the reader has room for it,
 * and between two pieces other requests get their turn.
 */
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Encoding } from "../assets.ts";
import type { Pieces } from "./api-route.ts";

export function streamPieces(pieces: Pieces, encoding?: Encoding): ReadableStream<Uint8Array> {
  const stream = Readable.from(inTurns(pieces), { objectMode: false, highWaterMark: 64 * 1024 });
  const compressed = encoding ? stream.pipe(compressor(encoding)) : stream;
  // A reader who stops halfway must not leave the maker waiting.
  compressed.once("close", () => stream.destroy());
  return Readable.toWeb(compressed) as ReadableStream<Uint8Array>;
}

async function* inTurns(pieces: Pieces): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    yield typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    await nextTurn();
  }
}

/** Quick rather than small: the reader waits for all of it. */
function compressor(encoding: Encoding) {
  return encoding === "br" ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }) : createGzip({ level: 3 });
}
