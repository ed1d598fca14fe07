/**
 * Offences registered by the police, per 1,000 residents and as a count.
 *
 * The police count is given on the present municipalities for every year; the
 * population is converted to the same municipalities before dividing.
 *
 * In:       the offence's code in the police table and its words.
 * Out:      a rate and the count behind it.
 *
 * @example
 * offence({ id: "woninginbraken", code: "1.1.1", … }).length // 2
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, ratio } from "./recipes.ts";
import { perThousandResidents } from "./units.ts";
import { withCount } from "./with-count.ts";

export interface Offence extends Partial<Pick<Definition, "isCore" | "polarity" | "attention" | "decimals">> {
  readonly id: string;
  readonly code: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  /** The offences in the plural, inside a sentence: "woninginbraken". */
  readonly things: Bilingual;
}

const asRegistered = words(
  "Alleen wat bij de politie bekend is telt mee. De nieuwste cijfers zijn vaak nog voorlopig.",
  "Only what the police know of is counted. The newest figures are often still provisional.",
);

export function offence({ code, things, ...one }: Offence): readonly Definition[] {
  const measure = `politie:${code}`;
  const rate: Definition = {
    attention: asRegistered,
    decimals: 1,
    polarity: "lower-better",
    ...one,
    unit: perThousandResidents,
    numerator: words("Misdrijven die de politie in het jaar registreerde", "Offences registered by the police in the year"),
    denominator: words("Het gemiddelde aantal inwoners in het jaar", "The average number of residents in the year"),
    sentence: words(
      `Op elke {base} inwoners registreerde de politie {count} ${things.nl}`,
      `For every {base} residents the police registered {count} ${things.en}`,
    ),
    recipes: [ratio([measure], ["bevolking:gemiddeld"], 1000)],
  };
  return withCount(rate, {
    things,
    sentence: words(
      `De politie registreerde {value} ${things.nl} in {place}`,
      `The police registered {value} ${things.en} in {place}`,
    ),
    scale: "linear",
    recipes: [count(measure)],
  });
}
