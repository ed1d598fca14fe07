/**
 * The group and its reasons as data: JSON for programs, a row per place and figure
 * for CSV.
 *
 * What stays the same over versions is described in the manual (docs/manual/data.md).
 */
import { rawValue, type Feature } from "../../../comparison/features.ts";
import { stabilityOf } from "../../../comparison/likeness-stability.ts";
import type { Estimate } from "../../../stats/estimate.ts";
import { csv, data, type Answer } from "../../answer/answer.ts";
import { describeGroup } from "../../answer/describe-group.ts";
import { sevenDigits } from "../../answer/seven-digits.ts";
import { featureTexts } from "../../texts/features.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import type { CompareView, ExplainedPeer } from "./compare-view.ts";
import type { DifferenceView } from "./difference-view.ts";
import { describeFunnel } from "./funnel-section.ts";
import { describeRank } from "./rank-section.ts";

export function compareData(view: CompareView, difference: DifferenceView | undefined): Answer {
  const { request, municipality, group, table, region, peers, after } = view;
  return data({
    ...vintageNote(request),
    place: { code: municipality.code, name: municipality.name },
    comparedWith: describeGroup(group, request.vintage),
    weights: view.weights,
    features: table.features.map((feature) => describeFeature(feature, region)),
    leftOut: table.leftOut.map(({ definition, reason }) => ({ feature: definition.id, axis: definition.axis, reason })),
    peers: peers.map((peer) => describePeer(peer)),
    ...(difference ? { difference: describeDifference(difference), funnel: describeFunnel(view, difference), ...(difference.asksRank ? { rank: describeRank(view, difference) } : {}) } : {}),
    next: after.map(({ code, name }) => ({ code, name })),
    ...(group.reason.kind === "alike" ? { stability: describeStability(view) } : {}),
  });
}

/** One figure of all, with margins and verdicts. */
function describeDifference({ indicator, shown, isWithChance, own, peers }: DifferenceView) {
  const limits = (estimate: Estimate | undefined) =>
    estimate ? { value: sevenDigits(estimate.value), lower: sevenDigits(estimate.lower), upper: sevenDigits(estimate.upper) } : { value: null };
  return {
    indicator: indicator.id,
    period: shown.period,
    chance: isWithChance,
    own: limits(own),
    peers: peers.map(({ peer, estimate, against }) => ({
      code: peer.municipality.code,
      name: peer.municipality.name,
      ...limits(estimate),
      ...(against ? { outcome: against.outcome, adjusted: sevenDigits(against.p) } : {}),
    })),
  };
}

function describeFeature(feature: Feature, region: number) {
  const { id, axis, indicators, outOf, periods, transform, known } = feature;
  return { feature: id, axis, indicators, ...(outOf ? { outOf } : {}), periods, transform, known, value: sevenDigits(rawValue(feature, region)) };
}

function describePeer({ municipality, index, explanation }: ExplainedPeer) {
  const { code, name } = municipality;
  if (!explanation) return { code, name, axes: null, features: null };
  return {
    code,
    name,
    axes: explanation.axes.map(({ axis, share, distance }) => ({ axis, share: distance === undefined ? null : sevenDigits(share) })),
    features: explanation.features.map(({ feature, difference, share }) => ({
      feature: feature.id,
      value: sevenDigits(rawValue(feature, index)),
      difference: sevenDigits(difference),
      share: sevenDigits(share),
    })),
  };
}

function describeStability({ request, region, group }: CompareView) {
  if (group.reason.kind !== "alike") return undefined;
  const { municipalities } = request.vintage;
  const { variants, stays } = stabilityOf(request.vintage, region, group.reason);
  const codesOf = (indices: readonly number[]) => indices.map((index) => municipalities[index].code);
  return {
    variants: variants.map(({ without, leave, join }) => ({
      ...(without.kind === "year" ? { withoutYear: without.year } : { withoutFeature: without.feature.id }),
      leave: codesOf(leave),
      join: codesOf(join),
    })),
    stays: [...stays].map(([index, times]) => ({ code: municipalities[index].code, times })),
  };
}

interface Line {
  readonly peer: ExplainedPeer;
  readonly feature: Feature;
}

export function compareTable({ municipality, region, table, peers, request }: CompareView): Answer {
  const words = featureTexts[request.language];
  const partOf = ({ peer, feature }: Line) => peer.explanation?.features.find((one) => one.feature.id === feature.id);
  const lines = peers.flatMap((peer) => table.features.map((feature): Line => ({ peer, feature })));
  return csv(
    lines,
    [
      ["code", () => municipality.code],
      ["naam", () => municipality.name],
      ["code_vergeleken", ({ peer }) => peer.municipality.code],
      ["naam_vergeleken", ({ peer }) => peer.municipality.name],
      ["kant", ({ feature }) => words.axes[feature.axis]],
      ["kenmerk", ({ feature }) => feature.id],
      ["perioden", ({ feature }) => feature.periods.join(" ")],
      ["waarde", ({ feature }) => sevenDigits(rawValue(feature, region)) ?? undefined],
      ["waarde_vergeleken", ({ peer, feature }) => sevenDigits(rawValue(feature, peer.index)) ?? undefined],
      ["verschil", (line) => sevenDigits(partOf(line)?.difference) ?? undefined],
      ["aandeel_in_verschil", (line) => sevenDigits(partOf(line)?.share) ?? undefined],
    ],
    `${municipality.slug}-vergelijken`,
  );
}
