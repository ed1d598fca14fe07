/** The part of the page with pictures: map and spread, and years, each with its words, its source and its saved forms. */
import { classify } from "../../../charts/classes.ts";
import { renderLineChartForAllScreens } from "../../../charts/line-chart.ts";
import { observationAt } from "../../../figures/column.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { quantile } from "../../../stats/quantile.ts";
import { html, raw, type Html } from "../../html.ts";
import { writeList } from "../../wording/numbers.ts";
import { writeSentence } from "../../wording/sentence.ts";
import { figureTexts } from "../../texts/figures.ts";
import type { ChosenPlace } from "./for-indicator.ts";
import { drawLegend, drawMap, drawSpread, trendOptions } from "./indicator-charts.ts";
import { valueOf, type IndicatorView } from "./indicator-view.ts";
import { renderTrendTable } from "./render-trend-table.ts";
import { writeSource, writeSourceOfYears } from "./source-line.ts";
import { indicatorTexts } from "./texts.ts";

type Picture = "kaart" | "verdeling" | "verloop";

export function renderFigureSection(view: IndicatorView): Html {
  const { request, title, when, indicator } = view;
  const texts = indicatorTexts[request.language];
  const map = drawMap(view, { hasLinks: true });
  const picture = map
    ? html`<div class="indicator-map__picture"><div class="indicator-map__head"><h3>${title}</h3><p class="small soft">${indicator.unit.words[request.language]}, ${when}</p>${raw(drawLegend(view))}</div>
${raw(map)}
${renderCredit(view, "kaart")}
<p class="tiny soft credit"><a class="utrecht-link" href="${request.href("/grenzen")}">${texts.takeBorders}</a></p></div>`
    : "";
  return html`<section class="section" id="cijfer"><div class="section__head"><h2>${map ? texts.mapTitle : texts.figureTitle}</h2><p class="soft small">${whenWithMarks(view)}</p></div>
<div class="indicator-map">${picture}<div>${renderWords(view)}${map ? renderColours(view) : ""}
${renderSpread(view)}</div></div></section>`;
}

/** The period, and what must be said about all of its values. */
function whenWithMarks({ request: { language }, when, sharedMarks }: IndicatorView): string {
  return [when, ...sharedMarks.map((mark) => figureTexts[language].marks[mark])].join(", ");
}

function renderColours({ request: { language }, values, format }: IndicatorView): Html {
  const limits = writeList(classify(values).limits.map(format.round), language);
  return html`<p class="soft small">${indicatorTexts[language].mapColours(limits)}</p>`;
}

/** The chosen places, the country, and how the others lie. */
function renderWords(view: IndicatorView): Html {
  const { request, places, sorted, values, format, country, own } = view;
  const texts = indicatorTexts[request.language];
  const missing = values.length - sorted.length;
  return html`<ul class="place-values">${places.map((place, index) => renderPlaceValue(view, place, index === 0))}${country ? renderValue(view, texts.countryName, country, "") : ""}</ul>
${own ? renderOwnSentence(view, own) : ""}
${sorted.length > 3 ? html`<p>${texts.middleHalf(format.value(quantile(sorted, 0.25)), format.value(quantile(sorted, 0.75)))}</p>` : ""}
<p>${missing > 0 ? texts.noFigureCount(missing) : texts.everyPlace}${country ? "" : html` ${texts.noCountry}`}</p>`;
}

function renderPlaceValue(view: IndicatorView, { index, municipality }: ChosenPlace, isOwn: boolean): Html {
  const { request, block, period } = view;
  const name = html`<a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}`)}">${municipality.name}</a>`;
  return renderValue(view, name, observationAt(block, index, period), isOwn ? "us" : "peer");
}

function renderValue({ request, format, sharedMarks }: IndicatorView, name: Html | string, observation: Observation, voice: string): Html {
  const margin = format.margin(observation);
  const notes = isPresent(observation) ? [format.marks(observation, sharedMarks), margin ? indicatorTexts[request.language].margin(margin) : ""].filter((note) => note !== "") : [];
  return html`<li class="${voice}"><span>${name}</span> <strong>${format.observation(observation)}</strong>${notes.length > 0 ? html` <small>${notes.join(" · ")}</small>` : ""}</li>`;
}

/** In words what the first figure says; about whom, unless the sentence says so itself. */
function renderOwnSentence({ request, indicator, block, period }: IndicatorView, { index, municipality }: ChosenPlace): Html {
  const { language } = request;
  const { name } = municipality;
  const observation = observationAt(block, index, period);
  const sentence = isPresent(observation)
    ? `${writeSentence(indicator, observation.value, name, language)}.`
    : figureTexts[language].missing[observation.missing];
  return html`<p>${sentence.includes(name) ? "" : html`<strong class="us">${name}.</strong> `}${sentence}</p>`;
}

function renderSpread(view: IndicatorView): Html | string {
  const { request, places, format, sorted } = view;
  const texts = indicatorTexts[request.language];
  if (sorted.length === 0) return "";
  const others = places.slice(1).flatMap((place) => {
    const value = valueOf(view, place);
    return value === undefined ? [] : `${place.municipality.name} ${format.value(value)}`;
  });
  return html`<h3 class="indicator-spread">${texts.spreadTitle}</h3>
${raw(drawSpread(view))}
<p class="small">${texts.spreadHelp}${others.length > 0 ? html` ${texts.alsoOnAxis} <span class="peer">${others.join("; ")}</span>.` : ""}</p>
${renderCredit(view, "verdeling")}`;
}

export function renderTrendSection(view: IndicatorView): Html {
  const { request, places, block } = view;
  const texts = indicatorTexts[request.language];
  const options = trendOptions(view);
  const body = options
    ? html`<div class="indicator-trend"><div>${raw(renderLineChartForAllScreens(options))}</div>
<div>${places.length === 0 ? html`<p>${texts.trendNothing}</p>` : ""}${renderBreaks(view, options.breaks ?? [])}${renderCredit(view, "verloop")}</div></div>
<details class="more"><summary>${texts.allAsTable}</summary>${renderTrendTable(view)}</details>`
    : html`<p>${texts.oneYearOnly(block.periods[0].period.slice(0, 4))}</p>`;
  return html`<section class="section" id="jaren"><div class="section__head"><h2>${texts.trendTitle}</h2></div>${body}</section>`;
}

function renderBreaks({ request, indicator }: IndicatorView, years: readonly number[]): Html | string {
  if (years.length === 0) return "";
  const texts = indicatorTexts[request.language];
  const reasons = indicator.breaks
    .filter(({ from }) => years.includes(Number(from.slice(0, 4))))
    .map(({ from, reason }) => html`<strong>${texts.breakFrom(from.slice(0, 4))}:</strong> ${reason[request.language]} `);
  return html`<p class="small">${reasons}${texts.breakMeaning}</p>`;
}

/** Source line and saved forms under a picture. */
function renderCredit(view: IndicatorView, picture: Picture): Html {
  const { request } = view;
  const path = `${request.path}/${picture}`;
  const save = (format: "svg" | "png") => html`<a class="utrecht-link" href="${request.href(path, { format, search: request.search })}">${format.toUpperCase()}</a>`;
  const source = picture === "verloop" ? writeSourceOfYears(view) : writeSource(view);
  return html`<p class="tiny soft credit">${source} ${indicatorTexts[request.language].saveAs} ${save("svg")} · ${save("png")}</p>`;
}
