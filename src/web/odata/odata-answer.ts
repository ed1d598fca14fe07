/** What the feed can answer, and how it goes over the wire. */
import { Duplex } from "node:stream";
import type { ReadableWritablePair } from "node:stream/web";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Encoding } from "../assets.ts";
import type { Language } from "../../terms/bilingual.ts";
import { chooseEncoding } from "../middleware/compression.ts";
import type { QueryFault } from "./query-options.ts";

export type ODataAnswer =
  | { readonly kind: "json"; readonly body: unknown }
  | { readonly kind: "stream"; readonly pieces: AsyncGenerator<string> }
  | { readonly kind: "xml"; readonly body: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "faults"; readonly faults: readonly QueryFault[] }
  | { readonly kind: "not-found"; readonly fault: QueryFault };

/** As OData writes a mistake: the first one, and below it all of them. */
export function errorBody(code: string, faults: readonly QueryFault[], language: Language): object {
  const all = faults.map(({ target, message }) => ({ code, message: message[language], target }));
  return { error: { ...all[0], ...(all.length > 1 ? { details: all } : {}) } };
}

const jsonType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

const common = { "odata-version": "4.0", "access-control-allow-origin": "*", "access-control-expose-headers": "OData-Version, Estafette-Vintage", "cross-origin-resource-policy": "cross-origin" };

export function respondOData(answer: ODataAnswer, language: Language, vintage: string, acceptEncoding: string | undefined): Response {
  const headers = (type: string) => ({ ...common, "estafette-vintage": vintage, "content-type": type });
  switch (answer.kind) {
    case "json":
      return new Response(JSON.stringify(answer.body), { headers: headers(jsonType) });
    case "xml":
      return new Response(answer.body, { headers: headers("application/xml;charset=utf-8") });
    case "count":
      return new Response(String(answer.count), { headers: headers("text/plain;charset=utf-8") });
    case "stream":
      return respondStream(answer.pieces, headers(jsonType), acceptEncoding);
    case "faults":
      return answer.faults.every((fault) => fault.isUnsupported)
        ? respondError(501, errorBody("NotImplemented", answer.faults, language))
        : respondError(400, errorBody("BadRequest", answer.faults, language));
    case "not-found":
      return respondError(404, errorBody("NotFound", [answer.fault], language));
  }
}

export function respondError(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...common, "content-type": jsonType, "cache-control": "no-store" } });
}

/** A page of observations repeats itself a lot: compressed it is some ten times smaller. */
function respondStream(pieces: AsyncGenerator<string>, headers: Record<string, string>, acceptEncoding: string | undefined): Response {
  const encoding = chooseEncoding(acceptEncoding);
  const stream = streamOf(pieces);
  if (!encoding) return new Response(stream, { headers });
  return new Response(stream.pipeThrough(compressorFor(encoding)), { headers: { ...headers, "content-encoding": encoding } });
}

// Higher qualities of brotli take longer than sending what they save.
const quickBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

function compressorFor(encoding: Encoding): ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return Duplex.toWeb(encoding === "br" ? createBrotliCompress(quickBrotli) : createGzip());
}

/** A piece is made when the reader has room for it; a reader who leaves ends the making. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
