/**
 * `/citeren`: how to cite a figure, in words, as BibTeX and as RIS.
 *
 * Everything stands on the page as text, so that copying needs no script; a
 * button is added where the browser can copy by itself.
 */
import { z } from "zod";
import { isPresent } from "../../../terms/observation.ts";
import { yearOf } from "../../../terms/period.ts";
import { bibtexType, data, page, redirect, reference, risType, wrongInput, type Answer } from "../../answer/answer.ts";
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { definePage } from "../../page.ts";
import { parameter, type Fault } from "../../request/parameters.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import { suggestIndicators } from "../../search/suggest-indicators.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { choiceParameters } from "../indicators/choice-parameters.ts";
import { choosePlaces } from "../indicators/choose-places.ts";
import { writeBibtex } from "./bibtex.ts";
import { findCitation, type Asked, type Citation } from "./citation.ts";
import { writeRis } from "./ris.ts";
import { citeTexts } from "./texts.ts";
import { writeCitation, writeTitle } from "./write-citation.ts";

type CiteRequest = PageRequest<unknown, { readonly indicator: string; readonly plaats?: string; readonly jaar?: number }>;

const inBoth = (name: "indicatorExpects" | "placeExpects") => ({ nl: citeTexts.nl[name], en: citeTexts.en[name] });

export const citePage = definePage({
  path: "/citeren",
  parameters: {
    indicator: parameter(z.string().regex(/^[a-z0-9-]{1,100}$/), inBoth("indicatorExpects")),
    plaats: parameter(z.string().max(100).optional(), inBoth("placeExpects")),
    jaar: choiceParameters.jaar,
  },
  html: (request) => answer(request, renderPage),
  json: (request) => answer(request, (citation) => data(describe(citation, request))),
  bib: (request) => answer(request, (citation) => reference(bibtexType, writeBibtex(citation, request.language), `${fileName(citation)}.bib`)),
  ris: (request) => answer(request, (citation) => reference(risType, writeRis(citation, request.language), `${fileName(citation)}.ris`)),
});

function answer(request: CiteRequest, make: (citation: Citation, request: CiteRequest) => Answer): Answer {
  const asked = readQuestion(request);
  if ("faults" in asked) return wrongInput(asked.faults);
  const { place } = asked;
  if (place && place.slug !== request.query.plaats) {
    return redirect(request.self({ format: request.format, search: { ...request.search, plaats: place.slug } }), false);
  }
  const found = findCitation(asked, request);
  return "faults" in found ? wrongInput(found.faults) : make(found.citation, request);
}

function fileName({ indicator, own }: Citation): string {
  return own ? `${indicator.id}-${own.place.slug}` : indicator.id;
}

function readQuestion({ query, vintage, language }: CiteRequest): Asked | { readonly faults: readonly Fault[] } {
  const indicator = lookupsOf(vintage).indicatorById.get(query.indicator);
  const column = vintage.columns.get(query.indicator);
  const chosen = choosePlaces(vintage, query.plaats === undefined ? [] : [query.plaats], language);
  const faults = [...(indicator && column ? [] : [unknownIndicator(vintage, query.indicator, language)]), ...("faults" in chosen ? chosen.faults : [])];
  if (!indicator || !column || "faults" in chosen) return { faults };
  return { indicator, column, place: vintage.municipalities[chosen.places[0]], year: query.jaar };
}

function unknownIndicator(vintage: RequestContext["vintage"], id: string, language: "nl" | "en"): Fault {
  const known = suggestIndicators(vintage, id, language).map((one) => one.id);
  return { name: "indicator", reason: citeTexts[language].unknownIndicator(id, known.join(", ")), known };
}

function renderPage(citation: Citation, request: CiteRequest): Answer {
  const { language } = request;
  const texts = citeTexts[language];
  const { indicator, own } = citation;
  const figure = request.href(`/indicatoren/${indicator.id}`, { search: { plaats: own?.place.slug, jaar: request.query.jaar } });
  return page({
    title: `${texts.title}: ${indicator.title[language]}`,
    description: texts.description,
    section: "indicators",
    isIndexed: false,
    twins: ["json", "bib", "ris"],
    breadcrumb: [
      { title: texts.indicators, href: request.href("/indicatoren") },
      { title: indicator.title[language], href: figure },
      { title: texts.title },
    ],
    main: html`<div class="prose"><h1>${texts.title}</h1><p class="lead">${writeTitle(citation, language)}</p><p>${texts.lead}</p>
${renderForm(texts.inWords, "woorden", writeCitation(citation, language), language)}
${renderForm(texts.bibtex, "bibtex", writeBibtex(citation, language), language)}
<p><a class="utrecht-link" href="${request.self({ format: "bib" })}">${texts.asFile("BibTeX")}</a></p>
${renderForm(texts.ris, "ris", writeRis(citation, language), language)}
<p><a class="utrecht-link" href="${request.self({ format: "ris" })}">${texts.asFile("RIS")}</a></p>
<h2>${texts.asData}</h2><p>${texts.asDataText} <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p>
<p><a class="utrecht-link" href="${figure}">${texts.toFigure}</a></p></div>`,
  });
}

function renderForm(heading: string, id: string, text: string, language: "nl" | "en"): Html {
  const { copy, copied } = citeTexts[language];
  return html`<h2 id="${id}">${heading}</h2><div class="copyable" data-copy="${copy}" data-copied="${copied}" data-copy-about="${heading}"><pre class="copyable__text">${text}</pre></div>`;
}

function describe(citation: Citation, request: CiteRequest) {
  const { language } = request;
  const { indicator, shown, own, tables } = citation;
  return {
    ...vintageNote(request),
    indicator: indicator.id,
    title: writeTitle(citation, language),
    ...(own ? { place: { code: own.place.code, name: own.place.name } } : {}),
    period: shown.period,
    year: yearOf(shown.period),
    ...(own ? describeObservation(own.observation) : {}),
    tables: tables.map(({ id, provider, tableNumber, title, edition, url, licence }) => ({
      id,
      provider,
      tableNumber,
      title: title[language],
      edition: edition[language],
      url,
      licence,
    })),
    address: citation.address,
    text: writeCitation(citation, language),
    bibtex: writeBibtex(citation, language),
    ris: writeRis(citation, language),
  };
}

function describeObservation(observation: NonNullable<Citation["own"]>["observation"]) {
  if (!isPresent(observation)) return { value: null, missing: observation.missing };
  const { value, lower, upper, marks } = observation;
  return { value, ...(lower === undefined ? {} : { lower, upper }), ...(marks.length > 0 ? { marks } : {}) };
}
