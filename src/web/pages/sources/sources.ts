/** `/bronnen`: every source table of the vintage, and the vintages themselves. */
import { csv, data, page } from "../../answer/answer.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { sourcesTexts } from "../../texts/sources.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { renderSourceTable } from "./source-table.ts";
import { renderVintages } from "./vintages.ts";

export const sourcesPage = definePage({
  path: "/bronnen",
  html: (request) => {
    const texts = sourcesTexts[request.language];
    return page({
      title: texts.title,
      description: texts.description,
      section: "sources",
      breadcrumb: [{ title: texts.title }],
      twins: ["json", "csv"],
      main: html`<div class="prose"><h1>${texts.title}</h1><p class="lead">${texts.lead}</p><p>${texts.howRead}</p>
<p>${texts.takeAway} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p>
<p><a class="utrecht-link" href="${request.href("/grenzen")}">${texts.borders}</a></p></div>
${renderProviders(request)}
${renderVintages(request)}`,
    });
  },
  json: (request) => data({ ...vintageNote(request), vintages: request.listVintages(), tables: request.vintage.tables }),
  csv: (request) =>
    csv(
      request.vintage.tables,
      [
        ["id", (table) => table.id],
        ["uitgever", (table) => table.provider],
        ["tabelnummer", (table) => table.tableNumber],
        ["titel", (table) => table.title[request.language]],
        ["uitgave", (table) => table.edition[request.language]],
        ["perioden", (table) => table.periods.join(" ")],
        ["licentie", (table) => table.licence.id],
        ["naamsvermelding", (table) => table.licence.credit],
        ["adres", (table) => table.url],
        ["gelezen_rijen", (table) => table.rowsRead],
        ["waarnemingen", (table) => table.observations],
        ["ontbrekend", (table) => table.missing],
        ["niet_gebruikt", (table) => table.dropped.reduce((sum, { count }) => sum + count, 0)],
        ["bestanden", (table) => table.files.map(({ name, sha256 }) => `${name} ${sha256}`).join("; ")],
        ["opgevraagd_op", (table) => table.taken?.on],
        ["mislukt_op", (table) => table.failure?.on],
        ["mislukt_omdat", (table) => table.failure?.reason[request.language]],
      ],
      "bronnen",
    ),
});

/** One section for each provider, in the order they come first. */
function renderProviders(request: PageRequest): Html {
  const { language, vintage } = request;
  const providers = [...new Set(vintage.tables.map(({ provider }) => provider))];
  return html`${providers.map((provider) => {
    const tables = vintage.tables.filter((table) => table.provider === provider);
    return html`<section class="section"><div class="section__head"><h2>${provider}</h2><p class="soft small">${sourcesTexts[language].tables(writeNumber(tables.length, language))}</p></div>
${tables.map((table) => renderSourceTable(request, table))}</section>`;
  })}`;
}
