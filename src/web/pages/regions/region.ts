/**
 * `/gebieden/:code`: any CBS code leads somewhere. A municipality to its page, a
 * district or neighbourhood to its place among the districts, a municipality
 * that no longer exists to what became of it.
 */
import { findRegionLevel, municipalityOf } from "../../../terms/region.ts";
import type { FormerMunicipality } from "../../../figures/places.ts";
import { data, notFound, page, redirect, type Answer } from "../../answer/answer.ts";
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeDate, writeFraction } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import { municipalitiesTexts } from "../../texts/municipalities.ts";
import { regionsTexts } from "../../texts/regions.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { renderOldBorders } from "./old-borders.ts";

type RegionRequest = PageRequest<{ readonly code: string }, unknown>;

export const regionPage = definePage({
  path: "/gebieden/:code",
  html: (request) => answer(request, (former) => renderPage(request, former)),
  json: (request) =>
    answer(request, (former) =>
      data({
        ...vintageNote(request),
        ...former,
        successors: former.successors.map((one) => ({ ...one, name: nameOf(request, one.code) })),
      }),
    ),
});

function answer(request: RegionRequest, make: (former: FormerMunicipality) => Answer): Answer {
  const { code } = request.params;
  const { municipalityByCode, formerByCode } = lookupsOf(request.vintage);
  const here = (path: string, anchor?: string): Answer => redirect(request.href(path, { format: request.format, anchor }));
  switch (findRegionLevel(code)) {
    case "country":
      return redirect(request.href("/"));
    case "municipality": {
      const municipality = municipalityByCode.get(code);
      if (municipality) return here(`/gemeenten/${municipality.slug}`);
      const former = formerByCode.get(code);
      return former ? make(former) : notFound(code);
    }
    case "district":
    case "neighbourhood": {
      const municipality = municipalityByCode.get(findParent(request, code));
      if (municipality) return here(`/gemeenten/${municipality.slug}/wijken`, code);
      return formerByCode.has(municipalityOf(code)) ? here(`/gebieden/${municipalityOf(code)}`) : notFound(code);
    }
    case undefined:
      return notFound(code);
  }
}

/** The municipality it lies in now; its code may still name an older one. */
function findParent({ vintage }: RequestContext, code: string): string {
  const { newestList, indexInList } = lookupsOf(vintage);
  for (const level of ["district", "neighbourhood"] as const) {
    const list = newestList(level);
    const index = list ? indexInList(list.id, code) : -1;
    if (list && index >= 0) return list.parents[index];
  }
  return municipalityOf(code);
}

function renderPage(request: RegionRequest, former: FormerMunicipality): Answer {
  const texts = regionsTexts[request.language];
  const { name, endedOn } = former;
  const date = writeDate(endedOn, request.language);
  return page({
    title: name,
    description: texts.description(name, date),
    section: "municipalities",
    breadcrumb: [{ title: municipalitiesTexts[request.language].title, href: request.href("/gemeenten") }, { title: name }],
    twins: ["json"],
    main: html`<div class="prose"><h1>${name}</h1><p class="lead">${texts.lead(name, date)}</p>
<h2>${texts.wentTo}</h2>${renderSuccessors(request, former)}
<p>${texts.figures}</p></div>
${renderOldBorders(request, former)}`,
  });
}

function renderSuccessors(request: RegionRequest, { successors }: FormerMunicipality): Html {
  const texts = regionsTexts[request.language];
  if (successors.length === 1) return html`<p>${linkTo(request, successors[0].code)}. ${texts.wholly(nameOf(request, successors[0].code))}</p>`;
  return html`<table class="utrecht-table"><caption>${texts.inParts}</caption>
<thead><tr><th scope="col">${texts.municipality}</th><th scope="col" class="utrecht-table__header-cell--numeric-column">${texts.share}</th></tr></thead>
<tbody>${successors.map(
    ({ code, fraction }) =>
      html`<tr><th scope="row">${linkTo(request, code)}</th><td class="utrecht-table__cell--numeric-column">${writeFraction(fraction, request.language)}</td></tr>`,
  )}</tbody></table>`;
}

function linkTo(request: RequestContext, code: string): Html {
  const municipality = lookupsOf(request.vintage).municipalityByCode.get(code);
  if (!municipality) return html`${code}`;
  return html`<a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}`)}">${municipality.name}</a>`;
}

function nameOf({ vintage }: RequestContext, code: string): string {
  return lookupsOf(vintage).municipalityByCode.get(code)?.name ?? code;
}
