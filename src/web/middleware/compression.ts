/**
 * Text goes over the wire compressed: brotli where the browser knows it, else
 * gzip. Compressing takes longer than rendering, so it happens beside the
 * server's own thread, and a page that was compressed once is kept.
 */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Encoding } from "../assets.ts";
import { createCompressedCache } from "../answer/compressed-cache.ts";
import type { ShellEnv } from "../shell.ts";

const smallestWorthCompressing = 1_000;
const cacheLimit = 16 * 1024 * 1024;
const compressible = /^(text\/|application\/(json|ld\+json|geo\+json|problem\+json|javascript|xml)|image\/svg)/;

const asyncBrotli = promisify(brotliCompress);
const asyncGzip = promisify(gzip);

/** The best encoding the browser accepts; undefined for none. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const accepted = new Set<string>();
  for (const part of (acceptEncoding ?? "").toLowerCase().split(",")) {
    const [name, quality = "q=1"] = part.split(";").map((one) => one.trim());
    if (Number(quality.replace(/^q=/, "")) > 0) accepted.add(name);
  }
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : undefined;
}

export function compression(): MiddlewareHandler<ShellEnv> {
  const cache = createCompressedCache(cacheLimit);
  return async (c, next) => {
    const encoding = chooseEncoding(c.req.header("accept-encoding"));
    if (!encoding) return next();
    const key = c.var.etag && `${encoding}${c.var.etag}`;
    const known = key && cache.find(key);
    if (known) return new Response(known.body as Uint8Array<ArrayBuffer>, { headers: known.headers as [string, string][] });
    await next();
    if (isDone(c.res) || !compressible.test(c.res.headers.get("content-type") ?? "")) return undefined;
    const body = new Uint8Array(await c.res.arrayBuffer());
    if (body.byteLength < smallestWorthCompressing) return replaceBody(c, body);
    const compressed = await compress(body, encoding);
    replaceBody(c, compressed);
    c.res.headers.set("content-encoding", encoding);
    if (!/\baccept-encoding\b/i.test(c.res.headers.get("vary") ?? "")) c.res.headers.append("vary", "Accept-Encoding");
    if (key && c.res.status === 200) cache.keep(key, { body: compressed, headers: [...c.res.headers] });
    return undefined;
  };
}

/** A stream is compressed piece by piece by whoever makes it. */
function isDone({ headers }: Response): boolean {
  return headers.has("content-encoding");
}

function replaceBody(c: Parameters<MiddlewareHandler<ShellEnv>>[0], body: Uint8Array<ArrayBuffer>): undefined {
  const { status, headers } = c.res;
  c.res = undefined;
  c.res = new Response(body, { status, headers });
  return undefined;
}

async function compress(body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const compressed =
    encoding === "br"
      ? await asyncBrotli(body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          },
        })
      : await asyncGzip(body, { level: 6 });
  return new Uint8Array(compressed);
}
