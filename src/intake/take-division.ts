/**
 * A vintage on another division of the country: its municipalities and what is known
 * of them, and all figures converted to them.
 *
 * Figures are made again out of the published measures that the vintage keeps, on
 * the division in which each was published; none that was converted before is
 * converted once more. A year in which nothing changed only adds its list, and the
 * regions in which municipalities work together.
 *
 * In:  the vintage there is, what was asked of the year, the definitions.
 * Out: the vintage there will be; or every reason why there cannot be one.
 *
 * Not here: asking (ask-year.ts), borders (take-borders.ts), telling (describe-division.ts).
 */
import { compareDivisions, type DivisionList } from "../figures/compare-divisions.ts";
import { convertOwnFigures } from "../figures/convert-own-figures.ts";
import { listDivisionFaults } from "../figures/division-faults.ts";
import type { DivisionHistory } from "../figures/division-change.ts";
import type { Divisions } from "../figures/divisions.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import { knownInhabitants } from "../figures/known-inhabitants.ts";
import { isSameDivision, nextDivision, withYear } from "../figures/next-division.ts";
import { nextPlaces, withGroupings } from "../figures/next-places.ts";
import { carryOwnFigures } from "../figures/own-figures.ts";
import { movesAfter } from "../sources/places/change-notes.ts";
import { describeChanges, describeYearList, withSuccessors } from "../sources/places/describe-year.ts";
import type { SuccessorFile } from "../sources/places/successor-file.ts";
import type { WholeVintage } from "../store/read-workshop.ts";
import { sha256 } from "../store/vintage-files.ts";
import type { VintageToWrite } from "../store/write-vintage.ts";
import { regionListId } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import { recordTable, type AskedYear } from "./ask-year.ts";
import { usedLists } from "./gather-lists.ts";
import { makeColumns } from "./make-columns.ts";
import { toldMoves } from "./told-moves.ts";

export type VintageWithWorkshop = Omit<WholeVintage, "id"> & { readonly workshop: KeptWorkshop };

/** What a year is, seen from the division of the pages. */
export interface NextDivision {
  readonly asked: AskedYear;
  readonly list: DivisionList;
  readonly history: DivisionHistory;
  readonly newestYear: number | undefined;
  /** Nobody came under another municipality, and none has another name. */
  readonly isSame: boolean;
  /** Why figures cannot be converted to it; none when they can. */
  readonly faults: readonly string[];
  /** What was told beside the record. */
  readonly told?: ToldSuccessors;
}

/** A file of successors, and the bytes it was read from. */
export interface ToldSuccessors {
  readonly successors: SuccessorFile;
  readonly bytes: Uint8Array;
}

export function judgeDivision({ division, workshop: { divisions, measures } }: VintageWithWorkshop, asked: AskedYear, told?: ToldSuccessors): NextDivision {
  const { year, municipalities } = asked.list.value;
  const { inhabitantsOf, newestYear } = knownInhabitants(measures);
  const list = { year, names: municipalities };
  const recorded = { moves: movesAfter(`${division}-01-01`, asked.record.value.notes, inhabitantsOf), inhabitantsOf };
  const beside = told ? toldMoves(told.successors, divisions.lists.get(regionListId("municipality", division)), list, recorded) : { moves: [], faults: [] };
  const history = { moves: [...recorded.moves, ...beside.moves].toSorted((a, b) => a.date.localeCompare(b.date)), inhabitantsOf };
  const faults = year > division ? [...beside.faults, ...listDivisionFaults(divisions, list, history), ...listUnread(divisions, list, asked)] : [`the pages are on the division of ${division}; expected a later year than that`];
  return { asked, list, history, newestYear, faults, isSame: faults.length === 0 && isSameDivision(divisions, list, history), ...(told && { told }) };
}

/** Lines of the record that we cannot read, beside a municipality that vanished or appeared: they may tell where people went. */
function listUnread({ division, lists }: Divisions, list: DivisionList, { record }: AskedYear): readonly string[] {
  const { codes = [], names = [] } = lists.get(regionListId("municipality", division)) ?? {};
  const before = { year: division, names: new Map(codes.map((code, index) => [code, names[index]])) };
  const { vanished, appeared } = compareDivisions(before, list, []);
  const concerned = new Set([...vanished, ...appeared].map(({ code }) => code));
  return record.value.unread.filter((line) => concerned.has(line.slice(0, 6))).map((line) => `the record of changes has a line that cannot be read, beside ${line}`);
}

/** The vintage with the year in it; the pages go over to it when its municipalities are others. */
export function takeDivision(base: VintageWithWorkshop, next: NextDivision, asOf: string, indicators: readonly Indicator[]): VintageToWrite {
  const day = [base.asOf, asOf].toSorted().at(-1) ?? asOf;
  return next.isSame ? addYear(base, next, day) : goOver(base, next, day, indicators);
}

/** Whether a year in which nothing changed brings anything: its list, or other regions. */
export function hasNews({ municipalities, workshop }: VintageWithWorkshop, { list, asked, isSame }: NextDivision): boolean {
  const isKnown = workshop.divisions.lists.has(regionListId("municipality", list.year));
  return !isSame || !isKnown || JSON.stringify(withGroupings(municipalities, asked.list.value.groupings)) !== JSON.stringify(municipalities);
}

/** The vintage with the list of a year in which nothing changed, for tables of that year to come in; its regions are left as they are. */
export function addList<Base extends VintageWithWorkshop>(base: Base, { list, asked: { list: { value, answers } } }: NextDivision): Base {
  const source = describeYearList(value, answers);
  return {
    ...base,
    tables: [...base.tables.filter(({ id }) => id !== source.id), source],
    workshop: { ...base.workshop, divisions: withYear(base.workshop.divisions, list) },
  };
}

function addYear(base: VintageWithWorkshop, { list, asked }: NextDivision, asOf: string): VintageToWrite {
  return {
    ...base,
    asOf,
    municipalities: withGroupings(base.municipalities, asked.list.value.groupings),
    tables: withTables(base.tables, asked, []),
    workshop: { ...base.workshop, divisions: withYear(base.workshop.divisions, list) },
  };
}

function goOver(base: VintageWithWorkshop, next: NextDivision, asOf: string, indicators: readonly Indicator[]): VintageToWrite {
  const { list, history, asked } = next;
  const before = base.workshop.divisions;
  const divisions = nextDivision(before, list, history);
  const workshop = { divisions, measures: base.workshop.measures };
  const made = makeColumns(base, workshop, indicators, () => true);
  const recorded = describeChanges(recordTable, before.division, list.year, history.moves.length, asked.record.answers);
  const changes = next.told ? withSuccessors(recorded, { ...next.told.successors, sha256: sha256(next.told.bytes), bytes: next.told.bytes.byteLength }) : recorded;
  const vintage = {
    ...base,
    ...made,
    ...nextPlaces(base, before, { ...next, groupings: asked.list.value.groupings }),
    asOf,
    division: list.year,
    lists: usedLists(list.year, divisions.lists, made.columns, base.borders),
    tables: withTables(base.tables, asked, [changes]),
    workshop,
  };
  return carryOwnFigures(convertOwnFigures(base, divisions), vintage);
}

/** The list of the year takes the place of those of earlier years, unless some kind of region still comes from these. */
function withTables(tables: readonly SourceTable[], { list: { value, answers } }: AskedYear, changes: readonly SourceTable[]): readonly SourceTable[] {
  const added = [describeYearList(value, answers), ...changes];
  const isReplaced = ({ id }: SourceTable) => added.some((one) => one.id === id) || (value.withoutColumns.length === 0 && /^regions-\d{4}$/.test(id));
  return [...tables.filter((table) => !isReplaced(table)), ...added];
}
