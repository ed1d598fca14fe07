/**
 * `/gemeenten/:slug/grafieken/:indicator`, as SVG and PNG: the strip or the course
 * of one figure, to take along.
 */
import { renderLineChart } from "../../../charts/line-chart.ts";
import { renderPng } from "../../../charts/png.ts";
import { standalone } from "../../../charts/saved-chart.ts";
import type { PlaceFigure } from "../../../comparison/place-figure.ts";
import type { Municipality } from "../../../figures/places.ts";
import { isPresent } from "../../../terms/observation.ts";
import { periodLabel, yearOf } from "../../../terms/period.ts";
import { z } from "zod";
import { notFound, png, svg, type Answer } from "../../answer/answer.ts";
import { drawStrip, toPoint, trendLabel } from "../../components/figure-charts.ts";
import { rowTexts } from "../../components/row-texts.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeDate, writeIndicatorValue } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { parameter } from "../../request/parameters.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { figureOf, viewPlace, type PlaceView } from "./place-view.ts";
import { texts as allTexts } from "./texts.ts";

const pictures = ["strook", "verloop"] as const;

type ChartRequest = PageRequest<
  { readonly slug: string; readonly indicator: string },
  { readonly beeld: (typeof pictures)[number] }
>;

export const placeChartPage = definePage({
  path: "/gemeenten/:slug/grafieken/:indicator",
  parameters: {
    beeld: parameter(z.enum(pictures).default("strook"), {
      nl: "‘strook’ of ‘verloop’",
      en: "‘strook’ (the strip) or ‘verloop’ (the course)",
    }),
  },
  svg: forMunicipality((request: ChartRequest, municipality) => answerWith(request, municipality, (picture, name) => svg(picture, name))),
  png: forMunicipality((request: ChartRequest, municipality) =>
    answerWith(request, municipality, async (picture, name) => png(await renderPng(picture), name)),
  ),
});

function answerWith(
  request: ChartRequest,
  municipality: Municipality,
  answer: (picture: string, name: string) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const view = viewPlace(request, municipality);
  const figure = figureOf(view, request.params.indicator);
  if (!figure) return notFound(request.params.indicator);
  const chart = request.query.beeld === "verloop" ? drawCourse(figure, view) : drawStrip(figure, view.row.place, view.row.group, request.language);
  if (!chart) return notFound(request.params.indicator);
  return answer(withWords(chart, figure, view, request.query.beeld), `${municipality.slug}-${figure.indicator.id}`);
}

function withWords(chart: string, figure: PlaceFigure, { row }: PlaceView, picture: (typeof pictures)[number]): string {
  const { language, vintage } = row.request;
  const texts = allTexts[language];
  const { indicator, shown } = figure;
  const table = lookupsOf(vintage).tableById.get(shown.table);
  const period = picture === "strook" ? `, ${periodLabel(shown.period, language)}` : "";
  return standalone(chart, {
    title: `${indicator.title[language]}: ${row.place}`,
    subtitle: `${indicator.unit.words[language]}${period}. ${texts.savedGroup(row.groupName)}`,
    source: texts.savedSource(table ? `${table.provider}, ${table.title[language]}` : "", table?.licence.id.replaceAll("-", " ") ?? "", writeDate(vintage.asOf, language), vintage.id),
    language,
  });
}

/** The course through the years, large; undefined when there are fewer than two years. */
function drawCourse(figure: PlaceFigure, { row }: PlaceView): string | undefined {
  const { series, middles, breaks, indicator } = figure;
  const { language } = row.request;
  const present = series.filter(({ observation }) => isPresent(observation));
  if (present.length < 2) return undefined;
  const years = series.map(({ period }) => yearOf(period));
  return renderLineChart({
    places: [
      { name: row.place, isOwn: true, points: series.map(({ period, observation }) => toPoint(yearOf(period), observation)) },
      { name: allTexts[language].savedMiddle, points: years.map((year, index) => ({ year, value: middles[index]?.median ?? NaN })) },
    ],
    breaks: breaks.map((one) => yearOf(one.from)),
    breakLabel: rowTexts[language].otherCounting,
    from: Math.min(...years),
    to: Math.max(...years),
    format: (value) => writeIndicatorValue(value, indicator, language),
    label: trendLabel(figure, row.place, language),
  });
}
