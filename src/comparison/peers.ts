/**
 * Which places is a place compared with?
 *
 * By the reader's choice: the most alike (likeness.ts), the neighbours, the
 * province, the size class, or places named one by one. The group carries its
 * reason, so that a page can say why these. The place itself is never in it.
 *
 * The places stand in order of likeness, and those that cannot be compared by
 * name at the end; never in the order of a figure.
 *
 * A choice that gives nobody (the only place of its size class) falls back to the most
 * alike, and where likeness cannot be measured to the size class; `insteadOf`
 * says what was asked for, and why it could not be done.
 *
 * In:       a vintage, a place by its position among the municipalities, a choice.
 * Out:      the places of the group by their position.
 *
 * @example
 * findPeers(vintage, deventer).indices // the 12 most alike
 * findPeers(vintage, deventer, { kind: "neighbours" }).reason // { kind: "neighbours" }
 */
import { neighboursIn } from "../figures/neighbours.ts";
import { sizeClasses, type Municipality } from "../figures/places.ts";
import type { Vintage } from "../figures/vintage.ts";
import { regionListId } from "../terms/region.ts";
import { municipalityFeatures } from "./features.ts";
import { usualChoice, type GroupChoice } from "./group-choice.ts";
import { listAlike, type NoLikeness } from "./likeness.ts";
import { isUnlikeOthers } from "./unlike-others.ts";

export type GroupReason =
  | Extract<GroupChoice, { kind: "alike" }>
  | { readonly kind: "neighbours" }
  | { readonly kind: "province"; readonly code: string; readonly name: string }
  | { readonly kind: "size-class"; readonly from: number; readonly to: number }
  | { readonly kind: "own-choice" };

/** `nobody`: the rule gives no other place. `no-borders`: the figures come without borders. */
export type NoGroup = NoLikeness["missing"] | "nobody" | "no-borders";

export interface PeerGroup {
  readonly reason: GroupReason;
  /** Positions in the list of municipalities, most alike first. */
  readonly indices: readonly number[];
  /** Of the most alike: they are far all the same (unlike-others.ts). */
  readonly isFar?: true;
  /** What was asked for and could not be given. */
  readonly insteadOf?: { readonly choice: GroupChoice; readonly missing: NoGroup };
}

// A reader goes through the pages of one place: the groups asked for last are kept, and what was made for them with them.
const mostKept = 8;
const kept = new WeakMap<Vintage, Map<string, PeerGroup>>();

/** The places to compare with; of the usual choice when none is given. */
export function findPeers(vintage: Vintage, place: number, choice: GroupChoice = usualChoice): PeerGroup {
  const groups = kept.get(vintage) ?? new Map<string, PeerGroup>();
  kept.set(vintage, groups);
  const key = `${place} ${JSON.stringify(choice)}`;
  const group = groups.get(key) ?? choosePeers(vintage, place, choice);
  groups.delete(key);
  groups.set(key, group);
  const [oldest] = groups.keys();
  if (groups.size > mostKept && oldest !== undefined) groups.delete(oldest);
  return group;
}

function choosePeers(vintage: Vintage, place: number, choice: GroupChoice): PeerGroup {
  const found = gather(vintage, place, choice);
  if (!("missing" in found)) return found;
  const other = choice.kind === "alike" ? sizeClassOf(vintage, place) : findPeers(vintage, place);
  return { ...other, insteadOf: { choice, missing: found.missing } };
}

function gather(vintage: Vintage, place: number, choice: GroupChoice): PeerGroup | { readonly missing: NoGroup } {
  switch (choice.kind) {
    case "alike":
      return mostAlike(vintage, place, choice);
    case "size-class":
      return notEmpty(sizeClassOf(vintage, place));
    case "neighbours":
      return neighboursOf(vintage, place);
    case "province":
      return provinceOf(vintage, place);
    case "own-choice": {
      const codes = new Set(choice.codes);
      return notEmpty({ reason: { kind: "own-choice" }, indices: othersWhere(vintage, place, ({ code }) => codes.has(code)) });
    }
  }
}

function mostAlike(vintage: Vintage, place: number, choice: Extract<GroupChoice, { kind: "alike" }>): PeerGroup | NoLikeness {
  const table = municipalityFeatures(vintage);
  const alike = listAlike(table, place, choice.count, { weights: choice.weights });
  if ("missing" in alike) return alike;
  return { reason: choice, indices: alike.places.map((one) => one.place), ...(isUnlikeOthers(table, place) && { isFar: true }) };
}

function sizeClassOf(vintage: Vintage, place: number): PeerGroup {
  const { sizeClass } = vintage.municipalities[place];
  const { from, to } = sizeClasses.find((one) => one.id === sizeClass) ?? sizeClasses[0];
  return { reason: { kind: "size-class", from, to }, indices: othersWhere(vintage, place, (other) => other.sizeClass === sizeClass) };
}

function neighboursOf(vintage: Vintage, place: number): PeerGroup | { readonly missing: NoGroup } {
  const borders = vintage.borders.get(regionListId("municipality", vintage.division));
  if (!borders) return { missing: "no-borders" };
  const codes = new Set(neighboursIn(borders.topology).get(vintage.municipalities[place].code));
  return notEmpty({ reason: { kind: "neighbours" }, indices: othersWhere(vintage, place, ({ code }) => codes.has(code)) });
}

function provinceOf(vintage: Vintage, place: number): PeerGroup | { readonly missing: NoGroup } {
  const province = findProvince(vintage.municipalities[place]);
  if (!province) return { missing: "nobody" };
  const indices = othersWhere(vintage, place, (other) => findProvince(other)?.code === province.code);
  return notEmpty({ reason: { kind: "province", code: province.code, name: province.name }, indices });
}

function findProvince({ groupings }: Municipality) {
  return groupings.find((one) => one.kind === "province");
}

function notEmpty(group: PeerGroup): PeerGroup | { readonly missing: NoGroup } {
  return group.indices.length > 0 ? group : { missing: "nobody" };
}

/** All others that belong to it, most alike first. */
function othersWhere(vintage: Vintage, place: number, isMember: (other: Municipality) => boolean): readonly number[] {
  const { municipalities } = vintage;
  const members = municipalities.flatMap((other, index) => (index !== place && isMember(other) ? [index] : []));
  const alike = listAlike(municipalityFeatures(vintage), place, municipalities.length);
  const order = new Map("places" in alike ? alike.places.map((one, position) => [one.place, position] as const) : []);
  const positionOf = (index: number) => order.get(index) ?? municipalities.length;
  return members.toSorted((a, b) => positionOf(a) - positionOf(b) || municipalities[a].name.localeCompare(municipalities[b].name, "nl"));
}
