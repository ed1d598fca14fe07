/**
 * All measures that were read, findable by measure, level and period.
 *
 * The importer pours the measurements of every table in; recipes take whole rows
 * of cells out. When two tables publish the same measure for the same period, the
 * one read first is used and disagreements are counted, so that the report can
 * say so: never silently the last one.
 */
import type { Measurement, MeasureId, Rounding } from "../terms/measurement.ts";
import type { Period } from "../terms/period.ts";
import { regionListId, type RegionLevel, type RegionList } from "../terms/region.ts";
import { clear, emptyCells, fill, isFilled, provisionalBit, type Cells } from "./cells.ts";

/** One measure at one level in one period, as one table published it. */
export interface MeasureRow {
  readonly table: string;
  readonly division: number;
  readonly list: RegionList;
  readonly cells: Cells;
}

/** A row with everything that names it, to keep it and put it back. */
export interface NamedRow extends MeasureRow {
  readonly measure: MeasureId;
  readonly level: RegionLevel;
  readonly period: Period;
  /** The step to which the table rounds it, where it does. */
  readonly step?: number;
}

/** What happened while measurements were added. */
export interface AddReport {
  readonly added: number;
  readonly missing: number;
  readonly unknownRegions: ReadonlyMap<string, number>;
  /** Values that another table had published before, and that differ. */
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  readonly measure: MeasureId;
  readonly period: Period;
  readonly region: string;
  readonly kept: number;
  readonly left: number;
}

const keyOf = (measure: MeasureId, level: RegionLevel, period: Period) => `${measure}|${level}|${period}`;

export class MeasureStore {
  readonly #lists: ReadonlyMap<string, RegionList>;
  readonly #indexes = new Map<string, ReadonlyMap<string, number>>();
  readonly #rows = new Map<string, MeasureRow[]>();
  readonly #steps = new Map<string, number>();
  readonly #periods = new Map<MeasureId, Set<Period>>();

  constructor(lists: ReadonlyMap<string, RegionList>) {
    this.#lists = lists;
  }

  /** All rows, in the order in which they came. */
  rows(): readonly NamedRow[] {
    return [...this.#rows].flatMap(([key, rows]) => {
      const [measure, level, period] = key.split("|") as [MeasureId, RegionLevel, Period];
      return rows.map((row) => {
        const step = this.step(row.table, measure, level, period);
        return { ...row, measure, level, period, ...(step === undefined ? {} : { step }) };
      });
    });
  }

  /** Puts a kept row back. */
  put({ measure, level, period, step, ...row }: NamedRow): void {
    const key = keyOf(measure, level, period);
    this.#rows.set(key, [...(this.#rows.get(key) ?? []), row]);
    this.#periods.set(measure, (this.#periods.get(measure) ?? new Set()).add(period));
    if (step !== undefined) this.#steps.set(`${row.table}|${key}`, step);
  }

  /** Adds what one table says. Regions that are in no list are counted, not stored. */
  add(table: string, measurements: Iterable<Measurement>, roundings: readonly Rounding[]): AddReport {
    let added = 0;
    let missing = 0;
    const unknownRegions = new Map<string, number>();
    const disagreements: Disagreement[] = [];
    const withLimits = measuresWithLimits(measurements);
    let last: { readonly one: Measurement; readonly row: MeasureRow; readonly index: ReadonlyMap<string, number>; readonly earlier: MeasureRow | undefined } | undefined;
    for (const one of measurements) {
      // Measurements come column by column, so most belong to the row of the one before.
      const place = last && isOfSameRow(last.one, one) ? last : this.#placeFor(table, one, withLimits.has(one.measure));
      const index = place?.index.get(one.region);
      if (!place || index === undefined) {
        unknownRegions.set(one.region, (unknownRegions.get(one.region) ?? 0) + 1);
        continue;
      }
      last = place;
      if (place.earlier && typeof one.value === "number") compare(place.earlier, index, one, disagreements);
      put(place.row.cells, index, one);
      if (typeof one.value === "number") added++;
      else missing++;
    }
    for (const rounding of roundings) {
      this.#steps.set(`${table}|${keyOf(rounding.measure, rounding.level, rounding.period)}`, rounding.step);
    }
    return { added, missing, unknownRegions, disagreements };
  }

  /**
   * The row of a measure in a division; undefined when nobody published it. Of two
   * tables the one that covers most regions is used, and the first read when equal.
   */
  find(measure: MeasureId, level: RegionLevel, period: Period, division: number): MeasureRow | undefined {
    const rows = this.#rows.get(keyOf(measure, level, period))?.filter((row) => row.division === division) ?? [];
    return rows.reduce<MeasureRow | undefined>((best, row) => (!best || coverage(row) > coverage(best) ? row : best), undefined);
  }

  /** All divisions in which a measure was published for a level and period. */
  divisions(measure: MeasureId, level: RegionLevel, period: Period): readonly number[] {
    return [...new Set((this.#rows.get(keyOf(measure, level, period)) ?? []).map((row) => row.division))];
  }

  /** All periods for which a measure was published, at whatever level. */
  periods(measure: MeasureId): readonly Period[] {
    return [...(this.#periods.get(measure) ?? [])].sort();
  }

  /** The step to which a table rounds a measure, if it does. */
  step(table: string, measure: MeasureId, level: RegionLevel, period: Period): number | undefined {
    return this.#steps.get(`${table}|${keyOf(measure, level, period)}`);
  }

  /** The row a measurement belongs to; undefined when its list does not have its region, so that no row is made for nothing. */
  #placeFor(table: string, one: Measurement, hasLimits: boolean) {
    const listId = regionListId(one.level, one.division);
    const index = this.#indexOf(listId);
    if (!index?.has(one.region)) return undefined;
    const row = this.#rowFor(table, one, listId, hasLimits);
    return { one, row, index, earlier: this.#findEarlier(table, one, row.division) };
  }

  /** Region → its place in a list; made when a first measurement asks for it, since most lists are of other years. */
  #indexOf(listId: string): ReadonlyMap<string, number> | undefined {
    const list = this.#lists.get(listId);
    const index = this.#indexes.get(listId) ?? (list && new Map(list.codes.map((code, place) => [code, place])));
    if (index) this.#indexes.set(listId, index);
    return index;
  }

  #rowFor(table: string, one: Measurement, listId: string, hasLimits: boolean): MeasureRow {
    const key = keyOf(one.measure, one.level, one.period);
    let rows = this.#rows.get(key);
    if (!rows) this.#rows.set(key, (rows = []));
    let row = rows.find((candidate) => candidate.table === table && candidate.division === one.division);
    if (!row) {
      const list = this.#lists.get(listId) as RegionList;
      const cells = emptyCells(list.codes.length, { hasLimits });
      rows.push((row = { table, division: one.division, list, cells }));
      const periods = this.#periods.get(one.measure) ?? new Set();
      this.#periods.set(one.measure, periods.add(one.period));
    }
    return row;
  }

  #findEarlier(table: string, one: Measurement, division: number): MeasureRow | undefined {
    const rows = this.#rows.get(keyOf(one.measure, one.level, one.period)) as MeasureRow[];
    return rows.length === 1 ? undefined : rows.find((row) => row.table !== table && row.division === division);
  }
}

function measuresWithLimits(measurements: Iterable<Measurement>): ReadonlySet<MeasureId> {
  const found = new Set<MeasureId>();
  for (const { measure, lower } of measurements) if (lower !== undefined) found.add(measure);
  return found;
}

function isOfSameRow(one: Measurement, other: Measurement): boolean {
  return one.measure === other.measure && one.period === other.period && one.level === other.level && one.division === other.division;
}

function coverage(row: MeasureRow): number {
  let filled = 0;
  for (let index = 0; index < row.cells.values.length; index++) if (isFilled(row.cells, index)) filled++;
  return filled;
}

function put(cells: Cells, index: number, one: Measurement): void {
  if (typeof one.value !== "number") return clear(cells, index, one.value);
  fill(cells, index, one.value, one.isProvisional ? provisionalBit : 0);
  if (cells.lower && one.lower !== undefined) cells.lower[index] = one.lower;
  if (cells.upper && one.upper !== undefined) cells.upper[index] = one.upper;
}

function compare(earlier: MeasureRow, index: number, one: Measurement, disagreements: Disagreement[]): void {
  const kept = earlier.cells.values[index];
  const left = one.value as number;
  if (isFilled(earlier.cells, index) && Math.abs(kept - left) > 1e-6 * Math.max(1, Math.abs(kept))) {
    disagreements.push({ measure: one.measure, period: one.period, region: one.region, kept, left });
  }
}
