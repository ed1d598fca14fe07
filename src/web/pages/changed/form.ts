/** The choice of a figure, theme by theme. */
import { themes } from "../../../terms/theme.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import { html, raw, type Html } from "../../html.ts";
import { changedTexts } from "./texts.ts";
import type { ChangedView } from "./view.ts";

export function renderForm({ request, choices, indicator }: ChangedView): Html {
  const { language } = request;
  const { form } = changedTexts[language];
  const { action, hidden } = renderFormTarget(request);
  const groups = themes.map(({ id, title }) => ({ title: title[language], options: choices.filter((one) => one.theme === id) }));
  return html`<form class="district-form" action="${action}" method="get" aria-label="${form.label}">${hidden}
<div><label class="utrecht-form-label" for="indicator">${form.indicator}</label>
<select class="select" id="indicator" name="indicator">${groups
    .filter(({ options }) => options.length > 0)
    .map(({ title, options }) => html`<optgroup label="${title}">${options.map((one) => html`<option value="${one.id}"${one === indicator ? raw(" selected") : ""}>${one.title[language]}</option>`)}</optgroup>`)}</select></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${form.button}</button></form>`;
}
