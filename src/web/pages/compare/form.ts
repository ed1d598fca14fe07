/**
 * What the forms of the page send, and the group that comes of it.
 *
 * A form cannot write the address of a group by itself; it sends its fields, and
 * the page leads on to the address that holds the choice.
 */
import { z } from "zod";
import { axes, type Axis, type AxisWeights } from "../../../comparison/axes.ts";
import { usualCount, type GroupChoice } from "../../../comparison/group-choice.ts";
import { fewestPeers, mostPeers } from "../../request/group-parameter.ts";
import { parameter, type Fault, type ValuesOf } from "../../request/parameters.ts";
import { choosePlaces } from "../indicators/choose-places.ts";
import type { CompareView } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

/** The field of each axis. */
export const weightFields: Readonly<Record<Axis, "bevolking" | "vergrijzing" | "sociaal" | "financieel">> = {
  population: "bevolking",
  ageing: "vergrijzing",
  "socio-economic": "sociaal",
  financial: "financieel",
};

const weight = parameter(z.string().regex(/^[0-4]$/).transform(Number).optional(), {
  nl: "een cijfer van 0 (telt niet) tot en met 4 (telt dubbel)",
  en: "a digit from 0 (does not count) to 4 (counts double)",
});

export const compareParameters = {
  aantal: parameter(z.coerce.number<string>().int().min(fewestPeers).max(mostPeers).optional(), {
    nl: `een heel getal van ${fewestPeers} tot en met ${mostPeers}`,
    en: `a whole number from ${fewestPeers} to ${mostPeers}`,
  }),
  bevolking: weight,
  vergrijzing: weight,
  sociaal: weight,
  financieel: weight,
  erbij: parameter(z.string().max(1_000).optional(), {
    nl: "namen van gemeenten, met een puntkomma ertussen",
    en: "names of municipalities, with semicolons between them",
  }),
  cijfer: parameter(z.string().max(100).optional(), { nl: "de naam van een cijfer, zoals jongeren-met-jeugdzorg", en: "the id of a figure, such as jongeren-met-jeugdzorg" }),
  toeval: parameter(z.literal("uit").optional(), { nl: "uit, of niets", en: "uit (off), or nothing" }),
  rang: parameter(z.literal("ja").optional(), { nl: "ja, of niets", en: "ja (yes), or nothing" }),
  alleen: parameter(z.literal("ja").optional(), { nl: "ja, of niets", en: "ja (yes), or nothing" }),
};

export type CompareQuery = ValuesOf<typeof compareParameters>;

/** The group that a form asks for; undefined when no form was sent. */
export function chooseGroup(view: CompareView, query: CompareQuery): GroupChoice | { readonly faults: readonly Fault[] } | undefined {
  if (query.erbij?.trim()) return addPlaces(view, query.erbij, query.alleen === "ja");
  const hasWeights = axes.some((axis) => query[weightFields[axis]] !== undefined);
  return hasWeights || query.aantal !== undefined ? weigh(view, query) : undefined;
}

function weigh({ weights, group, request }: CompareView, query: CompareQuery): GroupChoice | { readonly faults: readonly Fault[] } {
  const chosen = Object.fromEntries(axes.map((axis) => [axis, query[weightFields[axis]] ?? weights[axis]])) as AxisWeights;
  if (axes.every((axis) => chosen[axis] === 0)) {
    return { faults: [{ name: weightFields.population, reason: compareTexts[request.language].nothingCounts }] };
  }
  const count = query.aantal ?? (group.reason.kind === "alike" ? group.reason.count : usualCount);
  return { kind: "alike", count, weights: chosen };
}

function addPlaces({ request, group, region }: CompareView, names: string, isOnlyThese: boolean): GroupChoice | { readonly faults: readonly Fault[] } {
  const { vintage, language } = request;
  const found = choosePlaces(vintage, names.split(";"), language, "erbij", mostPeers);
  if ("faults" in found) return found;
  const kept = isOnlyThese ? [] : group.indices;
  const all = [...new Set([...kept, ...found.places])].filter((index) => index !== region);
  if (all.length > mostPeers) return { faults: [{ name: "erbij", reason: compareTexts[language].tooMany(all.length, mostPeers) }] };
  if (all.length === 0) return { faults: [{ name: "erbij", reason: compareTexts[language].onlyYourself }] };
  return { kind: "own-choice", codes: all.map((index) => vintage.municipalities[index].code) };
}
