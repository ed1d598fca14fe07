/** The section "Is het verschil echt?": a figure to choose, the rows, and how to read them. */
import { intervalScale, renderInterval, renderIntervalAxis } from "../../../charts/interval.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Estimate } from "../../../stats/estimate.ts";
import type { Scale } from "../../../charts/scale.ts";
import { periodLabel } from "../../../terms/period.ts";
import { renderFormTarget } from "../../components/form-target.ts";
import { writeStepped } from "../../components/figure-value.ts";
import { wordingOf } from "../../findings/finding-words.ts";
import { html, raw, type Html } from "../../html.ts";
import type { CompareView } from "./compare-view.ts";
import { differenceTexts } from "./difference-texts.ts";
import { differenceAnchor, listComparable, type ComparedPeer, type DifferenceView } from "./difference-view.ts";

export function renderDifference(view: CompareView, difference: DifferenceView | undefined): Html | string {
  if (!difference) return "";
  const { request, municipality } = view;
  const { indicator, shown } = difference;
  const texts = differenceTexts[request.language];
  const when = periodLabel(shown.period, request.language);
  return html`<section class="section difference" aria-labelledby="${differenceAnchor}"><div class="section__head"><h2 id="${differenceAnchor}">${texts.title}</h2><p class="soft small">${indicator.title[request.language]}, ${indicator.unit.words[request.language]}, ${when}</p></div>
<p>${texts.lead(municipality.name)}</p>
${renderChoice(view, indicator)}
${renderOutcome(view, difference, when)}</section>`;
}

function renderChoice({ request }: CompareView, chosen: Indicator): Html {
  const { language, vintage } = request;
  const texts = differenceTexts[language];
  const { action, hidden } = renderFormTarget(request);
  const options = listComparable(vintage).map(
    (one) => html`<option value="${one.id}"${one.id === chosen.id ? html` selected` : ""}>${one.title[language]}</option>`,
  );
  return html`<form class="difference__choice not-printed" action="${action}#${differenceAnchor}" method="get">${hidden}<label class="utrecht-form-label" for="cijfer">${texts.choose}</label><select class="utrecht-textbox" id="cijfer" name="cijfer">${options}</select><button class="utrecht-button utrecht-button--primary-action" type="submit">${texts.show}</button></form>`;
}

function renderOutcome(view: CompareView, difference: DifferenceView, when: string): Html {
  const { request, municipality, peers } = view;
  const texts = differenceTexts[request.language];
  const { own, indicator } = difference;
  if (!own) return html`<p>${texts.noOwnFigure(municipality.name)}</p>`;
  if (peers.length === 0) return html`<p>${texts.noneToCompare}</p>`;
  const scale = intervalScale([own, ...difference.peers.flatMap(({ estimate }) => estimate ?? [])]);
  const write = writerOf(difference, request.language);
  const heads = texts.heads(municipality.name);
  const axis = renderIntervalAxis(scale, write, texts.axisLabel(write(scale.lower), write(scale.upper)));
  return html`<table class="utrecht-table difference__table"><caption class="utrecht-table__caption visually-hidden">${texts.caption(indicator.title[request.language], when)}</caption>
<thead class="utrecht-table__header"><tr><th scope="col">${heads.place}</th><th scope="col" class="difference__picture"><span class="visually-hidden">${heads.margin}</span>${raw(axis)}</th><th scope="col">${heads.value}</th><th scope="col">${heads.limits}</th><th scope="col">${heads.verdict}</th></tr></thead>
<tbody class="utrecht-table__body">${renderRow({ name: municipality.name, estimate: own, verdict: "" }, { scale, own, write, isOwn: true, language: request.language })}
${difference.peers.map((one) => renderPeer(view, difference, one, { scale, own, write, isOwn: false, language: request.language }))}</tbody></table>
${renderNotes(view, difference)}`;
}

interface RowGround {
  readonly scale: Scale;
  readonly own: Estimate;
  readonly write: (value: number) => string;
  readonly isOwn: boolean;
  readonly language: "nl" | "en";
}

function renderPeer({ municipality, request }: CompareView, { indicator }: DifferenceView, { peer, estimate, against }: ComparedPeer, ground: RowGround): Html {
  const { name, slug } = peer.municipality;
  const link = html`<a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a>`;
  const texts = differenceTexts[request.language];
  if (!estimate || !against) return html`<tr><th scope="row">${link}</th><td class="difference__picture"></td><td colspan="3">${texts.noFigure}</td></tr>`;
  return renderRow({ name, link, estimate, verdict: texts.verdicts[wordingOf(indicator)](against.outcome, municipality.name) }, ground);
}

function renderRow(
  { name, link, estimate, verdict }: { readonly name: string; readonly link?: Html; readonly estimate: Estimate; readonly verdict: string },
  { scale, own, write, isOwn, language }: RowGround,
): Html {
  const texts = differenceTexts[language];
  const limits = texts.limits(write(estimate.lower), write(estimate.upper));
  const picture = renderInterval({ scale, lane: own, row: estimate, isOwn, label: texts.rowLabel(name, write(estimate.value), limits) });
  return html`<tr${isOwn ? html` class="us"` : ""}><th scope="row">${link ?? name}</th><td class="difference__picture">${raw(picture)}</td><td>${write(estimate.value)}</td><td>${limits}</td><td>${verdict}</td></tr>`;
}

/** Values and limits alike; where the source gives whole numbers the limits keep the decimals of the indicator. */
function writerOf({ indicator }: DifferenceView, language: "nl" | "en"): (value: number) => string {
  return (value) => writeStepped(value, indicator, undefined, language);
}

function renderNotes({ request, peers }: CompareView, { indicator, block, shown, isWithChance }: DifferenceView): Html {
  const texts = differenceTexts[request.language];
  const isSurvey = block.lower !== undefined;
  const isRounded = shown.step !== undefined || shown.caseStep !== undefined;
  const target = request.href(request.path, { search: { cijfer: indicator.id, toeval: isWithChance ? "uit" : undefined }, anchor: differenceAnchor });
  const toggle = isSurvey ? "" : html` <a class="utrecht-link" href="${target}">${isWithChance ? texts.switchOff : texts.switchOn}</a>`;
  return html`<div class="small soft difference__notes"><p>${texts.stricter(peers.length)}${isRounded && !isSurvey ? ` ${texts.rounded}` : ""}</p><p>${isSurvey ? texts.survey : isWithChance ? texts.counted : texts.withoutChance}${toggle}</p></div>`;
}
