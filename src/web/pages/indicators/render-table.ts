/**
 * All municipalities with their value, their margin and what must be said about
 * it. By name, or by likeness to the reader's own place; never by value.
 */
import { observationAt } from "../../../figures/column.ts";
import { isPresent } from "../../../terms/observation.ts";
import { html, type Html } from "../../html.ts";
import { writeList, writeNumber } from "../../wording/numbers.ts";
import { comparePath } from "../../components/group-line.ts";
import { writeGroupName } from "../../components/group-name.ts";
import { figureTexts } from "../../texts/figures.ts";
import type { ChosenPlace } from "./for-indicator.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { orderPlaces, type PlaceGroup } from "./order-places.ts";
import { indicatorTexts } from "./texts.ts";

export function renderTable(view: IndicatorView): Html {
  const { request, block, title, when, own, places } = view;
  const { language, vintage } = request;
  const texts = indicatorTexts[language];
  const hasMargins = block.lower !== undefined;
  const groups = orderPlaces(vintage, places.map(({ index }) => index), request.group);
  return html`<section class="section" id="tabel"><div class="section__head"><h2>${texts.tableTitle(writeNumber(vintage.municipalities.length, language))}</h2><p class="soft small">${when}</p></div>
<p class="indicator-order">${own ? renderOrder(view, own) : texts.orderByName}${hasMargins ? ` ${texts.marginMeaning}` : ""}${renderShared(view)}</p>
<table class="utrecht-table indicator-table"><caption class="utrecht-table__caption visually-hidden">${texts.tableLabel(title, when)}</caption>
${renderHead(view, hasMargins)}
${groups.map((group) => renderGroup(view, group, hasMargins))}</table></section>`;
}

function renderHead({ request: { language } }: IndicatorView, hasMargins: boolean): Html {
  const { place, value, margin, note } = indicatorTexts[language].columns;
  const number = "utrecht-table__header-cell utrecht-table__header-cell--numeric-column";
  return html`<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">${place}</th>
<th class="${number}" scope="col">${value}</th>
${hasMargins ? html`<th class="${number}" scope="col">${margin}</th>` : ""}
<th class="utrecht-table__header-cell note" scope="col">${note}</th></tr></thead>`;
}

/** In which order they stand, and where to choose with whom the first place is compared. */
function renderOrder({ request }: IndicatorView, { municipality }: ChosenPlace): Html {
  const texts = indicatorTexts[request.language];
  return html`${texts.orderByLikeness(municipality.name)} <a class="utrecht-link not-printed" href="${request.href(comparePath(`/gemeenten/${municipality.slug}`))}">${texts.chooseGroup}</a>`;
}

/** A mark on every value is said once, not 342 times. */
function renderShared({ request: { language }, sharedMarks, when }: IndicatorView): string {
  if (sharedMarks.length === 0) return "";
  return ` ${indicatorTexts[language].allMarked(when, writeList(sharedMarks.map((mark) => figureTexts[language].marks[mark]), language))}`;
}

function renderGroup(view: IndicatorView, group: PlaceGroup, hasMargins: boolean): Html {
  const title = groupTitle(view, group);
  const head = title
    ? html`<tr class="utrecht-table__row"><th class="utrecht-table__header-cell table-group" scope="rowgroup" colspan="${hasMargins ? 4 : 3}">${title}</th></tr>`
    : "";
  return html`<tbody class="utrecht-table__body">${head}${group.indices.map((index) => renderRow(view, index, hasMargins))}</tbody>
`;
}

function groupTitle({ request: { language }, places, own }: IndicatorView, group: PlaceGroup): string | undefined {
  const { groups } = indicatorTexts[language];
  switch (group.kind) {
    case "everyone":
      return undefined;
    case "chosen":
      return groups.chosen(places.length);
    case "others":
      return groups.others;
    case "peers":
      return groups.peers(writeGroupName(group.peers, own?.municipality.name ?? "", language));
  }
}

function renderRow({ request, block, period, format, own, sharedMarks }: IndicatorView, index: number, hasMargins: boolean): Html {
  const { name, slug } = request.vintage.municipalities[index];
  const observation = observationAt(block, index, period);
  const number = "utrecht-table__cell utrecht-table__cell--numeric-column";
  const note = isPresent(observation) ? format.marks(observation, sharedMarks) : figureTexts[request.language].missing[observation.missing];
  const link = html`<a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a>`;
  const margin = hasMargins ? html`<td class="${number} margin">${format.margin(observation) ?? ""}</td>` : "";
  return html`<tr class="utrecht-table__row${index === own?.index ? " is-us" : ""}">
<th class="utrecht-table__header-cell" scope="row">${link}</th>
<td class="${number}">${format.observation(observation)}</td>
${margin}
<td class="utrecht-table__cell note">${note}</td></tr>
`;
}
