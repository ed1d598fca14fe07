/**
 * Style sheets, fonts and the script, from memory, in the encoding that lies
 * ready. A name with a hash in it may be kept for a year; others are asked for
 * again.
 */
import type { MiddlewareHandler } from "hono";
import { isFileAddress } from "../request/address.ts";
import type { AssetFile } from "../assets.ts";
import { notFoundProblem } from "../answer/problem.ts";
import { respondProblem } from "../answer/respond.ts";
import type { Shell, ShellEnv } from "../shell.ts";
import { chooseEncoding } from "./compression.ts";

export function serveAssets(shell: Shell): MiddlewareHandler<ShellEnv> {
  return async (c, next) => {
    const { path } = c.var.address;
    if (!isFileAddress(path)) return next();
    const asset = shell.assets.find(path.replace(/^\/(assets\/)?/, ""));
    if (!asset) return respondProblem(c, shell, c.var.request, notFoundProblem(c.var.request, path));
    const etag = `"${asset.sha256.slice(0, 20)}"`;
    const headers = assetHeaders(asset, etag);
    if (c.req.header("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    const encoding = chooseEncoding(c.req.header("accept-encoding"));
    const encoded = encoding && asset.encoded.get(encoding);
    if (encoding && encoded) headers["content-encoding"] = encoding;
    return new Response((encoded ?? asset.bytes) as Uint8Array<ArrayBuffer>, { headers });
  };
}

function assetHeaders({ type, isHashed, encoded }: AssetFile, etag: string): Record<string, string> {
  return {
    "content-type": type,
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "public, no-cache",
    etag,
    ...(encoded.size > 0 ? { vary: "Accept-Encoding" } : {}),
  };
}
