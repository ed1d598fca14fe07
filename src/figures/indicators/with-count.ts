/**
 * A rate together with the count behind it.
 *
 * A rate makes places comparable; the count says how many people, cases or
 * things there really are. The count is a companion: it has its own page and
 * is reached from the rate.
 *
 * In:       the rate, and the words and recipes of its count.
 * Out:      both, linked.
 *
 * @example
 * withCount({ id: "mensen-met-bijstand", … }, { … }).map((one) => one.id)
 * // ["mensen-met-bijstand", "mensen-met-bijstand-aantal"]
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { Indicator, Recipe } from "../indicator.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { number } from "./units.ts";

export interface CountBehind {
  /** What is counted: "mensen met bijstand". */
  readonly things: Bilingual;
  readonly sentence: Bilingual;
  readonly recipes: readonly Recipe[];
  /** What to mind of the count; that of the rate when left out. */
  readonly attention?: Bilingual | "nothing";
  /** Numbers that are zero in many places need a linear scale. */
  readonly scale?: Indicator["scale"];
}

export function withCount(rate: Definition, count: CountBehind): readonly Definition[] {
  const id = `${rate.id}-aantal`;
  return [{ ...rate, companions: { ...rate.companions, absolute: id } }, { ...countOf(rate, count), id }];
}

function countOf(rate: Definition, { things, sentence, recipes, scale, attention = rate.attention }: CountBehind): Omit<Definition, "id"> {
  return {
    role: "companion",
    title: words(`${rate.title.nl}: aantal`, `${rate.title.en}: number`),
    definition: words(
      `${rate.definition.nl} Hier staat het aantal zelf.`,
      `${rate.definition.en} This is the number itself.`,
    ),
    ...(attention && attention !== "nothing" && { attention }),
    unit: number(things.nl, things.en),
    polarity: rate.polarity ?? "no-judgement",
    scale: scale ?? "log",
    precision: "float64",
    moment: rate.moment ?? "year",
    breaks: rate.breaks ?? [],
    sentence,
    recipes,
  };
}
