/**
 * From published observations to measurements of ours.
 *
 * Observations are added page by page as they come in, so that two million of
 * them are looked at once. Regions of a level we do not have (provinces) are
 * counted; so are places that did not exist in that year and have no value. A
 * value for a place that does not exist refuses the table, and so does a country
 * that is not the sum of its municipalities, or has no figure at all. Where all
 * periods are in the division of today, a table without some municipality is
 * refused as well: after a merger the codes that are left look familiar, and mean
 * other ground.
 *
 * In:  what is known of the table, then its observations.
 * Out: measurements in plain units, and the steps they are rounded to, as far as
 *      every value really stands on such a step.
 */
import type { Measurement, Rounding } from "../../../terms/measurement.ts";
import { isPeriod, yearOf, type Period } from "../../../terms/period.ts";
import { countryCode, findRegionLevel, regionListId, type RegionLevel, type RegionList } from "../../../terms/region.ts";
import { inPlainUnits } from "../../cell.ts";
import { DropCounter } from "../../drop-counter.ts";
import type { ReadTable } from "../../source.ts";
import type { Precision } from "../../wide-table.ts";
import type { PublishedObservation } from "../odata/client.ts";
import type { WithMargins } from "../odata/join-margins.ts";
import { hasFigures, measurementsOf, openRow, type GatheredRow, type Limits, type OpenRow } from "./gathered-row.ts";
import type { LiveFamily, LiveMeasure } from "./live-family.ts";
import { RefusedTable } from "./refused-table.ts";
import type { PlacedMeasure } from "./resolve-columns.ts";

export interface TableShape {
  readonly table: string;
  readonly regionDimension: string;
  readonly timeDimension: string | undefined;
  /** The year a table without a dimension of time is about. */
  readonly period: Period | undefined;
  /** The year whose division the regions belong to; that of the period when left out. */
  readonly divisionYear: number | undefined;
  readonly measures: readonly PlacedMeasure[];
  /** Key of a column → decimals its publisher writes. */
  readonly decimals: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, RegionList>;
}

export interface Gatherer {
  add(observations: readonly PublishedObservation[]): void;
  /** @throws RefusedTable */
  finish(rowsRead: number): GatheredTable;
}

/** What a reader gives; measurements are made while one goes through them. */
export type GatheredTable = Omit<ReadTable, "measurements"> & {
  readonly measurements: Iterable<Measurement>;
  /** Lines for whoever runs the command, where the columns do not tell it. */
  readonly told?: readonly string[];
};

type Place = Pick<Measurement, "region" | "level" | "division" | "period"> & {
  readonly isKnown: boolean;
  /** Its level and period, counted: where their row lies in a group. */
  readonly slot: number;
};

/** All rows of one measure: one per level and period. */
interface Group {
  readonly live: LiveMeasure;
  /** Dimension and code of its rows, besides region and period. */
  readonly codes: readonly (readonly [dimension: string, code: string])[];
  readonly decimals: number;
  readonly rows: OpenRow[];
  /** Period → what happened in no municipality in particular. */
  readonly nowhere: Map<string, number>;
}

const otherLevel = { nl: "een ander soort gebied, zoals een provincie", en: "another kind of region, such as a province" };
const notThen = { nl: "bestond in dat jaar niet en heeft geen cijfer", en: "did not exist in that year and has no figure" };
const noPlace = { nl: "gemeente onbekend; telt alleen mee voor Nederland", en: "municipality unknown; counts for the Netherlands only" };

export function createGatherer(family: LiveFamily, shape: TableShape): Gatherer {
  const groups = groupsPerColumn(shape);
  const arranger = family.arrange?.(shape.table);
  const findPlace = createPlaceFinder(family, shape);
  const drops = new DropCounter();
  const strangers = new Set<string>();

  function add(observation: WithMargins): void {
    const group = groups.get(observation.measure)?.find(({ codes }) => codes.every(([dimension, code]) => observation.dimensions[dimension] === code));
    if (!group) return;
    const place = findPlace(observation.dimensions);
    if (place === "not-ours") return;
    if (place === "other-level") return drops.drop(otherLevel);
    if (family.nowhere?.has(place.region)) {
      if ("value" in observation) group.nowhere.set(place.period, observation.value);
      return drops.drop(noPlace);
    }
    if (!place.isKnown) {
      if ("value" in observation) strangers.add(`${place.region} in ${place.division}`);
      else drops.drop(notThen);
      return;
    }
    put(observation, place, group);
  }

  return {
    add: (observations) => (arranger?.add(observations) ?? observations).forEach(add),
    finish(rowsRead) {
      arranger?.finish().forEach(add);
      refuseStrangers(shape.table, strangers);
      const filled = [...groups.values()].flat().flatMap(filledRows);
      if (filled.length === 0) throw new RefusedTable("empty", shape.table, `no figure of ours in ${rowsRead} rows; expected some`);
      if (family.isInDivisionOfToday) refuseOtherDivision(shape, filled);
      for (const group of [...groups.values()].flat()) if (group.live.addsUp) refuseWrongTotals(shape.table, group);
      return {
        measurements: measurementsOf(explained(filled, family)),
        roundings: filled.flatMap(roundingOf),
        rowsRead,
        dropped: drops.list(),
      };
    },
  };
}

/** The measures that stand in a column: mostly one, more where further dimensions tell them apart. */
function groupsPerColumn({ measures, decimals }: TableShape): ReadonlyMap<string, readonly Group[]> {
  const groups = new Map<string, Group[]>();
  for (const { live, column, codes } of measures) {
    const group = { live, codes: Object.entries(codes), decimals: decimals.get(column) ?? 0, rows: [], nowhere: new Map() };
    groups.set(column, [...(groups.get(column) ?? []), group]);
  }
  return groups;
}

/** Where an observation is about. The rows of a wide table share their dimensions, so the last place is remembered. */
function createPlaceFinder({ nowhere }: LiveFamily, shape: TableShape) {
  const indexes = new Map<string, ReadonlySet<string>>();
  const slots = new Map<string, number>();
  const known = new Map<string, Place | "other-level">();
  let last: { dimensions: object; place: Place | "other-level" | "not-ours" } | undefined;

  function slotOf(level: RegionLevel, period: Period): number {
    const slot = slots.get(level + period) ?? slots.size;
    slots.set(level + period, slot);
    return slot;
  }

  function existsIn(listId: string, region: string): boolean {
    const codes = indexes.get(listId) ?? new Set(shape.lists.get(listId)?.codes);
    indexes.set(listId, codes);
    return codes.has(region);
  }

  function placeOf(code: string, period: Period): Place | "other-level" {
    const division = shape.divisionYear ?? yearOf(period);
    const level = nowhere?.has(code) ? "municipality" : findRegionLevel(code);
    if (!level) return "other-level";
    const region = level === "country" ? countryCode : code;
    return { region, level, division, period, isKnown: existsIn(regionListId(level, division), region), slot: slotOf(level, period) };
  }

  function look(dimensions: Readonly<Record<string, string>>): Place | "other-level" | "not-ours" {
    const period = shape.timeDimension ? dimensions[shape.timeDimension] : shape.period;
    if (period === undefined || !isPeriod(period) || !period.endsWith("JJ00")) return "not-ours";
    const code = dimensions[shape.regionDimension] ?? "";
    const key = code + period;
    const place = known.get(key) ?? placeOf(code, period);
    known.set(key, place);
    return place;
  }

  return (dimensions: Readonly<Record<string, string>>) => {
    if (last?.dimensions !== dimensions) last = { dimensions, place: look(dimensions) };
    return last.place;
  };
}

function put(observation: WithMargins, place: Place, { rows, live, decimals }: Group): void {
  const row = (rows[place.slot] ??= openRow(live, decimals, place));
  const limits = limitsOf(observation, live.precision);
  if (limits) row.limits.set(row.values.length, limits);
  row.regions.push(place.region);
  row.values.push(valueOf(observation, live.precision));
  row.provisional.push("value" in observation && observation.marks.length > 0);
}

function valueOf(observation: WithMargins, { factor }: Precision): Measurement["value"] {
  if ("value" in observation) return inPlainUnits(observation.value, factor);
  return "missing" in observation ? observation.missing : "not-published";
}

function limitsOf({ lower, upper }: WithMargins, { factor }: Precision): Limits | undefined {
  return lower === undefined || upper === undefined ? undefined : { lower: inPlainUnits(lower, factor), upper: inPlainUnits(upper, factor) };
}

function filledRows({ rows }: Group): readonly GatheredRow[] {
  return rows.filter(hasFigures);
}

/** With a reason where the publisher gives none and its family knows one. */
function explained(rows: readonly GatheredRow[], family: LiveFamily): readonly GatheredRow[] {
  const explain = family.explainEmptyCells?.(rows);
  if (!explain) return rows;
  return rows.map((row) => ({ ...row, values: row.values.map((value, index) => (value === "not-published" ? explain(row, row.regions[index]) : value)) }));
}

function refuseStrangers(table: string, strangers: ReadonlySet<string>): void {
  if (strangers.size === 0) return;
  const examples = [...strangers].slice(0, 3).join(", ");
  throw new RefusedTable("unknown-region", table, `${strangers.size} regions that do not exist have figures, such as ${examples}; expected regions of that year's division`);
}

function refuseOtherDivision({ table, lists, divisionYear = 0 }: TableShape, rows: readonly GatheredRow[]): void {
  const expected = lists.get(regionListId("municipality", divisionYear))?.codes ?? [];
  const present = new Set(rows.filter(({ level }) => level === "municipality").flatMap(({ regions }) => regions));
  const absent = expected.filter((code) => !present.has(code));
  if (absent.length === 0) return;
  throw new RefusedTable("unknown-division", table, `no row of ${absent.slice(0, 3).join(", ")}; expected all ${expected.length} municipalities of ${divisionYear}`);
}

function refuseWrongTotals(table: string, group: Group): void {
  const rows = filledRows(group);
  for (const parts of rows.filter(({ level }) => level === "municipality")) {
    const country = rows.find(({ level, period }) => level === "country" && period === parts.period);
    if (!country) throw new RefusedTable("wrong-total", table, `no ${parts.measure} of the country in ${parts.period}; expected the sum of its municipalities`);
    refuseWrongTotal(table, country, parts.values, group.nowhere.get(parts.period) ?? 0);
  }
}

function refuseWrongTotal(table: string, { live, period, values: [total] }: GatheredRow, parts: GatheredRow["values"], nowhere: number): void {
  if (typeof total !== "number" || parts.some((value) => typeof value !== "number" && value !== "not-applicable")) return;
  const sum = parts.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), nowhere);
  const slack = ((stepAt(live.precision, "municipality") ?? 1) / 2) * (parts.length + 1);
  if (Math.abs(sum - total) <= slack) return;
  throw new RefusedTable("wrong-total", table, `${live.measure} of ${period}: ${parts.length} municipalities add up to ${sum}, the country is ${total}; expected at most ${slack} between them`);
}

function roundingOf({ live, decimals, level, period, values }: GatheredRow): readonly Rounding[] {
  const stated = stepAt(live.precision, level);
  if (stated === undefined) return [];
  const step = Math.max(stated, live.precision.factor * 10 ** -decimals);
  const isSteady = values.every((value) => typeof value !== "number" || isMultiple(value, step));
  return isSteady ? [{ measure: live.measure, period, level, step }] : [];
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-6 * Math.max(1, Math.abs(steps));
}

function stepAt(precision: Precision, level: RegionLevel): number | undefined {
  return typeof precision.step === "object" ? precision.step[level] : precision.step;
}
