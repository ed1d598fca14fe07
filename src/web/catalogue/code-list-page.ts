/** `/codelijsten/:name`: one code list as a table, each code at a place of its own. */
import { notFound, page } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import { definePage } from "../page.ts";
import type { PageRequest } from "../request/request-context.ts";
import { findCodeList, type Code, type CodeList } from "./code-lists.ts";
import { cataloguePath, codeListsPath } from "./site.ts";
import { cataloguePageTexts } from "./texts.ts";

export const codeListPage = definePage({
  path: `${codeListsPath}/:name`,
  html: (request) => {
    const list = findCodeList(request.params.name);
    if (!list) return notFound();
    const { language } = request;
    const title = list.title[language];
    return page({
      title,
      section: "sources",
      breadcrumb: [
        { title: cataloguePageTexts[language].title, href: request.href(cataloguePath) },
        { title: cataloguePageTexts[language].codeLists, href: request.href(codeListsPath) },
        { title },
      ],
      main: html`<div class="prose"><h1>${title}</h1>
<p>${cataloguePageTexts[language].machine} <a class="utrecht-link" href="${request.href(`${codeListsPath}/${list.name}.ttl`)}">Turtle</a> · <a class="utrecht-link" href="${request.href(`${codeListsPath}/${list.name}.jsonld`)}">JSON-LD</a></p></div>
${renderTable(request, list)}`,
    });
  },
});

function renderTable({ language }: Pick<PageRequest, "language">, { title, codes }: CodeList): Html {
  const texts = cataloguePageTexts[language];
  const columns = [
    { head: texts.definition, textOf: ({ definition }: Code) => definition?.[language] },
    { head: texts.history, textOf: ({ history }: Code) => history?.[language] },
  ].filter(({ textOf }) => codes.some(textOf));
  const row = (one: Code) =>
    html`<tr id="${one.code}"><th scope="row"><code>${one.code}</code></th><td${one.title.en === undefined && language !== "nl" ? html` lang="nl"` : ""}>${one.title[language] ?? one.title.nl}</td>${columns.map(({ textOf }) => html`<td>${textOf(one) ?? ""}</td>`)}</tr>
`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title[language]}"><table class="utrecht-table">
<thead><tr><th scope="col">${texts.code}</th><th scope="col">${texts.name}</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${codes.map(row)}</tbody></table></div>`;
}
