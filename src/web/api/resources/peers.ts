/** `/regions/{code}/peers`: which regions resemble one, most alike first, with why. */
import { axes, type AxisWeights } from "../../../comparison/axes.ts";
import { districtFeatures, municipalityFeatures, rawValue, type Feature, type FeatureTable } from "../../../comparison/features.ts";
import { usualCount } from "../../../comparison/group-choice.ts";
import { explainLikeness, listAlike, type NoLikeness } from "../../../comparison/likeness.ts";
import { findPeers } from "../../../comparison/peers.ts";
import { isUnlikeOthers } from "../../../comparison/unlike-others.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { findRegionLevel } from "../../../terms/region.ts";
import { sevenDigits } from "../../answer/seven-digits.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { groupParameters, weightsOf, type GroupQuery, type GroupRule } from "../group-parameters.ts";
import { vintageOf } from "../paging.ts";
import { known } from "../parameters.ts";
import { peersSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

export const peersRoute = defineRoute({
  path: "/regions/{code}/peers",
  summary: { nl: "Vergelijkbare gebieden", en: "Comparable regions" },
  description: {
    nl: "De gemeenten of wijken die het meest op dit gebied lijken, met waarom. De volgorde is die van gelijkenis; een score is er niet.",
    en: "The municipalities or districts most like this region, with why. They stand in order of likeness; there is no score.",
  },
  id: {
    name: "code",
    description: { nl: "De code van een gemeente of een wijk, zoals GM0150 of WK015000.", en: "The code of a municipality or a district, such as GM0150 or WK015000." },
    example: (examples) => examples.municipality,
  },
  parameters: {
    ...groupParameters,
    vintage: known.vintage,
  },
  formats: ["json"],
  schema: peersSchema,
  example: () => ({ count: "6" }),
  answer: (request) => {
    const table = tableOf(request.vintage, request.id);
    const place = table?.list.codes.indexOf(request.id) ?? -1;
    if (!table || place < 0) return unknown(`‘${request.id}’ is geen gemeente of wijk in de nieuwste indeling van deze stand. Alle gebieden staan op /api/v1/regions.`);
    return json({ vintage: vintageOf(request), ...describePeers(request.vintage, table, place, request.query), _links: selfOf(request.id, request.vintage.id) });
  },
});

function tableOf(vintage: Vintage, code: string): FeatureTable | undefined {
  const level = findRegionLevel(code);
  if (level === "municipality") return municipalityFeatures(vintage);
  return level === "district" ? districtFeatures(vintage) : undefined;
}

function selfOf(code: string, vintage: string) {
  const { href } = selfLink("regions", code).self;
  return { self: { href: `${href}/peers?vintage=${vintage}` } };
}

function describePeers(vintage: Vintage, table: FeatureTable, place: number, query: GroupQuery) {
  const weights = weightsOf(query);
  const rule = table.level === "district" ? "alike" : (query.rule ?? "alike");
  const found = rule === "alike" ? mostAlike(table, place, query.count ?? usualCount, weights) : byRule(vintage, place, rule);
  const { codes, names, parents } = table.list;
  return {
    region: { code: codes[place], name: names[place], level: table.level },
    rule,
    weights: axes.map((axis) => ({ axis, weight: weights[axis] })),
    features: table.features.map((feature) => describeFeature(feature, place)),
    missing: "missing" in found ? found.missing : null,
    unlikeOthers: table.level === "district" ? null : isUnlikeOthers(table, place),
    peers: ("missing" in found ? [] : found.places).map((other) => ({
      code: codes[other],
      name: names[other],
      municipality: parents[other] ?? null,
      ...explain(table, place, other, weights),
      _links: selfLink("regions", codes[other], vintage.id),
    })),
  };
}

type Found = { readonly places: readonly number[] } | { readonly missing: NoLikeness["missing"] | "nobody" | "no-borders" };

function mostAlike(table: FeatureTable, place: number, count: number, weights: AxisWeights): Found {
  const alike = listAlike(table, place, count, { weights });
  return "missing" in alike ? alike : { places: alike.places.map((each) => each.place) };
}

function byRule(vintage: Vintage, place: number, rule: Exclude<GroupRule, "alike">): Found {
  const { indices, insteadOf } = findPeers(vintage, place, { kind: rule });
  return insteadOf ? { missing: insteadOf.missing } : { places: indices };
}

function describeFeature(feature: Feature, place: number) {
  const { id, axis, indicators, periods, division, transform } = feature;
  return { feature: id, axis, indicators, periods, division, transform, value: sevenDigits(rawValue(feature, place)) };
}

function explain(table: FeatureTable, place: number, other: number, weights: AxisWeights) {
  const explained = explainLikeness(table, place, other, { weights });
  return {
    axes: explained?.axes.map(({ axis, share, distance }) => ({ axis, share: distance === undefined ? null : sevenDigits(share) })) ?? null,
    features: table.features.map((feature, index) => ({
      feature: feature.id,
      value: sevenDigits(rawValue(feature, other)),
      difference: sevenDigits(explained?.features[index].difference),
      share: sevenDigits(explained?.features[index].share),
    })),
  };
}
