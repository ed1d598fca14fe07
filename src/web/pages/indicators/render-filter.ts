/** The form above the list of indicators: words, theme, kind. */
import { themes } from "../../../terms/theme.ts";
import { html, raw, type Html } from "../../html.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import type { ListQuery } from "./list-parameters.ts";
import { listTexts } from "./list-texts.ts";

export function renderFilter(request: RequestContext, { zoek = "", thema, soort }: ListQuery): Html {
  const { language } = request;
  const texts = listTexts[language];
  const { action, hidden } = renderFormTarget(request);
  const themeOptions = themes.map(({ id, title }) => renderOption(id, title[language], id === thema));
  const kindOptions = (["geteld", "gevraagd"] as const).map((id) => renderOption(id, texts.kinds[id], id === soort));
  return html`<form class="indicator-filter" action="${action}" method="get" role="search" aria-label="${texts.formLabel}">${hidden}
<div class="indicator-filter__words"><label class="utrecht-form-label" for="zoek">${texts.query}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="zoek" name="zoek" type="search" value="${zoek}" maxlength="100" autocomplete="off" spellcheck="false" aria-describedby="zoek-hint"></div>
<div><label class="utrecht-form-label" for="thema">${texts.theme}</label>
<select class="select" id="thema" name="thema"><option value="">${texts.allThemes}</option>${themeOptions}</select></div>
<div><label class="utrecht-form-label" for="soort">${texts.kind}</label>
<select class="select" id="soort" name="soort"><option value="">${texts.allKinds}</option>${kindOptions}</select></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${texts.button}</button>
<p class="indicator-filter__hint soft small" id="zoek-hint">${texts.queryHint}</p></form>`;
}

function renderOption(value: string, title: string, isSelected: boolean): Html {
  return html`<option value="${value}"${isSelected ? raw(" selected") : ""}>${title}</option>`;
}
