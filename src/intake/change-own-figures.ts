/**
 * Putting own figures where they belong, and taking them away.
 *
 * Public ones become part of a new vintage. Others are kept apart from every
 * vintage, and leave the current one when they were public before. Earlier
 * vintages never change: where one still holds the indicator, that is said.
 */
import { withoutOwnFigures, withOwnFigures, type OwnFigures } from "../figures/own-figures.ts";
import type { PublishLevel } from "../sources/own-files/mapping.ts";
import { keepApart, removeKeptApart } from "../store/kept-apart.ts";
import { readCurrentWhole, type WholeVintage } from "../store/read-workshop.ts";
import { readManifests } from "../store/replaced-vintages.ts";
import { publishVintage } from "../store/write-vintage.ts";

export interface Figures {
  /** The folder new vintages are written to. */
  readonly data: string;
  /** The vintage that comes with the product. */
  readonly bundled: string;
}

/** The vintage a server with this data folder shows, with what is needed to take in figures. */
export function readFigures({ data, bundled }: Figures): WholeVintage & Required<Pick<WholeVintage, "workshop">> {
  const { workshop, ...vintage } = readCurrentWhole([data, bundled]);
  if (workshop) return { ...vintage, workshop };
  throw new Error(`vintage ${vintage.id} cannot take in new figures: found no divisions of earlier years in it; expected one made by this version (npm run vintage)`);
}

/** Does it, and says what was done. */
export function publishOwnFigures(figures: Figures, publish: PublishLevel, own: OwnFigures, asOf: string): readonly string[] {
  if (publish === "public") return [...addToVintage(figures, own, asOf), ...forgetKept(figures, own.indicator.id)];
  const path = keepApart(figures.data, publish, own);
  return [
    `kept apart in ${path}, for "${publish}"`,
    "there are no accounts yet, so nobody can be told apart: it appears on no page, in no download, feed or catalogue until there are",
    ...removeFromVintage(figures, own.indicator.id, asOf),
  ];
}

/** Takes an own indicator away from the current vintage and from what is kept apart. */
export function removeOwnFigures(figures: Figures, id: string, asOf: string): readonly string[] {
  const done = [...forgetKept(figures, id), ...removeFromVintage(figures, id, asOf)];
  if (done.length === 0) throw new Error(`no own indicator "${id}": found none in the current vintage and none kept apart; expected the id of one that was taken in`);
  return done;
}

function forgetKept({ data }: Figures, id: string): readonly string[] {
  return removeKeptApart(data, id) ? [`${id} is no longer kept apart`] : [];
}

function addToVintage(figures: Figures, own: OwnFigures, asOf: string): readonly string[] {
  const current = readFigures(figures);
  const id = publishVintage(figures.data, { ...withOwnFigures(current, current.workshop.divisions, own), asOf }, current.id);
  if (id === current.id) return [`nothing new: vintage ${id} has exactly this`];
  return [`vintage ${id} of ${asOf} in ${figures.data}: as ${current.id}, with ${own.indicator.id}`, `its page: /indicatoren/${own.indicator.id}`];
}

function removeFromVintage(figures: Figures, id: string, asOf: string): readonly string[] {
  const current = readFigures(figures);
  if (!current.columns.has(id)) return [];
  const written = publishVintage(figures.data, { ...withoutOwnFigures(current, id), asOf }, current.id);
  const earlier = [...readManifests(figures.data)].filter(([, { indicators }]) => indicators.some(({ definition }) => definition.id === id));
  return [
    `vintage ${written} of ${asOf} in ${figures.data}: as ${current.id}, without ${id}`,
    `links to an earlier vintage still show it: ${earlier.map(([vintage]) => vintage).join(", ")}. If nobody may see it any more, say --forget ${id}`,
  ];
}
