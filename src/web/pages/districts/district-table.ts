/** The wijken in a table, in the order of their codes; the buurten behind one more click. */
import type { Language } from "../../../terms/bilingual.ts";
import { missingReasons, isPresent, type MissingReason, type Observation } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeIndicatorValue } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { alikeDistrictsTexts } from "../alike-districts/texts.ts";
import { numberOf } from "./district-map.ts";
import { districtTexts } from "./texts.ts";
import { hasEstimates, type DistrictRow, type DistrictView, type Neighbourhood } from "./view.ts";

const head = "utrecht-table__header-cell";
const cell = "utrecht-table__cell";
const number = "utrecht-table__cell utrecht-table__cell--numeric-column";

/** `hasNumbers` where a map shows the same numbers. */
export function renderDistrictTable(view: DistrictView, hasNumbers: boolean): Html {
  const { request, municipality, choice, rows } = view;
  const { language } = request;
  const { table: texts } = districtTexts[language];
  const caption = texts.caption(municipality.name, choice.indicator.title[language], yearLabel(view));
  const withEstimates = hasEstimates(view);
  return html`<p class="small soft">${texts.order} ${alikeDistrictsTexts[language].link}</p>
${withEstimates ? html`<p class="small district-estimates">${texts.aboutEstimates}</p>` : ""}
<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table district-table"><caption class="visually-hidden">${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">${hasNumbers ? html`<th class="${head}" scope="col">${texts.number}</th>` : ""}<th class="${head}" scope="col">${texts.district}</th><th class="${head} utrecht-table__header-cell--numeric-column" scope="col">${unitInWords(choice.indicator.unit, language)}</th>${withEstimates ? html`<th class="${head} utrecht-table__header-cell--numeric-column" scope="col">${texts.estimate}</th>` : ""}<th class="${head}" scope="col">${texts.remark}</th></tr></thead>
<tbody class="utrecht-table__body">${rows.map((row) => renderDistrict(view, row, { hasNumbers, withEstimates }))}</tbody></table></div>
${renderNeighbourhoods(view)}
${renderReasons(rows, language)}`;
}

function renderDistrict(view: DistrictView, row: DistrictRow, { hasNumbers, withEstimates }: { hasNumbers: boolean; withEstimates: boolean }): Html {
  const { language } = view.request;
  const before = row.former ? [districtTexts[language].table.before(row.former.name)] : [];
  return html`<tr class="utrecht-table__row" id="${row.code}">${hasNumbers ? html`<td class="${cell} soft">${numberOf(row.code)}</td>` : ""}<th class="${cell}" scope="row">${renderName(view, row)}</th><td class="${number}">${writeCell(view, row.observation)}</td>${withEstimates ? html`<td class="${number}">${writeEstimate(view, row)}</td>` : ""}<td class="${cell} soft">${[...before, ...remarks(row.observation, language)].join(", ")}</td></tr>
`;
}

/** In the newest division the name leads to the districts that resemble it; a double name may break where it is joined. */
function renderName({ request, municipality }: DistrictView, { code, name }: DistrictRow): Html {
  const { newestList, indexInList } = lookupsOf(request.vintage);
  const newest = newestList("district");
  const index = newest ? indexInList(newest.id, code) : -1;
  const words = name.split("/");
  const shown = words.map((word, place) => (place === 0 ? html`${word}` : html`/<wbr>${word}`));
  if (!newest || newest.parents[index] !== municipality.code) return html`${shown}`;
  return html`<a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}/wijken/${code}`)}">${shown}</a>`;
}

/** Keeps both limits on one line. */
const unbroken = "\u2060";

/** "9,1 (8,2–10,1)": the estimate with its limits. */
function writeEstimate({ choice: { indicator }, request: { language } }: DistrictView, { estimate }: DistrictRow): string {
  if (!estimate) return "–";
  const [value, lower, upper] = [estimate.estimate.value, estimate.estimate.lower, estimate.estimate.upper].map((one) => writeIndicatorValue(one, indicator, language));
  return `${value} (${lower}${unbroken}–${unbroken}${upper})`;
}

/** The value, or why there is none in a few words. */
function writeCell({ choice, request: { language } }: DistrictView, observation: Observation): string {
  if (!isPresent(observation)) return figureTexts[language].missingShort[observation.missing];
  return writeIndicatorValue(observation.value, choice.indicator, language);
}

function remarks(observation: Observation, language: Language): readonly string[] {
  return isPresent(observation) ? observation.marks.map((mark) => figureTexts[language].marks[mark]) : [];
}

function renderNeighbourhoods(view: DistrictView): Html {
  const { request, choice, rows } = view;
  const { language } = request;
  const { table: texts } = districtTexts[language];
  if (rows.every((row) => row.neighbourhoods.length === 0)) return html``;
  const caption = texts.neighbourhoodsCaption(choice.indicator.title[language], yearLabel(view));
  return html`<details class="more district-neighbourhoods"><summary>${texts.neighbourhoods}</summary>
<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table district-table"><caption>${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="${head}" scope="col">${texts.neighbourhood}</th><th class="${head} utrecht-table__header-cell--numeric-column" scope="col">${unitInWords(choice.indicator.unit, language)}</th><th class="${head}" scope="col">${texts.remark}</th></tr></thead>
${rows.map((row) => html`<tbody class="utrecht-table__body"><tr class="utrecht-table__row is-sum"><th class="${cell}" scope="rowgroup">${row.name}</th><td class="${number}">${writeCell(view, row.observation)}</td><td class="${cell}"></td></tr>
${row.neighbourhoods.map((one) => renderNeighbourhood(view, one))}</tbody>`)}
</table></div></details>`;
}

function renderNeighbourhood(view: DistrictView, { name, observation }: Neighbourhood): Html {
  return html`<tr class="utrecht-table__row"><th class="${cell} district-table__part" scope="row">${name}</th><td class="${number}">${writeCell(view, observation)}</td><td class="${cell} soft">${remarks(observation, view.request.language).join(", ")}</td></tr>
`;
}

/** Whole sentences for the short reasons that occur. */
function renderReasons(rows: readonly DistrictRow[], language: Language): Html {
  const { missing, missingShort } = figureTexts[language];
  const all = rows.flatMap((row) => [row, ...row.neighbourhoods]).map((one) => one.observation);
  const found = new Set(all.flatMap((one): MissingReason[] => (isPresent(one) ? [] : [one.missing])));
  if (found.size === 0) return html``;
  return html`<h3 class="district-reasons">${districtTexts[language].table.reasons}</h3><dl class="district-reasons small">${missingReasons
    .filter((reason) => found.has(reason))
    .map((reason) => html`<div><dt>${missingShort[reason]}</dt><dd>${missing[reason]}</dd></div>`)}</dl>`;
}

/** The period of the figures: "2024". */
export function yearLabel({ choice: { shown }, request: { language } }: DistrictView): string {
  return periodLabel(shown.block.periods[shown.period].period, language);
}
