/**
 * The map on the front page: one figure for the whole country, to look at and
 * to click on. Which figure it is hardly matters; it shows what the site holds.
 *
 * Drawn once for each vintage and language, because it is the largest picture
 * of the site and the same for every reader.
 */
import { classify } from "../../../charts/classes.ts";
import { renderMap } from "../../../charts/map.ts";
import { renderMapLegend } from "../../../charts/map-legend.ts";
import { orientationCities } from "../../../charts/orientation-cities.ts";
import { isUsualChoice } from "../../../comparison/group-choice.ts";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import { findBlock, valuesAt, type Block } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { periodLabel } from "../../../terms/period.ts";
import { municipalBorders } from "../../components/country-borders.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeIndicatorValue, writeNumber } from "../../wording/numbers.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { homeTexts } from "../../texts/home.ts";

/** Shown when the vintage has it; else the first core figure there is. */
const preferred = "inwoners-met-wmo-ondersteuning";

interface Drawn {
  readonly indicator: Indicator;
  readonly block: Block;
  readonly period: number;
  readonly values: Float64Array;
}

export function renderCountryMap(request: RequestContext): Html | string {
  const drawn = findDrawn(request.vintage);
  if (!drawn) return "";
  const { indicator, block, period } = drawn;
  const { language, vintage } = request;
  const texts = homeTexts[language];
  const table = lookupsOf(vintage).tableById.get(block.periods[period].table);
  const label = periodLabel(block.periods[period].period, language);
  return html`<div class="home__map"><div class="home__map-head"><h2>${indicator.title[language]}</h2>
<p class="small soft">${indicator.unit.words[language]}, ${label}</p>${raw(drawLegend(request, drawn))}</div>
${raw(drawMap(request, drawn))}
<p class="tiny soft">${table ? texts.mapSource(table.provider, table.title[language]) : ""} <a class="utrecht-link" href="${request.href(`/indicatoren/${indicator.id}`)}">${texts.mapTable}</a> · <a class="utrecht-link" href="${request.href("/indicatoren")}">${texts.mapOther}</a></p></div>`;
}

function findDrawn(vintage: Vintage): Drawn | undefined {
  const { indicatorById } = lookupsOf(vintage);
  const wished = indicatorById.get(preferred);
  const candidates = [...(wished ? [wished] : []), ...vintage.indicators.filter(({ isCore, role }) => isCore && role === "main")];
  for (const indicator of candidates) {
    const column = vintage.columns.get(indicator.id);
    const block = column && findBlock(column, "municipality", vintage.division);
    if (!block || !vintage.borders.has(block.list)) continue;
    const period = shownPeriod(block);
    return { indicator, block, period, values: valuesAt(block, period) };
  }
  return undefined;
}

function drawLegend({ language }: RequestContext, { indicator, values }: Drawn): string {
  const texts = homeTexts[language];
  const classes = classify(values);
  const missing = values.filter(Number.isNaN).length;
  const format = (value: number): string => writeNumber(value, language, Number.isInteger(value) ? 0 : indicator.decimals);
  return renderMapLegend({
    values,
    classes,
    scale: indicator.scale,
    format,
    missingLabel: missing > 0 ? texts.mapMissing(writeNumber(missing, language)) : undefined,
    label: texts.mapScale(classes.limits.map(format), indicator.unit.words[language]),
  });
}

const made = new WeakMap<Vintage, Map<string, string>>();

function drawMap(request: RequestContext, drawn: Drawn): string {
  // Links carry the group a reader chose; of those there are too many to keep.
  if (!isUsualChoice(request.group)) return drawMapAnew(request, drawn);
  let maps = made.get(request.vintage);
  if (!maps) made.set(request.vintage, (maps = new Map()));
  // Links carry the vintage unless it is the current one.
  const key = `${request.language}${request.isCurrent}`;
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = drawMapAnew(request, drawn)));
  return map;
}

function drawMapAnew({ vintage, language, href }: RequestContext, { indicator, values }: Drawn): string {
  const borders = municipalBorders(vintage);
  if (!borders) return "";
  const texts = homeTexts[language];
  const { municipalities } = vintage;
  return renderMap({
    borders,
    codes: municipalities.map(({ code }) => code),
    values,
    names: municipalities.map(({ name }) => name),
    hrefs: municipalities.map(({ slug }) => href(`/gemeenten/${slug}`)),
    classes: classify(values),
    cities: orientationCities,
    format: (value) => writeIndicatorValue(value, indicator, language),
    missingLabel: texts.mapNoFigure,
    label: texts.mapLabel(indicator.title[language], writeNumber(municipalities.length, language)),
  });
}
