/**
 * What opens below a row: what it measures and what to mind; the values through
 * the years; where they come from and how to take them away.
 */
import type { PlaceFigure, SeriesPoint } from "../../comparison/place-figure.ts";
import { tablesOf } from "../../figures/column.ts";
import { type Html, html } from "../html.ts";
import { isPresent, type Observation } from "../../terms/observation.ts";
import { periodLabel, yearOf, type Period } from "../../terms/period.ts";
import { lookupsOf } from "../lookups.ts";
import { lowerFirst } from "../wording/lower-first.ts";
import { writeDate, writeIndicatorValue } from "../wording/numbers.ts";
import { figureTexts } from "../texts/figures.ts";
import { renderExpectedHere } from "./expected-details.ts";
import { writeStepped } from "./figure-value.ts";
import type { RowContext } from "./indicator-row.ts";
import { rowTexts } from "./row-texts.ts";
import { trendTexts, writeTrend } from "./trend-words.ts";
import { renderValueTable } from "./value-table.ts";

export function renderRowDetails(figure: PlaceFigure, row: RowContext): Html {
  return html`<div class="row-open">${explanation(figure, row)}${valuesThroughTheYears(figure, row)}${origin(figure, row)}</div>`;
}

function explanation(figure: PlaceFigure, row: RowContext): Html {
  const { indicator, breaks, series } = figure;
  const { request, former } = row;
  const { language } = request;
  const texts = rowTexts[language];
  const { numerator, denominator, attention } = indicator;
  const isConverted = series.some(({ observation }) => isPresent(observation) && observation.marks.includes("recalculated"));
  return html`<div><h4>${texts.whatMeasures}</h4><p>${indicator.definition[language]} ${figureTexts[language].polarities[indicator.polarity]}</p>
${numerator && denominator ? html`<h4>${texts.outOf}</h4><p>${texts.outOfText(lowerFirst(numerator[language]), lowerFirst(denominator[language]))}</p>` : ""}
${attention || (isConverted && former) ? html`<h4>${texts.mind}</h4>${attention ? html`<p>${attention[language]}</p>` : ""}` : ""}
${isConverted && former ? html`<p>${texts.recalculated(former)}</p>` : ""}
${breaks.length > 0 ? html`<h4>${texts.breaks}</h4>${breaks.map((one) => html`<p>${periodLabel(one.from, language)}: ${one.reason[language]}</p>`)}` : ""}<h4>${trendTexts[language].heading}</h4><p>${writeTrend(figure, language)}</p>${renderExpectedHere(figure, row)}</div>`;
}

function valuesThroughTheYears(figure: PlaceFigure, { request, place, groupName }: RowContext): Html {
  const { language } = request;
  const texts = rowTexts[language];
  const { indicator, series, middles, planned, block } = figure;
  const own = new Map(series.map(({ period }, index) => [period, index]));
  const country = indicator.unit.kind === "count" ? [] : figure.countrySeries();
  const periods = [...new Set([...own.keys(), ...planned.map((one) => one.period)])].sort();
  const at = (points: readonly SeriesPoint[], period: Period) => writeCell(points.find((one) => one.period === period)?.observation, figure, language);
  const columns: readonly (readonly [string, (period: Period) => string])[] = [
    [texts.year, (period) => periodLabel(period, language)],
    [place, (period) => {
      const index = own.get(period) ?? -1;
      return writeCell(series[index]?.observation, figure, language, block.periods[index]?.step);
    }],
    ...(planned.length > 0 ? [[texts.planned, (period: Period) => at(planned, period)] as const] : []),
    [texts.middleOf(groupName), (period) => {
      const middle = middles[own.get(period) ?? -1];
      return middle ? writeIndicatorValue(middle.median, indicator, language) : "–";
    }],
    ...(country.length > 0 ? [[texts.country, (period: Period) => at(country, period)] as const] : []),
  ];
  return renderValueTable({
    caption: html`${texts.tableCaption(indicator.title[language], place)} <span class="soft">(${indicator.unit.words[language]})</span>`,
    heads: columns.map(([head]) => head),
    rows: periods.map((period) => columns.map(([, write]) => write(period))),
  });
}

/** A value with its margin and marks; a reason in few words where there is none. */
function writeCell(observation: Observation | undefined, { indicator }: PlaceFigure, language: "nl" | "en", step?: number): string {
  if (!observation) return "–";
  if (!isPresent(observation)) return figureTexts[language].missingShort[observation.missing];
  const write = (value: number) => writeStepped(value, indicator, step, language);
  const { lower, upper, marks } = observation;
  const margin = lower === undefined || upper === undefined ? "" : ` (${write(lower)}–${write(upper)})`;
  const words = marks.map((mark) => figureTexts[language].marks[mark]).join(", ");
  return write(observation.value) + margin + (words ? `, ${words}` : "");
}

const course = { beeld: "verloop" };

function origin({ indicator, shown, series }: PlaceFigure, { request, path }: RowContext): Html {
  const { language, vintage } = request;
  const texts = rowTexts[language];
  const lookups = lookupsOf(vintage);
  const tables = tablesOf(shown).flatMap((id) => lookups.tableById.get(id) ?? []);
  const { absolute, planned } = indicator.companions ?? {};
  const hasCourse = series.filter(({ observation }) => isPresent(observation)).length > 1;
  const chart = `${path}/grafieken/${indicator.id}`;
  const slug = path.split("/").at(-1);
  const link = (href: string, words: string) => html`<a class="utrecht-link" href="${href}">${words}</a>`;
  return html`<div><h4>${texts.source}</h4>
${tables.map(
    (table) => html`<p>${table.provider}, ${link(request.href("/bronnen", { anchor: table.id }), table.title[language])}. ${upperFirst(table.edition[language])}. ${table.licence.id.replaceAll("-", " ")}, ${table.licence.credit}.</p>`,
  )}<p>${texts.asOf(writeDate(vintage.asOf, language))}.</p>
<h4>${texts.takeAway}</h4><ul>
<li>${link(request.href(`/indicatoren/${indicator.id}`, { search: { plaats: slug } }), texts.aboutIndicator)}</li>
${absolute && lookups.indicatorById.has(absolute) ? html`<li>${link(request.href(`/indicatoren/${absolute}`), texts.absolute)}</li>` : ""}
${planned && lookups.indicatorById.has(planned) ? html`<li>${link(request.href(`/indicatoren/${planned}`), texts.budget)}</li>` : ""}
<li>${texts.table}: ${link(request.href(`/indicatoren/${indicator.id}`, { format: "csv" }), "CSV")} · ${link(request.href(`/indicatoren/${indicator.id}`, { format: "xlsx" }), "Excel")} · ${link(request.href(`/indicatoren/${indicator.id}`, { format: "json" }), "JSON")}</li>
<li>${texts.chart}: ${link(request.href(chart, { format: "svg" }), "SVG")} · ${link(request.href(chart, { format: "png" }), "PNG")}</li>
${hasCourse ? html`<li>${texts.course}: ${link(request.href(chart, { format: "svg", search: course }), "SVG")} · ${link(request.href(chart, { format: "png", search: course }), "PNG")}</li>` : ""}
<li>${link(request.href("/citeren", { search: { indicator: indicator.id, plaats: slug, jaar: yearOf(shown.period) } }), texts.cite)}</li>
<li>${link(request.href(path, { isPermanent: true, anchor: indicator.id }), texts.permanent)}</li>
</ul></div>`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
