/**
 * Which regions one is compared with, as a program asks it: how many, what counts
 * how much, or another rule. The same choice as `groep` on the pages.
 *
 * @example
 * choiceOf({ rule: "neighbours" }) // { kind: "neighbours" }
 */
import { z } from "zod";
import { axes, equalWeights, type AxisWeights } from "../../comparison/axes.ts";
import { usualCount, type GroupChoice } from "../../comparison/group-choice.ts";
import { fewestPeers, mostPeers } from "../request/group-parameter.ts";
import { many, one } from "./api-parameter.ts";

const rules = ["alike", "neighbours", "province", "size-class"] as const;

export type GroupRule = (typeof rules)[number];

export interface GroupQuery {
  readonly count?: number;
  readonly weights?: readonly number[];
  readonly rule?: GroupRule;
}

export const groupParameters = {
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
};

export function weightsOf({ weights }: GroupQuery): AxisWeights {
  if (!weights) return equalWeights;
  return Object.fromEntries(axes.map((axis, index) => [axis, weights[index]])) as AxisWeights;
}

export function choiceOf(query: GroupQuery): GroupChoice {
  const { rule = "alike", count = usualCount } = query;
  return rule === "alike" ? { kind: "alike", count, weights: weightsOf(query) } : { kind: rule };
}
