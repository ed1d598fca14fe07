/**
 * The regions in the pages of a collection, each of them once.
 *
 * Waters are left out: a lake has the code of the municipality around it. So is
 * a region that the list of that year does not know. A region that comes twice,
 * or that belongs to another year, means that we were given something else than
 * we asked for: then nothing is taken.
 *
 * In:  pages, one after another; the list of regions there should be.
 * Out: shapes, and a report of everything that was left out or mended.
 */
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { CbsError, type Where } from "../../cbs/odata/cbs-error.ts";
import { recordOf, textOf, type JsonRecord } from "../../cbs/odata/shape.ts";
import { findRegionLevel, type RegionList } from "../../../terms/region.ts";
import type { BorderCollection } from "./collection.ts";
import type { FeaturePage } from "./feature-pages.ts";
import { mendShape } from "./mend-shape.ts";

export interface BordersReport {
  readonly read: number;
  readonly waters: number;
  /** Codes the list of that year does not have; left out. */
  readonly unknown: readonly string[];
  /** Codes that came without a shape to draw; left out. */
  readonly withoutShape: readonly string[];
  /** Codes of the list for which there is no border now. */
  readonly missing: readonly string[];
  readonly closedRings: number;
  readonly droppedRings: number;
}

export interface RegionGathering {
  add(page: FeaturePage): void;
  /** The code as `id` of each feature, in the order of the codes. */
  features(): readonly Feature<Polygon | MultiPolygon>[];
  report(): BordersReport;
}

export function gatherRegions(collection: BorderCollection, list: RegionList): RegionGathering {
  const known = new Set(list.codes);
  const shapes = new Map<string, Polygon | MultiPolygon>();
  const taken = new Set<string>();
  const withoutShape: string[] = [];
  const unknown: string[] = [];
  let [read, waters, closedRings, droppedRings] = [0, 0, 0, 0];

  function take(code: string, geometry: unknown, where: Where): void {
    if (taken.has(code)) throw new CbsError("shape", where, `region ${code} for the second time`, "every region once");
    taken.add(code);
    const mended = mendShape(geometry, where);
    closedRings += mended.closedRings;
    droppedRings += mended.droppedRings;
    if (mended.shape) shapes.set(code, mended.shape);
    else withoutShape.push(code);
  }

  return {
    add({ features, where }) {
      for (const feature of features) {
        read += 1;
        const properties = recordOf(feature.properties, where);
        const code = codeOf(properties, collection, where);
        if (isWater(properties)) waters += 1;
        else if (!known.has(code)) unknown.push(code);
        else take(code, feature.geometry, where);
      }
    },
    features: () => [...shapes].sort(([a], [b]) => a.localeCompare(b)).map(([id, geometry]) => ({ type: "Feature", id, properties: {}, geometry })),
    report: () => ({ read, waters, unknown, withoutShape, missing: list.codes.filter((code) => !shapes.has(code)), closedRings, droppedRings }),
  };
}

function codeOf(properties: JsonRecord, { codeProperty, level, year }: BorderCollection, where: Where): string {
  const code = textOf(properties, codeProperty, where).trim();
  if (findRegionLevel(code) !== level) throw new CbsError("shape", where, `"${codeProperty}": "${code}"`, `the code of a ${level}`);
  const stated = properties.jaarcode ?? properties.jaar ?? String(properties.jrstatcode ?? year).slice(0, 4);
  if (Number(stated) !== year) throw new CbsError("shape", where, `region ${code} of ${String(stated)}`, `of ${year}`);
  return code;
}

function isWater({ water }: JsonRecord): boolean {
  return typeof water === "string" && water.trim().toUpperCase() === "JA";
}
