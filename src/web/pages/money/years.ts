/**
 * The amounts of one municipality through the years: spent, budgeted, and the
 * middle of its group.
 *
 * One series for the whole social domain and one for each group of fields that
 * exists in every list. Amounts are in the prices of their year.
 *
 * Out: per series the points of account and budget, and the years in which the
 *      group starts to consist of other fields.
 */
import { observationAt } from "../../../figures/column.ts";
import type { Observation } from "../../../terms/observation.ts";
import { yearIndex, type Ledger } from "./ledger.ts";
import { groupAmountAt } from "./sheet.ts";
import { middleOfFields } from "./spread.ts";
import { rearrangementsOf, type FieldGroup } from "./task-fields.ts";

export const seriesKeys = ["total", "work", "support", "youth", "community"] as const satisfies readonly (FieldGroup | "total")[];

export type SeriesKey = (typeof seriesKeys)[number];

export interface YearAmount {
  readonly year: number;
  readonly amount: Observation;
}

export interface MoneySeries {
  readonly key: SeriesKey;
  readonly account: readonly YearAmount[];
  readonly budget: readonly YearAmount[];
  readonly middle: readonly { readonly year: number; readonly median: number }[];
  /** From these years on it is another thing that is counted. */
  readonly breaks: readonly number[];
}

export interface Ledgers {
  readonly account: Ledger;
  readonly budget: Ledger | undefined;
}

/** The five series of a place, the total first. */
export function seriesOfPlace(ledgers: Ledgers, place: number, peers: readonly number[]): readonly MoneySeries[] {
  return seriesKeys.map((key) => ({
    key,
    account: amountsOf(ledgers.account, place, key),
    budget: ledgers.budget ? amountsOf(ledgers.budget, place, key) : [],
    middle: ledgers.account.years.flatMap((year) => {
      const middle = middleOfFields(ledgers.account, year, peers, key);
      return middle ? [{ year, median: middle.median }] : [];
    }),
    breaks: key === "total" ? [] : rearrangementsOf(key),
  }));
}

function amountsOf(ledger: Ledger, place: number, key: SeriesKey): readonly YearAmount[] {
  return ledger.years.map((year) => ({ year, amount: amountOf(ledger, year, place, key) }));
}

function amountOf(ledger: Ledger, year: number, place: number, key: SeriesKey): Observation {
  const total = observationAt(ledger.total, place, yearIndex(ledger.total, year));
  if (key === "total" || "missing" in total) return total;
  return { value: groupAmountAt(ledger, year, place, key) ?? 0, marks: total.marks };
}
