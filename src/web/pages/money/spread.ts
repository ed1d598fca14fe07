/**
 * The middle half of a group, for every field, every group of fields and the total.
 *
 * A quarter of the municipalities lies below it, a quarter above. Fields of work
 * differ much between municipalities, if only because they book differently, so
 * one number in the middle would say too little.
 *
 * Not here: the middle of the columns of an indicator (comparison/); groups of
 * fields are no column, because every year has its own list of fields.
 */
import { quantile } from "../../../stats/quantile.ts";
import { amountAt, type Ledger } from "./ledger.ts";
import { groupAmountAt } from "./sheet.ts";
import { taskFieldsIn, type FieldGroup } from "./task-fields.ts";

export interface MiddleHalf {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** How many municipalities it is the middle of. */
  readonly places: number;
}

export interface Spread {
  readonly total: MiddleHalf | undefined;
  group(group: FieldGroup): MiddleHalf | undefined;
  field(code: string): MiddleHalf | undefined;
}

const fewest = 3;

/** The middle halves of a year; undefined for each where fewer than three municipalities delivered. */
export function spreadOver(ledger: Ledger, year: number, places: readonly number[]): Spread {
  const delivered = places.filter((place) => amountAt(ledger.total, year, place) !== undefined);
  const fields = new Map(
    taskFieldsIn(year).map(({ code }) => [
      code,
      middleHalf(delivered.map((place) => amountAt(ledger.field(code), year, place) ?? 0)),
    ]),
  );
  return {
    total: middleHalf(delivered.map((place) => amountAt(ledger.total, year, place) ?? 0)),
    group: (group) => middleOfFields(ledger, year, delivered, group),
    field: (code) => fields.get(code),
  };
}

/** The middle of a group of fields, or of the total, in one year. */
export function middleOfFields(
  ledger: Ledger,
  year: number,
  places: readonly number[],
  group: FieldGroup | "total",
): MiddleHalf | undefined {
  const amounts = places.map((place) =>
    group === "total" ? amountAt(ledger.total, year, place) : groupAmountAt(ledger, year, place, group),
  );
  return middleHalf(amounts.filter((amount) => amount !== undefined));
}

function middleHalf(values: readonly number[]): MiddleHalf | undefined {
  if (values.length < fewest) return undefined;
  const ascending = Float64Array.from(values).sort();
  return {
    lowerQuartile: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    upperQuartile: quantile(ascending, 0.75),
    places: values.length,
  };
}
