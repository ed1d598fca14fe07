/** `/catalogus`: every dataset with its files, feeds and services, for people. For computers: linked-data.ts. */
import { apiPath, feedPath } from "../request/address.ts";
import { page } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import { writeNumber } from "../wording/numbers.ts";
import { catalogueName } from "../odata/feed.ts";
import { definePage } from "../page.ts";
import type { PageRequest } from "../request/request-context.ts";
import { renderCodeLists } from "./code-lists-page.ts";
import { listThemeDatasets, type ThemeDataset } from "./datasets.ts";
import { cataloguePath } from "./site.ts";
import { cataloguePageTexts, catalogueWords } from "./texts.ts";

export const cataloguePage = definePage({
  path: cataloguePath,
  html: (request) => {
    const texts = cataloguePageTexts[request.language];
    return page({
      title: texts.title,
      description: texts.description,
      section: "sources",
      breadcrumb: [{ title: texts.title }],
      main: html`<div class="prose"><h1>${texts.title}</h1><p class="lead">${texts.lead}</p>
<p>${texts.machine} <a class="utrecht-link" href="${request.href(`${cataloguePath}.ttl`)}">Turtle</a> · <a class="utrecht-link" href="${request.href(`${cataloguePath}.jsonld`)}">JSON-LD</a></p></div>
${renderInstance(request)}
${listThemeDatasets(request.vintage).map((dataset) => renderDataset(request, dataset))}
${renderServices(request)}
${renderCodeListsSection(request)}`,
    });
  },
});

function renderInstance(request: PageRequest): Html {
  const texts = cataloguePageTexts[request.language];
  const { publisher, contact = request.href("/over") } = request.instance;
  const isMail = contact.includes("@") && !contact.includes("/");
  return html`<dl class="definitions">
<dt id="uitgever">${texts.publisher}</dt><dd>${publisher}</dd>
<dt id="contact">${texts.contact}</dt><dd><a class="utrecht-link" href="${isMail ? `mailto:${contact}` : contact}">${request.instance.contact ?? texts.about}</a></dd>
</dl>`;
}

function renderDataset(request: PageRequest, { theme, indicators, tables, firstYear, lastYear, feeds, levels }: ThemeDataset): Html {
  const { language } = request;
  const texts = cataloguePageTexts[language];
  const licences = new Map(tables.map(({ licence }) => [licence.url, licence.id]));
  const sources = new Map(tables.map((table) => [table.id, table.title[language]]));
  return html`<section class="section" id="${theme.id}"><div class="section__head"><h2>${catalogueWords.datasetTitle(theme.title, levels)[language]}</h2></div>
<p>${catalogueWords.datasetDescription(theme.title, indicators.length, firstYear, lastYear)[language]}</p>
<dl class="definitions">
<dt id="${theme.id}-periode">${texts.years}</dt><dd>${firstYear}–${lastYear}</dd>
<dt>${texts.licence}</dt><dd>${[...licences].map(([url, id]) => html`<a class="utrecht-link" href="${url}" rel="external">${id}</a> `)}</dd>
<dt>${texts.sources}</dt><dd><ul class="catalogue-list">${[...sources].map(([id, title]) => html`<li><a class="utrecht-link" href="${request.href("/bronnen", { anchor: id })}">${title}</a></li>`)}</ul></dd>
<dt>${texts.feed}</dt><dd><ul class="catalogue-list">${feeds.map(
    (feed) => html`<li id="odata-${feed.id}"><a class="utrecht-link" href="${feedRoot(request)}/${catalogueName}/${feed.id}">${catalogueWords.feedTitle(theme.title, feed.level, feed.division)[language]}</a> <span class="soft small">${texts.rows(writeNumber(feed.observationCount, language))}</span></li>`,
  )}</ul></dd>
</dl>
${renderFiles(request, indicators)}</section>`;
}

function feedRoot({ language }: PageRequest): string {
  return `${language === "en" ? "/en" : ""}${feedPath}`;
}

function renderFiles(request: PageRequest, indicators: ThemeDataset["indicators"]): Html {
  const { language } = request;
  const files = (id: string) =>
    (["csv", "json"] as const).map((form) => html` <a class="utrecht-link" id="${id}-${form}" href="${request.href(`/indicatoren/${id}`, { format: form })}">${form.toUpperCase()}</a>`);
  return html`<details class="more"><summary>${cataloguePageTexts[language].files(writeNumber(indicators.length, language))}</summary>
<ul class="catalogue-files catalogue-list">${indicators.map(({ id, title }) => html`<li><a class="utrecht-link" href="${request.href(`/indicatoren/${id}`)}">${title[language]}</a>:${files(id)}</li>
`)}</ul></details>`;
}

function renderServices(request: PageRequest): Html {
  const texts = cataloguePageTexts[request.language];
  const services = [
    { id: "odata", words: catalogueWords.feed, address: feedRoot(request), description: `${feedRoot(request)}/$metadata` },
    { id: "api", words: catalogueWords.api, address: apiPath, description: `${apiPath}/openapi.json` },
  ] as const;
  return html`<section class="section"><div class="section__head"><h2>${texts.services}</h2></div>
${services.map(
  ({ id, words, address, description }) => html`<h3 id="${id}">${words.title[request.language]}</h3><p>${words.description[request.language]}</p>
<dl class="definitions"><dt>${texts.endpoint}</dt><dd><code>${address}</code></dd><dt>${texts.endpointDescription}</dt><dd><a class="utrecht-link" href="${description}">${description}</a></dd></dl>
`,
)}</section>`;
}

function renderCodeListsSection(request: PageRequest): Html {
  const texts = cataloguePageTexts[request.language];
  return html`<section class="section"><div class="section__head"><h2>${texts.codeLists}</h2></div><p>${texts.codeListsLead}</p>
${renderCodeLists(request)}</section>`;
}
