/** `/gemeenten/:slug/effect`: did a figure take another course after something began here? */
import { listStartIndicators, placesToMix } from "../../../comparison/effect-of-start.ts";
import { usualChoice } from "../../../comparison/group-choice.ts";
import { findPeers } from "../../../comparison/peers.ts";
import type { Municipality } from "../../../figures/places.ts";
import { themes } from "../../../terms/theme.ts";
import { page, wrongInput, type Answer } from "../../answer/answer.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeFraction, writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import { writeGroupName } from "../../components/group-name.ts";
import { effectParameters, groupSizes, readEffectChoice, type EffectChoice } from "./choice.ts";
import { renderConclusion, renderCuts } from "./conclusion.ts";
import { countCutLines, drawCourse, drawPlacebos } from "./pictures.ts";
import { partsOf, renderMixtureTable, renderWithoutTable, renderYearsTable } from "./tables.ts";
import { effectTexts } from "./texts.ts";
import { effectData, effectTable } from "./twins.ts";
import { isAnswered, viewEffect, writeSigned, writeSize, type AnsweredView, type EffectRequest, type EffectView } from "./view.ts";

export const effectPage = definePage({
  path: "/gemeenten/:slug/effect",
  parameters: effectParameters,
  html: forMunicipality((request: EffectRequest, municipality) => {
    const read = readEffectChoice(request.vintage, request.query, request.language);
    if (read && "faults" in read) return wrongInput(read.faults);
    return page(read ? chosenPage(viewEffect(request, municipality, read.choice)) : openPage(request, municipality));
  }),
  json: forMunicipality((request: EffectRequest, municipality) => answerChosen(request, municipality, effectData)),
  csv: forMunicipality((request: EffectRequest, municipality) => answerChosen(request, municipality, effectTable)),
});

/** Data there is only of a choice. */
function answerChosen(request: EffectRequest, municipality: Municipality, answer: (view: EffectView) => Answer): Answer {
  const read = readEffectChoice(request.vintage, request.query, request.language);
  if (!read) return wrongInput([{ name: "indicator", reason: effectTexts[request.language].chooseBoth }]);
  return "faults" in read ? wrongInput(read.faults) : answer(viewEffect(request, municipality, read.choice));
}

// Below this a mixture of some tens of places can follow almost any course.
const fewYears = 10;

function frame(request: EffectRequest, municipality: Municipality) {
  const texts = effectTexts[request.language];
  return {
    title: `${municipality.name}: ${texts.title}`,
    description: texts.description(municipality.name),
    ...belowMunicipality(request, municipality, { title: texts.crumb }),
  };
}

function openPage(request: EffectRequest, municipality: Municipality) {
  const texts = effectTexts[request.language];
  // The figure that can have begun in most years is the one to try first.
  const [first] = listStartIndicators(request.vintage).toSorted((one, other) => other.years.to - other.years.from - (one.years.to - one.years.from));
  const start = first && Math.floor((first.years.from + first.years.to) / 2);
  const example = first && html`<p><a class="utrecht-link" href="${request.self({ search: { indicator: first.indicator.id, vanaf: start } })}">${texts.example(first.indicator.title[request.language], start)}</a></p>`;
  return {
    ...frame(request, municipality),
    main: html`<h1>${texts.heading(municipality.name)}</h1><p class="lead">${texts.lead(municipality.name)}</p>
${renderForm(request, municipality)}${example ?? ""}${renderMethod(request)}`,
  };
}

function chosenPage(view: EffectView) {
  const { request, municipality, choice } = view;
  const texts = effectTexts[request.language];
  return {
    ...frame(request, municipality),
    twins: ["json", "csv"] as const,
    main: html`<h1>${texts.heading(municipality.name)}</h1><p class="lead">${choice.indicator.title[request.language]} <span class="soft">(${choice.indicator.unit.words[request.language]})</span></p>
${renderForm(request, municipality, choice)}
${renderConclusion(view)}
${isAnswered(view) ? renderEvidence(view) : ""}
${renderMethod(request, view)}`,
  };
}

function renderForm(request: EffectRequest, municipality: Municipality, choice?: EffectChoice): Html {
  const { language, query } = request;
  const { form, canBeStart } = effectTexts[language];
  const { action, hidden } = renderFormTarget(request);
  const chosen = choice?.indicator.id ?? query.indicator;
  const all = listStartIndicators(request.vintage);
  const groups = themes.map(({ id, title }) => ({ title: title[language], options: all.filter(({ indicator }) => indicator.theme === id) })).filter(({ options }) => options.length > 0);
  const years = all.flatMap((one) => [one.years.from, one.years.to]);
  const [least, most] = [Math.min(...years), Math.max(...years)];
  const hint = choice?.years ?? all.find(({ indicator }) => indicator.id === chosen)?.years;
  return html`<form class="effect-form" action="${action}" method="get" aria-label="${form.label}">${hidden}
<div><label class="utrecht-form-label" for="indicator">${form.indicator}</label>
<select class="select" id="indicator" name="indicator" required><option value="">${form.choose}</option>${groups.map(
    ({ title, options }) => html`<optgroup label="${title}">${options.map(({ indicator }) => html`<option value="${indicator.id}"${indicator.id === chosen ? raw(" selected") : ""}>${indicator.title[language]}</option>`)}</optgroup>`,
  )}</select></div>
<div class="effect-form__start"><label class="utrecht-form-label" for="vanaf">${form.start}</label>
<input class="utrecht-textbox effect-form__year" id="vanaf" name="vanaf" type="number" inputmode="numeric" required${years.length > 0 ? html` min="${least}" max="${most}"` : ""} value="${choice?.start ?? ""}"></div>
${renderGroupChoice(request, municipality, choice)}
<button class="utrecht-button utrecht-button--primary-action" type="submit">${form.button}</button></form>
${hint ? html`<p class="small soft not-printed">${canBeStart(hint.from, hint.to)}</p>` : ""}`;
}

/** A chosen group goes before how many of the most alike; it can be let go. */
function renderGroupChoice(request: EffectRequest, municipality: Municipality, choice?: EffectChoice): Html {
  const { form } = effectTexts[request.language];
  const mix = placesToMix(request.vintage, request.vintage.municipalities.indexOf(municipality), { count: 40, group: request.group });
  if (mix.by === "group") {
    return html`<div><span class="utrecht-form-label">${form.count}</span><p class="effect-form__group">${groupNameOf(request, municipality)}. <a class="utrecht-link" href="${request.self({ group: usualChoice })}">${form.mostAlike}</a></p></div>`;
  }
  return html`<div><label class="utrecht-form-label" for="aantal">${form.count}</label>
<select class="select" id="aantal" name="aantal">${groupSizes.map((count) => html`<option value="${count}"${count === (choice?.count ?? 40) ? raw(" selected") : ""}>${form.countOption(count)}</option>`)}</select></div>`;
}

function renderEvidence(view: AnsweredView): Html {
  const texts = effectTexts[view.request.language];
  return html`<section class="section" aria-labelledby="verloop"><div class="section__head"><h2 id="verloop">${texts.course.heading}</h2></div>
<figure class="effect-picture">${raw(drawCourse(view))}</figure>
<p class="small">${sayFit(view)}</p>${renderCuts(view)}</section>
<section class="section" aria-labelledby="mengsel"><div class="section__head"><h2 id="mengsel">${texts.mixture.heading}</h2></div>
<p class="small">${texts.mixture.explain} ${sayGroup(view)}</p>
${renderMixtureTable(view)}
<p class="small soft">${sayRest(view)}</p></section>
<section class="section" aria-labelledby="ongewoon"><div class="section__head"><h2 id="ongewoon">${texts.placebos.heading}</h2></div>
<p class="small">${texts.placebos.explain(view.municipality.name)}</p>
<figure class="effect-picture">${raw(drawPlacebos(view))}</figure>
<p class="small">${sayPlacebos(view)}</p></section>
<section class="section" aria-labelledby="stand"><div class="section__head"><h2 id="stand">${texts.checks.heading}</h2></div>
${renderChecks(view)}</section>
<section class="section" aria-labelledby="jaren"><div class="section__head"><h2 id="jaren">${texts.years.heading}</h2></div>
${renderYearsTable(view)}</section>`;
}

function sayFit(view: AnsweredView): string {
  const { data, control } = view.found.answer;
  const [first, last] = [data.times[data.fit[0]], data.times[data.fit[data.fit.length - 1]]];
  const { course: texts } = effectTexts[view.request.language];
  const fit = texts.fit(writeSize(view, control.errorBefore), first, last);
  return data.fit.length < fewYears ? `${fit} ${texts.fewYears}` : fit;
}

function sayGroup({ request, municipality, found: { group } }: AnsweredView): string {
  const { language } = request;
  const { mixture: texts } = effectTexts[language];
  if (group.by === "group") return texts.byGroup(groupNameOf(request, municipality));
  const instead = group.insteadOf ? `${texts.insteadOf(group.insteadOf.count)} ` : "";
  return instead + (group.by === "likeness" ? texts.byLikeness(writeNumber(group.places.length, language)) : texts.all);
}

function groupNameOf({ vintage, group, language }: EffectRequest, municipality: Municipality): string {
  return writeGroupName(findPeers(vintage, vintage.municipalities.indexOf(municipality), group), municipality.name, language);
}

function sayRest(view: AnsweredView): string {
  const { request: { language }, found: { answer } } = view;
  const { mixture: texts } = effectTexts[language];
  const rest = answer.control.donors.length - partsOf(view).length;
  const leftOut = answer.data.notices.leftOut.length;
  return [rest > 0 ? texts.rest(writeNumber(rest, language)) : "", leftOut > 0 ? texts.leftOut(leftOut) : ""].join(" ").trim();
}

function sayPlacebos(view: AnsweredView): string {
  const { request: { language }, found: { answer } } = view;
  const { placebos: texts } = effectTexts[language];
  const cut = countCutLines(view);
  const found = texts.found(writeFraction(answer.inSpace.pValue, language), writeNumber(answer.inSpace.placebos.length, language));
  return cut > 0 ? `${found} ${texts.cut(cut)}` : found;
}

function renderChecks(view: AnsweredView): Html {
  const { checks: texts, higher, lower } = effectTexts[view.request.language];
  const { inTime, differenceInDifferences: plain } = view.found.answer;
  const change = "value" in plain && plain.value !== undefined ? html`<p class="small">${texts.plain(`${writeSize(view, plain.value)} ${plain.value > 0 ? higher : lower}`)}</p>` : "";
  return html`<p class="small">${"missing" in inTime ? texts.noInTime : texts.inTime(inTime.from, writeSigned(view, inTime.averageEffect))}</p>${change}
${renderWithoutTable(view)}`;
}

function renderMethod(request: EffectRequest, view?: EffectView): Html {
  const { method: texts } = effectTexts[request.language];
  return html`<section class="section prose" aria-labelledby="methode"><div class="section__head"><h2 id="methode">${texts.heading}</h2></div>
${texts.words.map((words) => html`<p class="small">${words}</p>`)}${view ? renderOrigin(view) : ""}</section>`;
}

function renderOrigin({ request, choice, found }: EffectView): Html {
  const texts = effectTexts[request.language];
  const { tableById } = lookupsOf(request.vintage);
  const tables = "answer" in found ? found.sources.flatMap((id) => tableById.get(id) ?? []) : [];
  const link = (href: string, words: string) => html`<a class="utrecht-link" href="${href}">${words}</a>`;
  return html`<p class="small soft">${tables.length > 0 ? html`${texts.source}: ${tables.map((table, index) => html`${index > 0 ? "; " : ""}${table.provider}, ${link(request.href("/bronnen", { anchor: table.id }), table.title[request.language])}`)}. ` : ""}${link(request.href(`/indicatoren/${choice.indicator.id}`), texts.method.indicatorPage)} · ${link(request.self({ format: "csv" }), "CSV")} · ${link(request.self({ format: "json" }), "JSON")}</p>`;
}
