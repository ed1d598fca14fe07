/**
 * Writes a vintage to disk and, if asked, makes it the current one.
 *
 * Columns and other objects first, the manifest after them, `current` last: a
 * vintage exists only once everything it names is there.
 */
import { rmSync } from "node:fs";
import { encodeColumn, layoutOf } from "../figures/column-codec.ts";
import { keepDivisions } from "../figures/divisions.ts";
import { encodeExpectations } from "../figures/expectation-codec.ts";
import type { Expectations } from "../figures/expectation.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import type { Manifest, StoredObject, StoredWorkshop } from "../figures/manifest.ts";
import { encodeMeasures } from "../figures/measure-codec.ts";
import type { Vintage } from "../figures/vintage.ts";
import { currentPath, idLength, listManifests, manifestPath, packJson, readCurrentId, sha256, storeObject, writeWhole } from "./vintage-files.ts";

export type VintageToWrite = Omit<Vintage, "id"> & {
  /** What the columns were made of; a vintage without it cannot take in new figures. */
  readonly workshop?: KeptWorkshop;
};

/**
 * Writes the vintage and returns its id. Writing the same vintage twice changes nothing.
 *
 * Packed, it takes less than half the room and some milliseconds more to read:
 * right for what travels with the product, not for what a server writes for itself.
 */
export function writeVintage(folder: string, vintage: VintageToWrite, options: { isPacked?: boolean } = {}): string {
  const keep = (bytes: Uint8Array) => storeObject(folder, bytes, options.isPacked);
  const bytes = Buffer.from(JSON.stringify(toManifest(vintage, keep), null, 1));
  const id = sha256(bytes).slice(0, idLength);
  writeWhole(manifestPath(folder, id), bytes);
  return id;
}

/** Makes a vintage the one that is shown. */
export function makeCurrent(folder: string, id: string): void {
  writeWhole(currentPath(folder), Buffer.from(`${id}\n`));
}

/** Another command made a vintage while ours was made out of the one before it. */
export class OvertakenVintage extends Error {
  constructor(basedOn: string, shown: string) {
    super(`nothing was taken: while this ran, another command put vintage ${shown} in the place of ${basedOn}, which this would undo; run it again`);
    this.name = "OvertakenVintage";
  }
}

/**
 * Writes a vintage that was made out of another and makes it the current one, as
 * long as that other still is: what somebody took in or took away meanwhile would
 * else be undone, and nobody would notice.
 *
 * @throws OvertakenVintage when the folder shows another one by now; ours is then on no list
 */
export function publishVintage(folder: string, vintage: VintageToWrite, basedOn: string): string {
  refuseOvertaken(folder, basedOn);
  const known = new Set(listManifests(folder));
  const id = writeVintage(folder, vintage);
  try {
    refuseOvertaken(folder, basedOn);
  } catch (error) {
    if (!known.has(id)) rmSync(manifestPath(folder, id), { force: true });
    throw error;
  }
  makeCurrent(folder, id);
  return id;
}

/** A folder without a vintage shows the bundled one. */
function refuseOvertaken(folder: string, basedOn: string): void {
  const shown = readCurrentId(folder) ?? basedOn;
  if (shown !== basedOn) throw new OvertakenVintage(basedOn, shown);
}

function toManifest(vintage: VintageToWrite, keep: (bytes: Uint8Array) => StoredObject): Manifest {
  const { asOf, division, tables, municipalities, formerMunicipalities } = vintage;
  return {
    format: 1,
    asOf,
    division,
    tables,
    places: keep(packJson({ municipalities, formerMunicipalities })),
    lists: [...vintage.lists.values()].map((list) => {
      const { id, level, division: year, codes, names, parents } = list;
      return { id, level, division: year, count: codes.length, object: keep(packJson({ codes, names, parents })) };
    }),
    borders: [...vintage.borders.values()].map(({ list, isComplete, topology }) => {
      return { list, isComplete, object: keep(packJson(topology)) };
    }),
    indicators: vintage.indicators.map((definition) => {
      const column = vintage.columns.get(definition.id);
      if (!column) throw new Error(`store/write-vintage: indicator "${definition.id}" has no column; build it first`);
      const layout = layoutOf(column, definition.precision);
      return { definition, layout, object: keep(encodeColumn(column, layout)) };
    }),
    ...(vintage.expectations && { expectations: keep(encodeExpectations(ofIndicators(vintage.expectations(), vintage.indicators), vintage.indicators)) }),
    ...(vintage.workshop && { workshop: storeWorkshop(vintage.workshop, vintage.lists, keep) }),
  };
}

/** An indicator may have been taken away since they were calculated. */
function ofIndicators(expectations: Expectations, indicators: readonly Indicator[]): Expectations {
  const ids = new Set(indicators.map(({ id }) => id));
  return new Map([...expectations].filter(([id]) => ids.has(id)));
}

function storeWorkshop({ divisions, measures }: KeptWorkshop, lists: Vintage["lists"], keep: (bytes: Uint8Array) => StoredObject): StoredWorkshop {
  return {
    divisions: keep(packJson(keepDivisions(divisions, lists))),
    measures: [...measures].map(([table, rows]) => ({ table, object: keep(encodeMeasures(rows)) })),
  };
}
