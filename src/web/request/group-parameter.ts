/**
 * The chosen group as it stands in an address, behind `groep`. The shell knows it on
 * every page, as it knows `stand`: the group follows the reader.
 *
 * - `lijkt-20`: the 20 most alike, from 3 to 30.
 * - `lijkt-12-4210`: the same with what counts how much, one figure from 0 to 4 for
 *   population, ageing, socio-economic situation and money; not all 0.
 * - `buren`, `provincie`, `grootte`: neighbours, province, size class.
 * - `GM0193.GM0503`: places chosen by hand, at most 30.
 *
 * Absent is the usual choice, and the usual choice is never written.
 *
 * @example
 * parseGroup("lijkt-20-4210") // { kind: "alike", count: 20, weights: { population: 4, ageing: 2, … } }
 * writeGroup({ kind: "neighbours" }) // "buren"
 */
import { axes, equalWeights, type AxisWeights } from "../../comparison/axes.ts";
import { isSameWeighing, isUsualChoice, usualChoice, type GroupChoice } from "../../comparison/group-choice.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Bilingual } from "../../terms/bilingual.ts";
import { lookupsOf } from "../lookups.ts";
import { groupParameter, onlyOnce, wrongValue, type Fault } from "./parameters.ts";
import type { RequestContext } from "./request-context.ts";

export const fewestPeers = 3;
export const mostPeers = 30;

const ruleNames = { neighbours: "buren", province: "provincie", "size-class": "grootte" } as const;

/** The choice that stands in an address, or undefined when it is no choice. */
export function parseGroup(text: string): GroupChoice | undefined {
  const rule = (Object.keys(ruleNames) as (keyof typeof ruleNames)[]).find((kind) => ruleNames[kind] === text);
  if (rule) return { kind: rule };
  const alike = /^lijkt-(\d{1,2})(?:-([0-4]{4}))?$/.exec(text);
  if (alike) return parseAlike(Number(alike[1]), alike[2]);
  const codes = text.split(".");
  const isListOfPlaces = codes.length <= mostPeers && codes.every((code) => /^GM\d{4}$/.test(code));
  return isListOfPlaces ? { kind: "own-choice", codes: [...new Set(codes)] } : undefined;
}

function parseAlike(count: number, digits: string | undefined): GroupChoice | undefined {
  if (count < fewestPeers || count > mostPeers || digits === "0000") return undefined;
  const weights = digits ? (Object.fromEntries(axes.map((axis, index) => [axis, Number(digits[index])])) as AxisWeights) : equalWeights;
  return { kind: "alike", count, weights };
}

/** As it stands in an address; undefined for the usual choice. */
export function writeGroup(choice: GroupChoice): string | undefined {
  if (isUsualChoice(choice)) return undefined;
  if (choice.kind === "own-choice") return choice.codes.join(".");
  if (choice.kind !== "alike") return ruleNames[choice.kind];
  const weights = isSameWeighing(choice.weights, equalWeights) ? "" : `-${axes.map((axis) => choice.weights[axis]).join("")}`;
  return `lijkt-${choice.count}${weights}`;
}

const expects: Bilingual = {
  nl: "lijkt-12 (of een ander aantal van 3 tot en met 30), lijkt-12-4210 (met vier gewichten van 0 tot en met 4), buren, provincie, grootte, of hoogstens 30 codes van gemeenten zoals GM0193.GM0503",
  en: "lijkt-12 (or another number from 3 to 30), lijkt-12-4210 (with four weights from 0 to 4), buren (neighbours), provincie (province), grootte (size class), or at most 30 codes of municipalities such as GM0193.GM0503",
};

/** The choice in the address of a page, whatever is wrong with it. */
export function readGroup(search: URLSearchParams): GroupChoice {
  return parseGroup(search.get(groupParameter) ?? "") ?? usualChoice;
}

/** What is wrong with it. */
export function groupFaults(search: URLSearchParams, { vintage, language }: Pick<RequestContext, "vintage" | "language">): readonly Fault[] {
  const given = search.getAll(groupParameter);
  if (given.length === 0) return [];
  if (given.length > 1) return [{ name: groupParameter, reason: onlyOnce(groupParameter)[language] }];
  const choice = parseGroup(given[0]);
  if (!choice) return [{ name: groupParameter, reason: wrongValue(groupParameter, given, expects[language], language) }];
  const unknown = choice.kind === "own-choice" ? unknownCodes(choice.codes, vintage) : [];
  return unknown.length > 0 ? [{ name: groupParameter, reason: noSuchPlace(unknown.join(", "))[language] }] : [];
}

function unknownCodes(codes: readonly string[], vintage: Vintage): readonly string[] {
  const { municipalityByCode } = lookupsOf(vintage);
  return codes.filter((code) => !municipalityByCode.has(code));
}

function noSuchPlace(codes: string): Bilingual {
  return {
    nl: `Bij ‘groep’ staat ${codes}. Zo’n gemeente is er niet (meer). Alle gemeenten met hun code staan op /gemeenten.`,
    en: `‘groep’ names ${codes}. There is no such municipality (any more). All municipalities and their codes are at /gemeenten.`,
  };
}
