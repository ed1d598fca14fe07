/**
 * The search field: a plain form that leads to `/zoeken`. The script makes it
 * suggest places while typing (client/search-box.ts).
 */
import { html, type Html } from "../html.ts";
import type { RequestContext } from "../request/request-context.ts";
import { renderFormTarget } from "./form-target.ts";
import { searchTexts } from "../texts/search.ts";

export interface SearchFormOptions {
  readonly label: string;
  /** What was typed before. */
  readonly value?: string;
  readonly hint?: string;
}

export function renderSearchForm(request: RequestContext, { label, value = "", hint }: SearchFormOptions): Html {
  const texts = searchTexts[request.language];
  const { action, hidden } = renderFormTarget(request, "/zoeken");
  return html`<form class="search" action="${action}" method="get" role="search" data-search="${request.href("/zoeken", { format: "json" })}" data-search-one="${texts.announceOne}" data-search-many="${texts.announceMany}" data-search-none="${texts.announceNone}">
<label class="search__label utrecht-form-label" for="zoek">${label}</label>
<div class="search__field"><input class="utrecht-textbox utrecht-textbox--html-input" id="zoek" name="q" type="search" value="${value}" maxlength="100" placeholder="${texts.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false"${hint ? html` aria-describedby="zoek-hint"` : ""}>${hidden}
<button class="utrecht-button utrecht-button--primary-action" type="submit">${texts.button}</button></div>
${hint ? html`<p class="search__hint" id="zoek-hint">${hint}</p>` : ""}
</form>`;
}
