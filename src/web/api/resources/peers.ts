/** `/regions/{code}/peers`: which regions resemble one, most alike first, with why. */
import { z } from "zod";
import { axes, equalWeights, type AxisWeights } from "../../../comparison/axes.ts";
import { districtFeatures, municipalityFeatures, rawValue, type Feature, type FeatureTable } from "../../../comparison/features.ts";
import { usualCount } from "../../../comparison/group-choice.ts";
import { explainLikeness, listAlike, type NoLikeness } from "../../../comparison/likeness.ts";
import { findPeers } from "../../../comparison/peers.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { findRegionLevel } from "../../../terms/region.ts";
import { fewestPeers, mostPeers } from "../../group-parameter.ts";
import { sevenDigits } from "../../seven-digits.ts";
import { many, one } from "../api-parameter.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { vintageOf } from "../paging.ts";
import { known } from "../parameters.ts";
import { peersSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

const rules = ["alike", "neighbours", "province", "size-class"] as const;

interface PeersQuery {
  readonly count?: number;
  readonly weights?: readonly number[];
  readonly rule?: (typeof rules)[number];
}

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
    count: one(z.coerce.number<string>().int().min(fewestPeers).max(mostPeers).optional(), {
      description: { nl: `Hoeveel gebieden. Zonder deze keuze ${usualCount}.`, en: `How many regions. ${usualCount} without a choice.` },
      expects: `een heel getal van ${fewestPeers} tot en met ${mostPeers}`,
      example: () => "6",
    }),
    weights: many(z.array(z.coerce.number<string>().int().min(0).max(4)).length(axes.length).refine((given) => given.some((weight) => weight > 0)).optional(), {
      description: {
        nl: "Hoe zwaar bevolking, vergrijzing, sociaal-economisch en financieel tellen, van 0 (niet) via 2 (gewoon) tot 4 (dubbel). Zonder deze keuze allemaal 2.",
        en: "How much population, ageing, socio-economic and financial count, from 0 (not) by 2 (ordinary) to 4 (double). All 2 without a choice.",
      },
      expects: "vier cijfers van 0 tot en met 4, niet allemaal 0, zoals 4,2,1,0",
      example: () => "4,2,1,0",
    }),
    rule: one(z.enum(rules).optional(), {
      description: {
        nl: "Bij gemeenten: de meest gelijkende (alike), of alle buurgemeenten, gemeenten in de provincie of in de grootteklasse. Bij wijken alleen alike.",
        en: "For municipalities: the most alike (alike), or all neighbours, municipalities in the province or in the size class. For districts only alike.",
      },
      expects: rules.join(", "),
      example: () => "neighbours",
    }),
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

function describePeers(vintage: Vintage, table: FeatureTable, place: number, query: PeersQuery) {
  const weights = query.weights ? weigh(query.weights) : equalWeights;
  const rule = table.level === "district" ? "alike" : (query.rule ?? "alike");
  const found = rule === "alike" ? mostAlike(table, place, query.count ?? usualCount, weights) : byRule(vintage, place, rule);
  const { codes, names, parents } = table.list;
  return {
    region: { code: codes[place], name: names[place], level: table.level },
    rule,
    weights: axes.map((axis) => ({ axis, weight: weights[axis] })),
    features: table.features.map((feature) => describeFeature(feature, place)),
    missing: "missing" in found ? found.missing : null,
    peers: ("missing" in found ? [] : found.places).map((other) => ({
      code: codes[other],
      name: names[other],
      municipality: parents[other] ?? null,
      ...explain(table, place, other, weights),
      _links: selfLink("regions", codes[other], vintage.id),
    })),
  };
}

function weigh(given: readonly number[]): AxisWeights {
  return Object.fromEntries(axes.map((axis, index) => [axis, given[index]])) as AxisWeights;
}

type Found = { readonly places: readonly number[] } | { readonly missing: NoLikeness["missing"] | "nobody" | "no-borders" };

function mostAlike(table: FeatureTable, place: number, count: number, weights: AxisWeights): Found {
  const alike = listAlike(table, place, count, { weights });
  return "missing" in alike ? alike : { places: alike.places.map((each) => each.place) };
}

function byRule(vintage: Vintage, place: number, rule: Exclude<(typeof rules)[number], "alike">): Found {
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
