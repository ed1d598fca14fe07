/** How firm the group is: who always stays, who hangs on one figure or one year. */
import { stabilityOf, type LeftOut, type Stability } from "../../../comparison/likeness-stability.ts";
import { titleOfFeature } from "../../components/likeness-words.ts";
import { html, type Html } from "../../html.ts";
import { writeList } from "../../wording/numbers.ts";
import type { RequestContext } from "../../request/request-context.ts";
import type { CompareView } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

export function renderStability(view: CompareView): Html | string {
  const { request, group, region } = view;
  if (group.reason.kind !== "alike") return "";
  const texts = compareTexts[request.language].stability;
  const stability = stabilityOf(request.vintage, region, group.reason);
  if (stability.variants.length === 0) return "";
  return html`<section class="section" aria-labelledby="vast"><div class="section__head"><h2 id="vast">${texts.title}</h2></div>
<div class="prose"><p>${texts.help(stability.variants.length)} ${writeAlways(view, stability)}</p>${renderSometimes(view, stability)}</div>
<details class="more"><summary>${texts.table}</summary>${renderVariants(view, stability)}</details></section>`;
}

function writeAlways({ request, peers }: CompareView, { stays, variants }: Stability): string {
  const texts = compareTexts[request.language].stability;
  const always = peers.filter(({ index }) => stays.get(index) === variants.length).map(({ municipality }) => municipality.name);
  return always.length > 0 ? texts.always(always.length, peers.length, writeList(always, request.language)) : texts.never;
}

function renderSometimes({ request, peers }: CompareView, { stays, variants }: Stability): Html | string {
  const texts = compareTexts[request.language].stability;
  const sometimes = peers.filter(({ index }) => (stays.get(index) ?? 0) < variants.length);
  if (sometimes.length === 0) return "";
  return html`<p>${texts.sometimesTitle} ${sometimes.map(({ municipality, index }) => texts.sometimes(municipality.name, stays.get(index) ?? 0, variants.length)).join(", ")}.</p>`;
}

function renderVariants({ request }: CompareView, { variants }: Stability): Html {
  const texts = compareTexts[request.language].stability;
  const namesOf = (indices: readonly number[]) => indices.map((index) => request.vintage.municipalities[index].name).join(", ") || texts.nobody;
  const rows = variants.map(({ without, leave, join }) => html`<tr><th scope="row">${writeLeftOut(without, request)}</th><td>${namesOf(leave)}</td><td>${namesOf(join)}</td></tr>`);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${texts.table}"><table class="utrecht-table variants-table"><caption class="visually-hidden">${texts.table}</caption>
<thead class="utrecht-table__header"><tr>${texts.heads.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody class="utrecht-table__body">${rows}</tbody></table></div>`;
}

/** "Koopwoningen", or the year. */
function writeLeftOut(without: LeftOut, { vintage, language }: Pick<RequestContext, "vintage" | "language">): string {
  return without.kind === "year" ? without.year : titleOfFeature(without.feature, vintage, language);
}
