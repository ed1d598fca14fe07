/**
 * From published observations to measurements of ours.
 *
 * Observations are added page by page as they come in, so that two million of
 * them are looked at once. Regions of a level we do not have (provinces) are
 * counted; so are places that did not exist in that year and have no value. A
 * value for a place that does not exist refuses the table, and so does a country
 * that is not the sum of its municipalities. Where all periods are in the
 * division of today, a period without some municipality refuses it as well: after
 * a merger the codes that are left look familiar, and mean other ground.
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
  finish(rowsRead: number): ReadTable;
}

type Place = Pick<Measurement, "region" | "level" | "division" | "period"> & { readonly isKnown: boolean };

interface Group {
  readonly live: LiveMeasure;
  /** Dimension and code of its rows, besides region and period. */
  readonly codes: readonly (readonly [dimension: string, code: string])[];
  readonly decimals: number;
  readonly measurements: Measurement[];
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
    group.measurements.push(measurementOf(observation, place, group.live));
  }

  return {
    add: (observations) => (arranger?.add(observations) ?? observations).forEach(add),
    finish(rowsRead) {
      arranger?.finish().forEach(add);
      refuseStrangers(shape.table, strangers);
      const filled = [...groups.values()].flat().flatMap(filledGroups);
      for (const one of filled) {
        if (family.isInDivisionOfToday) refuseGaps(shape, one);
        if (one.live.addsUp) refuseWrongTotal(shape.table, one, filled);
      }
      const measurements = filled.flatMap((one) => one.measurements);
      return {
        measurements: family.explainEmptyCells?.(measurements) ?? measurements,
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
    const group = { live, codes: Object.entries(codes), decimals: decimals.get(column) ?? 0, measurements: [], nowhere: new Map() };
    groups.set(column, [...(groups.get(column) ?? []), group]);
  }
  return groups;
}

/** Where an observation is about. The rows of a wide table share their dimensions, so the last place is remembered. */
function createPlaceFinder({ nowhere }: LiveFamily, shape: TableShape) {
  const indexes = new Map([...shape.lists.values()].map(({ id, codes }) => [id, new Set(codes)]));
  const known = new Map<string, Place | "other-level">();
  let last: { dimensions: object; place: Place | "other-level" | "not-ours" } | undefined;

  function look(dimensions: Readonly<Record<string, string>>): Place | "other-level" | "not-ours" {
    const period = shape.timeDimension ? dimensions[shape.timeDimension] : shape.period;
    if (period === undefined || !isPeriod(period) || !period.endsWith("JJ00")) return "not-ours";
    const code = dimensions[shape.regionDimension] ?? "";
    const key = code + period;
    const division = shape.divisionYear ?? yearOf(period);
    const place = known.get(key) ?? (nowhere?.has(code) ? { region: code, level: "municipality", division, period, isKnown: false } : placeOf(code, period, division, indexes));
    known.set(key, place);
    return place;
  }

  return (dimensions: Readonly<Record<string, string>>) => {
    if (last?.dimensions !== dimensions) last = { dimensions, place: look(dimensions) };
    return last.place;
  };
}

function placeOf(code: string, period: Period, division: number, indexes: ReadonlyMap<string, ReadonlySet<string>>): Place | "other-level" {
  const level = findRegionLevel(code);
  if (!level) return "other-level";
  const region = level === "country" ? countryCode : code;
  return { region, level, division, period, isKnown: indexes.get(regionListId(level, division))?.has(region) ?? false };
}

function measurementOf(observation: WithMargins, { region, level, division, period }: Place, { measure, precision }: LiveMeasure): Measurement {
  if (!("value" in observation)) return { measure, region, level, division, period, value: "missing" in observation ? observation.missing : "not-published" };
  const value = inPlainUnits(observation.value, precision.factor);
  const measurement = { measure, region, level, division, period, value, ...limitsOf(observation, precision) };
  return observation.marks.length > 0 ? { ...measurement, isProvisional: true } : measurement;
}

function limitsOf({ lower, upper }: WithMargins, { factor }: Precision): Pick<Measurement, "lower" | "upper"> {
  return lower === undefined || upper === undefined ? {} : { lower: inPlainUnits(lower, factor), upper: inPlainUnits(upper, factor) };
}

function refuseStrangers(table: string, strangers: ReadonlySet<string>): void {
  if (strangers.size === 0) return;
  const examples = [...strangers].slice(0, 3).join(", ");
  throw new RefusedTable("unknown-region", table, `${strangers.size} regions that do not exist have figures, such as ${examples}; expected regions of that year's division`);
}

type FilledGroup = Group & Pick<Measurement, "level" | "period">;

/** Per level and period; a column without any figure says that the table does not have that measure there. */
function filledGroups({ measurements, ...group }: Group): readonly FilledGroup[] {
  const parts: FilledGroup[] = [];
  let part: FilledGroup | undefined;
  for (const one of measurements) {
    const { level, period } = one;
    if (part?.level !== level || part.period !== period) {
      part = parts.find((other) => other.level === level && other.period === period) ?? { ...group, level, period, measurements: [] };
      if (part.measurements.length === 0) parts.push(part);
    }
    part.measurements.push(one);
  }
  return parts.filter((one) => one.measurements.some(({ value }) => typeof value === "number"));
}

function refuseGaps({ table, lists }: TableShape, { live, level, period, measurements }: FilledGroup): void {
  const expected = lists.get(regionListId(level, measurements[0].division))?.codes.length;
  if (level !== "municipality" || measurements.length === expected) return;
  throw new RefusedTable("unknown-division", table, `${measurements.length} municipalities have ${live.measure} of ${period}; expected all ${expected} of ${measurements[0].division}`);
}

function refuseWrongTotal(table: string, whole: FilledGroup, groups: readonly FilledGroup[]): void {
  if (whole.level !== "country") return;
  const parts = groups.find(({ live, level, period }) => live === whole.live && level === "municipality" && period === whole.period);
  const [{ value: total }] = whole.measurements;
  const values = parts?.measurements.map(({ value }) => value) ?? [];
  if (typeof total !== "number" || values.length === 0 || values.some((value) => typeof value !== "number" && value !== "not-applicable")) return;
  const sum = values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), whole.nowhere.get(whole.period) ?? 0);
  const slack = ((stepAt(whole.live.precision, "municipality") ?? 1) / 2) * (values.length + 1);
  if (Math.abs(sum - total) <= slack) return;
  throw new RefusedTable("wrong-total", table, `${whole.live.measure} of ${whole.period}: ${values.length} municipalities add up to ${sum}, the country is ${total}; expected at most ${slack} between them`);
}

function roundingOf({ live, decimals, level, period, measurements }: FilledGroup): readonly Rounding[] {
  const stated = stepAt(live.precision, level);
  if (stated === undefined) return [];
  const step = Math.max(stated, live.precision.factor * 10 ** -decimals);
  const isSteady = measurements.every(({ value }) => typeof value !== "number" || isMultiple(value, step));
  return isSteady ? [{ measure: live.measure, period, level, step }] : [];
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-6 * Math.max(1, Math.abs(steps));
}

function stepAt(precision: Precision, level: RegionLevel): number | undefined {
  return typeof precision.step === "object" ? precision.step[level] : precision.step;
}
