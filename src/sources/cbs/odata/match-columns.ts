/**
 * Which column of this year is which column of last year?
 *
 * Column names of version 3 end in a number that shifts with every column that
 * is put in or taken out: "Woningvoorraad_35". Reading by position, or by the
 * name of last year, sooner or later reads the wrong column without anybody
 * noticing. So a column is known by its stem (the name without the number), its
 * title and its unit, and where those occur more often by the heading it stands
 * under: "Nederland" is a land of origin, and a land of birth.
 *
 * Method, from certain to less certain; each column is used once:
 * 1. same stem, title, unit and heading;
 * 2. same stem, title and unit, once in both years, under another heading;
 * 3. renamed: same unit, and either the same title or the same stem, once in both;
 * 4. renamed: same unit, and one title is the beginning of the other.
 * What is left has vanished or is new. A column whose unit changed is never the
 * same: thousands of euros must not become euros.
 *
 * In:  the columns of both years.
 * Out: pairs, and what has no partner, each with the reason in words.
 */
import type { MeasureColumn } from "./client.ts";

/** What is needed to know a column again. */
export type KnownColumn = Pick<MeasureColumn, "key" | "title" | "unit" | "group">;

export interface ColumnPair {
  readonly before: KnownColumn;
  readonly after: KnownColumn;
  readonly reason: string;
}

export interface LoneColumn {
  readonly column: KnownColumn;
  readonly reason: string;
}

export interface ColumnMatches {
  readonly matched: readonly ColumnPair[];
  readonly renamed: readonly ColumnPair[];
  readonly vanished: readonly LoneColumn[];
  readonly new: readonly LoneColumn[];
}

interface Step {
  readonly outcome: "matched" | "renamed";
  readonly isSame: (before: KnownColumn, after: KnownColumn) => boolean;
  readonly reason: (before: KnownColumn, after: KnownColumn) => string;
}

/** "Woningvoorraad_35" → "Woningvoorraad". */
export function stemOf(key: string): string {
  return key.replace(/_\d+$/, "");
}

export function matchColumns(before: readonly KnownColumn[], after: readonly KnownColumn[]): ColumnMatches {
  const pairs = { matched: [] as ColumnPair[], renamed: [] as ColumnPair[] };
  let [left, right] = [before, after];
  for (const step of steps) {
    const found = pairsOf(left, right, step);
    pairs[step.outcome].push(...found);
    const used = new Set(found.flatMap((pair) => [pair.before, pair.after]));
    [left, right] = [left.filter((one) => !used.has(one)), right.filter((one) => !used.has(one))];
  }
  return {
    ...pairs,
    vanished: left.map((column) => ({ column, reason: reasonAlone(column, right, "no longer in the table") })),
    new: right.map((column) => ({ column, reason: reasonAlone(column, left, "not in the table before") })),
  };
}

const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ").toLowerCase();
const same = (one: string, other: string) => plain(one) === plain(other);
const hasSameStem = (one: KnownColumn, other: KnownColumn) => stemOf(one.key) === stemOf(other.key);
const hasSameTitle = (one: KnownColumn, other: KnownColumn) => same(one.title, other.title);
const hasSameUnit = (one: KnownColumn, other: KnownColumn) => same(one.unit, other.unit);
const headings = ({ group }: KnownColumn) => group.join(" > ");

const steps: readonly Step[] = [
  {
    outcome: "matched",
    isSame: (one, other) => hasSameStem(one, other) && hasSameTitle(one, other) && hasSameUnit(one, other) && same(headings(one), headings(other)),
    reason: () => "same stem, title, unit and heading",
  },
  {
    outcome: "matched",
    isSame: (one, other) => hasSameStem(one, other) && hasSameTitle(one, other) && hasSameUnit(one, other),
    reason: (one, other) => `same stem, title and unit; the heading "${headings(one)}" is now "${headings(other)}"`,
  },
  {
    outcome: "renamed",
    isSame: (one, other) => hasSameUnit(one, other) && hasSameTitle(one, other),
    reason: (one, other) => `same title and unit; the stem "${stemOf(one.key)}" is now "${stemOf(other.key)}"`,
  },
  {
    outcome: "renamed",
    isSame: (one, other) => hasSameUnit(one, other) && hasSameStem(one, other),
    reason: (one, other) => `same stem and unit; the title "${one.title.trim()}" is now "${other.title.trim()}"`,
  },
  {
    outcome: "renamed",
    isSame: (one, other) => hasSameUnit(one, other) && beginsAlike(plain(one.title), plain(other.title)),
    reason: (one, other) => `same unit, and the title "${one.title.trim()}" begins as "${other.title.trim()}" does`,
  },
];

// A short title begins many others: "Nederland", "Huishoudens".
function beginsAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 15 && long.startsWith(`${short} `);
}

/** Pairs that are certain: each the only partner of the other. */
function pairsOf(before: readonly KnownColumn[], after: readonly KnownColumn[], { isSame, reason }: Step): readonly ColumnPair[] {
  return before.flatMap((one) => {
    const partners = after.filter((other) => isSame(one, other));
    const [partner] = partners;
    if (partners.length !== 1 || before.filter((other) => isSame(other, partner)).length !== 1) return [];
    return [{ before: one, after: partner, reason: reason(one, partner) }];
  });
}

function reasonAlone(column: KnownColumn, others: readonly KnownColumn[], usual: string): string {
  const alike = others.filter((other) => hasSameStem(column, other) || hasSameTitle(column, other));
  const inOtherUnit = alike.find((other) => !hasSameUnit(column, other));
  if (inOtherUnit) return `${inOtherUnit.key} looks like it but has the unit "${inOtherUnit.unit}" instead of "${column.unit}"`;
  if (alike.length > 0) return `${alike.map(({ key }) => key).join(", ")} look like it, but which one cannot be told`;
  return usual;
}
