/**
 * The features of all places of a level, brought to one scale: the table that
 * likeness, expected values and synthetic controls read.
 *
 * Per feature, the newest periods in which at least nine out of ten places have
 * a figure (`periods` says which). A feature with a long tail to one side is
 * transformed first: when the 90th percentile lies much farther from the middle
 * than the 10th (Kelly's skewness above 0.2), the logarithm is taken if all
 * values are above zero and the square root if none is below it. Then the median
 * becomes 0 and the usual spread 1 (median distance, robust-scale.ts), so that a
 * few extreme places do not make all others look alike.
 *
 * A missing figure stays missing (NaN in `raw` and `scores`); nothing is filled in.
 *
 * Districts keep the codes of their year, and the newest division has not every
 * figure. A figure of an older division is taken for the district with the same
 * code and the same name in both (district-key.ts), and for no other.
 *
 * In:       a vintage. Made once for each and kept as long as it lives.
 * Out:      a FeatureTable; the features it could not make, with the reason.
 * Not here: distances (likeness.ts), words (web).
 *
 * @example
 * const table = municipalityFeatures(vintage);
 * table.scores[place * table.features.length + 2] // -0.4: less than half of the places, by 0.4 of the usual spread
 */
import { findBlock, isMissingStatus, periodIndex, type Block } from "../figures/column.ts";
import type { Vintage } from "../figures/vintage.ts";
import { percentileSkewness } from "../stats/percentile-skewness.ts";
import { sortedWithoutGaps } from "../stats/quantile.ts";
import { robustScale, type RobustScale } from "../stats/robust-scale.ts";
import type { Period } from "../terms/period.ts";
import { regionListId, type RegionList } from "../terms/region.ts";
import { districtKey } from "./district-key.ts";
import { districtFeatureDefinitions, municipalityFeatureDefinitions, type FeatureDefinition } from "./feature-definitions.ts";

export type Transform = "none" | "logarithm" | "square-root";

export interface Feature extends FeatureDefinition {
  /** Oldest first; the value is their mean where there are several. */
  readonly periods: readonly Period[];
  /** The year of the division whose figures these are. */
  readonly division: number;
  readonly transform: Transform;
  /** Of the transformed values. */
  readonly scale: RobustScale;
  /** As published, place by place; NaN where there is none. */
  readonly raw: Float64Array;
  /** How many places have it. */
  readonly known: number;
}

/** `not-in-vintage`: no figures, or never for enough places. `constant`: the same everywhere. */
export interface FeatureLeftOut {
  readonly definition: FeatureDefinition;
  readonly reason: "not-in-vintage" | "constant";
}

export interface FeatureTable {
  readonly level: "municipality" | "district";
  /** The places, in this order. For municipalities that of `vintage.municipalities`. */
  readonly list: RegionList;
  /** Axis by axis. */
  readonly features: readonly Feature[];
  readonly leftOut: readonly FeatureLeftOut[];
  /** `[place][feature]`: 0 is the middle of all places, 1 the usual spread; NaN where there is none. */
  readonly scores: Float64Array;
}

export interface FeatureChoice {
  /** Leave this year out everywhere: what would the table be without it? */
  readonly withoutYear?: string;
}

const tables = new WeakMap<Vintage, Map<string, FeatureTable>>();

/** The features of all municipalities on the division of the pages. */
export function municipalityFeatures(vintage: Vintage, choice: FeatureChoice = {}): FeatureTable {
  return keptTable(vintage, `municipality ${choice.withoutYear ?? ""}`, () => {
    const list = vintage.lists.get(regionListId("municipality", vintage.division));
    return buildTable(vintage, "municipality", list, municipalityFeatureDefinitions, choice);
  });
}

/** The features of all districts of the newest division that has names. */
export function districtFeatures(vintage: Vintage): FeatureTable {
  return keptTable(vintage, "district", () => buildTable(vintage, "district", newestDistricts(vintage), districtFeatureDefinitions, {}));
}

/** The value a reader sees, or undefined where there is none. */
export function rawValue(feature: Feature, place: number): number | undefined {
  const value = feature.raw[place];
  return Number.isNaN(value) ? undefined : value;
}

function keptTable(vintage: Vintage, key: string, make: () => FeatureTable): FeatureTable {
  const ofVintage = tables.get(vintage) ?? new Map<string, FeatureTable>();
  tables.set(vintage, ofVintage);
  const known = ofVintage.get(key) ?? make();
  ofVintage.set(key, known);
  return known;
}

function newestDistricts({ lists }: Vintage): RegionList | undefined {
  return [...lists.values()].filter((one) => one.level === "district" && one.names.some(Boolean)).toSorted((a, b) => b.division - a.division)[0];
}

const noPlaces = { codes: [], names: [], parents: [] };

function buildTable(
  vintage: Vintage,
  level: FeatureTable["level"],
  list: RegionList = { id: regionListId(level, vintage.division), level, division: vintage.division, ...noPlaces },
  definitions: readonly FeatureDefinition[],
  choice: FeatureChoice,
): FeatureTable {
  const features: Feature[] = [];
  const leftOut: FeatureLeftOut[] = [];
  for (const definition of definitions) {
    const made = makeFeature(vintage, list, definition, choice);
    if (typeof made === "string") leftOut.push({ definition, reason: made });
    else features.push(made);
  }
  return { level, list, features, leftOut, scores: scoresOf(features, list.codes.length) };
}

function makeFeature(vintage: Vintage, list: RegionList, definition: FeatureDefinition, choice: FeatureChoice): Feature | FeatureLeftOut["reason"] {
  const found = readFeature(vintage, list, definition, choice);
  if (!found) return "not-in-vintage";
  const transform = chooseTransform(sortedWithoutGaps(found.raw));
  const scale = robustScale(found.raw.map((value) => transformed(value, transform)));
  if ("missing" in scale) return "constant";
  return { ...definition, ...found, transform, scale, known: found.raw.filter((value) => !Number.isNaN(value)).length };
}

/** Newest division first; the first with enough figures counts. */
function readFeature(vintage: Vintage, list: RegionList, definition: FeatureDefinition, choice: FeatureChoice): Pick<Feature, "raw" | "periods" | "division"> | undefined {
  for (const division of divisionsFor(vintage, list)) {
    const blocks = blocksOf(vintage, list.level, definition, division.division);
    const periods = blocks && wellFilled(blocks, list.codes.length, choice).slice(-(definition.years ?? 1));
    if (!blocks || !periods || periods.length === 0) continue;
    const readers = periods.map((period) => readerFor(blocks, period));
    const raw = Float64Array.from(list.codes, (_, place) => meanOver(readers, division.positionOf(place)));
    return { raw, periods, division: division.division };
  }
  return undefined;
}

interface DivisionOf {
  readonly division: number;
  /** Where a place of the table stands in this division; -1 when it is not the same place. */
  positionOf(place: number): number;
}

function divisionsFor({ lists }: Vintage, list: RegionList): readonly DivisionOf[] {
  const same: DivisionOf = { division: list.division, positionOf: (place) => place };
  if (list.level !== "district") return [same];
  const older = [...lists.values()].filter((one) => one.level === "district" && one.division < list.division);
  return [same, ...older.toSorted((a, b) => b.division - a.division).map((one) => matchByName(list, one))];
}

function matchByName(list: RegionList, older: RegionList): DivisionOf {
  const positions = new Map(older.codes.map((code, index) => [districtKey(code, older.names[index]), index]));
  const found = list.codes.map((code, place) => positions.get(districtKey(code, list.names[place])) ?? -1);
  return { division: older.division, positionOf: (place) => found[place] };
}

interface FeatureBlocks {
  readonly parts: readonly Block[];
  readonly whole: Block | undefined;
}

function blocksOf({ columns }: Vintage, level: RegionList["level"], { indicators, outOf }: FeatureDefinition, division: number): FeatureBlocks | undefined {
  const blockOf = (id: string) => {
    const column = columns.get(id);
    return column && findBlock(column, level, division);
  };
  const parts = indicators.flatMap((id) => blockOf(id) ?? []);
  const whole = outOf ? blockOf(outOf) : undefined;
  return parts.length < indicators.length || (outOf && !whole) ? undefined : { parts, whole };
}

const goodCoverage = 0.9;

/** The value of a place in one period, by its position in the block; NaN where there is none. */
type ReadPeriod = (region: number) => number;

function wellFilled(blocks: FeatureBlocks, places: number, { withoutYear }: FeatureChoice): readonly Period[] {
  const [{ periods, regionCount }] = blocks.parts;
  return periods.flatMap(({ period }) => {
    if (withoutYear !== undefined && period.startsWith(withoutYear)) return [];
    const read = readerFor(blocks, period);
    let known = 0;
    for (let region = 0; region < regionCount; region++) if (!Number.isNaN(read(region))) known++;
    return known >= goodCoverage * Math.min(places, regionCount) ? [period] : [];
  });
}

function readerFor({ parts, whole }: FeatureBlocks, period: Period): ReadPeriod {
  const readers = parts.map((part) => cellReader(part, period));
  const sum: ReadPeriod = readers.length === 1 ? readers[0] : (region) => readers.reduce((total, read) => total + read(region), 0);
  if (!whole) return sum;
  const total = cellReader(whole, period);
  return (region) => (total(region) > 0 ? (100 * sum(region)) / total(region) : NaN);
}

function cellReader(block: Block, period: Period): ReadPeriod {
  const [index, width] = [periodIndex(block, period), block.periods.length];
  if (index < 0) return () => NaN;
  return (region) => (isMissingStatus(block.statuses[region * width + index]) ? NaN : block.values[region * width + index]);
}

/** The mean over the periods in which the place has a figure. */
function meanOver(readers: readonly ReadPeriod[], region: number): number {
  if (region < 0) return NaN;
  const values = readers.map((read) => read(region)).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const longTail = 0.2;

function chooseTransform(ascending: Float64Array): Transform {
  if (!(percentileSkewness(ascending) > longTail) || ascending[0] < 0) return "none";
  return ascending[0] > 0 ? "logarithm" : "square-root";
}

function transformed(value: number, transform: Transform): number {
  if (transform === "none") return value;
  return transform === "logarithm" ? Math.log(value) : Math.sqrt(value);
}

function scoresOf(features: readonly Feature[], places: number): Float64Array {
  const scores = new Float64Array(places * features.length);
  features.forEach(({ raw, transform, scale }, column) => {
    for (let place = 0; place < places; place++) {
      scores[place * features.length + column] = (transformed(raw[place], transform) - scale.centre) / scale.spread;
    }
  });
  return scores;
}
