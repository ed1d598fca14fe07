/**
 * `/zoeken?q=`: the places that fit what was typed. One exact name leads
 * straight to its page. The JSON twin feeds the list that opens while typing.
 */
import { z } from "zod";
import { data, page, redirect } from "../../answer/answer.ts";
import { renderSearchForm } from "../../components/search-form.ts";
import { html, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import { parameter } from "../../request/parameters.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { longestQuery, matchPlaces, type FoundPlace, type Match } from "../../search/search.ts";
import { searchTexts } from "../../texts/search.ts";
import { vintageNote } from "../../answer/vintage-note.ts";

const mostShown = 10;

export const searchPage = definePage({
  path: "/zoeken",
  parameters: {
    q: parameter(z.string().max(longestQuery).default(""), {
      nl: searchTexts.nl.queryExpects,
      en: searchTexts.en.queryExpects,
    }),
  },
  html: (request) => {
    const typed = request.query.q.trim();
    // One more than is shown, to know whether there are more.
    const matches = matchPlaces(request.vintage, typed, mostShown + 1);
    const exact = matches.filter(({ closeness }) => closeness === "exact");
    if (exact.length === 1) return redirect(request.href(exact[0].place.path), false);
    const texts = searchTexts[request.language];
    return page({
      title: typed ? texts.titleFor(typed) : texts.title,
      section: "municipalities",
      breadcrumb: [{ title: texts.title }],
      twins: ["json"],
      isIndexed: false,
      main: html`<div class="prose"><h1>${texts.title}</h1>
${renderSearchForm(request, { label: texts.label, value: typed, hint: texts.hint })}
${renderOutcome(request, typed, matches)}
<p><a class="utrecht-link" href="${request.href("/gemeenten")}">${texts.allMunicipalities}</a></p></div>`,
    });
  },
  json: (request) => {
    const matches = matchPlaces(request.vintage, request.query.q, mostShown);
    return data({
      ...vintageNote(request),
      places: matches.map(({ place, closeness }) => ({
        ...place,
        closeness,
        about: aboutPlace(request, place),
        href: request.href(place.path),
      })),
    });
  },
});

function renderOutcome(request: RequestContext, typed: string, matches: readonly Match[]): Html {
  const texts = searchTexts[request.language];
  if (typed === "") return html`<p>${texts.empty}</p>`;
  if (matches.length === 0) return html`<p role="status"><strong>${texts.nothing(typed)}</strong></p><p>${texts.nothingHelp}</p>`;
  return html`<p role="status">${describeOutcome(request, matches)}</p>
<ul class="results">${matches.slice(0, mostShown).map(({ place }) => renderPlace(request, place))}</ul>`;
}

function describeOutcome({ language }: RequestContext, matches: readonly Match[]): string {
  const texts = searchTexts[language];
  if (matches[0].closeness === "resembles") return texts.resembling;
  return matches.length > mostShown ? texts.foundMore(mostShown) : texts.found(matches.length);
}

function renderPlace(request: RequestContext, place: FoundPlace): Html {
  return html`<li><a class="utrecht-link" href="${request.href(place.path)}">${place.name}</a><span>${aboutPlace(request, place)}</span></li>`;
}

/** What kind of place it is, in a few words: "wijk in Deventer". */
export function aboutPlace({ language }: RequestContext, { kind, alias, within }: FoundPlace): string {
  const texts = searchTexts[language];
  if (kind === "district") return within ? texts.districtIn(within) : texts.kinds.district;
  const parts = [texts.kinds[kind]];
  if (alias) parts.push(texts.alsoKnownAs(alias));
  if (within) parts.push(texts.nowIn(within));
  return parts.join(", ");
}
