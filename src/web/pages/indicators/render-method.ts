/** How it was measured, and from which tables: what a reader must know before trusting a number. */
import { tablesOf, type Block } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { SourceTable } from "../../../terms/source-table.ts";
import { yearOf } from "../../../terms/period.ts";
import { renderExpectedOf, type ChosenPlace } from "../../components/expected-details.ts";
import { expectedTexts } from "../../components/expected-texts.ts";
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { figureTexts } from "../../texts/figures.ts";
import { writeCompanion } from "./companion-words.ts";
import { formatFigures } from "./figure-format.ts";
import { companionsOf, findMain } from "./find-indicators.ts";
import { writeYearRange } from "./indicator-summary.ts";
import { indicatorTexts } from "./texts.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";

/** `block` is the one the page shows, `own` the place the reader chose. */
export function renderMethod(request: RequestContext, indicator: Indicator, block: Block, own?: ChosenPlace): Html {
  const { language } = request;
  const texts = indicatorTexts[language];
  const { facts } = texts;
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    [facts.numerator, indicator.numerator?.[language]],
    [facts.denominator, indicator.denominator?.[language]],
    [facts.attention, indicator.attention?.[language]],
    [facts.unit, unitInWords(indicator.unit, language)],
    [facts.polarity, figureTexts[language].polarities[indicator.polarity]],
    [facts.nature, texts.natures[indicator.nature]],
    [facts.moment, texts.moments[indicator.moment]],
    [facts.rounding, renderRounding(request, indicator, block)],
    [expectedTexts[language].title, renderExpectedOf(request, indicator, own)],
    [facts.breaks, renderBreakList(request, indicator)],
    [facts.companions, renderCompanions(request, indicator)],
  ];
  return html`<section class="section" id="meting"><div class="section__head"><h2>${texts.methodTitle}</h2></div>
<dl class="definitions indicator-method">${rows.map(([name, text]) => (text ? html`<dt>${name}</dt><dd>${text}</dd>` : ""))}</dl></section>`;
}

/** Years that are rounded alike stand together. */
function renderRounding({ language }: RequestContext, indicator: Indicator, block: Block): Html | string {
  const texts = indicatorTexts[language];
  const format = formatFigures(indicator, language);
  const steps = [...new Set(block.periods.map(({ step }) => step))].filter((step) => step !== undefined);
  if (steps.length === 0) return texts.noRounding;
  return steps
    .map((step) => {
      const years = block.periods.filter((one) => one.step === step).map(({ period }) => yearOf(period));
      return texts.roundings(format.round(step), writeYearRange(years, language));
    })
    .join(" ");
}

function renderBreakList({ language }: RequestContext, { breaks }: Indicator): Html | string {
  const texts = indicatorTexts[language];
  if (breaks.length === 0) return texts.noBreaks;
  return html`<ul>${breaks.map(({ from, reason }) => html`<li>${texts.breakFrom(from.slice(0, 4))}: ${reason[language]}</li>`)}</ul>${texts.breakMeaning}`;
}

function renderCompanions(request: RequestContext, indicator: Indicator): Html | undefined {
  const { vintage, language } = request;
  const main = indicator.role === "companion" ? findMain(vintage, indicator) : undefined;
  const others = [
    ...companionsOf(vintage, indicator).map((one) => ({ kind: writeCompanion(one.kind, one.indicator, language), other: one.indicator })),
    ...(main ? [{ kind: indicatorTexts[language].companionKinds.main, other: main }] : []),
  ];
  if (others.length === 0) return undefined;
  return html`<ul>${others.map(
    ({ kind, other }) => html`<li>${kind}: <a class="utrecht-link" href="${request.href(`/indicatoren/${other.id}`, { search: { plaats: request.search.plaats } })}">${other.title[language]}</a></li>`,
  )}</ul>`;
}

/** Which table each year comes from, with its licence. */
export function renderSources(request: RequestContext, block: Block): Html {
  const { language, vintage } = request;
  const texts = indicatorTexts[language];
  const { tableById } = lookupsOf(vintage);
  const ids = [...new Set(block.periods.flatMap(tablesOf))];
  const rows = ids.map((id) => {
    const years = block.periods.filter((one) => tablesOf(one).includes(id)).map(({ period }) => yearOf(period));
    return renderSource(request, writeYearRange(years, language), id, tableById.get(id));
  });
  const { period, table, edition, licence } = texts.sourceColumns;
  const head = [period, table, edition, licence].map((name) => html`<th class="utrecht-table__header-cell" scope="col">${name}</th>`);
  return html`<section class="section" id="bron"><div class="section__head"><h2>${texts.sourceTitle}</h2></div>
<div class="table-scroll" tabindex="0" role="region" aria-label="${texts.sourceTitle}"><table class="utrecht-table source-table">
<thead class="utrecht-table__header"><tr class="utrecht-table__row">${head}</tr></thead>
<tbody class="utrecht-table__body">${rows}</tbody></table></div>
<p class="small soft">${texts.provisionalNote}</p></section>`;
}

function renderSource(request: RequestContext, years: string, id: string, table: SourceTable | undefined): Html {
  const { language } = request;
  const title = table ? `${table.provider}, ${table.title[language]}${table.tableNumber ? ` (${table.tableNumber})` : ""}` : id;
  const licence = table ? html`<a class="utrecht-link" href="${table.licence.url}" rel="license">${table.licence.id}</a>, ${table.licence.credit}` : "";
  return html`<tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="row">${years}</th>
<td class="utrecht-table__cell"><a class="utrecht-link" href="${request.href("/bronnen", { anchor: id })}">${title}</a></td>
<td class="utrecht-table__cell">${table?.edition[language] ?? ""}</td>
<td class="utrecht-table__cell">${licence}</td></tr>`;
}
