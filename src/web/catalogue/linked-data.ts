/**
 * The catalogue and the code lists for computers, at the address of their page with `.ttl` or
 * `.jsonld` behind it, or at that address itself for who asks for Turtle or JSON-LD.
 *
 * Dutch and English stand side by side in them, so there is one document for both languages.
 */
import type { MiddlewareHandler } from "hono";
import type { ShellEnv } from "../shell.ts";
import { findCodeList } from "./code-lists.ts";
import { describeCatalogue } from "./dcat.ts";
import type { Description } from "./graph.ts";
import { cataloguePath, codeListsPath, siteOf, type Site } from "./site.ts";
import { describeCodeList } from "./skos.ts";
import { writeJsonLd } from "./write-json-ld.ts";
import { writeTurtle } from "./write-turtle.ts";

const forms = {
  ttl: { type: "text/turtle", write: writeTurtle },
  jsonld: { type: "application/ld+json", write: writeJsonLd },
} as const;

type Form = keyof typeof forms;

/** Pages that have linked data, with and without a suffix. */
export const linkedDataPaths = [cataloguePath, `${cataloguePath}.ttl`, `${cataloguePath}.jsonld`, `${codeListsPath}/:name`] as const;

export const serveLinkedData: MiddlewareHandler<ShellEnv> = async (c, next) => {
  const { path } = c.var.request;
  const [, page, suffix] = path.match(/^(.+)\.(ttl|jsonld)$/) ?? [undefined, path];
  const descriptions = describePage(siteOf(c.var.request), page);
  if (!descriptions) return next();
  const form = (suffix as Form | undefined) ?? preferredForm(c.req.header("accept"));
  if (form) return respondAs(form, descriptions());
  await next();
  c.res.headers.append("vary", "Accept");
  return undefined;
};

/** What is said at the address of this page; undefined for all other pages. */
function describePage(site: Site, page: string): (() => readonly Description[]) | undefined {
  if (page === cataloguePath) return () => describeCatalogue(site);
  const list = page.startsWith(`${codeListsPath}/`) ? findCodeList(page.slice(codeListsPath.length + 1)) : undefined;
  return list && (() => describeCodeList(site, list));
}

/** Only who names one of the two before HTML gets it; a browser never does. */
function preferredForm(accept = ""): Form | undefined {
  const named = accept.split(",").map((one) => one.split(";")[0].trim().toLowerCase());
  const wanted = named.find((type) => type === "text/html" || Object.values(forms).some((form) => form.type === type));
  return (Object.keys(forms) as Form[]).find((form) => forms[form].type === wanted);
}

/** The answer depends on what was accepted, so it may not be kept under the address alone. */
async function respondAs(form: Form, descriptions: readonly Description[]): Promise<Response> {
  const { type, write } = forms[form];
  return new Response(await write(descriptions), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      vary: "Accept, Accept-Encoding",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}
