/**
 * Choosing a year and places: links for the years, a form for the places. It
 * works without script; the names of all municipalities are at hand as
 * suggestions of the field.
 */
import { groupingKinds, type GroupingKind } from "../../../figures/places.ts";
import { html, raw, type Html } from "../../html.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { mostPlaces } from "./choice-parameters.ts";
import { withPlaces, type ChosenPlace } from "./for-indicator.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { yearsOf } from "./municipal-figures.ts";
import { groupingNames } from "../../texts/groupings.ts";
import { indicatorTexts } from "./texts.ts";

export function renderChoice(view: IndicatorView): Html {
  const { request, places } = view;
  const texts = indicatorTexts[request.language];
  return html`<section class="wash indicator-choice" aria-labelledby="kies"><h2 id="kies">${texts.chooseTitle}</h2>
<div class="indicator-choice__parts"><div>${renderYears(view)}
${renderGroupings(view)}
${places.length > 0 ? renderChosen(view) : ""}</div>
${places.length < mostPlaces ? renderForm(view) : html`<p class="small">${texts.enough(mostPlaces)}</p>`}</div></section>`;
}

function renderYears({ request, block, shown }: IndicatorView): Html {
  const links = yearsOf(block).map((year) => {
    const isShown = shown.period.startsWith(String(year));
    const href = request.self({ search: { ...request.search, jaar: year } });
    return html`<li><a class="utrecht-link" href="${href}"${isShown ? raw(' aria-current="true"') : ""}>${year}</a></li>`;
  });
  return html`<div class="indicator-choice__row"><h3>${indicatorTexts[request.language].year}</h3><ul class="year-links">${links}</ul></div>`;
}

function renderGroupings({ request, grouping }: IndicatorView): Html {
  const texts = indicatorTexts[request.language];
  const link = (words: string, kind: GroupingKind | undefined) => {
    const href = request.self({ search: { ...request.search, grenzen: kind && groupingNames[kind].slug } });
    return html`<li><a class="utrecht-link" href="${href}"${kind === grouping ? raw(' aria-current="true"') : ""}>${words}</a></li>`;
  };
  return html`<div class="indicator-choice__row"><h3>${texts.bordersOf}</h3><ul class="year-links">${link(texts.onlyMunicipalities, undefined)}${groupingKinds.map(
    (kind) => link(groupingNames[kind].many[request.language], kind),
  )}</ul></div>`;
}

function renderChosen({ request, places }: IndicatorView): Html {
  const texts = indicatorTexts[request.language];
  const slugs = places.map(({ municipality }) => municipality.slug);
  const items = places.map(({ municipality }, index) => {
    const others = slugs.filter((slug) => slug !== municipality.slug);
    return html`<li><span class="${index === 0 ? "us" : ""}">${municipality.name}</span> <a class="utrecht-link" href="${withPlaces(request, others)}">${texts.removePlace}<span class="visually-hidden">: ${municipality.name}</span></a></li>`;
  });
  return html`<div class="indicator-choice__row"><h3>${texts.chosenPlaces}</h3><ul class="chosen-places">${items}</ul></div>`;
}

function renderForm({ request, places }: IndicatorView): Html {
  const texts = indicatorTexts[request.language];
  const { action, hidden } = renderFormTarget(request);
  return html`<form class="indicator-choice__form" action="${action}" method="get">${hidden}${renderKept(request, places)}
<label class="utrecht-form-label" for="plaats">${texts.placeLabel(places.length > 0)}</label>
<div class="search__field"><input class="utrecht-textbox utrecht-textbox--html-input" id="plaats" name="plaats" type="text" list="gemeenten" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="plaats-hint">
<button class="utrecht-button utrecht-button--primary-action" type="submit">${texts.showPlace}</button></div>
<p class="soft small" id="plaats-hint">${texts.placeHint(mostPlaces)} ${places.length === 0 ? texts.chooseIntro : ""}</p>
<datalist id="gemeenten">${request.vintage.municipalities.map(({ name }) => html`<option value="${name}">`)}</datalist></form>`;
}

/** What was chosen before goes along with the form. */
function renderKept({ search }: RequestContext, places: readonly ChosenPlace[]): Html {
  const kept = (["jaar", "grenzen"] as const).flatMap((name) => [search[name] ?? []].flat().map((value) => ({ name, value })));
  return html`${kept.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)}${places.map(
    ({ municipality }) => html`<input type="hidden" name="plaats" value="${municipality.slug}">`,
  )}`;
}
