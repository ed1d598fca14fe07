/**
 * Figures of the Health Monitor: what adults told about their own health.
 *
 * Asked in 2016 and in 2020. The published margins go with the value. Each
 * figure exists for all adults and, where wanted, for those of 65 or over.
 *
 * In:       what was asked, as the end of a sentence about people.
 * Out:      a definition for adults, and where wanted one for people of 65 or over.
 *
 * @example
 * healthOfAdults({ id: "rokers", measure: "Rokers", … }).recipes
 * // [{ kind: "survey", measure: "gezondheid:Rokers@18+" }]
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { survey } from "./recipes.ts";
import { percentage } from "./units.ts";

export interface HealthShare extends Partial<Pick<Definition, "isCore" | "polarity">> {
  readonly id: string;
  /** The column in the table of 2020, or in that of 2016 when it was asked only then. */
  readonly measure: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  /** Dutch: "noemen er {count} …"; English: "{count} call …". */
  readonly tell: Bilingual;
  /** Asked in both years unless said otherwise. */
  readonly onlyIn?: 2016 | 2020;
  readonly alsoFor65?: boolean;
}

export const firstAgeChanged = breakIn(
  2020,
  "In 2016 gaat het om mensen vanaf 19 jaar, in 2020 om mensen vanaf 18 jaar.",
  "In 2016 the figure is about people aged 19 or over, in 2020 about people aged 18 or over.",
);

const adults = {
  suffix: "",
  age: "18+",
  people: words("volwassenen", "adults"),
  title: words("", ""),
  unit: percentage("van de volwassenen", "of adults"),
  everyone: words("Volwassenen die de vraag beantwoordden", "Adults who answered the question"),
};

const over65 = {
  suffix: "-65-plus",
  age: "65+",
  people: words("mensen van 65 jaar of ouder", "people aged 65 or over"),
  title: words(", 65 jaar en ouder", ", aged 65 or over"),
  unit: percentage("van de mensen van 65 jaar en ouder", "of people aged 65 or over"),
  everyone: words("Mensen van 65 jaar of ouder die de vraag beantwoordden", "People aged 65 or over who answered the question"),
};

export function healthOfAdults(share: HealthShare): Definition {
  return { ...shareAmong(adults, share), isCore: share.isCore ?? false, breaks: share.onlyIn ? [] : [firstAgeChanged] };
}

export function healthOfOlderPeople(share: HealthShare): readonly Definition[] {
  return share.alsoFor65 ? [shareAmong(over65, share)] : [];
}

function shareAmong(group: typeof adults, { id, measure, title, definition, tell, onlyIn, polarity }: HealthShare): Definition {
  return {
    id: id + group.suffix,
    title: words(title.nl + group.title.nl, title.en + group.title.en),
    definition,
    attention: asTold(onlyIn),
    unit: group.unit,
    nature: "subjective",
    polarity: polarity ?? "no-judgement",
    denominator: group.everyone,
    decimals: 1,
    sentence: words(`Van elke {base} ${group.people.nl} ${tell.nl}`, `Of every {base} ${group.people.en}, ${tell.en}`),
    recipes: [survey(`gezondheid:${measure}@${group.age}`)],
  };
}

/** What to mind with every answer people gave themselves. */
export function asTold(onlyIn?: 2016 | 2020): Bilingual {
  const common = words(
    "Mensen vulden dit zelf in. Veel verschillen tussen gemeenten zijn kleiner dan de marge.",
    "People answered this themselves. Many differences between municipalities are smaller than the margin.",
  );
  if (onlyIn === 2016) {
    return words(`${common.nl} Alleen in 2016 gevraagd.`, `${common.en} Asked in 2016 only.`);
  }
  return words(`${common.nl} In 2020 was er corona.`, `${common.en} 2020 was a year of the corona pandemic.`);
}
