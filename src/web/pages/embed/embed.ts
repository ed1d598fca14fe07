/**
 * `/insluiten/:id`: one picture of one figure, to show in a frame on another
 * site. The only page that may be framed (middleware/security-headers.ts).
 *
 * The value and its place among all stand in words as well, and the source line
 * leads back to the figure, in a window of its own.
 */
import { z } from "zod";
import { renderLineChartForAllScreens } from "../../../charts/line-chart.ts";
import { isPresent } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import { notFound, page, wrongInput, type Answer } from "../../answer/answer.ts";
import { drawStrip } from "../../components/figure-charts.ts";
import { shownWriter } from "../../components/figure-value.ts";
import { html, raw, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import { parameter, type Fault } from "../../request/parameters.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { figureTexts } from "../../texts/figures.ts";
import { shellTexts } from "../../texts/shell.ts";
import { choiceParameters } from "../indicators/choice-parameters.ts";
import { forIndicator, type ChosenPlace } from "../indicators/for-indicator.ts";
import { drawLegend, drawMap, trendOptions } from "../indicators/indicator-charts.ts";
import { viewIndicator, type IndicatorView } from "../indicators/indicator-view.ts";
import { findMunicipalFigures, type MunicipalFigures } from "../indicators/municipal-figures.ts";
import { writeSource, writeSourceOfYears } from "../indicators/source-line.ts";
import { figureOf, viewPlace } from "../municipality/place-view.ts";
import { embedTexts } from "./texts.ts";

export const embeddedPictures = ["strook", "verloop", "kaart"] as const;

export type EmbeddedPicture = (typeof embeddedPictures)[number];

type EmbedRequest = PageRequest<{ readonly id: string }, { readonly plaats: readonly string[]; readonly jaar?: number; readonly beeld: EmbeddedPicture }>;

export const embedPage = definePage({
  path: "/insluiten/:id",
  parameters: {
    plaats: choiceParameters.plaats,
    jaar: choiceParameters.jaar,
    beeld: parameter(z.enum(embeddedPictures).default("kaart"), { nl: embedTexts.nl.pictureExpects, en: embedTexts.en.pictureExpects }),
  },
  html: forIndicator<EmbedRequest, MunicipalFigures | undefined>(findMunicipalFigures, (request, choice, figures) => {
    const faults = request.query.beeld === "strook" ? stripFaults(request, choice.places) : [];
    if (faults.length > 0) return wrongInput(faults);
    return figures ? answer(request, viewIndicator(request, choice, figures)) : notFound(choice.indicator.id);
  }),
});

/** The strip is that of the page of its one municipality, which has one year. */
function stripFaults({ language, query }: EmbedRequest, { length }: readonly ChosenPlace[]): readonly Fault[] {
  const texts = embedTexts[language];
  const place = length === 0 ? texts.stripNeedsPlace : texts.onlyOnePlace;
  return [
    ...(length === 1 ? [] : [{ name: "plaats", reason: place }]),
    ...(query.jaar === undefined ? [] : [{ name: "jaar", reason: texts.stripHasNoYear }]),
  ];
}

function answer(request: EmbedRequest, view: IndicatorView): Answer {
  const { beeld } = request.query;
  const picture = draw(view, beeld);
  if (!picture) return notFound(view.indicator.id);
  const { language } = request;
  const figure = request.href(`/indicatoren/${view.indicator.id}`, { search: { plaats: request.query.plaats, jaar: request.query.jaar } });
  const source = beeld === "verloop" ? writeSourceOfYears(view) : writeSource(view);
  return page({
    title: view.title,
    isIndexed: false,
    isEmbedded: true,
    main: html`<h1>${view.title}</h1>
${picture}
<p class="tiny soft">${source} <a class="utrecht-link" href="${figure}" target="_blank" rel="noopener">${embedTexts[language].toFigure(shellTexts[language].siteName)}</a></p>`,
  });
}

/** The picture with its words; undefined where there is none to draw. */
function draw(view: IndicatorView, picture: EmbeddedPicture): Html | undefined {
  switch (picture) {
    case "strook":
      return drawPlace(view);
    case "verloop": {
      const options = trendOptions(view);
      return options && html`${renderUnit(view, "")}${raw(renderLineChartForAllScreens(options))}`;
    }
    case "kaart": {
      const map = drawMap(view, { hasLinks: false });
      return map ? html`${renderUnit(view, view.when)}<div class="embedded__legend">${raw(drawLegend(view))}</div><div class="embedded__map">${raw(map)}</div>` : undefined;
    }
  }
}

function renderUnit({ request, indicator }: IndicatorView, when: string): Html {
  const said = [indicator.unit.words[request.language], when].filter((one) => one !== "").join(", ");
  return html`<p class="small soft">${said}</p>`;
}

/** The strip of a place, with its value as on its own page. */
function drawPlace({ request, own, indicator }: IndicatorView): Html | undefined {
  const place = own && viewPlace(request, own.municipality);
  const figure = place && figureOf(place, indicator.id);
  if (!figure) return undefined;
  const { language } = request;
  const { observation, shown } = figure;
  const when = periodLabel(shown.period, language);
  const value = isPresent(observation)
    ? html`<strong class="us">${place.row.place} ${shownWriter(figure, language)(observation.value)}</strong> ${indicator.unit.words[language]}, ${[when, ...observation.marks.map((mark) => figureTexts[language].marks[mark])].join(", ")}`
    : html`<strong class="us">${place.row.place}</strong>, ${when}: ${figureTexts[language].missing[observation.missing]}`;
  return html`<p>${value}</p>${raw(drawStrip(figure, place.row.place, place.row.group, language))}`;
}
