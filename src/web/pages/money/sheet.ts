/**
 * A sheet: what went where in one year, field by field, in euro per inhabitant.
 *
 * For one municipality these are its own amounts. For a group of municipalities
 * they are the amounts of all together, divided by all their inhabitants: unlike
 * medians, those add up to the total.
 *
 * A municipality that delivered its document and has no amount for a field
 * booked nothing there: the fields it does have add up to its total. One that
 * did not deliver has no sheet, and the reason stands in its place.
 *
 * In:       a ledger, a year, and a place or a group by position.
 * Out:      a sheet with a line per field of that year's list, or the reason why not.
 *
 * @example
 * sheetOfPlace(account, 2024, deventer).total // 2221.2
 */
import { observationAt, type Block } from "../../../figures/column.ts";
import { isPresent, type MissingObservation, type ValueMark } from "../../../terms/observation.ts";
import { amountAt, yearIndex, type Ledger } from "./ledger.ts";
import { fieldGroups, taskFieldsIn, type FieldGroup, type TaskField } from "./task-fields.ts";

export interface Line {
  readonly field: TaskField;
  /** Absent where nothing was booked; below zero where a correction was larger than what was spent. */
  readonly amount: number | undefined;
}

export interface Sheet {
  readonly year: number;
  readonly lines: readonly Line[];
  readonly total: number;
  /** From the State for a fixed purpose; absent when the vintage does not have it. */
  readonly state: number | undefined;
  /** The inhabitants the amounts were divided by; absent when the vintage does not tell. */
  readonly inhabitants: number | undefined;
  readonly marks: readonly ValueMark[];
  /** How many municipalities it is of. */
  readonly places: number;
}

export interface LinesOfGroup {
  readonly group: FieldGroup;
  readonly lines: readonly Line[];
  readonly amount: number;
}

export function sheetOfPlace(ledger: Ledger, year: number, place: number): Sheet | MissingObservation {
  const index = yearIndex(ledger.total, year);
  if (index < 0) return { missing: "not-published" };
  const total = observationAt(ledger.total, place, index);
  if (!isPresent(total)) return total;
  return {
    year,
    lines: taskFieldsIn(year).map((field) => ({ field, amount: amountAt(ledger.field(field.code), year, place) })),
    total: total.value,
    state: amountAt(ledger.state, year, place),
    inhabitants: ledger.inhabitantsAt(year, place),
    marks: total.marks,
    places: 1,
  };
}

/** All municipalities of a group together; undefined when none of them delivered. */
export function sheetOfGroup(ledger: Ledger, year: number, places: readonly number[]): Sheet | undefined {
  const weights = weighPlaces(ledger, year, places);
  const inhabitants = weights.reduce((sum, one) => sum + one.inhabitants, 0);
  if (inhabitants === 0) return undefined;
  const mean = (block: Block | undefined) =>
    weights.reduce((sum, one) => sum + (amountAt(block, year, one.place) ?? 0) * one.inhabitants, 0) / inhabitants;
  return {
    year,
    lines: taskFieldsIn(year).map((field) => ({ field, amount: mean(ledger.field(field.code)) })),
    total: mean(ledger.total),
    state: ledger.state && mean(ledger.state),
    inhabitants,
    marks: [],
    places: weights.length,
  };
}

/** The lines of a sheet per group, with what they add up to; groups that have no fields in that year are left out. */
export function gatherGroups(sheet: Sheet): readonly LinesOfGroup[] {
  return fieldGroups.flatMap((group) => {
    const lines = sheet.lines.filter((line) => line.field.group === group);
    return lines.length > 0 ? [{ group, lines, amount: sumOf(lines) }] : [];
  });
}

/** What a group of fields comes to for one place; undefined when the place did not deliver. */
export function groupAmountAt(ledger: Ledger, year: number, place: number, group: FieldGroup): number | undefined {
  if (amountAt(ledger.total, year, place) === undefined) return undefined;
  const fields = taskFieldsIn(year).filter((field) => field.group === group);
  return fields.reduce((sum, field) => sum + (amountAt(ledger.field(field.code), year, place) ?? 0), 0);
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
}

function weighPlaces(ledger: Ledger, year: number, places: readonly number[]) {
  return places.flatMap((place) => {
    const inhabitants = amountAt(ledger.total, year, place) === undefined ? undefined : ledger.inhabitantsAt(year, place);
    return inhabitants === undefined ? [] : [{ place, inhabitants }];
  });
}
