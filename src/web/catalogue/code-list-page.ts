/** `/codelijsten/:name`: one code list as a table, each code at a place of its own. */
import { notFound, page } from "../answer.ts";
import { html, type Html } from "../html.ts";
import { definePage } from "../page.ts";
import type { PageRequest } from "../request-context.ts";
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
  const hasDefinitions = codes.some(({ definition }) => definition);
  const row = ({ code, title: name, definition }: Code) =>
    html`<tr id="${code}"><th scope="row"><code>${code}</code></th><td${name.en === undefined && language !== "nl" ? html` lang="nl"` : ""}>${name[language] ?? name.nl}</td>${hasDefinitions ? html`<td>${definition?.[language] ?? ""}</td>` : ""}</tr>
`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title[language]}"><table class="utrecht-table">
<thead><tr><th scope="col">${texts.code}</th><th scope="col">${texts.name}</th>${hasDefinitions ? html`<th scope="col">${texts.definition}</th>` : ""}</tr></thead>
<tbody>${codes.map(row)}</tbody></table></div>`;
}
