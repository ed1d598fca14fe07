/**
 * One indicator in one row: title, value, marks, strip, trend, sentence, and
 * what opens below.
 *
 * One thing is loud: the value with its place in the spread. The rest is a step
 * quieter. Without a figure the strip stays and the sentence gives the reason.
 */
import type { Verdict } from "../../comparison/page-verdicts.ts";
import type { PeerGroup } from "../../comparison/peers.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import { isPresent } from "../../terms/observation.ts";
import { periodLabel } from "../../terms/period.ts";
import { html, raw, type Html } from "../html.ts";
import type { RequestContext } from "../request/request-context.ts";
import { figureTexts } from "../texts/figures.ts";
import { drawStrip, drawTrend } from "./figure-charts.ts";
import { shownWriter } from "./figure-value.ts";
import { renderRowDetails } from "./row-details.ts";
import { writeMarks } from "./row-marks.ts";
import { writeRowSentence } from "./row-sentence.ts";
import { rowTexts } from "./row-texts.ts";

/** What all rows of a page share. */
export interface RowContext {
  readonly request: RequestContext;
  /** Name of the place. */
  readonly place: string;
  /** Address of the place's main page. */
  readonly path: string;
  readonly group: PeerGroup;
  readonly groupName: string;
  /** Names of the former municipalities inside this one, if any. */
  readonly former: string;
  /** By the id of the indicator how the figure stands to the group, on pages that judge all figures together. */
  readonly verdicts?: ReadonlyMap<string, Verdict>;
  /** Where a row's explanation stands, when not in the row itself: a page to print has no use for folds. */
  explainedAt?(figure: PlaceFigure): string;
}

export function renderIndicatorRow(figure: PlaceFigure, row: RowContext): Html {
  const { request, place, group } = row;
  const { language } = request;
  const { indicator } = figure;
  const title = indicator.title[language];
  return html`<article class="row" id="${indicator.id}"><div class="row__head"><h3>${title}</h3>${renderValue(figure, language)}<p class="row__marks">${writeMarks(figure, language, row.verdicts?.get(indicator.id)).join(" · ")}</p></div>
<div class="row__strip">${raw(drawStrip(figure, place, group, language))}</div>
<div class="row__trend">${renderTrendOrWords(figure, place, language)}</div>
<p class="row__say">${writeRowSentence(figure, place, language)}</p>
${renderMore(figure, row, title)}</article>
`;
}

function renderMore(figure: PlaceFigure, row: RowContext, title: string): Html {
  const texts = rowTexts[row.request.language];
  const words = html`${texts.more}<span class="visually-hidden">${texts.moreOf(title)}</span>`;
  const elsewhere = row.explainedAt?.(figure);
  if (elsewhere) return html`<p class="row__more small not-printed"><a class="utrecht-link" href="${elsewhere}">${words}</a></p>`;
  return html`<details class="more row__more"><summary>${words}</summary>${renderRowDetails(figure, row)}</details>`;
}

function renderValue(figure: PlaceFigure, language: "nl" | "en"): Html {
  const { observation, indicator, shown } = figure;
  const year = periodLabel(shown.period, language);
  const moment = indicator.moment === "1-january" ? rowTexts[language].onFirstDay(year) : year;
  if (!isPresent(observation)) return html`<p class="row__value"><span>${figureTexts[language].noFigure}, ${moment}</span></p>`;
  return html`<p class="row__value"><b>${shownWriter(figure, language)(observation.value)}</b> <span>${indicator.unit.words[language]}, ${moment}</span></p>`;
}

function renderTrendOrWords(figure: PlaceFigure, place: string, language: "nl" | "en"): Html {
  const trend = drawTrend(figure, place, language);
  if (trend) return raw(trend);
  const present = figure.series.filter(({ observation }) => isPresent(observation));
  const texts = rowTexts[language];
  const words = present.length === 1 ? texts.onlyYear(periodLabel(present[0].period, language)) : texts.noSeries;
  return html`<p class="row__no-trend">${words}</p>`;
}
