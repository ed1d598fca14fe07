/** The head of the main page: name, where it lies, key facts, its wijken. */
import type { GroupingKind } from "../../../figures/places.ts";
import { isPresent } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import { shownWriter } from "../../components/figure-value.ts";
import { drawLocator } from "../../components/locator-picture.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { compareNames, writeList, writeNumber } from "../../wording/numbers.ts";
import { writeGrouping } from "../../texts/groupings.ts";
import { figureOf, type PlaceView } from "./place-view.ts";
import { texts as allTexts } from "./texts.ts";

/** What everybody wants to know first; those without figures are left out. */
const keyFacts = ["inwoners", "65-jaar-en-ouder", "huishoudens", "bevolkingsdichtheid", "uitgaven-sociaal-domein", "eigen-vermogen"];

export function renderHeader(view: PlaceView): Html {
  const { municipality, row } = view;
  const { request } = row;
  const texts = allTexts[request.language];
  const districts = districtsOf(view);
  const province = municipality.groupings.find((one) => one.kind === "province")?.name ?? "";
  const lead = districts.length > 0 ? texts.lead(province, writeNumber(districts.length, request.language), districts.length) : texts.leadWithoutDistricts(province);
  const locator = drawLocator(request.vintage, municipality.code, texts.locator(municipality.name));
  return html`<div class="place"><div><h1>${municipality.name}</h1><p class="lead soft">${lead}</p></div>${locator ? raw(locator) : ""}</div>
<dl class="facts">${keyFacts.map((id) => renderFact(view, id))}</dl>
${renderMergers(view)}${renderDistricts(view, districts)}${renderGroupings(view)}`;
}

function renderFact(view: PlaceView, id: string): Html | string {
  const figure = figureOf(view, id);
  const { language } = view.row.request;
  if (!figure || !isPresent(figure.observation)) return "";
  const { indicator, shown, observation } = figure;
  const per = /\bper .+/.exec(indicator.unit.words[language]);
  return html`<div><dt>${indicator.title[language]}</dt><dd>${shownWriter(figure, language)(observation.value)} <small>${per ? `${per[0]}, ` : ""}${periodLabel(shown.period, language)}</small></dd></div>`;
}

/** The partnerships in which the social domain is arranged together. */
const partnerships: readonly GroupingKind[] = ["youth-region", "labour-market-region", "ggd-region", "care-office-region", "safe-home-region"];

function renderGroupings({ municipality, row }: PlaceView): Html | string {
  const { request } = row;
  const shown = municipality.groupings.filter(({ kind }) => partnerships.includes(kind));
  if (shown.length === 0) return "";
  return html`<p class="small place-districts"><span class="soft">${allTexts[request.language].worksIn}</span> ${shown.map(
    (one, index) => html`${index > 0 ? ", " : ""}<a class="utrecht-link" href="${request.href("/gemeenten", { search: { regio: one.code } })}">${writeGrouping(one, request.language)}</a>`,
  )}.</p>`;
}

function renderMergers({ former, row }: PlaceView): Html | string {
  if (former.length === 0) return "";
  const { request } = row;
  const texts = allTexts[request.language];
  const years = [...new Set(former.map((one) => one.endedOn.slice(0, 4)))].sort();
  return html`<p class="small soft place-note">${years.map((year) => {
    const names = former.filter((one) => one.endedOn.startsWith(year)).map((one) => one.name).sort(compareNames);
    return `${texts.merged(writeList(names, request.language), year)} `;
  })}</p>`;
}

/** Of more districts than this the names would fill the first screen. */
const mostAtOnce = 40;

interface District {
  readonly code: string;
  readonly name: string;
}

function districtsOf({ municipality, row }: PlaceView): readonly District[] {
  const list = lookupsOf(row.request.vintage).newestList("district");
  if (!list) return [];
  const districts: District[] = [];
  list.parents.forEach((parent, index) => {
    if (parent === municipality.code) districts.push({ code: list.codes[index], name: list.names[index] });
  });
  return districts;
}

function renderDistricts({ row }: PlaceView, districts: readonly District[]): Html | string {
  if (districts.length === 0) return "";
  const { request, path } = row;
  const texts = allTexts[request.language];
  const page = `${path}/wijken`;
  const names = districts.map(({ code, name }, index) => html`${index > 0 ? ", " : ""}<a class="utrecht-link" href="${request.href(page, { anchor: code })}">${name}</a>`);
  const figures = html`<a class="utrecht-link" href="${request.href(page)}">${texts.districtFigures}</a>`;
  if (districts.length <= mostAtOnce) return html`<p class="small place-districts"><span class="soft">${texts.districts}</span> ${names}. ${figures}</p>`;
  return html`<details class="more small place-districts"><summary>${texts.allDistricts(writeNumber(districts.length, request.language))}</summary><p class="small place-districts">${names}.</p></details>
<p class="small place-districts">${figures}</p>`;
}
