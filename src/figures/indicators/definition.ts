/**
 * What one indicator says in the tables of this folder, and the usual answers
 * it may leave out.
 *
 * A table of indicators is readable when each row says only what is particular
 * to it. Most figures are counted in a register, carry no judgement, are not on
 * the main page and speak of a whole year; a row that is different says so.
 *
 * In:       definitions without their theme, one list per theme and subject.
 * Out:      complete indicators.
 * Not here: the texts (one file per theme and subject), recipes, units.
 *
 * @example
 * inTheme("bevolking", [{ id: "inwoners", … }])[0].polarity // "no-judgement"
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { yearPeriod } from "../../terms/period.ts";
import type { ThemeId } from "../../terms/theme.ts";
import type { Break, Indicator } from "../indicator.ts";

const usual = {
  isCore: false,
  role: "main",
  nature: "objective",
  polarity: "no-judgement",
  decimals: 0,
  scale: "linear",
  precision: "float32",
  moment: "year",
  breaks: [],
} as const satisfies Partial<Indicator>;

/** An indicator as a table writes it: what is usual may be left out, the theme is that of the table. */
export type Definition = Omit<Indicator, "theme" | keyof typeof usual> & Partial<Pick<Indicator, keyof typeof usual>>;

/** The definitions of one table, completed with the theme and with what is usual. */
export function inTheme(theme: ThemeId, definitions: readonly Definition[]): readonly Indicator[] {
  return definitions.map((definition) => ({ ...usual, ...definition, theme }));
}

/** The same words in the two languages. */
export function words(nl: string, en: string): Bilingual {
  return { nl, en };
}

/** From this year on the figure may not be compared with the years before. */
export function breakIn(year: number, nl: string, en: string): Break {
  return { from: yearPeriod(year), reason: words(nl, en) };
}
