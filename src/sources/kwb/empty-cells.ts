/**
 * Why a cell of the key figures is empty, where the source does not say.
 *
 * - Social support (Wmo): a municipality without a figure, in a year in which
 *   others have one, did not deliver; nor did its districts.
 * - Benefits and social support in a district: too few to show. All such
 *   districts are small (at most 50 and 975 inhabitants in 2021).
 * - The same in a district where nobody lives: not applicable.
 * - All else: not published.
 */
import type { MeasureId } from "../../terms/measurement.ts";
import type { MissingReason } from "../../terms/observation.ts";
import { municipalityOf, type RegionLevel } from "../../terms/region.ts";

export interface EmptyCell {
  readonly measure: MeasureId;
  readonly region: string;
  readonly level: RegionLevel;
  readonly isUninhabited: boolean;
}

const socialSupport = new Set(["kwb:a_wmo_t", "kwb:p_wmo_t"]);
const hiddenWhenFew = new Set([...socialSupport, "kwb:a_soz_wb", "kwb:a_soz_ao", "kwb:a_soz_ww", "kwb:a_soz_ow"]);
const belowMunicipality: ReadonlySet<RegionLevel> = new Set(["district", "neighbourhood"]);

export function isSocialSupport(measure: MeasureId): boolean {
  return socialSupport.has(measure);
}

/** @param notDelivered the municipalities that have no figure about social support */
export function reasonOfEmptyCell({ measure, region, level, isUninhabited }: EmptyCell, notDelivered: ReadonlySet<string>): MissingReason {
  if (!hiddenWhenFew.has(measure)) return "not-published";
  const municipality = level === "municipality" ? region : municipalityOf(region);
  if (socialSupport.has(measure) && notDelivered.has(municipality)) return "not-delivered";
  if (!belowMunicipality.has(level)) return "not-published";
  return isUninhabited ? "not-applicable" : "suppressed";
}
