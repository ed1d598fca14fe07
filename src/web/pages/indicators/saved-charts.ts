/**
 * The pictures of an indicator to take along: `/indicatoren/:id/kaart`,
 * `/verdeling` and `/verloop`, as SVG and PNG only. Title, year and source come
 * along in the picture. A picture that cannot be drawn is not found.
 */
import { renderLineChart } from "../../../charts/line-chart.ts";
import { renderPng } from "../../../charts/png.ts";
import { standalone } from "../../../charts/saved-chart.ts";
import { notFound, png, svg, type Answer } from "../../answer/answer.ts";
import { writeDate } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { choiceParameters } from "./choice-parameters.ts";
import { forIndicator, type ChoiceRequest } from "./for-indicator.ts";
import { drawLegend, drawMap, drawSpread, trendOptions } from "./indicator-charts.ts";
import { writeYearRange } from "./indicator-summary.ts";
import { viewIndicator, type IndicatorView } from "./indicator-view.ts";
import { findMunicipalFigures, yearsOf, type MunicipalFigures } from "./municipal-figures.ts";
import { writeSource, writeSourceOfYears } from "./source-line.ts";
import { indicatorTexts } from "./texts.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";

interface Drawing {
  readonly name: string;
  /** The chart, or nothing where there is none to draw. */
  readonly draw: (view: IndicatorView) => string | undefined;
  /** The period the picture speaks of, and where its figures come from. */
  readonly when: (view: IndicatorView) => string;
  readonly source: (view: IndicatorView) => string;
}

const map: Drawing = { name: "kaart", draw: drawMapWithLegend, when: (view) => view.when, source: writeSource };
const spread: Drawing = {
  name: "verdeling",
  draw: (view) => (view.sorted.length > 0 ? drawSpread(view) : undefined),
  when: (view) => view.when,
  source: writeSource,
};
const trend: Drawing = {
  name: "verloop",
  draw: (view) => {
    const options = trendOptions(view);
    return options && renderLineChart(options);
  },
  when: ({ block, request }) => writeYearRange(yearsOf(block), request.language),
  source: writeSourceOfYears,
};

export const savedMapPage = definePage({ path: "/indicatoren/:id/kaart", parameters: choiceParameters, svg: asSvg(map), png: asPng(map) });
export const savedSpreadPage = definePage({ path: "/indicatoren/:id/verdeling", parameters: choiceParameters, svg: asSvg(spread), png: asPng(spread) });
export const savedTrendPage = definePage({ path: "/indicatoren/:id/verloop", parameters: choiceParameters, svg: asSvg(trend), png: asPng(trend) });

function asSvg(drawing: Drawing) {
  return answerWith(drawing, (picture, name) => svg(picture, name));
}

function asPng(drawing: Drawing) {
  return answerWith(drawing, async (picture, name) => png(await renderPng(picture), name));
}

function answerWith(drawing: Drawing, answer: (picture: string, name: string) => Answer | Promise<Answer>) {
  return forIndicator<ChoiceRequest, MunicipalFigures | undefined>(findMunicipalFigures, (request, choice, figures) => {
    const view = figures && viewIndicator(request, choice, figures);
    const chart = view && drawing.draw(view);
    if (!chart) return notFound(choice.indicator.id);
    return answer(standalone(chart, wordsOf(view, drawing)), `${choice.indicator.id}-${drawing.name}`);
  });
}

function wordsOf(view: IndicatorView, drawing: Drawing) {
  const { request, indicator, table, title } = view;
  const { language, vintage } = request;
  const subtitle = [unitInWords(indicator.unit, language), drawing.when(view)].filter((part) => part !== "").join(", ");
  const end = indicatorTexts[language].sourceEnd(table?.licence.id ?? "", writeDate(vintage.asOf, language));
  return { title, subtitle, source: `${drawing.source(view)} ${end}`.trim(), language };
}

/** The legend in the North Sea, as on the page. */
function drawMapWithLegend(view: IndicatorView): string | undefined {
  const drawn = drawMap(view, { hasLinks: false });
  const label = drawn?.match(/aria-label="([^"]*)"/)?.[1];
  if (!drawn) return undefined;
  return `<svg width="720" height="842" viewBox="0 0 720 842" aria-label="${label}"><svg width="720" height="842">${drawn}</svg><svg y="8" width="230" height="80">${drawLegend(view)}</svg></svg>`;
}
