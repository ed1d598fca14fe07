/**
 * The programming interface: a request in, figures out, or what is wrong with
 * the request.
 *
 * It stands beside the pages, behind the same limits and security headers. It has
 * no languages and no suffixes; the form is asked for with `format` or Accept,
 * the vintage with `vintage`.
 *
 * An answer that names its vintage never changes and may be kept; any other is
 * not kept (docs/decisions/0005-api-answers-and-caches.md).
 */
import { createHash } from "node:crypto";
import type { Context, Handler } from "hono";
import { apiPath, isApiAddress } from "../request/address.ts";
import { chooseEncoding } from "../middleware/compression.ts";
import { isKnown } from "../middleware/entity-tag.ts";
import { redirectToReplacement } from "../answer/replaced-vintage.ts";
import type { Shell, ShellEnv } from "../shell.ts";
import { chooseFormat, mediaTypes } from "./api-format.ts";
import { noSuchAddress, noSuchForm, notThere, respondApiProblem, wrongRequest } from "./api-problem.ts";
import type { ApiAnswer, ApiRequest } from "./api-route.ts";
import { findRoute, type FoundRoute } from "./find-route.ts";
import { pagingFaults } from "./paging.ts";
import { readQuery } from "./read-query.ts";
import { respondRoot } from "./root-document.ts";
import { apiRoutes } from "./routes.ts";
import { streamPieces } from "./stream-pieces.ts";

export function answerApi(shell: Shell): Handler<ShellEnv> {
  return (c) => {
    const { pathname } = new URL(c.req.url);
    const isRoot = pathname === apiPath;
    const found = isApiAddress(pathname) ? findRoute(apiRoutes, pathname) : undefined;
    if (!found && !isRoot) return respondApiProblem(noSuchAddress(pathname));
    if (c.req.method === "OPTIONS") return sayWhatIsAllowed();
    return found ? answerRoute(c, shell, found) : respondRoot(apiRoutes, shell.shelf.current());
  };
}

function sayWhatIsAllowed(): Response {
  const methods = "GET, HEAD, OPTIONS";
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods,
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "Accept, If-None-Match",
      "access-control-max-age": "86400",
      "cache-control": "no-store",
    },
  });
}

async function answerRoute(c: Context<ShellEnv>, shell: Shell, { route, id }: FoundRoute): Promise<Response> {
  const { search, request: page } = c.var;
  const { values, faults } = readQuery(search, route.parameters);
  const vintage = typeof values.vintage === "string" ? await shell.shelf.find(values.vintage) : shell.shelf.current();
  if (!vintage) return redirectToReplacement(shell.shelf, c.req.url, "vintage") ?? respondApiProblem(notThere(`Stand ‘${values.vintage}’ kennen wij niet. Alle standen staan op /api/v1/vintages.`));
  const format = route.formats.find((one) => one === values.format) ?? chooseFormat(c.req.header("accept"), route.formats);
  const allFaults = [...faults, ...pagingFaults(values, format), ...route.check(vintage, values)];
  if (allFaults.length > 0) return respondApiProblem(wrongRequest(allFaults));
  if (!format) return respondApiProblem(noSuchForm(route.formats));
  const request: ApiRequest = { id, query: values, format, vintage, path: page.path, search, origin: page.origin, shell };
  return respondAnswer(c, shell, request, await route.answer(request));
}

function respondAnswer(c: Context<ShellEnv>, shell: Shell, request: ApiRequest, answer: ApiAnswer): Response {
  if (answer.kind === "unknown") return respondApiProblem(notThere(answer.detail));
  const headers = keepHeaders(request, shell);
  if (isKnown(headers.etag, c.req.header("if-none-match"))) return new Response(null, { status: 304, headers });
  if (answer.kind === "json") return new Response(JSON.stringify(answer.body), { headers: { ...headers, "content-type": mediaTypes.json } });
  return respondFile(c, request, answer, headers);
}

function respondFile(c: Context<ShellEnv>, { format }: ApiRequest, { pieces, name }: Extract<ApiAnswer, { kind: "file" }>, headers: Record<string, string>): Response {
  // Parquet is compressed inside.
  const encoding = format === "csv" ? chooseEncoding(c.req.header("accept-encoding")) : undefined;
  if (encoding) headers["content-encoding"] = encoding;
  return new Response(c.req.method === "HEAD" ? null : streamPieces(pieces, encoding), {
    headers: {
      ...headers,
      "content-type": format === "csv" ? `${mediaTypes.csv}; charset=utf-8; header=present` : mediaTypes[format],
      "content-disposition": `inline; filename="${name}.${format}"`,
    },
  });
}

/** The tag is known from the request, the figures and the program, as that of a page is. */
function keepHeaders({ search, format, path, vintage, origin }: ApiRequest, { version, shelf }: Shell): Record<string, string> {
  const parts = [version, vintage.id, shelf.current().id, shelf.list().map(({ id }) => id).join(), origin, path, format, search.toString()];
  return {
    etag: `W/"${createHash("sha1").update(parts.join("\n")).digest("base64url")}"`,
    "cache-control": search.has("vintage") ? "public, max-age=31536000, immutable" : "no-store",
    vary: "Accept, Accept-Encoding",
  };
}
