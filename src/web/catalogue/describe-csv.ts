/** Serves the description of an indicator's CSV, and points to it from the CSV itself. */
import type { Context, MiddlewareHandler } from "hono";
import type { Indicator } from "../../figures/indicator.ts";
import { lookupsOf } from "../lookups.ts";
import type { ShellEnv } from "../shell.ts";
import { describeCsvFile } from "./csvw.ts";
import { siteOf } from "./site.ts";

/** For `/indicatoren/inwoners.csv-metadata.json` the last part, without its own suffix. */
const described = /^(.+)\.csv-metadata$/;

export const describeCsv: MiddlewareHandler<ShellEnv> = async (c, next) => {
  const { request } = c.var;
  const name = request.path.split("/").at(-1) ?? "";
  const [, id] = described.exec(name) ?? [];
  const indicator = id && request.format === "json" && lookupsOf(request.vintage).indicatorById.get(id);
  if (indicator) return respondDescription(c, indicator);
  await next();
  if (request.format === "csv" && c.res.status === 200) {
    c.res.headers.append("link", `<${name}.csv-metadata.json${new URL(c.req.url).search}>; rel="describedby"; type="application/csvm+json"`);
  }
  return undefined;
};

function respondDescription(c: Context<ShellEnv>, indicator: Indicator): Response {
  const { request } = c.var;
  const { search } = new URL(c.req.url);
  const csv = request.origin + request.href(`/indicatoren/${indicator.id}`, { format: "csv", vintage: "newest" }) + search;
  return new Response(JSON.stringify(describeCsvFile(siteOf(request), indicator, request.language, csv)), {
    headers: {
      "content-type": "application/csvm+json; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}
