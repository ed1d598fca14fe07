/** `/regions/{code}/findings`: what stands out at a municipality, as its page says it, in both languages. */
import { judgePage } from "../../../comparison/page-verdicts.ts";
import type { Finding } from "../../../comparison/finding.ts";
import { findPeers, type PeerGroup } from "../../../comparison/peers.ts";
import { findPlaceFigure, type PlaceFigure } from "../../../comparison/place-figure.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { themes } from "../../../terms/theme.ts";
import { writeGroupName } from "../../components/group-name.ts";
import { findingNumbers } from "../../findings/findings-data.ts";
import { writeFinding } from "../../findings/finding-words.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { choiceOf, groupParameters } from "../group-parameters.ts";
import { vintageOf } from "../paging.ts";
import { known } from "../parameters.ts";
import { findingsSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

export const findingsRoute = defineRoute({
  path: "/regions/{code}/findings",
  summary: { nl: "Wat valt op", en: "What stands out" },
  description: {
    nl: "Hoogstens vijf dingen die bij een gemeente opvallen en meer zijn dan toeval, in de volgorde van haar pagina. Geen oordeel en geen oorzaak.",
    en: "At most five things that stand out at a municipality and are more than chance, in the order of its page. No judgement and no cause.",
  },
  id: {
    name: "code",
    description: { nl: "De code van een gemeente, zoals GM0150.", en: "The code of a municipality, such as GM0150." },
    example: (examples) => examples.municipality,
  },
  parameters: { ...groupParameters, vintage: known.vintage },
  formats: ["json"],
  schema: findingsSchema,
  example: () => ({}),
  answer: (request) => {
    const { vintage, id, query } = request;
    const place = vintage.municipalities.findIndex(({ code }) => code === id);
    if (place < 0) return unknown(`‘${id}’ is geen gemeente in deze stand. Alle gemeenten staan op /api/v1/regions.`);
    return json({ vintage: vintageOf(request), ...describeFindings(vintage, place, findPeers(vintage, place, choiceOf(query))), _links: selfOf(id, vintage.id) });
  },
});

function selfOf(code: string, vintage: string) {
  return { self: { href: `${selfLink("regions", code).self.href}/findings?vintage=${vintage}` } };
}

function describeFindings(vintage: Vintage, place: number, group: PeerGroup) {
  const { code, name } = vintage.municipalities[place];
  const { findings, compared } = judgePage(listCoreFigures(vintage, place, group), group.indices);
  return {
    region: { code, name, level: "municipality" },
    comparedWith: describeGroup(group, vintage.municipalities),
    compared,
    findings: findings.map((finding) => ({ ...findingNumbers(finding), ...writeInBoth(finding, name, group), kind: finding.kind })),
  };
}

/** The figures of the main page, in its order. */
function listCoreFigures(vintage: Vintage, place: number, group: PeerGroup): readonly PlaceFigure[] {
  const core = vintage.indicators.filter(({ isCore, role }) => isCore && role === "main");
  return themes.flatMap(({ id }) => core.filter(({ theme }) => theme === id).flatMap((indicator) => findPlaceFigure(vintage, indicator, place, group) ?? []));
}

/** Where the rule has nobody for this place: the group taken instead, and why. */
function describeGroup({ reason, indices, insteadOf }: PeerGroup, municipalities: readonly Municipality[]) {
  return { rule: reason.kind, missing: insteadOf?.missing ?? null, codes: indices.map((index) => municipalities[index].code) };
}

function writeInBoth(finding: Finding, place: string, group: PeerGroup) {
  const write = (language: "nl" | "en") => writeFinding(finding, { place, group: writeGroupName(group, place, language), groupSize: group.indices.length }, language);
  const [nl, en] = [write("nl"), write("en")];
  return { headline: { nl: nl.headline, en: en.headline }, text: { nl: nl.text, en: en.text } };
}
