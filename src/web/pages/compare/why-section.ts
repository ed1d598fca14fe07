/** Why these places, who would come next, and a way to leave one out. */
import type { GroupChoice } from "../../../comparison/group-choice.ts";
import { renderLikenessList } from "../../components/likeness-list.ts";
import { mostPeers } from "../../request/group-parameter.ts";
import { html, type Html } from "../../html.ts";
import type { CompareView, ExplainedPeer } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

export function renderWhy(view: CompareView): Html {
  const { request, peers, table, municipality, region } = view;
  const texts = compareTexts[request.language];
  const items = peers.map((peer) => ({
    index: peer.index,
    name: html`<a class="utrecht-link" href="${request.href(`/gemeenten/${peer.municipality.slug}`)}">${peer.municipality.name}</a>`,
    where: peer.municipality.groupings.find((one) => one.kind === "province")?.name ?? "",
    explanation: peer.explanation,
    after: renderLeaveOut(view, peer),
  }));
  return html`<section class="section" aria-labelledby="waarom"><div class="section__head"><h2 id="waarom">${texts.whyTitle(peers.length)}</h2><p class="small soft">${texts.whyHint}</p></div>
${renderLikenessList({ request, table, name: municipality.name, place: region }, items)}
${renderAfter(view)}</section>`;
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
