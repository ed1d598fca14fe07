/**
 * Places as people know them: municipalities with their address on the site,
 * other names, province, size class and the groupings they work in.
 */
/** A partnership or administrative area that a municipality belongs to. */
export interface Grouping {
  /** `province`, `youth-region`, `labour-market-region`, `ggd-region`, … */
  readonly kind: GroupingKind;
  readonly code: string;
  readonly name: string;
}

export const groupingKinds = [
  "province",
  "corop",
  "youth-region",
  "labour-market-region",
  "ggd-region",
  "safety-region",
  "care-office-region",
  "safe-home-region",
  "rmc-region",
  "police-unit",
] as const;

export type GroupingKind = (typeof groupingKinds)[number];

/** Inhabitants from … to …, as Statistics Netherlands and municipalities class themselves. */
export const sizeClasses = [
  { id: 1, from: 0, to: 5_000 },
  { id: 2, from: 5_000, to: 10_000 },
  { id: 3, from: 10_000, to: 20_000 },
  { id: 4, from: 20_000, to: 50_000 },
  { id: 5, from: 50_000, to: 100_000 },
  { id: 6, from: 100_000, to: 150_000 },
  { id: 7, from: 150_000, to: 250_000 },
  { id: 8, from: 250_000, to: Infinity },
] as const;

/** The class a number of inhabitants falls in. */
export function sizeClassOf(inhabitants: number): number {
  return sizeClasses.findLast((one) => inhabitants >= one.from)?.id ?? 1;
}

export interface Municipality {
  /** GM0150. Same order as the list `municipality-<division>`. */
  readonly code: string;
  /** Official name: "'s-Gravenhage". */
  readonly name: string;
  /** Last part of its address: "deventer", "bergen-nh". */
  readonly slug: string;
  /** Other names people type: "Den Haag", "Weesp" (a place that merged into it). */
  readonly aliases: readonly string[];
  readonly sizeClass: number;
  readonly groupings: readonly Grouping[];
}

/** A municipality that no longer exists, and where its inhabitants went. */
export interface FormerMunicipality {
  readonly code: string;
  readonly name: string;
  /** First day it was no longer there: "2021-01-01". */
  readonly endedOn: string;
  /** Fractions of its inhabitants, adding up to 1, largest first; codes of the current division. */
  readonly successors: readonly { readonly code: string; readonly fraction: number }[];
}

/** The letters of a name as an address: lower case, no accents, words joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’.()]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
