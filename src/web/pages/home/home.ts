/** The front page: search, a map, the themes, and all municipalities by name. */
import { themes } from "../../../terms/theme.ts";
import { page } from "../../answer/answer.ts";
import { renderNameList } from "../../components/name-list.ts";
import { renderSearchForm } from "../../components/search-form.ts";
import { html, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { homeTexts } from "../../texts/home.ts";
import { legs } from "../../texts/legs.ts";
import { searchTexts } from "../../texts/search.ts";
import { renderCountryMap } from "./country-map.ts";

export const homePage = definePage({
  path: "/",
  html: (request) => {
    const texts = homeTexts[request.language];
    return page({
      title: texts.title,
      description: texts.description,
      section: "municipalities",
      main: html`<div class="home"><div>${renderOpening(request)}${renderThemes(request)}</div>${renderCountryMap(request)}</div>
${renderLegs(request)}
${renderMunicipalities(request)}`,
    });
  },
});

function renderOpening(request: RequestContext): Html {
  const texts = homeTexts[request.language];
  const { label, hint } = searchTexts[request.language];
  return html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
<p>${texts.intro}</p>
${renderSearchForm(request, { label, hint })}`;
}

function renderThemes(request: RequestContext): Html {
  const { language, vintage } = request;
  const present = themes.filter(({ id }) => vintage.indicators.some(({ theme }) => theme === id));
  return html`<h2>${homeTexts[language].themes}</h2><ul class="themes">${present.map(
    ({ id, title }) => html`<li><a class="utrecht-link" href="${request.href("/indicatoren", { anchor: id })}">${title[language]}</a></li>`,
  )}</ul>`;
}

/** Only the legs that can be run here; the page about the site explains all eight. */
function renderLegs(request: RequestContext): Html {
  const texts = homeTexts[request.language];
  const present = legs[request.language].filter(({ path }) => path);
  return html`<section class="section"><div class="section__head"><h2>${texts.legs}</h2><p class="soft small">${texts.legsNote} <a class="utrecht-link" href="${request.href("/over")}">${texts.allLegs}</a></p></div>
<ul class="legs">${present.map(
    ({ name, question, path = "/" }) =>
      html`<li><strong><a class="utrecht-link" href="${request.href(path)}">${name}</a></strong><span>${question}</span></li>`,
  )}</ul></section>`;
}

function renderMunicipalities(request: RequestContext): Html {
  const texts = homeTexts[request.language];
  const { municipalitiesByName } = lookupsOf(request.vintage);
  const count = writeNumber(municipalitiesByName.length, request.language);
  return html`<section class="section"><div class="section__head"><h2>${texts.allMunicipalities(count)}</h2><p class="soft small">${texts.byName}</p></div>
${renderNameList(request, municipalitiesByName)}</section>`;
}
