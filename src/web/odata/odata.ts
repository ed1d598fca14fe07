/**
 * `/odata/v1`: all figures as an OData v4 feed in the shape of that of Statistics Netherlands, for Excel,
 * Power BI and the R and Python packages that read its tables.
 *
 * In:       requests under `/odata/v1`, or `/en/odata/v1` for titles in English.
 * Out:      JSON with `OData-Version: 4.0`; mistakes as OData writes them, whoever made them.
 * Not here: which requests are refused, which vintage is meant, compression of short answers; that is as for pages.
 */
import type { Context, MiddlewareHandler } from "hono";
import type { RequestContext } from "../request/request-context.ts";
import type { ShellEnv } from "../shell.ts";
import { answerFeed } from "./answer-feed.ts";
import { errorBody, respondError, respondOData } from "./odata-answer.ts";
import type { Feed } from "./feed.ts";
import { vintageParameter } from "../request/parameters.ts";
import { feedPath, isODataAddress } from "../request/address.ts";

export async function answerOData(c: Context<ShellEnv>): Promise<Response> {
  const { request, search } = c.var;
  const answer = await answerFeed(feedOf(request), partsOf(request.path), search);
  return respondOData(answer, request.language, request.vintage.id, c.req.header("accept-encoding"));
}

function feedOf({ origin, language, vintage, isCurrent, href, instance }: RequestContext): Feed {
  const about = `${origin}${href("/over", { vintage: "newest" })}`;
  return {
    vintage,
    language,
    address: origin,
    root: `${origin}${language === "en" ? "/en" : ""}${feedPath}`,
    publisher: instance.publisher,
    contact: instance.contact ?? about,
    keep: isCurrent ? "" : `?${vintageParameter}=${vintage.id}`,
  };
}

/** A client may write the dollar sign as %24, and a slash at the end. */
function partsOf(path: string): readonly string[] {
  return path.slice(feedPath.length).split("/").filter(Boolean).map(decodePart);
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What problem.ts writes. */
interface ToldProblem {
  readonly title: string;
  readonly detail: string;
  readonly suggestions?: readonly { readonly title: string }[];
}

function messageOf({ title, detail, suggestions = [] }: ToldProblem): string {
  return [`${title}${/[.?!]$/.test(title) ? "" : "."}`, detail, suggestions.map((one) => one.title).join(", ")].filter(Boolean).join(" ");
}

/** The names the feed itself gives. */
const codes: Readonly<Record<number, string>> = { 400: "BadRequest", 404: "NotFound", 405: "MethodNotAllowed", 414: "UriTooLong", 500: "InternalServerError" };

/** Refusals and mistakes from before or behind the feed, told in its own way. */
export const tellODataFaults: MiddlewareHandler<ShellEnv> = async (c, next) => {
  await next();
  if (!isODataAddress(c.var.address.path) || !c.res.headers.get("content-type")?.startsWith("application/problem+json")) return;
  const { status } = c.res;
  const message = messageOf((await c.res.json()) as ToldProblem);
  const allow = c.res.headers.get("allow");
  c.res = undefined;
  c.res = respondError(status, errorBody(codes[status] ?? String(status), [{ target: c.var.address.path, message: { nl: message, en: message } }], "nl"));
  if (allow) c.res.headers.set("allow", allow);
};
