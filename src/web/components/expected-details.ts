/**
 * What stands behind an expected value: which features it follows from, how much
 * they explain, how often the limits hold, and that the rest is no verdict.
 */
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import { expectedOf, type Expectation } from "../../figures/expectation.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { periodLabel } from "../../terms/period.ts";
import { html, type Html } from "../html.ts";
import { writeFraction, writeList } from "../wording/numbers.ts";
import type { RequestContext } from "../request/request-context.ts";
import { featureTexts } from "../texts/features.ts";
import { expectedTexts } from "./expected-texts.ts";
import { writeExpectedRange } from "./expected-words.ts";
import type { RowContext } from "./indicator-row.ts";

/** A heading with its paragraphs; nothing in a vintage without expectations or for a place without a figure. */
export function renderExpectedHere({ expected, indicator, shown }: PlaceFigure, { request, place }: RowContext): Html | string {
  const { language } = request;
  const texts = expectedTexts[language];
  if (!expected || ("missing" in expected && expected.missing === "other-form")) return "";
  if ("missing" in expected) return html`<h4>${texts.title}</h4><p>${texts.without[expected.missing]}</p>`;
  const range = writeExpectedRange({ indicator }, expected.limits, language);
  return html`<h4>${texts.title}</h4><p>${texts.usual(place, range, periodLabel(shown.period, language))}</p>${renderBasis(expected.expectation, request)}`;
}

export interface ChosenPlace {
  readonly name: string;
  /** Position among the municipalities. */
  readonly index: number;
}

/** For the page of an indicator: what it rests on, and the range of the place the reader chose. */
export function renderExpectedOf(request: RequestContext, indicator: Indicator, own: ChosenPlace | undefined): Html | string {
  const { vintage, language } = request;
  const texts = expectedTexts[language];
  const expectation = vintage.expectations?.().get(indicator.id);
  if (!expectation) return "";
  if ("missing" in expectation) return texts.without[expectation.missing];
  const limits = own && expectedOf(expectation, own.index);
  const range = limits && texts.usual(own.name, writeExpectedRange({ indicator }, limits, language), periodLabel(expectation.period, language));
  return html`${range ? html`<p>${range}</p>` : ""}${renderBasis(expectation, request)}`;
}

// The same for every place, so written once; an expectation never changes and belongs to one vintage.
const written = new WeakMap<Expectation, Map<Language, Html>>();

/** The features, what they explain, the measured coverage. */
function renderBasis(expectation: Expectation, request: RequestContext): Html {
  const known = written.get(expectation) ?? new Map<Language, Html>();
  written.set(expectation, known);
  const basis = known.get(request.language) ?? writeBasis(expectation, request.language);
  known.set(request.language, basis);
  return basis;
}

function writeBasis(expectation: Expectation, language: Language): Html {
  const texts = expectedTexts[language];
  const features = expectation.features.slice(0, mostFeatures).map(({ feature }) => featureTexts[language].features[feature]?.name ?? feature);
  return html`<p>${features.length > 0 ? texts.features(writeList(features, language)) : ""} ${texts.explained(writeFraction(expectation.explained, language))} ${texts.leftOver}</p><p>${texts.coverage(writeFraction(expectation.bracketCoverage, language))}</p>`;
}

const mostFeatures = 3;
