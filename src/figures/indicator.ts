/**
 * An indicator: a defined measure, with everything a reader needs to know
 * before trusting a number of it.
 *
 * The definition travels inside the vintage, so that an old link keeps showing
 * the words that belonged to the figures of that day.
 */
import type { Bilingual } from "../terms/bilingual.ts";
import type { MeasureId } from "../terms/measurement.ts";
import type { Period } from "../terms/period.ts";
import type { ThemeId } from "../terms/theme.ts";
import type { Unit } from "../terms/unit.ts";

/** Which direction is generally wished for; most figures carry no judgement. */
export type Polarity = "higher-better" | "lower-better" | "no-judgement";

/** From this period on the figure may not be compared with the periods before it. */
export interface Break {
  readonly from: Period;
  readonly reason: Bilingual;
}

/**
 * How an indicator is made out of published measures, for one period and level.
 * An indicator lists its recipes in order of preference; the first one whose
 * measures exist for a period and level is used.
 *
 * - `count`: the sum of the measures, times `factor` (default 1). Converted over
 *   divisions by summing and by sharing out with inhabitants moved.
 * - `ratio`: sum of numerators over sum of denominators, times `multiplier`.
 *   Converted by converting both and dividing again.
 * - `published`: the number as the source publishes it, times `factor` (default 1).
 *   Converted as a mean weighted with `weight`; without a weight (a median, a
 *   class) it cannot be converted and is missing where the division changed.
 *   A share or rate was counted among as many as `base` says, or else `weight`.
 * - `survey`: a published estimate with its 95% margins; never converted.
 * - `growth`: change of a count over the year before, in percent, both converted.
 */
export type Recipe =
  | { readonly kind: "count"; readonly measures: readonly MeasureId[]; readonly factor?: number }
  | {
      readonly kind: "ratio";
      readonly numerator: readonly MeasureId[];
      readonly denominator: readonly MeasureId[];
      readonly multiplier: number;
      /** A share of ground or money: the rules for few people do not apply. */
      readonly isNotOfPeople?: true;
    }
  | {
      readonly kind: "published";
      readonly measure: MeasureId;
      readonly weight?: MeasureId;
      /** The people counted among, where the weight is further from them: summed. */
      readonly base?: readonly MeasureId[];
      readonly factor?: number;
    }
  | { readonly kind: "survey"; readonly measure: MeasureId }
  | { readonly kind: "growth"; readonly measure: MeasureId };

/**
 * The plain sentence beside a value, with places to fill in:
 * - `{count}` and `{base}`: "Van elke {base} jongeren kregen er {count} jeugdhulp";
 *   the page picks a base of 100, 1.000 or 10.000 so that the count can be imagined.
 * - `{value}`: the value as written, with its sign or unit symbol ("€ 2.221", "11,5%", "0,9").
 * - `{place}`: the name of the place.
 * No full stop at the end: the page may go on after a semicolon.
 */
export type SentenceTemplate = Bilingual;

export interface Indicator {
  /** Kebab-case Dutch words, stable over the years; also the address of its page. */
  readonly id: string;
  readonly theme: ThemeId;
  /** Shown on the main page of a place. About six per theme. */
  readonly isCore: boolean;
  /**
   * `main` indicators have a row on the pages of a place. A `companion` is another
   * form of a main one (absolute amounts, the budget beside the account): it has
   * its own page and downloads and is reached from the main one.
   */
  readonly role: "main" | "companion";
  readonly title: Bilingual;
  /** What it measures, in plain words, one to three sentences. */
  readonly definition: Bilingual;
  /** What to mind when reading it; absent when there is nothing special. */
  readonly attention?: Bilingual;
  readonly unit: Unit;
  /** Counted in a register, or asked of people. */
  readonly nature: "objective" | "subjective";
  readonly polarity: Polarity;
  readonly numerator?: Bilingual;
  readonly denominator?: Bilingual;
  /** How many decimals are written. */
  readonly decimals: number;
  /** Log for numbers that differ a thousandfold between places, such as inhabitants. */
  readonly scale: "linear" | "log";
  /** Money and large counts are kept in 64 bits, all else in 32. */
  readonly precision: "float32" | "float64";
  /** The moment a value speaks of: all through the year, or on its first day. */
  readonly moment: "year" | "1-january";
  readonly sentence: SentenceTemplate;
  readonly breaks: readonly Break[];
  /** Ids of the same figure in another form. */
  readonly companions?: { readonly planned?: string; readonly absolute?: string };
  readonly recipes: readonly Recipe[];
}

/** The breaks that lie after `earlier` and at or before `later`. */
export function breaksBetween(indicator: Indicator, earlier: Period, later: Period): readonly Break[] {
  return indicator.breaks.filter((one) => earlier < one.from && one.from <= later);
}
