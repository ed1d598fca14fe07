/**
 * Forgetting own figures: out of every vintage that was kept, not only the newest.
 *
 * Taking an indicator away leaves it in earlier vintages, for a vintage never
 * changes and what was cited must stay to be found. When somebody turns out to be
 * recognisable, or figures were never to be public, that is no answer. Then each
 * vintage that holds it is written anew without it, under another id; the old one
 * is removed with the files that only it used, and a note leads from the old id to
 * the new one, so that whatever else was cited out of it is still found.
 *
 * In:  the figures, the indicator.
 * Out: what would be lost and what would be done; or what was done.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../figures/manifest.ts";
import { withoutOwnFigures } from "../figures/own-figures.ts";
import { findKeptApart, removeKeptApart } from "../store/kept-apart.ts";
import { readManifest, readVintage } from "../store/read-vintage.ts";
import { readWorkshop } from "../store/read-workshop.ts";
import { readManifests, replaceVintage } from "../store/replaced-vintages.ts";
import { readCurrentId } from "../store/vintage-files.ts";
import { makeCurrent, writeVintage } from "../store/write-vintage.ts";
import type { Figures } from "./change-own-figures.ts";

interface Traces {
  readonly vintages: ReadonlyMap<string, Manifest>;
  readonly isKeptApart: boolean;
  /** Hashes of the files the figures came from; answers of a Swing site lie under them. */
  readonly files: readonly string[];
}

/** What would be lost and what would be done, without doing it. */
export function previewForgetting(figures: Figures, id: string): readonly string[] {
  const { vintages, isKeptApart } = findTraces(figures, id);
  const current = readCurrentId(figures.data);
  return [
    `${id} stands in:`,
    ...[...vintages].map(([vintage, { asOf }]) => `  - vintage ${vintage} of ${asOf}${vintage === current ? ", which is shown now" : ""}`),
    ...(isKeptApart ? ["  - what is kept apart, shown nowhere"] : []),
    "",
    "what will be done:",
    "  - each of these vintages is written anew without it, under another id; the old one is removed, with the files that only it used",
    "  - an address that names the old vintage leads to the new one; every other figure in it stays to be found",
    "",
    "what will be lost, for good:",
    `  - the page, the data and the pictures of ${id}, in every vintage: links to it, citations of it and pictures of it on other sites show nothing any more`,
    "  - the ids of these vintages: who checks figures by such an id finds another one",
    "",
    "what nobody can take back from here:",
    "  - files that others downloaded, and what search engines, browsers and caches kept (an answer of the API that names a vintage may be kept for a year)",
    "  - copies of the data folder, and the file the figures came from",
    "",
    "nothing was done yet: say the same with --confirm to do it",
  ];
}

/** Does it, and says what was done. */
export function forgetOwnFigures(figures: Figures, id: string): readonly string[] {
  const { vintages, isKeptApart, files } = findTraces(figures, id);
  const done = [...vintages.keys()].map((vintage) => writeAnew(figures.data, vintage, id));
  if (isKeptApart && removeKeptApart(figures.data, id)) done.push(`${id} is no longer kept apart`);
  for (const sha256 of files) rmSync(join(figures.data, "raw/objects", `${sha256}.gz`), { force: true });
  return [...done, `${id} stands in no vintage any more; a running server stops showing it within ten seconds`];
}

function writeAnew(data: string, vintage: string, id: string): string {
  const workshop = readWorkshop(data, readManifest(data, vintage));
  const inItsPlace = writeVintage(data, { ...withoutOwnFigures(readVintage(data, vintage), id), ...(workshop && { workshop }) });
  if (readCurrentId(data) === vintage) makeCurrent(data, inItsPlace);
  replaceVintage(data, vintage, inItsPlace);
  return `vintage ${vintage} is removed; ${inItsPlace} stands in its place, without ${id}`;
}

function findTraces({ data }: Figures, id: string): Traces {
  const vintages = new Map([...readManifests(data)].filter(([, { indicators }]) => indicators.some(({ definition }) => definition.id === id)));
  const kept = findKeptApart(data, id);
  if (vintages.size === 0 && !kept) throw new Error(`no own indicator "${id}": found none in any vintage in ${data} and none kept apart; expected the id of one that was taken in`);
  const tables = [...[...vintages.values()].flatMap((one) => one.tables.filter((table) => table.id === id)), ...(kept ? [kept.table] : [])];
  return { vintages, isKeptApart: kept !== undefined, files: tables.flatMap(({ files }) => files.map(({ sha256 }) => sha256)) };
}
