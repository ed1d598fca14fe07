/**
 * Which places is a place compared with?
 *
 * For now: the municipalities of its size class, itself among them. Size says something about what a
 * municipality has to organise, and nothing about age, income or money; places
 * that resemble each other on all of those will replace it (see
 * docs/decisions/0003). The group carries its reason, so that a page can say why.
 *
 * In:       the municipalities of a vintage and the place itself.
 * Out:      the places of the group in the order of the columns.
 */
import { sizeClasses, type Municipality } from "../figures/places.ts";

export interface PeerGroup {
  /** Why these: the same for everybody in the group. */
  readonly reason: { readonly kind: "size-class"; readonly from: number; readonly to: number };
  /** Tells groups apart in a cache. */
  readonly key: string;
  /** Positions in the list of municipalities. */
  readonly indices: readonly number[];
}

const groups = new WeakMap<readonly Municipality[], Map<number, PeerGroup>>();

/** The municipalities of the same size class. */
export function sizeClassPeers(municipalities: readonly Municipality[], place: number): PeerGroup {
  const { sizeClass } = municipalities[place];
  const ofVintage = groups.get(municipalities) ?? new Map<number, PeerGroup>();
  groups.set(municipalities, ofVintage);
  const known = ofVintage.get(sizeClass);
  if (known) return known;
  const indices = municipalities.flatMap((other, index) => (other.sizeClass === sizeClass ? [index] : []));
  const { from, to } = sizeClasses.find((one) => one.id === sizeClass) ?? sizeClasses[0];
  const group: PeerGroup = { reason: { kind: "size-class", from, to }, key: `size-class-${sizeClass}`, indices };
  ofVintage.set(sizeClass, group);
  return group;
}
