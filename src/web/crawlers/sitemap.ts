/**
 * `/sitemap.xml`: the addresses a search engine should know, in both languages,
 * each with the other language beside it.
 *
 * Of the current vintage only; pages on older ones ask not to be indexed. What is
 * one link away from a page in the list (themes, tables, districts) is left to be
 * found there.
 *
 * Method: the sitemap protocol 0.9 (sitemaps.org), with `xhtml:link` for languages.
 */
import type { Context } from "hono";
import { codeLists } from "../catalogue/code-lists.ts";
import { cataloguePath, codeListsPath } from "../catalogue/site.ts";
import type { RequestContext } from "../request/request-context.ts";
import type { ShellEnv } from "../shell.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { writeAddress } from "../request/address.ts";

export const sitemapPath = "/sitemap.xml";

const alwaysThere = ["/", "/gemeenten", "/indicatoren", "/bronnen", "/grenzen", cataloguePath, codeListsPath, "/api", "/over", "/toegankelijkheid", "/privacy"];

export function serveSitemap(c: Context<ShellEnv>): Response {
  return new Response(writeSitemap(c.var.request), { headers: { "content-type": "application/xml; charset=utf-8" } });
}

export function listAddresses({ municipalities, indicators }: Pick<Vintage, "municipalities" | "indicators">): readonly string[] {
  return [
    ...alwaysThere,
    ...codeLists.map(({ name }) => `${codeListsPath}/${name}`),
    ...municipalities.map(({ slug }) => `/gemeenten/${slug}`),
    ...indicators.map(({ id }) => `/indicatoren/${id}`),
  ];
}

function writeSitemap({ vintage, origin }: Pick<RequestContext, "vintage" | "origin">): string {
  const entries = listAddresses(vintage).flatMap((path) => {
    const [nl, en] = (["nl", "en"] as const).map((language) => escaped(origin + writeAddress({ path, language, format: "html" })));
    const languages = `<xhtml:link rel="alternate" hreflang="nl" href="${nl}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
    return [nl, en].map((address) => `<url><loc>${address}</loc>${languages}<lastmod>${vintage.asOf}</lastmod></url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
