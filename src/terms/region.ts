/**
 * Regions: which places exist, at which level, in which year's division.
 *
 * A code alone does not name a place: after a re-division CBS uses codes again
 * for other ground. A region is therefore always a code *in a list*, and a list
 * belongs to one level and one year of division.
 *
 * Codes: gemeente GM0150, wijk WK015000, buurt BU01500000, country NL00 (CBS).
 * Amsterdam uses letters as well: wijk WK0363AB, buurt BU0363AB07.
 */
export const regionLevels = ["country", "municipality", "district", "neighbourhood"] as const;

export type RegionLevel = (typeof regionLevels)[number];

/** All regions of one level in one year's division, in the order of the columns. */
export interface RegionList {
  /** For example `municipality-2024`. */
  readonly id: string;
  readonly level: RegionLevel;
  /** Year of the division; the country has the year of the figures' own division. */
  readonly division: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Code of the municipality each district or neighbourhood lies in; empty for higher levels. */
  readonly parents: readonly string[];
}

export const countryCode = "NL00";

const shapes: readonly [RegExp, RegionLevel][] = [
  [/^NL0[01]$/, "country"],
  [/^GM\d{4}$/, "municipality"],
  [/^WK\d{4}[0-9A-Z]{2}$/, "district"],
  [/^BU\d{4}[0-9A-Z]{2}\d{2}$/, "neighbourhood"],
];

/** The level a CBS region code belongs to, or undefined when it is no such code. */
export function findRegionLevel(code: string): RegionLevel | undefined {
  return shapes.find(([shape]) => shape.test(code))?.[1];
}

/** The municipality code inside a wijk or buurt code: WK015001 lies in GM0150. */
export function municipalityOf(code: string): string {
  return `GM${code.slice(2, 6)}`;
}

/** The name of the list with all regions of a level in a year's division. */
export function regionListId(level: RegionLevel, division: number): string {
  return `${level}-${division}`;
}
