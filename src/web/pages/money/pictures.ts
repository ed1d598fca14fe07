/**
 * The two pictures of the page about money, to take along: the flow at
 * `/gemeenten/:slug/geld/stroom` and the years at `/gemeenten/:slug/geld/jaren`,
 * as SVG and PNG. They follow the same choice as the page.
 */
import { lightPalette } from "../../../charts/palette.ts";
import { renderPng } from "../../../charts/png.ts";
import { standalone } from "../../../charts/saved-chart.ts";
import { notFound, png, svg, type Answer } from "../../answer/answer.ts";
import { definePage } from "../../page.ts";
import { writeDate } from "../../wording/numbers.ts";
import { asSentence } from "../../wording/sentence.ts";
import { moneyParameters } from "./choice.ts";
import { drawFlow, layoutOf } from "./flow-tree.ts";
import { forMoney } from "./for-money.ts";
import { moneyTexts } from "./texts.ts";
import { isDelivered, type MoneyView } from "./view.ts";
import { drawYearsTogether } from "./years-together.ts";

export const flowPicture = definePage({
  path: "/gemeenten/:slug/geld/stroom",
  parameters: moneyParameters,
  svg: forMoney((view) => toSvg(flowOf(view), view, "stroom")),
  png: forMoney((view) => toPng(flowOf(view), view, "stroom")),
});

const noParameters = {};

export const yearsPicture = definePage({
  path: "/gemeenten/:slug/geld/jaren",
  parameters: noParameters,
  svg: forMoney((view) => toSvg(yearsOf(view), view, "jaren")),
  png: forMoney((view) => toPng(yearsOf(view), view, "jaren")),
});

function toSvg(picture: string | undefined, { municipality }: MoneyView, name: string): Answer {
  return picture ? svg(picture, `${municipality.slug}-geld-${name}`) : notFound();
}

async function toPng(picture: string | undefined, { municipality }: MoneyView, name: string): Promise<Answer> {
  return picture ? png(await renderPng(picture), `${municipality.slug}-geld-${name}`) : notFound();
}

/** Undefined when the place did not deliver: then there is nothing to draw. */
function flowOf(view: MoneyView): string | undefined {
  if (!isDelivered(view)) return undefined;
  const { request, choice, municipality, groupName } = view;
  const texts = moneyTexts[request.language];
  const isGroup = choice.view === "group";
  const picture = standalone(drawFlow(view, layoutOf(view)), {
    title: `${isGroup ? asSentence(groupName) : municipality.name}: ${texts.heading}`,
    subtitle: texts.flow.below(choice.document, choice.year, view.measure),
    source: sourceOf(view, texts.flow.source(choice.document, choice.year)),
    language: request.language,
  });
  // Rust is the place itself and nobody else.
  return isGroup ? picture.replaceAll(lightPalette.us, lightPalette.peer) : picture;
}

function yearsOf(view: MoneyView): string {
  const { request, municipality } = view;
  const texts = moneyTexts[request.language];
  const { svg: chart, span } = drawYearsTogether(view);
  return standalone(chart, {
    title: `${municipality.name}: ${texts.years.heading.toLowerCase()}`,
    subtitle: texts.years.below(span.from, span.to),
    source: sourceOf(view, texts.years.source),
    language: request.language,
  });
}

function sourceOf({ request: { vintage, language } }: MoneyView, source: string): string {
  return moneyTexts[language].savedSource(source, writeDate(vintage.asOf, language));
}
