/** The page a reader gets when something went wrong: what, which, and where to go. */
import type { PageContent } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import type { Problem } from "../answer/problem.ts";
import type { RequestContext } from "../request/request-context.ts";
import { problemTexts } from "../texts/problems.ts";
import { renderSearchForm } from "./search-form.ts";

export function problemPage(request: RequestContext, problem: Problem): PageContent {
  const texts = problemTexts[request.language];
  const { title, detail, faults, suggestions, status } = problem;
  return {
    title,
    isIndexed: false,
    main: html`<div class="prose problem"><h1>${title}</h1>
<p class="lead">${detail}</p>
${faults.length > 0 ? html`<ul class="problem__faults">${faults.map(({ reason }) => html`<li>${reason}</li>`)}</ul>` : ""}
${renderSuggestions(problem, texts.suggestions)}
${status === 404 && suggestions.length === 0 ? renderSearchForm(request, { label: texts.searchLabel }) : ""}
<p><a class="utrecht-link" href="${request.href("/")}">${texts.toStart}</a></p></div>`,
  };
}

function renderSuggestions({ suggestions }: Problem, heading: string): Html | string {
  if (suggestions.length === 0) return "";
  return html`<h2>${heading}</h2><ul class="problem__suggestions">${suggestions.map(
    ({ title, href }) => html`<li><a class="utrecht-link" href="${href}">${title}</a></li>`,
  )}</ul>`;
}
