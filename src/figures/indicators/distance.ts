/**
 * How near daily services are: the distance to the nearest one, and how many
 * lie within reach.
 *
 * CBS takes the average over all residents, by roads that cars may use.
 *
 * In:       the service in words, with its article ("een huisartsenpraktijk").
 * Out:      definitions in kilometres, or in numbers within some kilometres.
 *
 * @example
 * distance({ id: "afstand-apotheek", … }).unit.kind // "kilometre"
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { MeasureId } from "../../terms/measurement.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { published, residents } from "./recipes.ts";
import { kilometres, number } from "./units.ts";

type Extra = Partial<Pick<Definition, "isCore" | "attention" | "breaks">>;

export interface Nearest extends Extra {
  readonly id: string;
  readonly title: Bilingual;
  /** The service with its article: "een huisartsenpraktijk". */
  readonly to: Bilingual;
  /** What counts as one, as a full sentence; absent when the word says it. */
  readonly meaning?: Bilingual;
  readonly measure: MeasureId;
}

export function distance({ id, title, to, meaning, measure, ...extra }: Nearest): Definition {
  return {
    id,
    title,
    definition: words(
      joined(`De gemiddelde afstand over de weg van een inwoner tot ${to.nl}. De dichtstbijzijnde telt.`, meaning?.nl),
      joined(`The average distance by road from a resident to ${to.en}. The nearest one counts.`, meaning?.en),
    ),
    unit: kilometres(`tot ${to.nl}`, `to ${to.en}`),
    decimals: 1,
    sentence: words(
      `Een inwoner woont gemiddeld {value} van ${to.nl}`,
      `A resident lives {value} from ${to.en} on average`,
    ),
    recipes: [published(measure, residents)],
    ...extra,
  };
}

export interface WithinReach extends Extra {
  readonly id: string;
  readonly title: Bilingual;
  /** The services in the plural: "basisscholen". */
  readonly things: Bilingual;
  readonly kilometres: number;
  readonly measure: MeasureId;
}

export function withinReach({ id, title, things, kilometres: reach, measure, ...extra }: WithinReach): Definition {
  return {
    id,
    title,
    definition: words(
      `Hoeveel ${things.nl} een inwoner gemiddeld heeft binnen ${reach} kilometer over de weg.`,
      `How many ${things.en} a resident has within ${reach} kilometres by road, on average.`,
    ),
    unit: number(`${things.nl} binnen ${reach} km`, `${things.en} within ${reach} km`),
    decimals: 1,
    sentence: words(
      `Binnen ${reach} kilometer van een inwoner zijn er gemiddeld {value} ${things.nl}`,
      `Within ${reach} kilometres of a resident there are {value} ${things.en} on average`,
    ),
    recipes: [published(measure, residents)],
    ...extra,
  };
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(" ");
}
