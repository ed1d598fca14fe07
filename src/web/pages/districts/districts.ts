/** `/gemeenten/:slug/wijken`: one figure for the wijken of a municipality, on the map and in a table. */
import { themes } from "../../../terms/theme.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { page } from "../../answer/answer.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeFullValue, writeList, writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { figureTexts } from "../../texts/figures.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import { districtParameters } from "./choice.ts";
import { drawDistrictLegend, drawDistrictMap, findMapGround, type MapGround } from "./district-map.ts";
import { drawDistrictStrip } from "./district-strip.ts";
import { renderDistrictTable, yearLabel } from "./district-table.ts";
import { forDistricts } from "./for-districts.ts";
import { districtTexts } from "./texts.ts";
import { districtData, districtTable } from "./twins.ts";
import type { DistrictRequest, DistrictView } from "./view.ts";
import type { Municipality } from "../../../figures/places.ts";

export const districtsPage = definePage({
  path: "/gemeenten/:slug/wijken",
  parameters: districtParameters,
  html: forDistricts(
    (view) => page({ ...frame(view.request, view.municipality), twins: ["json", "csv"], main: renderMain(view) }),
    (request, municipality) => {
      const texts = districtTexts[request.language];
      return page({
        ...frame(request, municipality),
        main: html`<h1>${texts.heading(municipality.name)}</h1><p class="lead">${texts.none(municipality.name)}</p>`,
      });
    },
  ),
  json: forDistricts(districtData),
  csv: forDistricts(districtTable),
});

function frame(request: DistrictRequest, municipality: Municipality) {
  const texts = districtTexts[request.language];
  return {
    title: `${municipality.name}: ${texts.title}`,
    description: texts.description(municipality.name),
    ...belowMunicipality(request, municipality, { title: texts.crumb }),
  };
}

function renderMain(view: DistrictView): Html {
  const { request, municipality, choice, rows } = view;
  const { language } = request;
  const texts = districtTexts[language];
  const ground = findMapGround(view);
  return html`<h1>${texts.heading(municipality.name)}</h1>
<p class="lead district-lead">${texts.lead(writeNumber(rows.length, language), rows.length === 1, choice.indicator.title[language], yearLabel(view))}</p>
${renderForm(view)}
${renderYears(view)}
${renderDivisionNotes(view)}
<section class="section" aria-labelledby="cijfer"><div class="section__head"><h2 id="cijfer">${choice.indicator.title[language]}</h2><p class="small soft">${[`${choice.indicator.unit.words[language]}, ${yearLabel(view)}`, ...rounding(view)].join(" · ")}</p></div>
<p class="small">${choice.indicator.definition[language]}</p>
${renderWholes(view)}
<figure class="district-strip"><figcaption class="small soft">${texts.strip.explain(municipality.name)}</figcaption>${raw(drawDistrictStrip(view))}</figure></section>
${renderMapSection(view, ground)}
<section class="section" aria-labelledby="tabel"><div class="section__head"><h2 id="tabel">${texts.table.heading}</h2><p class="small soft">${texts.division(choice.shown.list.division)}</p></div>
${renderDistrictTable(view, ground.kind === "drawn")}
${renderOrigin(view)}</section>`;
}

/** "afgerond op 5", where the step is coarser than the decimals that are written. */
function rounding({ choice: { indicator, shown }, request: { language } }: DistrictView): readonly string[] {
  const { step } = shown.block.periods[shown.period];
  if (step === undefined || step <= 10 ** -indicator.decimals * 1.001) return [];
  return [figureTexts[language].roundedTo(writeNumber(step, language, step < 1 ? 1 : 0))];
}

/** Main figures, and the one that is shown. */
function renderForm({ request, choice }: DistrictView): Html {
  const { language } = request;
  const { form } = districtTexts[language];
  const { action, hidden } = renderFormTarget(request);
  const groups = themes.map(({ id, title }) => ({ title: title[language], options: choice.indicators.filter((one) => one.theme === id && (one.role === "main" || one === choice.indicator)) }));
  return html`<form class="district-form" action="${action}" method="get" aria-label="${form.label}">${hidden}
<div><label class="utrecht-form-label" for="indicator">${form.indicator}</label>
<select class="select" id="indicator" name="indicator">${groups
    .filter(({ options }) => options.length > 0)
    .map(({ title, options }) => html`<optgroup label="${title}">${options.map((one) => html`<option value="${one.id}"${one === choice.indicator ? raw(" selected") : ""}>${one.title[language]}</option>`)}</optgroup>`)}</select></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${form.button}</button></form>`;
}

function renderYears({ request, choice }: DistrictView): Html {
  const texts = districtTexts[request.language];
  if (choice.years.length < 2) return html``;
  return html`<nav class="district-years small" aria-label="${texts.years}"><span class="tiny soft">${texts.years}</span> ${choice.years.map(
    ({ year }) =>
      html`<a href="${request.self({ search: { indicator: choice.indicator.id, jaar: year } })}"${year === choice.shown.year ? raw(' aria-current="true"') : ""}>${year}</a> `,
  )}</nav>`;
}

/** What must be said when the wijken are of a division with other municipalities. */
function renderDivisionNotes({ request: { language }, choice: { shown } }: DistrictView): Html {
  const texts = districtTexts[language];
  const { former, divided } = shown.own;
  const names = (all: typeof former) => writeList(all.map((one) => one.name), language);
  return html`${former.length > 0 ? html`<p class="small">${texts.merged(names(former))}</p>` : ""}${divided.length > 0 ? html`<p class="small">${texts.divided(names(divided))}</p>` : ""}`;
}

function renderWholes(view: DistrictView): Html {
  const { municipality, whole, country, request } = view;
  const texts = districtTexts[request.language];
  const facts = [
    [texts.whole(municipality.name), whole],
    [texts.country, country],
  ] as const;
  return html`<dl class="district-wholes">${facts.map(([name, observation]) => (observation ? html`<div><dt class="tiny soft">${name}</dt><dd>${writeWhole(view, observation)}</dd></div>` : ""))}</dl>`;
}

function writeWhole({ choice, request: { language } }: DistrictView, observation: Observation): string {
  if (!isPresent(observation)) return figureTexts[language].missing[observation.missing];
  const marks = observation.marks.map((mark) => figureTexts[language].marks[mark]);
  return [writeFullValue(observation.value, choice.indicator, language), ...marks].join(", ");
}

function renderMapSection(view: DistrictView, ground: MapGround): Html {
  const { request, municipality, choice } = view;
  const { map: texts } = districtTexts[request.language];
  if (ground.kind === "no-borders") return html`<p class="small soft district-no-map">${texts.noBorders(municipality.name)}</p>`;
  if (ground.kind === "other-districts") return html`<p class="small soft district-no-map">${texts.otherDistricts(choice.shown.list.division, ground.bordersOf)}</p>`;
  const picture = `/gemeenten/${municipality.slug}/wijken/kaart`;
  const search = { indicator: choice.indicator.id, jaar: choice.shown.year };
  return html`<section class="section" aria-labelledby="kaart"><div class="section__head"><h2 id="kaart">${texts.heading}</h2></div>
<div class="district-map"><div class="district-map__words">
<p class="small soft">${texts.sameColours} <span class="district-map__numbers">${texts.numbers}</span> ${ground.isOtherYear ? texts.otherYear(ground.bordersOf, choice.shown.year) : ""}</p>
${raw(drawDistrictLegend(view))}
<p class="small"><a class="utrecht-link" href="${request.href(picture, { format: "svg", search })}">SVG</a> · <a class="utrecht-link" href="${request.href(picture, { format: "png", search })}">PNG</a></p></div>
<div>${raw(drawDistrictMap(view, ground.borders, (code) => `#${code}`))}</div></div></section>`;
}

function renderOrigin({ request, choice }: DistrictView): Html {
  const { language } = request;
  const texts = districtTexts[language];
  const { block, period, year } = choice.shown;
  const table = lookupsOf(request.vintage).tableById.get(block.periods[period].table);
  const search = { indicator: choice.indicator.id, jaar: year };
  const link = (href: string, words: string) => html`<a class="utrecht-link" href="${href}">${words}</a>`;
  return html`<p class="small soft district-origin">${table ? html`${texts.source}: ${table.provider}, ${link(request.href("/bronnen", { anchor: table.id }), table.title[language])}. ` : ""}${link(request.href(`/indicatoren/${choice.indicator.id}`), texts.indicatorPage)} · ${link(request.self({ format: "csv", search }), "CSV")} · ${link(request.self({ format: "json", search }), "JSON")}</p>`;
}
