/**
 * How municipalities changed, as Statistics Netherlands tells it beside their
 * codes.
 *
 * The list of regions of table 03759ned has with every municipality since 1988 a
 * text: from whom it received ground, to whom it gave some, how many people moved
 * along, and under which name it went on. Every change stands there twice, once
 * with the giver and once with the receiver; a move is taken from the giver.
 *
 * In:  codes with their texts.
 * Out: the moves after a day, in order of date. A line we cannot read is named,
 *      so that a new way of writing is noticed and not taken for "no change".
 *
 * Not here: what a move means for a figure (figures/division-change.ts).
 */
import type { BoundaryChange } from "../source.ts";

export interface ToldCode {
  readonly code: string;
  readonly description?: string;
}

export type ChangeNote = {
  readonly code: string;
  readonly date: string;
  readonly other: string;
} & (
  | { readonly kind: "gave" | "received"; readonly isDissolved: boolean; readonly inhabitants: number }
  | { readonly kind: "new-name" | "old-name" }
);

export interface ReadNotes {
  readonly notes: readonly ChangeNote[];
  /** Lines of which we do not know what they say, with the code they stand beside. */
  readonly unread: readonly string[];
}

type Heading = { readonly kind: "gave" | "received" | "name"; readonly date: string; readonly isDissolved: boolean };

const heading = /^(Opgeheven|Grenswijziging|Gemeentelijke herindeling|Wijziging|Ontstaan|Naamswijziging) per (\d\d)-(\d\d)-(\d{4}),? ?(overgegaan naar|ontvangen van|uit)?:?$/;
const place = /^- .*\((GM\d{4})\),?$/;
const otherName = /^(oude|nieuwe) naam: .*\((GM\d{4})\),?$/;
const counts = /^\.\.\. (?:[\d,]+ hectare)?(?: met)? ?(?:\d+ woning(?:en)?(?: en )?)?(?:(\d+) inwoners?)?$/;
// Says nothing of places, or tells it elsewhere as well.
const aside = /^(|\.|Begindatum .*|Ontstaan per [\d-]+|(Gemeentelijke herindeling|Naamswijziging) per [\d-]+|Provinciale wijziging per .*|- overgegaan van provincie .*)$/;

export function readChangeNotes(codes: readonly ToldCode[]): ReadNotes {
  const municipalities = codes.filter(({ code }) => /^GM\d{4}$/.test(code));
  const read = municipalities.map(({ code, description = "" }) => readText(code, description));
  return { notes: read.flatMap((one) => one.notes), unread: read.flatMap((one) => one.unread) };
}

function readText(code: string, text: string): ReadNotes {
  const notes: ChangeNote[] = [];
  const unread: string[] = [];
  let under: Heading | undefined;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const opened = parseHeading(line);
    const note = under && !opened ? parseNote(code, line, under) : undefined;
    const people = counts.exec(line)?.[1];
    const last = notes.at(-1);
    if (opened) under = opened;
    else if (note) notes.push(note);
    else if (people && last && "inhabitants" in last) notes[notes.length - 1] = { ...last, inhabitants: Number(people) };
    else if (!aside.test(line) && !counts.test(line)) unread.push(`${code}: ${line}`);
  }
  return { notes, unread };
}

function parseHeading(line: string): Heading | undefined {
  const [, what, day, month, year, direction] = heading.exec(line) ?? [];
  if (!what) return undefined;
  const date = `${year}-${month}-${day}`;
  if (what === "Naamswijziging") return { kind: "name", date, isDissolved: false };
  if (!direction) return undefined;
  return { kind: direction === "overgegaan naar" ? "gave" : "received", date, isDissolved: what === "Opgeheven" };
}

function parseNote(code: string, line: string, { kind, date, isDissolved }: Heading): ChangeNote | undefined {
  const [, age, renamed] = otherName.exec(line) ?? [];
  if (kind === "name") return renamed ? { code, date, other: renamed, kind: age === "oude" ? "old-name" : "new-name" } : undefined;
  const other = place.exec(line)?.[1];
  return other ? { code, date, other, kind, isDissolved, inhabitants: 0 } : undefined;
}

/**
 * Moves of people after a day. A municipality that went on under another code
 * moves everybody; how many that is, `inhabitantsOf` says, or 1 when it cannot,
 * since all of them went to one place.
 */
export function movesAfter(day: string, notes: readonly ChangeNote[], inhabitantsOf: (code: string, year: number) => number | undefined): readonly BoundaryChange[] {
  const moves = notes.flatMap((note): readonly BoundaryChange[] => {
    const { code, date, other, kind } = note;
    if (date <= day) return [];
    if (kind === "gave") return note.inhabitants > 0 ? [{ date, from: code, to: other, inhabitants: note.inhabitants, isDissolved: note.isDissolved }] : [];
    if (kind !== "new-name") return [];
    const year = Number(date.slice(0, 4));
    return [{ date, from: code, to: other, inhabitants: inhabitantsOf(code, year) ?? inhabitantsOf(other, year) ?? 1, isDissolved: true }];
  });
  return moves.toSorted((a, b) => a.date.localeCompare(b.date));
}
