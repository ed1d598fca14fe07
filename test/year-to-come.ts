/**
 * A year to come, in which places merge that in truth did not: what Statistics
 * Netherlands and PDOK would say of it.
 *
 * Scherpenzeel is divided over Barneveld (75 of every 100 people) and Woudenberg,
 * and Ameland goes into Terschelling whole.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Vintage } from "../src/figures/vintage.ts";
import { answerAsPdok } from "../src/sources/borders/pdok/testing/pdok-answers.ts";
import type { Answering } from "../src/sources/cbs/odata/testing/replay-server.ts";
import { yearTable, type YearRow } from "../src/sources/places/testing/year-table.ts";
import { readVintage } from "../src/store/read-vintage.ts";

export const bundled = join(import.meta.dirname, "../data");
export const bundledVintage: Vintage = readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim());

const headings: Readonly<Record<string, string>> = {
  province: "Provincies",
  corop: "COROP-gebieden",
  "youth-region": "Jeugdregio's",
  "labour-market-region": "Arbeidsmarktregio's",
  "ggd-region": "GGD-regio's",
  "safety-region": "Veiligheidsregio's",
  "care-office-region": "Zorgkantoorregio's",
  "safe-home-region": "Veilig Thuis Regio's",
  "rmc-region": "Regionale Meld- en Coördinatiepunten",
  "police-unit": "Regionale eenheden",
};

/** The municipalities of the bundled vintage as a list of a year has them. */
export const rowsOfToday: readonly YearRow[] = bundledVintage.municipalities.map(({ code, name, groupings }) => ({
  code,
  name,
  regions: Object.fromEntries(groupings.map((one) => [headings[one.kind], [one.code, one.name] as const])),
}));

/** One municipality in the record of changes. */
export interface RecordRow {
  readonly Identifier: string;
  readonly Title: string;
  readonly Description: string;
}

export function endedOn(day: string, code: string, name: string, ...shares: readonly (readonly [code: string, name: string, people: number])[]): RecordRow {
  const lines = shares.flatMap(([to, title, people]) => [`- ${title} (${to}),`, `... 900 hectare met 3000 woningen en ${people} inwoners`]);
  return { Identifier: code, Title: name, Description: [`Opgeheven per ${day}, overgegaan naar:`, ...lines, ""].join("\r\n") };
}

export const scherpenzeel = endedOn("01-01-2027", "GM0279", "Scherpenzeel", ["GM0203", "Barneveld", 7500], ["GM0351", "Woudenberg", 2500]);
export const ameland = endedOn("01-01-2027", "GM0060", "Ameland", ["GM0093", "Terschelling", 3800]);

export const rowsOfMergers = rowsOfToday.filter(({ code }) => code !== "GM0279" && code !== "GM0060");

export interface YearToCome {
  readonly year?: number;
  readonly rows?: readonly YearRow[];
  readonly record?: readonly RecordRow[];
  readonly hasBorders?: boolean;
}

/** Both publishers at one address. */
export function answerAsPublishers({ year = 2027, rows = rowsOfMergers, record = [scherpenzeel, ameland], hasBorders = true }: YearToCome = {}): Answering {
  const answers = new Map<string, Record<string, unknown>>([
    ...yearTable(`99${String(year).slice(1)}NED`, year, rows, Object.values(headings)),
    ["/CBS/03759ned/RegioSCodes", { value: record }],
  ]);
  const shapes = hasBorders ? rows.map(({ code, name }) => shapeOf(code, name, year)) : [];
  const pdok = answerAsPdok(new Map([["/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd", shapes.flatMap((one) => one ?? [])]]));
  return (address) => {
    const answer = answers.get(address.pathname);
    const skip = Number(address.searchParams.get("$skip") ?? 0);
    return answer && Array.isArray(answer.value) ? { ...answer, value: answer.value.slice(skip) } : (answer ?? pdok(address));
  };
}

const shapes = new Map(shapesToday().features.map((one) => [String(one.id), one]));

function shapesToday(): FeatureCollection<Polygon | MultiPolygon> {
  const topology = bundledVintage.borders.get("municipality-2024")?.topology;
  if (!topology) throw new Error("expected borders of municipality-2024 in the bundled vintage");
  return feature(topology, topology.objects.regions) as unknown as FeatureCollection<Polygon | MultiPolygon>;
}

function shapeOf(code: string, name: string, year: number): Feature | undefined {
  const known = shapes.get(code);
  return known && { type: "Feature", id: code, properties: { statcode: code, statnaam: name, jrstatcode: `${year}${code}` }, geometry: known.geometry };
}
