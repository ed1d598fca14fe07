/**
 * The three pictures of an indicator, for its page and to save: where in the
 * country, how all municipalities are spread, and the chosen places through the
 * years.
 */
import { classify } from "../../../charts/classes.ts";
import { renderDistribution } from "../../../charts/distribution.ts";
import type { LineChartOptions } from "../../../charts/line-chart.ts";
import { renderMap } from "../../../charts/map.ts";
import { renderMapLegend } from "../../../charts/map-legend.ts";
import { orientationCities } from "../../../charts/orientation-cities.ts";
import type { YearValue } from "../../../charts/series.ts";
import { middleOfGroup } from "../../../comparison/middle-of-group.ts";
import { breaksBetween } from "../../../figures/indicator.ts";
import { seriesAt, type Block } from "../../../figures/column.ts";
import { isPresent } from "../../../terms/observation.ts";
import { yearOf } from "../../../terms/period.ts";
import { groupingOutlines, municipalBorders } from "../../components/country-borders.ts";
import { writeList, writeNumber } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { findMain } from "./find-indicators.ts";
import { valueOf, type IndicatorView } from "./indicator-view.ts";
import { indicatorTexts } from "./texts.ts";

/** The map; undefined when the borders of this division, or all values, are missing. */
export function drawMap(view: IndicatorView, { hasLinks }: { readonly hasLinks: boolean }): string | undefined {
  const { request, values, format, own, grouping } = view;
  const borders = municipalBorders(request.vintage);
  if (!borders || view.sorted.length === 0) return undefined;
  const { municipalities } = request.vintage;
  return renderMap({
    borders,
    codes: municipalities.map(({ code }) => code),
    values,
    names: municipalities.map(({ name }) => name),
    ...(hasLinks ? { hrefs: municipalities.map(({ slug }) => request.href(`/gemeenten/${slug}`)) } : {}),
    classes: classify(values),
    own: own?.municipality.code,
    groups: grouping && groupingOutlines(request.vintage, grouping),
    cities: orientationCities,
    format: format.value,
    missingLabel: figureTexts[request.language].noFigure,
    label: mapLabel(view),
  });
}

function mapLabel({ request, title, when, sorted, format }: IndicatorView): string {
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const texts = indicatorTexts[request.language];
  return texts.mapLabel(title, when, format.value(lowest), format.value(highest), writeNumber(sorted.length, request.language));
}

export function drawLegend({ request, values, sorted, indicator, format }: IndicatorView): string {
  const texts = indicatorTexts[request.language];
  const classes = classify(values);
  const missing = values.length - sorted.length;
  return renderMapLegend({
    values,
    classes,
    scale: indicator.scale,
    format: format.round,
    missingLabel: missing > 0 ? texts.noFigureInMap(missing) : undefined,
    label: texts.legendLabel(writeList(classes.limits.map(format.round), request.language)),
  });
}

/** All municipalities as a histogram, the chosen places among them. */
export function drawSpread(view: IndicatorView): string {
  const { request, values, indicator, shown, format, own, places } = view;
  const value = own && valueOf(view, own);
  return renderDistribution(
    { values, scale: indicator.scale, step: shown.step },
    {
      own: own && value !== undefined ? { name: own.municipality.name, value } : undefined,
      peers: places.slice(1).flatMap((place) => valueOf(view, place) ?? []),
      format: format.value,
      formatTick: format.round,
      label: spreadLabel(view, request.language),
    },
  );
}

function spreadLabel(view: IndicatorView, language: "nl" | "en"): string {
  const { title, when, sorted, format, places, block, period } = view;
  const texts = indicatorTexts[language];
  const named = places.map((place) => {
    const series = seriesAt(block, place.index);
    return texts.ownInLabel(place.municipality.name, format.observation(series[period].observation));
  });
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const count = writeNumber(sorted.length, language);
  return texts.spreadLabel(title, when, format.value(lowest), format.value(highest), count) + named.join("");
}

/** What goes into the line chart; undefined when there are fewer than two years to draw. */
export function trendOptions(view: IndicatorView): LineChartOptions | undefined {
  const { request, indicator, block, places, format, title } = view;
  const texts = indicatorTexts[request.language];
  const country = countryLine(view);
  const lines = places.map(({ index, municipality }, position) => ({
    name: municipality.name,
    points: pointsOf(block, index),
    isOwn: position === 0,
  }));
  const years = [...lines, country].flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (!(to > from)) return undefined;
  const [first, last] = [block.periods[0].period, block.periods[block.periods.length - 1].period];
  return {
    places: lines,
    country,
    breaks: breaksBetween(indicator, first, last).map((one) => yearOf(one.from)),
    breakLabel: texts.breakLabel,
    from,
    to,
    format: format.value,
    formatAxis: format.round,
    label: texts.trendLabel(title, String(from), String(to), writeList([...lines, country].map(({ name }) => name), request.language)),
  };
}

/**
 * The country beside the places. Beside a number of people it would press all
 * places flat, and sometimes there is none; then the middle of all municipalities.
 */
export function countryLine(view: IndicatorView): { readonly name: string; readonly points: readonly YearValue[] } {
  const { request, countryBlock, block } = view;
  const texts = indicatorTexts[request.language];
  if (countryBlock && !isTotal(view)) return { name: texts.countryName, points: pointsOf(countryBlock, 0) };
  const everyone = { indices: Array.from({ length: block.regionCount }, (_, index) => index) };
  const middles = middleOfGroup(block, everyone);
  const points = block.periods.flatMap(({ period }, index) => {
    const middle = middles[index];
    return middle ? [{ year: yearOf(period), value: middle.median }] : [];
  });
  return { name: texts.middle, points };
}

/** Whether the country is the sum of its municipalities: a number of people, or money in total. */
function isTotal({ request: { vintage }, indicator }: IndicatorView): boolean {
  return indicator.unit.kind === "count" || findMain(vintage, indicator)?.companions?.absolute === indicator.id;
}

function pointsOf(block: Block, region: number): readonly YearValue[] {
  return seriesAt(block, region).flatMap(({ period, observation }) =>
    isPresent(observation) ? [{ year: yearOf(period), value: observation.value }] : [],
  );
}
