/**
 * `/gemeenten/:slug/vergelijken`: with whom can this municipality be compared, and
 * why? The reader weighs, chooses another rule, or names places; the group then
 * goes along to all other pages (group-parameter.ts).
 *
 * One section, one file: `renderOutcome` below lists them in the order of the page.
 */
import { page, redirect, wrongInput, type Answer } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { writeCaution } from "../../components/group-line.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { viewCompare, type CompareView } from "./compare-view.ts";
import { renderDifference } from "./difference-section.ts";
import { chooseDifference, type DifferenceView } from "./difference-view.ts";
import { renderFigures } from "./figures-section.ts";
import { chooseGroup, compareParameters, type CompareQuery } from "./form.ts";
import { renderStability } from "./stability-section.ts";
import { renderFunnelSection } from "./funnel-section.ts";
import { renderFurther } from "./further-section.ts";
import { renderRank } from "./rank-section.ts";
import { compareTexts } from "./texts.ts";
import { compareData, compareTable } from "./twins.ts";
import { renderWeights } from "./weights-section.ts";
import { renderWhy } from "./why-section.ts";

type CompareRequest = PageRequest<{ readonly slug: string }, CompareQuery>;

export const comparePage = definePage({
  path: "/gemeenten/:slug/vergelijken",
  parameters: compareParameters,
  html: forMunicipality((request: CompareRequest, municipality) => answerChosen(request, viewCompare(request, municipality), renderPage)),
  json: forMunicipality((request: CompareRequest, municipality) => answerChosen(request, viewCompare(request, municipality), compareData)),
  csv: forMunicipality((request: CompareRequest, municipality) => answerChosen(request, viewCompare(request, municipality), compareTable)),
});

/** A form leads on to the address of its choice. */
function answerChosen(request: CompareRequest, view: CompareView, answer: (view: CompareView, difference: DifferenceView | undefined) => Answer): Answer {
  const chosen = chooseGroup(view, request.query);
  if (!chosen) {
    const difference = chooseDifference(view, request.query);
    return "faults" in difference ? wrongInput(difference.faults) : answer(view, difference.shown);
  }
  if ("faults" in chosen) return wrongInput(chosen.faults);
  return redirect(request.href(request.path, { group: chosen, format: request.format }), false);
}

function renderPage(view: CompareView, difference: DifferenceView | undefined): Answer {
  const { request, municipality } = view;
  const { language } = request;
  const texts = compareTexts[language];
  return page({
    title: texts.title(municipality.name),
    description: texts.description(municipality.name),
    ...belowMunicipality(request, municipality, { title: texts.crumb }),
    twins: ["json", "csv"],
    main: html`<h1>${texts.title(municipality.name)}</h1>
${renderWeights(view)}
<div id="uitkomst">${renderOutcome(view, difference)}</div>`,
  });
}

/** Everything that changes with the group. */
function renderOutcome(view: CompareView, difference: DifferenceView | undefined): Html {
  return html`${renderLead(view)}
${renderWhy(view)}
${renderDifference(view, difference)}
${renderFunnelSection(view, difference)}
${renderRank(view, difference)}
${renderStability(view)}
${renderFigures(view)}
${renderFurther(view)}`;
}

function renderLead({ request, municipality, group, groupName, peers }: CompareView): Html {
  const { lead } = compareTexts[request.language];
  const who = group.reason.kind === "alike" ? lead.alike(peers.length, municipality.name) : lead.other(groupName);
  const caution = writeCaution(group, municipality.name, request.language);
  return html`<p class="lead">${who} ${lead.order}</p>
${caution && html`<p>${caution}</p>`}`;
}
