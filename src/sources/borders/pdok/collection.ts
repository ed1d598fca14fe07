/**
 * Where PDOK has the borders of one level in one year.
 *
 * Two of its services have them. `gebiedsindelingen` has every year since 2016
 * under one address, drawn for maps: without large waters and with fewer points.
 * `wijken-en-buurten` has an address per year, with every bend of the border and
 * the waters as separate shapes.
 *
 * Method: OGC API Features, part 1 (Open Geospatial Consortium, 17-069r4).
 *
 * @example
 * borderCollection("gebiedsindelingen", "district", 2024).url
 * // https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/wijk_gegeneraliseerd/items?f=json&limit=1000&jaarcode=2024
 */
import type { RegionLevel } from "../../../terms/region.ts";

export const borderServices = ["gebiedsindelingen", "wijken-en-buurten"] as const;

export type BorderService = (typeof borderServices)[number];

export type BorderedLevel = Exclude<RegionLevel, "country">;

export interface BorderCollection {
  readonly service: BorderService;
  readonly level: BorderedLevel;
  readonly year: number;
  /** Its name at the publisher: "wijk_gegeneraliseerd". */
  readonly name: string;
  /** The first page. */
  readonly url: string;
  /** The property of a region that holds its code. */
  readonly codeProperty: string;
}

export const pdokUrl = "https://api.pdok.nl";

/** The years that `gebiedsindelingen` begins with. */
export const firstBorderYear = 2016;

const words: Readonly<Record<BorderedLevel, { readonly one: string; readonly many: string }>> = {
  municipality: { one: "gemeente", many: "gemeenten" },
  district: { one: "wijk", many: "wijken" },
  neighbourhood: { one: "buurt", many: "buurten" },
};

// As many regions as PDOK gives in one page.
const pageLimit = 1000;

export function borderCollection(service: BorderService, level: BorderedLevel, year: number, from = pdokUrl): BorderCollection {
  const { one, many } = words[level];
  const isPerYear = service === "wijken-en-buurten";
  const name = isPerYear ? many : `${one}_gegeneraliseerd`;
  const options = `f=json&limit=${pageLimit}${isPerYear ? "" : `&jaarcode=${year}`}`;
  return {
    service,
    level,
    year,
    name,
    url: `${from}/cbs/${service}${isPerYear ? `-${year}` : ""}/ogc/v1/collections/${name}/items?${options}`,
    codeProperty: isPerYear ? `${one}code` : "statcode",
  };
}
