/** `/codelijsten`: which code lists there are, and how long each is. */
import { page } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import { writeNumber } from "../wording/numbers.ts";
import { definePage } from "../page.ts";
import type { RequestContext } from "../request/request-context.ts";
import { codeLists } from "./code-lists.ts";
import { cataloguePath, codeListsPath } from "./site.ts";
import { cataloguePageTexts } from "./texts.ts";

export const codeListsPage = definePage({
  path: codeListsPath,
  html: (request) => {
    const texts = cataloguePageTexts[request.language];
    return page({
      title: texts.codeLists,
      description: texts.codeListsLead,
      section: "sources",
      breadcrumb: [{ title: texts.title, href: request.href(cataloguePath) }, { title: texts.codeLists }],
      main: html`<div class="prose"><h1>${texts.codeLists}</h1><p>${texts.codeListsLead}</p></div>
${renderCodeLists(request)}`,
    });
  },
});

/** Each with a link to its own page; the catalogue shows the same list. */
export function renderCodeLists({ language, href }: Pick<RequestContext, "language" | "href">): Html {
  const { codesIn } = cataloguePageTexts[language];
  const line = ({ name, title, codes }: (typeof codeLists)[number]) =>
    html`<li><a class="utrecht-link" href="${href(`${codeListsPath}/${name}`)}">${title[language]}</a> <span class="soft small">${codesIn(writeNumber(codes.length, language))}</span></li>`;
  return html`<ul class="catalogue-list">${codeLists.map(line)}</ul>`;
}
