/**
 * `/gemeenten/:slug/veranderd`: who changed, among the places like ours? Not to
 * praise or blame, but to know whom to ring up.
 */
import { page, wrongInput, type Answer } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderGroupLine } from "../../components/group-line.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, raw, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import { texts as municipalityTexts } from "../municipality/texts.ts";
import { changedParameters } from "./choice.ts";
import { drawChanges } from "./course-picture.ts";
import { renderForm } from "./form.ts";
import { renderMovers, writeOutcome } from "./movers.ts";
import { renderChangesTable } from "./changes-table.ts";
import { changedTexts } from "./texts.ts";
import { changedData, changedTable } from "./twins.ts";
import { viewChanged, type ChangedRequest, type ChangedView } from "./view.ts";

const forView = (answer: (view: ChangedView) => Answer) =>
  forMunicipality((request: ChangedRequest, municipality) => {
    const view = viewChanged(request, municipality);
    return "faults" in view ? wrongInput(view.faults) : answer(view);
  });

export const changedPage = definePage({
  path: "/gemeenten/:slug/veranderd",
  parameters: changedParameters,
  html: forView(renderPage),
  json: forView(changedData),
  csv: forView(changedTable),
});

function renderPage(view: ChangedView): Answer {
  const { request, municipality, path } = view;
  const { language } = request;
  const texts = changedTexts[language];
  return page({
    title: `${municipality.name}: ${texts.crumb}`,
    description: texts.description(municipality.name),
    ...belowMunicipality(request, municipality, { title: texts.crumb }),
    twins: ["json", "csv"],
    main: html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${renderGroupLine({ request, group: view.group, place: municipality.name, path })}
${renderForm(view)}
${renderOutcome(view)}
<p class="not-printed"><a class="utrecht-link" href="${request.href(path)}">${texts.back(municipality.name)}</a></p>`,
  });
}

function renderOutcome(view: ChangedView): Html {
  const { request, indicator } = view;
  const { language } = request;
  const texts = changedTexts[language];
  const picture = drawChanges(view);
  return html`<section class="section" aria-labelledby="uitkomst"><div class="section__head"><h2 id="uitkomst">${indicator.title[language]}</h2><p class="small soft">${indicator.unit.words[language]}</p></div>
<p>${writeOutcome(view)}</p>
${renderMovers(view)}
${picture ? html`<div class="changed-course">${raw(picture)}</div>` : ""}</section>
${"missing" in view.changes ? "" : renderChangesTable(view)}
<section class="section" aria-labelledby="ervaringen"><div class="section__head"><h2 id="ervaringen">${texts.experiences}</h2></div><p>${texts.noExperiences}</p></section>
<section class="section" aria-labelledby="methode"><div class="section__head"><h2 id="methode">${texts.method}</h2></div>
<div class="prose">${texts.explain.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
<p class="small not-printed">${municipalityTexts[language].takeAll} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a> · <a class="utrecht-link" href="${request.href(`/indicatoren/${indicator.id}`)}">${texts.aboutIndicator}</a></p></section>`;
}
