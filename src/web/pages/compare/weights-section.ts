/** What counts: four sliders in a plain form, groups by another rule as links, and places added by name. */
import { axes, equalWeights, type Axis, type AxisWeights } from "../../../comparison/axes.ts";
import { usualCount, type GroupChoice } from "../../../comparison/group-choice.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import { html, raw, type Html } from "../../html.ts";
import { featureTexts } from "../../texts/features.ts";
import { writeGroup } from "../../request/group-parameter.ts";
import type { CompareView } from "./compare-view.ts";
import { weightFields } from "./form.ts";
import { compareTexts } from "./texts.ts";

export function renderWeights(view: CompareView): Html {
  const texts = compareTexts[view.request.language];
  const { action, hidden } = renderFormTarget(view.request);
  return html`<section class="wash weights not-printed" aria-labelledby="telt"><h2 id="telt">${texts.formTitle}</h2>
<p class="small">${view.group.reason.kind === "alike" ? texts.formHelp : texts.formHelpOther}</p>
<form action="${action}" method="get" data-weights="uitkomst" data-weights-announce="${texts.announce("{count}", "{added}")}" data-weights-steps="${texts.steps.join("|")}">${hidden}
<div class="weights__axes">${axes.map((axis) => renderSlider(view, axis))}</div>
<p class="weights__end"><label class="utrecht-form-label" for="aantal">${texts.count}</label> <select class="select" id="aantal" name="aantal">${countOptions(view).map((count) => html`<option${count === countOf(view) ? raw(" selected") : ""}>${count}</option>`)}</select>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${texts.submit}</button></p></form>
${renderPresets(view)}
${renderAdd(view)}</section>`;
}

function renderSlider({ request, weights, table }: CompareView, axis: Axis): Html {
  const texts = compareTexts[request.language];
  const words = featureTexts[request.language];
  const names = table.features.filter((one) => one.axis === axis).map(({ id }) => words.features[id].name);
  const id = weightFields[axis];
  return html`<div class="weights__axis"><label class="utrecht-form-label" for="${id}">${words.axes[axis]}</label><p class="tiny soft" id="${id}-cijfers">${names.join(", ")}</p>
<input type="range" id="${id}" name="${id}" min="0" max="4" step="1" value="${weights[axis]}" aria-describedby="${id}-cijfers">
<p class="weights__ends tiny soft" aria-hidden="true">${texts.ends.map((end) => html`<span>${end}</span>`)}</p></div>
`;
}

const usualCounts = [6, 12, 20, 30];

function countOf({ group }: CompareView): number {
  return group.reason.kind === "alike" ? group.reason.count : usualCount;
}

function countOptions(view: CompareView): readonly number[] {
  return [...new Set([...usualCounts, countOf(view)])].toSorted((a, b) => a - b);
}

const mostlyAgeing: AxisWeights = { population: 1, ageing: 4, "socio-economic": 1, financial: 1 };
const samePurse: AxisWeights = { population: 1, ageing: 1, "socio-economic": 1, financial: 4 };

function renderPresets(view: CompareView): Html {
  const { request } = view;
  const texts = compareTexts[request.language];
  const alike = (weights: AxisWeights): GroupChoice => ({ kind: "alike", count: countOf(view), weights });
  const choices: readonly (readonly [string, GroupChoice])[] = [
    [texts.presets.equal, alike(equalWeights)],
    [texts.presets.ageing, alike(mostlyAgeing)],
    [texts.presets.purse, alike(samePurse)],
    ...(["neighbours", "province", "size-class"] as const).map((kind) => [texts.presets[kind], { kind }] as const),
  ];
  const chosen = writeGroup(request.group);
  return html`<nav class="weights__presets small" aria-label="${texts.presetsTitle}"><span class="soft">${texts.presetsTitle}</span> <ul>${choices.map(
    ([name, group]) => html`<li><a class="utrecht-link" href="${request.href(request.path, { group })}"${writeGroup(group) === chosen ? raw(' aria-current="true"') : ""}>${name}</a></li>
`,
  )}</ul></nav>`;
}

function renderAdd({ request }: CompareView): Html {
  const texts = compareTexts[request.language];
  const { action, hidden } = renderFormTarget(request);
  return html`<details class="more weights__add"><summary>${texts.addTitle}</summary><form action="${action}" method="get">${hidden}
<p><label class="utrecht-form-label" for="erbij">${texts.addLabel}</label><input class="utrecht-textbox utrecht-textbox--html-input" id="erbij" name="erbij" maxlength="1000" autocomplete="off" spellcheck="false" aria-describedby="erbij-hulp" required></p>
<p class="tiny soft" id="erbij-hulp">${texts.addHelp}</p>
<p class="small"><label><input type="checkbox" name="alleen" value="ja"> ${texts.addOnly}</label></p>
<p><button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.addSubmit}</button></p></form></details>`;
}
