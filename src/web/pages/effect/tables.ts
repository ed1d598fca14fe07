/** The tables of the page: who is in the mixture, what each check gives, and the years. */
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeFraction, writeIndicatorValue } from "../../wording/numbers.ts";
import { effectTexts } from "./texts.ts";
import { writeSigned, type AnsweredView } from "./view.ts";

const head = "utrecht-table__header-cell";
const numericHead = `${head} utrecht-table__header-cell--numeric-column`;
const cell = "utrecht-table__cell";
const number = `${cell} utrecht-table__cell--numeric-column`;

// Less than half a percent is not worth a row.
const smallestPart = 0.005;

export interface MixturePart {
  readonly code: string;
  readonly part: number;
}

/** The places in the mixture, the largest part first. */
export function partsOf({ found }: AnsweredView): readonly MixturePart[] {
  const { data, control } = found.answer;
  const parts = control.donors.map((place, index) => ({ code: data.units[place], part: control.parts[index] }));
  return parts.filter(({ part }) => part >= smallestPart).toSorted((one, other) => other.part - one.part);
}

export function renderMixtureTable(view: AnsweredView): Html {
  const { request, municipality } = view;
  const { mixture: texts } = effectTexts[request.language];
  return html`<table class="utrecht-table effect-table"><caption class="visually-hidden">${texts.caption(municipality.name)}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="${head}" scope="col">${texts.place}</th><th class="${numericHead}" scope="col">${texts.part}</th></tr></thead>
<tbody class="utrecht-table__body">${partsOf(view).map(({ code, part }) => html`<tr class="utrecht-table__row"><th class="${cell}" scope="row">${renderPlace(view, code)}</th><td class="${number}">${writeFraction(part, request.language)}</td></tr>`)}</tbody></table>`;
}

export function renderWithoutTable(view: AnsweredView): Html {
  const { request, found } = view;
  const { checks: texts } = effectTexts[request.language];
  if (found.answer.withoutOne.length === 0) return html``;
  return html`<h3>${texts.without}</h3><table class="utrecht-table effect-table"><caption class="visually-hidden">${texts.caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="${head}" scope="col">${texts.leftOut}</th><th class="${numericHead}" scope="col">${texts.difference}</th></tr></thead>
<tbody class="utrecht-table__body">${found.answer.withoutOne.map(({ place, averageEffect }) => html`<tr class="utrecht-table__row"><th class="${cell}" scope="row">${renderPlace(view, found.answer.data.units[place])}</th><td class="${number}">${writeSigned(view, averageEffect)}</td></tr>`)}</tbody></table>`;
}

export function renderYearsTable(view: AnsweredView): Html {
  const { request: { language }, municipality, choice, found } = view;
  const { years: texts, course } = effectTexts[language];
  const caption = texts.caption(choice.indicator.title[language], municipality.name);
  const { data, control, inSpace } = found.answer;
  const write = (value: number) => writeIndicatorValue(value, choice.indicator, language);
  const rows = data.times.map((year, index) => {
    const share = inSpace.pValues[data.after.indexOf(index)];
    const isKnown = Number.isFinite(control.synthetic[index]);
    const cells = [write(control.actual[index]), isKnown ? write(control.synthetic[index]) : "", isKnown ? writeSigned(view, control.actual[index] - control.synthetic[index]) : "", share === undefined ? "" : writeFraction(share, language)];
    return html`<tr class="utrecht-table__row${year === choice.start ? " is-start" : ""}"><th class="${cell}" scope="row">${year}</th>${cells.map((text) => html`<td class="${number}">${text}</td>`)}</tr>`;
  });
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table effect-years"><caption class="visually-hidden">${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="${head}" scope="col">${texts.year}</th>${[municipality.name, course.mixture, texts.difference, texts.share].map((name) => html`<th class="${numericHead}" scope="col">${name}</th>`)}</tr></thead>
<tbody class="utrecht-table__body">${rows}</tbody></table></div><p class="small soft">${texts.shareNote}</p>`;
}

function renderPlace({ request }: AnsweredView, code: string): Html | string {
  const municipality = lookupsOf(request.vintage).municipalityByCode.get(code);
  return municipality ? html`<a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}`)}">${municipality.name}</a>` : code;
}
