/**
 * A page is wholly determined by its address, the figures and the program. Their
 * hash is its tag, known before anything is rendered: a reader who comes back
 * gets "not changed" (304) without any work.
 */
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Shell, ShellEnv } from "../shell.ts";

export function entityTag(shell: Shell): MiddlewareHandler<ShellEnv> {
  return async (c, next) => {
    const etag = tagOf(c, shell);
    c.set("etag", etag);
    if (isKnown(etag, c.req.header("if-none-match"))) return new Response(null, { status: 304, headers: keepHeaders(etag) });
    await next();
    if (c.res.status === 200) for (const [name, value] of Object.entries(keepHeaders(etag))) c.res.headers.set(name, value);
    return undefined;
  };
}

/** A reader may keep a page, and asks each time whether it is still right. */
function keepHeaders(etag: string): Readonly<Record<string, string>> {
  return { etag, "cache-control": "public, no-cache", vary: "Accept-Encoding" };
}

function tagOf(c: Context<ShellEnv>, shell: Shell): string {
  const { address, search, request } = c.var;
  const parts = [
    shell.version,
    shell.shelf.current().id,
    request.vintage.id,
    // The page about sources lists all vintages.
    shell.shelf.list().map(({ id }) => id).join(),
    // Citations and embeds name the site itself.
    request.origin,
    address.language,
    address.format,
    address.path,
    search.toString(),
  ];
  return `W/"${createHash("sha1").update(parts.join("\n")).digest("base64url")}"`;
}

/** Whether the reader says it has the answer with this tag already. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false;
  const opaque = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === opaque);
}
