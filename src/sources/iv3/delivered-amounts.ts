/**
 * From what municipalities delivered in a year to measurements: the same rules for
 * amounts from files and amounts asked over the network.
 *
 * - A municipality without any expenses did not deliver; it is not zero. That goes
 *   for every amount of it. Its inhabitants are known all the same: of a place that
 *   ended during the year they belong beside the account of its successor.
 * - A municipality of that year of which nothing came did not deliver either.
 * - An account with a balance sheet total of zero came without its balance sheet.
 *   Budgets have no balance sheet at all.
 * - A measure that nobody has in a year did not exist then: no figures.
 * - An amount that is not there, of a measure that others have, is zero.
 * - The country is the sum over those that delivered, and so is its number of
 *   inhabitants: divide the one by the other and the result is honest.
 *
 * In:  amounts in thousands of euros per municipality, by the name of the measure.
 * Out: measurements in euros, and the step they are rounded to.
 */
import type { Measurement, Rounding } from "../../terms/measurement.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";
import type { ReadTable } from "../source.ts";
import { balanceMeasures } from "./measures-of-cell.ts";

export interface FinanceDocument {
  /** As the file calls it. */
  readonly name: "begroting" | "jaarrekening";
  readonly family: "iv3-begroting" | "iv3-rekening";
  readonly hasBalanceSheet: boolean;
}

export const budget: FinanceDocument = { name: "begroting", family: "iv3-begroting", hasBalanceSheet: false };
export const account: FinanceDocument = { name: "jaarrekening", family: "iv3-rekening", hasBalanceSheet: true };

/** Thousands of euros by the name of the measure without its family: "lasten_6.71". */
export type Amounts = ReadonlyMap<string, number>;

export interface YearAmounts {
  readonly year: number;
  /** All that existed that year, in order. */
  readonly municipalities: readonly string[];
  /** Of those of which something came. */
  readonly amounts: ReadonlyMap<string, Amounts>;
  /** On 1 January; of no municipality at all where it is not known yet. */
  readonly inhabitants: ReadonlyMap<string, number>;
}

type Measured = Pick<ReadTable, "measurements" | "roundings">;

const balanceSheetMeasures = new Set(balanceMeasures);
const eurosPerPublished = 1000;

/** @param names what may be measured, in the order wanted */
export function measureYear(year: YearAmounts, document: FinanceDocument, names: readonly string[]): Measured {
  const delivered = new Map([...year.amounts].filter(([, amounts]) => amounts.get("lasten")));
  const withBalanceSheet = new Map([...delivered].filter(([, amounts]) => amounts.get("balanstotaal")));
  const parts = names
    .filter((name) => document.hasBalanceSheet || !balanceSheetMeasures.has(name))
    .filter((name) => [...delivered.values()].some((amounts) => amounts.has(name)))
    .map((name) => measureAmounts(year, `${document.family}:${name}`, name, balanceSheetMeasures.has(name) ? withBalanceSheet : delivered));
  const persons = measureInhabitants(year, `${document.family}:inwoners`, new Set(delivered.keys()));
  return { measurements: [...persons, ...parts.flatMap(({ measurements }) => measurements)], roundings: parts.flatMap(({ roundings }) => roundings) };
}

function measureAmounts({ year, municipalities }: YearAmounts, measure: string, name: string, delivered: YearAmounts["amounts"]): Measured {
  const period = yearPeriod(year);
  const valueOf = (region: string): Measurement["value"] => {
    const amounts = delivered.get(region);
    return amounts ? (amounts.get(name) ?? 0) * eurosPerPublished : "not-delivered";
  };
  const own = municipalities.map((region): Measurement => ({ measure, region, level: "municipality", division: year, period, value: valueOf(region) }));
  return { measurements: [...own, countryOf(own)], roundings: [{ measure, period, level: "municipality", step: eurosPerPublished }] };
}

function measureInhabitants({ year, municipalities, inhabitants }: YearAmounts, measure: string, delivered: ReadonlySet<string>): readonly Measurement[] {
  if (inhabitants.size === 0) return [];
  const period = yearPeriod(year);
  const own = municipalities.map((region): Measurement => ({ measure, region, level: "municipality", division: year, period, value: inhabitants.get(region) ?? "not-delivered" }));
  return [...own, countryOf(own, ({ region }) => delivered.has(region))];
}

function countryOf(own: readonly Measurement[], counts: (one: Measurement) => boolean = () => true): Measurement {
  const value = own.filter(counts).reduce((sum, one) => sum + (typeof one.value === "number" ? one.value : 0), 0);
  return { ...own[0], region: countryCode, level: "country", value };
}

/** Every post that somebody has, of every municipality that has some; a post that one leaves out is zero. */
export function measureBalanceSheets(year: number, posts: ReadonlyMap<string, Amounts>, municipalities: readonly string[]): Measured {
  const period = yearPeriod(year);
  const codes = [...new Set([...posts.values()].flatMap((ofOne) => [...ofOne.keys()]))].sort();
  const measurements = codes.flatMap((code) =>
    municipalities.map((region): Measurement => {
      const own = posts.get(region);
      const value = own ? (own.get(code) ?? 0) * eurosPerPublished : "not-delivered";
      return { measure: `iv3-balans:${code}`, region, level: "municipality", division: year, period, value };
    }),
  );
  const roundings = codes.map((code): Rounding => ({ measure: `iv3-balans:${code}`, period, level: "municipality", step: eurosPerPublished }));
  return { measurements, roundings };
}
