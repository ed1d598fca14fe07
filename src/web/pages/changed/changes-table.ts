/** All places looked at, our own first and the others in order of likeness; never in order of their change. */
import type { PlaceChange } from "../../../comparison/who-changed.ts";
import { periodLabel } from "../../../terms/period.ts";
import { html, type Html } from "../../html.ts";
import { writeIndicatorValue } from "../../wording/numbers.ts";
import { changedTexts } from "./texts.ts";
import { wayOf, writeChange } from "./movers.ts";
import type { ChangedView } from "./view.ts";

const head = "utrecht-table__header-cell";
const cell = "utrecht-table__cell";
const number = `${cell} utrecht-table__cell--numeric-column`;

export function renderChangesTable(view: ChangedView): Html | string {
  const { changes, request, indicator } = view;
  if ("missing" in changes) return "";
  const { language } = request;
  const { table: texts } = changedTexts[language];
  const [from, to] = [periodLabel(changes.from, language), periodLabel(changes.to, language)];
  const caption = texts.caption(indicator.title[language], from, to);
  const numeric = `${head} utrecht-table__header-cell--numeric-column`;
  return html`<section class="section" aria-labelledby="tabel"><div class="section__head"><h2 id="tabel">${texts.heading}</h2></div>
<p class="small soft">${texts.order}</p>
<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table changes-table"><caption class="visually-hidden">${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="${head}" scope="col">${texts.place}</th><th class="${numeric}" scope="col">${from}</th><th class="${numeric}" scope="col">${to}</th><th class="${numeric}" scope="col">${texts.change}</th><th class="${head}" scope="col">${texts.compared}</th></tr></thead>
<tbody class="utrecht-table__body">${changes.places.map((one) => renderRow(one, view))}</tbody></table></div></section>`;
}

function renderRow(one: PlaceChange, view: ChangedView): Html {
  const { request, indicator, region } = view;
  const { language } = request;
  const texts = changedTexts[language];
  const { name, slug } = request.vintage.municipalities[one.place];
  const write = (value: number) => writeIndicatorValue(value, indicator, language);
  const isOwn = one.place === region;
  const compared = one.movement === "with-the-others" ? texts.table.alike : texts.ways[wayOf(one)];
  return html`<tr class="utrecht-table__row"><th class="${cell}" scope="row">${isOwn ? html`<span class="us">${name}</span>` : html`<a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a>`}</th><td class="${number}">${write(one.first)}</td><td class="${number}">${write(one.last)}</td><td class="${number}">${writeChange(one.change, view)}</td><td class="${cell}">${compared}</td></tr>
`;
}
