/** `/grenzen`: which borders there are to take along; `/grenzen/:list`: one of them as a file. */
import { notFound, page, redirect, type Answer } from "../../answer/answer.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import { findBorderList, listBorders, type BorderList } from "./border-lists.ts";
import { answerGeojson, answerTopojson } from "./borders-file.ts";
import { bordersTexts } from "./texts.ts";

export const bordersPage = definePage({
  path: "/grenzen",
  html: (request) => {
    const texts = bordersTexts[request.language];
    const lists = listBorders(request.vintage);
    const dissolved = lists.filter(({ isDissolved }) => isDissolved);
    return page({
      title: texts.title,
      description: texts.description,
      section: "sources",
      breadcrumb: [{ title: texts.sources, href: request.href("/bronnen") }, { title: texts.title }],
      main: html`<div class="prose"><h1>${texts.title}</h1><p class="lead">${texts.lead}</p><p>${texts.howMade}</p><p>${texts.formats}</p></div>
${renderLists(request, texts.published, "", lists.filter(({ isDissolved }) => !isDissolved))}
${dissolved.length > 0 ? renderLists(request, texts.dissolved, texts.dissolvedText, dissolved) : ""}`,
    });
  },
});

export const borderListPage = definePage({
  path: "/grenzen/:list",
  html: forBorderList((list, request) => redirect(request.href("/grenzen", { anchor: list.slug }), false)),
  geojson: forBorderList(answerGeojson),
  topojson: forBorderList(answerTopojson),
});

type ListRequest = PageRequest<{ readonly list: string }, unknown>;

function forBorderList(answer: (list: BorderList, request: RequestContext) => Answer): (request: ListRequest) => Answer {
  return (request) => {
    const list = findBorderList(request.vintage, request.params.list);
    return list ? answer(list, request) : notFound(request.params.list);
  };
}

function renderLists(request: RequestContext, title: string, about: string, lists: readonly BorderList[]): Html {
  const { name, year, count, coverage, licence, files } = bordersTexts[request.language].columns;
  const head = [name, year, files, count, coverage, licence].map((one) => html`<th class="utrecht-table__header-cell" scope="col">${one}</th>`);
  return html`<section class="section"><div class="section__head"><h2>${title}</h2></div>${about ? html`<p>${about}</p>` : ""}
<div class="table-scroll borders" tabindex="0" role="region" aria-label="${title}"><table class="utrecht-table">
<thead class="utrecht-table__header"><tr class="utrecht-table__row">${head}</tr></thead>
<tbody class="utrecht-table__body">${lists.map((list) => renderRow(request, list))}</tbody></table></div></section>`;
}

function renderRow(request: RequestContext, list: BorderList): Html {
  const { language } = request;
  const name = list.name[language];
  const link = (format: "geojson" | "topojson", words: string) =>
    html`<a class="utrecht-link" href="${request.href(`/grenzen/${list.slug}`, { format })}">${words}<span class="visually-hidden">: ${name} ${list.year}</span></a>`;
  return html`<tr class="utrecht-table__row" id="${list.slug}"><th class="utrecht-table__header-cell" scope="row">${name}</th>
<td class="utrecht-table__cell">${list.year}</td>
<td class="utrecht-table__cell">${link("geojson", "GeoJSON")} · ${link("topojson", "TopoJSON")}</td>
<td class="utrecht-table__cell">${writeNumber(list.count, language)}</td>
<td class="utrecht-table__cell">${writeCoverage(list, language)}</td>
<td class="utrecht-table__cell">${renderSource(request, list)}</td></tr>`;
}

function writeCoverage({ isComplete, count, countInList }: BorderList, language: "nl" | "en"): string {
  const texts = bordersTexts[language];
  if (isComplete) return texts.complete;
  return countInList ? texts.part(writeNumber(count, language), writeNumber(countInList, language)) : texts.partOnly;
}

function renderSource(request: RequestContext, { table }: BorderList): Html | string {
  if (!table) return bordersTexts[request.language].unknownLicence;
  const { provider, licence } = table;
  return html`<a class="utrecht-link" href="${request.href("/bronnen", { anchor: table.id })}">${provider}</a>, <a class="utrecht-link" href="${licence.url}" rel="license">${licence.id.replaceAll("-", " ")}</a>`;
}
