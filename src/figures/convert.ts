/**
 * Converting published figures to another division of the country.
 *
 * - Counts: the parts are added; a part that was divided counts for the fraction
 *   of its people that came along.
 * - Means and shares with a known denominator: averaged over the parts, each
 *   weighing as much as its denominator.
 * - Margins, medians and classes: cannot be converted honestly; the value is
 *   missing with the reason "division changed".
 *
 * A place whose parts are one whole older place keeps the published value as it
 * is, without a mark. All others are marked "recalculated". If a part is missing
 * the whole is missing: with the reason of the parts where all lack it, and as
 * "division changed" where only some do, since what holds for one part must not be
 * told of the whole.
 *
 * One exception: a municipality that ended in the middle of a year delivered no
 * account over it, because its account is inside its successor's. Its absence
 * then takes nothing away.
 */
import type { MissingReason } from "../terms/observation.ts";
import { missingReasonOf } from "./column.ts";
import { clear, emptyCells, fill, isFilled, recalculatedBit, type Cells } from "./cells.ts";
import { isUnchanged, type Part } from "./division-change.ts";

/** For each region of the target list: its parts, with their place in the source list. */
export interface Conversion {
  readonly size: number;
  readonly parts: readonly (readonly (Part & { readonly index: number })[])[];
}

/** Prepares the conversion from one list of codes to another. */
export function prepareConversion(
  from: readonly string[],
  to: readonly string[],
  partsOf: ReadonlyMap<string, readonly Part[]>,
): Conversion {
  const indexOf = new Map(from.map((code, index) => [code, index]));
  const parts = to.map((code) =>
    (partsOf.get(code) ?? []).map((part) => ({ ...part, index: indexOf.get(part.code) ?? -1 })).filter((part) => part.index >= 0),
  );
  return { size: to.length, parts };
}

/** Counts on the new division. */
export function convertCounts(cells: Cells, conversion: Conversion): Cells {
  return convertEach(cells, conversion, (target, parts, region) => {
    const counted = parts.filter((part) => !isInSuccessor(cells, part));
    const gap = reasonOfGap(counted.map(({ index }) => (isFilled(cells, index) ? undefined : missingReasonOf(cells.statuses[index]))));
    if (gap) return clear(target, region, gap);
    let sum = 0;
    let status = recalculatedBit;
    for (const part of counted) {
      sum += part.fraction * cells.values[part.index];
      status |= cells.statuses[part.index];
    }
    fill(target, region, sum, status);
  });
}

/** Means and shares on the new division, each part weighing as much as its denominator. */
export function convertMeans(cells: Cells, weights: Cells, conversion: Conversion): Cells {
  return convertEach(cells, conversion, (target, parts, region) => {
    const gap = reasonOfGap(parts.map(({ index }) => reasonAt(cells, weights, index)));
    if (gap) return clear(target, region, gap);
    let sum = 0;
    let weight = 0;
    let status = recalculatedBit;
    for (const part of parts) {
      const own = part.fraction * weights.values[part.index];
      sum += own * cells.values[part.index];
      weight += own;
      status |= cells.statuses[part.index];
    }
    if (weight === 0) clear(target, region, "empty-denominator");
    else fill(target, region, sum / weight, status);
  });
}

/** Figures that cannot be converted: kept where nothing changed, missing with the reason elsewhere. */
export function keepUnchanged(cells: Cells, conversion: Conversion): Cells {
  return convertEach(cells, conversion, (target, _parts, region) => clear(target, region, "division-changed"));
}

type Convert = (target: Cells, parts: Conversion["parts"][number], region: number) => void;

function convertEach(cells: Cells, conversion: Conversion, convert: Convert): Cells {
  const target = emptyCells(conversion.size, { hasLimits: cells.lower !== undefined });
  conversion.parts.forEach((parts, region) => {
    if (parts.length === 0) return;
    if (isUnchanged(parts)) copy(cells, parts[0].index, target, region);
    else convert(target, parts, region);
  });
  return target;
}

function copy(from: Cells, index: number, to: Cells, region: number): void {
  to.values[region] = from.values[index];
  to.statuses[region] = from.statuses[index];
  if (from.lower && to.lower) to.lower[region] = from.lower[index];
  if (from.upper && to.upper) to.upper[region] = from.upper[index];
}

function isInSuccessor(cells: Cells, part: Part & { index: number }): boolean {
  if (!part.endedDuringYear || isFilled(cells, part.index)) return false;
  return missingReasonOf(cells.statuses[part.index]) === "not-delivered";
}

/** Why the whole is missing, out of the reasons of its parts; undefined where no part is missing. */
function reasonOfGap(reasons: readonly (MissingReason | undefined)[]): MissingReason | undefined {
  if (reasons.every((reason) => reason === undefined)) return undefined;
  return reasons.every((reason) => reason === reasons[0]) ? reasons[0] : "division-changed";
}

function reasonAt(cells: Cells, weights: Cells, index: number): MissingReason | undefined {
  if (!isFilled(cells, index)) return missingReasonOf(cells.statuses[index]);
  return isFilled(weights, index) ? undefined : missingReasonOf(weights.statuses[index]);
}
