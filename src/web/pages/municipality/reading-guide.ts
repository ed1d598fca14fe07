/** "Zo leest u de beelden": the first row's own pictures, explained once. */
import type { PlaceFigure } from "../../../comparison/place-figure.ts";
import { drawStrip, drawTrend } from "../../components/figure-charts.ts";
import type { RowContext } from "../../components/indicator-row.ts";
import { html, raw, type Html } from "../../html.ts";
import { texts as allTexts } from "./texts.ts";

export function renderReadingGuide(strip: PlaceFigure, trend: PlaceFigure, row: RowContext): Html {
  const { request, place, group, groupName } = row;
  const { language } = request;
  const texts = allTexts[language];
  const [start, greyTick, middle, blueTicks, end] = texts.guideStrip(place, groupName);
  const [trendStart, peers, trendEnd] = texts.guideTrend(place, groupName);
  return html`<aside class="wash guide" aria-labelledby="leeswijzer"><h2 id="leeswijzer">${texts.guideTitle}</h2><div class="guide__columns">
<div><p class="guide__title small">${strip.indicator.title[language]}</p>${raw(drawStrip(strip, place, group, language))}<p class="small">${start}<span class="soft">${greyTick}</span>${middle}<b class="peer">${blueTicks}</b>${end}${strip.expected && !("missing" in strip.expected) ? ` ${texts.guideExpected(place)}` : ""} ${texts.guideMargin}</p></div>
<div><p class="guide__title small">${trend.indicator.title[language]}</p>${raw(drawTrend(trend, place, language) ?? "")}<p class="small">${trendStart}<b class="peer">${peers}</b>${trendEnd}</p></div>
</div></aside>`;
}
