/** The five pictures of amounts through the years, and their table. */
import { renderYears } from "../../../charts/years.ts";
import type { YearValue } from "../../../charts/series.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { html, type Html } from "../../html.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { figureTexts } from "../../texts/figures.ts";
import { moneyTexts } from "./texts.ts";
import { writeEuro } from "./view.ts";
import type { MoneySeries, YearAmount } from "./years.ts";

export interface YearsSpan {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last year that any document has. */
export function spanOf(series: readonly MoneySeries[]): YearsSpan {
  const years = series.flatMap(({ account, budget }) => [...account, ...budget]).map((one) => one.year);
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** One picture; only the first of a row names its lines. */
export function drawYears(series: MoneySeries, span: YearsSpan, language: Language, isFirst: boolean): string {
  const { years: texts, flow } = moneyTexts[language];
  const spent = pointsOf(series.account);
  const last = spent.at(-1);
  return renderYears({
    spent,
    planned: pointsOf(series.budget),
    peers: series.middle.map(({ year, median }) => ({ year, value: median })),
    breaks: series.breaks.filter((year) => span.from < year && year <= span.to),
    breakLabel: texts.otherFields,
    ...span,
    ...(last ? { valueLabel: writeEuro(last.value, language) } : {}),
    ...(isFirst ? { names: { spent: texts.spent, planned: texts.budgeted, peers: flow.columnMiddleShort } } : {}),
    formatAxis: (value) => writeEuro(value, language),
    label: texts.label(texts.titles[series.key], inWords(spent, language), inWords(pointsOf(series.budget), language)),
  });
}

function pointsOf(amounts: readonly YearAmount[]): readonly YearValue[] {
  return amounts.flatMap(({ year, amount }) => (isPresent(amount) ? [{ year, value: amount.value }] : []));
}

function inWords(points: readonly YearValue[], language: Language): string {
  const { from, nothing } = moneyTexts[language].years;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return nothing;
  return [first, ...(last === first ? [] : [last])].map(({ year, value }) => from(writeEuro(value, language), year)).join(", ");
}

const number = "utrecht-table__cell utrecht-table__cell--numeric-column";
const numberHead = "utrecht-table__header-cell utrecht-table__header-cell--numeric-column";

/** All series in one table: a row per year, spent and budgeted. */
export function renderYearsTable(series: readonly MoneySeries[], span: YearsSpan, place: string, language: Language): Html {
  const { years: texts, documents, choices } = moneyTexts[language];
  const caption = `${place}: ${texts.below(span.from, span.to)}`;
  const years = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  return html`<details class="more"><summary>${texts.summary}</summary>
<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table money-table"><caption>${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="col">${choices.year}</th><th class="utrecht-table__header-cell" scope="col">${choices.document}</th>${series.map(({ key }) => html`<th class="${numberHead}" scope="col">${texts.titles[key]}</th>`)}</tr></thead>
<tbody class="utrecht-table__body">${years.flatMap((year) =>
    (["account", "budget"] as const)
      .filter((document) => series[0][document].some((one) => one.year === year))
      .map(
        (document) =>
          html`<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">${year}</th><td class="utrecht-table__cell">${documents[document].toLowerCase()}</td>${series.map((one) => renderCell(one[document], year, language))}</tr>
`,
      ),
  )}</tbody></table></div></details>`;
}

function renderCell(amounts: readonly YearAmount[], year: number, language: Language): Html {
  const amount = amounts.find((one) => one.year === year)?.amount;
  return html`<td class="${number}">${amount ? writeCell(amount, language) : "–"}</td>`;
}

function writeCell(amount: Observation, language: Language): string {
  return isPresent(amount) ? writeEuro(amount.value, language) : figureTexts[language].missingShort[amount.missing];
}
