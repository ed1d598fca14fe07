/** Where a page stands: Start › Overijssel › Deventer. The last one is the page itself. */
import type { Crumb } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import type { RequestContext } from "../request/request-context.ts";
import { shellTexts } from "../texts/shell.ts";

export function renderBreadcrumb(request: RequestContext, crumbs: readonly Crumb[]): Html {
  const texts = shellTexts[request.language];
  const all: readonly Crumb[] = [{ title: texts.start, href: request.href("/") }, ...crumbs];
  return html`<nav class="breadcrumb utrecht-breadcrumb-nav" aria-label="${texts.breadcrumb}"><ol class="breadcrumb__list">${all.map(renderCrumb)}</ol></nav>`;
}

function renderCrumb({ title, href }: Crumb): Html {
  if (href) return html`<li><a class="utrecht-link" href="${href}">${title}</a></li>`;
  return html`<li><span aria-current="page">${title}</span></li>`;
}
