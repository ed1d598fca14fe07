/** Why these places: per place a panel for each side, what is nearly the same and what differs most. */
import { renderLikeness } from "../../../charts/likeness.ts";
import { axes, type Axis } from "../../../comparison/axes.ts";
import { rawValue, type Feature } from "../../../comparison/features.ts";
import type { LikenessExplanation } from "../../../comparison/likeness.ts";
import { titleOfFeature, writeFeatureValue, writeLikeness } from "../../components/likeness-words.ts";
import { html, raw, type Html } from "../../html.ts";
import { writeList } from "../../numbers.ts";
import { featureTexts } from "../../texts/features.ts";
import type { GroupChoice } from "../../../comparison/group-choice.ts";
import { mostPeers } from "../../group-parameter.ts";
import type { CompareView, ExplainedPeer } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

export function renderWhy(view: CompareView): Html {
  const { request, peers } = view;
  const texts = compareTexts[request.language];
  const sides = axes.flatMap((axis) => headlineOf(view, axis) ?? []);
  return html`<section class="section why-sides-${sides.length}" aria-labelledby="waarom"><div class="section__head"><h2 id="waarom">${texts.whyTitle(peers.length)}</h2><p class="small soft">${texts.whyHint}</p></div>
<p class="small">${texts.whyHelp}</p>
<p class="small why__own">${texts.ownLine(view.municipality.name, writeList(sides.map((one) => writeOwn(view, one)), request.language))}</p>
<div class="why__head" aria-hidden="true"><span></span>${sides.map((one) => renderSideHead(view, one))}<span></span></div>
<ol class="why">${peers.map((peer) => renderPeer(view, sides, peer))}</ol>
${renderAfter(view)}</section>`;
}

/** The feature that stands for a side in the picture: the first of it. */
function headlineOf({ table }: CompareView, axis: Axis): Feature | undefined {
  return table.features.find((one) => one.axis === axis);
}

function writeOwn({ request, region }: CompareView, feature: Feature): string {
  const own = rawValue(feature, region);
  const value = own === undefined ? compareTexts[request.language].noFigure : writeFeatureValue(own, feature, request.vintage, request.language);
  return `${featureTexts[request.language].features[feature.id].name} ${value}`;
}

function renderSideHead(view: CompareView, feature: Feature): Html {
  const { request, region, municipality } = view;
  const own = rawValue(feature, region);
  const value = own === undefined ? compareTexts[request.language].noFigure : writeFeatureValue(own, feature, request.vintage, request.language);
  return html`<span><b>${featureTexts[request.language].axes[feature.axis]}</b><span class="tiny soft">${titleOfFeature(feature, request.vintage, request.language)}</span><b class="us small">${municipality.name} ${value}</b></span>`;
}

function renderPeer(view: CompareView, sides: readonly Feature[], peer: ExplainedPeer): Html {
  const { request } = view;
  const { name, slug, groupings } = peer.municipality;
  const province = groupings.find((one) => one.kind === "province")?.name ?? "";
  return html`<li class="why__peer"><div class="why__name"><h3><a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a></h3><p class="tiny soft">${province}</p></div>
${sides.map((feature) => renderPanel(view, feature, peer))}
<div class="why__words small">${renderWords(view, peer)}${renderLeaveOut(view, peer)}</div></li>
`;
}

function renderPanel(view: CompareView, feature: Feature, { index, explanation }: ExplainedPeer): Html {
  const { request } = view;
  const texts = compareTexts[request.language];
  const value = rawValue(feature, index);
  const text = value === undefined ? texts.noFigure : writeFeatureValue(value, feature, request.vintage, request.language);
  const others = explanation?.features.filter((one) => one.feature.axis === feature.axis && one.feature.id !== feature.id).flatMap((one) => one.difference ?? []) ?? [];
  const difference = differenceIn(explanation, feature);
  const label = writePanel(view, feature, text, difference);
  return html`<div class="why__panel"><p class="why__side tiny soft" aria-hidden="true">${featureTexts[request.language].axes[feature.axis]}</p>${raw(renderLikeness({ difference, text, others, label }))}</div>`;
}

function differenceIn(explanation: LikenessExplanation | undefined, feature: Feature): number | undefined {
  return explanation?.features.find((one) => one.feature.id === feature.id)?.difference;
}

const nearlySame = 0.25;

function writePanel({ request, municipality }: CompareView, feature: Feature, text: string, difference: number | undefined): string {
  const texts = compareTexts[request.language];
  const title = titleOfFeature(feature, request.vintage, request.language);
  if (difference === undefined) return texts.unknown(title);
  if (Math.abs(difference) < nearlySame) return texts.nearly(title, text, municipality.name);
  return (difference > 0 ? texts.more : texts.less)(title, text, municipality.name);
}

function renderWords({ request }: CompareView, { explanation }: ExplainedPeer): Html {
  const texts = compareTexts[request.language];
  if (!explanation) return html`<p>${texts.notCompared}</p>`;
  const { same, different } = writeLikeness(explanation, request.language);
  const most = different.length > 0 ? html`<p><span class="soft">${texts.different}</span> ${different.join(", ")}</p>` : html`<p>${texts.nothingDifferent}</p>`;
  return same.length > 0 ? html`${most}<p><span class="soft">${texts.same}</span> ${same.join(", ")}</p>` : most;
}

/** The same group without this place; what is left becomes a choice by hand. */
function renderLeaveOut({ request, peers }: CompareView, { municipality }: ExplainedPeer): Html | string {
  if (peers.length < 2 || peers.length > mostPeers + 1) return "";
  const texts = compareTexts[request.language];
  const codes = peers.map((one) => one.municipality.code).filter((code) => code !== municipality.code);
  const group: GroupChoice = { kind: "own-choice", codes };
  return html`<p class="tiny not-printed"><a class="utrecht-link soft" href="${request.href(request.path, { group })}">${texts.leaveOut}<span class="visually-hidden">: ${texts.leaveOutOf(municipality.name)}</span></a></p>`;
}

function renderAfter({ request, after, group }: CompareView): Html | string {
  const { reason } = group;
  if (after.length === 0 || reason.kind !== "alike") return "";
  const texts = compareTexts[request.language];
  const more = [20, 30].find((count) => count > reason.count);
  return html`<p class="small">${texts.after} ${after.map(({ name, slug }, index) => html`${index > 0 ? ", " : ""}<a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a>`)}.${
    more ? html` <a class="utrecht-link not-printed" href="${request.href(request.path, { group: { ...reason, count: more } })}">${texts.showMore(more)}</a>` : ""
  }</p>`;
}
