/**
 * Understanding a table: cells become observations, or faults that name the cell.
 *
 * Every cell is looked at before anything is said, so that whoever mends the file
 * mends it once. What was recognised on the way (decimal comma, day numbers,
 * other names) is told, for a person must agree before a figure is taken.
 *
 * In:  the table, its mapping, what is known of places, the year it is now.
 * Out: observations, faults and what was recognised.
 *
 * Not here: small numbers (suppress-small.ts), measurements (own-measurements.ts).
 */
import type { MissingReason } from "../../terms/observation.ts";
import { yearOf, type Period } from "../../terms/period.ts";
import type { RegionLevel, RegionList } from "../../terms/region.ts";
import { findHead } from "./find-head.ts";
import { findRegion, type OwnPlaces, type RegionContext } from "./find-region.ts";
import type { Mapping } from "./mapping.ts";
import { findMissingMark } from "./missing-marks.ts";
import { hasPercentSign, parseOwnNumber, recogniseDecimalMark, type RecognisedMark } from "./own-number.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { listReadings, type Reading, type Spot } from "./own-readings.ts";
import { cellText, isEmptyCell, quotedText, UnusableFile, type CellFault, type OwnTable } from "./own-table.ts";

export type OwnValue = number | MissingReason;

/** One row, or one cell of a wide table, as it was understood. */
export interface OwnObservation {
  /** Counted from 0. */
  readonly row: number;
  readonly region: string;
  readonly level: RegionLevel;
  readonly division: number;
  readonly period: Period;
  readonly value?: OwnValue;
  readonly numerator?: OwnValue;
  readonly denominator?: OwnValue;
  readonly lower?: number;
  readonly upper?: number;
}

export interface Understanding {
  readonly headRow: number;
  readonly rowsRead: number;
  readonly passedOver: number;
  readonly observations: readonly OwnObservation[];
  readonly faults: readonly CellFault[];
  /** Readings with at least one fault. */
  readonly faulty: number;
  readonly recognised: readonly string[];
}

/** What gathers while the cells are read. */
interface Desk {
  readonly mapping: Mapping;
  readonly places: OwnPlaces;
  readonly thisYear: number;
  readonly numbers: RecognisedMark;
  readonly faults: CellFault[];
  /** Sentences, each with how often. */
  readonly noted: Map<string, number>;
}

/** @throws UnusableFile when the columns of the mapping are not there, or the percentages may be fractions */
export function understand(table: OwnTable, mapping: Mapping, places: OwnPlaces, thisYear: number): Understanding {
  const head = findHead(table, mapping.columns);
  const { readings, rowsRead, passedOver } = listReadings(table, head, mapping);
  const numbers = recogniseDecimalMark(readings.flatMap(textsOfFigures));
  const desk: Desk = { mapping, places, thisYear, numbers, faults: [], noted: new Map() };
  const observations = withoutDoubles(readings, readings.map((reading) => understandReading(reading, desk)), desk);
  refuseUnclearScale(table.file, observations, mapping);
  return {
    headRow: head.row,
    rowsRead,
    passedOver,
    observations,
    faults: inOrder(desk.faults),
    faulty: readings.length - observations.length,
    recognised: [...table.recognised, `the head is row ${head.row + 1}`, describeMark(numbers, mapping), ...notesOf(desk)],
  };
}

/** By row and column; a cell that many readings share is told once for each thing that is wrong with it. */
function inOrder(faults: readonly CellFault[]): readonly CellFault[] {
  const different = new Map(faults.map((one) => [`${one.row} ${one.column} ${one.expected}`, one]));
  return [...different.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function notesOf({ noted }: Desk): readonly string[] {
  return [...noted].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} times)`));
}

function note(desk: Desk, sentence: string): void {
  desk.noted.set(sentence, (desk.noted.get(sentence) ?? 0) + 1);
}

function fault(desk: Desk, { row, column, cell, isFixed }: Spot, expected: string): undefined {
  if (isFixed) throw new UnusableFile("the mapping", `${quotedText(cellText(cell))} under "fixed"`, expected);
  desk.faults.push({ row, column, found: isEmptyCell(cell) ? "an empty cell" : quotedText(cellText(cell)), expected });
}

const figureRoles = ["value", "numerator", "denominator", "lower", "upper"] as const;

function textsOfFigures(reading: Reading): readonly string[] {
  return figureRoles.flatMap((role) => (typeof reading[role]?.cell === "string" ? [cellText(reading[role].cell)] : []));
}

/** Every part of a reading is looked at, also after one turned out to be wrong. */
function understandReading(reading: Reading, desk: Desk): OwnObservation | undefined {
  const before = desk.faults.length;
  if (isNote(reading)) return fault(desk, reading.region, `a period and a figure beside it. ${leaveAlone("A note or a total", cellText(reading.region.cell))}`);
  const period = understandPeriod(reading.period, desk);
  const place = understandPlace(reading, period, desk);
  const figures = Object.fromEntries(figureRoles.flatMap((role) => (reading[role] ? [[role, understandFigure(reading[role], role, desk)]] : []))) as Figures;
  if (desk.faults.length === before) checkTogether(reading, figures, desk);
  if (desk.faults.length > before || !period || !place) return undefined;
  return { row: reading.row, ...place, period, ...withoutLimitsOfMissing(figures) };
}

/** Nothing stands beside it, not even a period. */
function isNote(reading: Reading): boolean {
  const { row, region, period } = reading;
  const beside = [period, ...figureRoles.flatMap((role) => reading[role] ?? [])];
  return !isEmptyCell(region.cell) && !region.isFixed && !period.isFixed && period.row === row && beside.every(({ cell }) => isEmptyCell(cell));
}

function leaveAlone(what: string, text: string): string {
  return `${what}? Then leave it alone with "passOver": [${text.length > 60 ? "the whole text of this cell" : quotedText(text)}] in the mapping`;
}

interface Figures {
  readonly value?: OwnValue;
  readonly numerator?: OwnValue;
  readonly denominator?: OwnValue;
  readonly lower?: OwnValue;
  readonly upper?: OwnValue;
}

function withoutLimitsOfMissing({ lower, upper, ...figures }: Figures): Omit<Figures, "lower" | "upper"> & { readonly lower?: number; readonly upper?: number } {
  return typeof lower === "number" && typeof upper === "number" && typeof figures.value === "number" ? { ...figures, lower, upper } : figures;
}

function understandPeriod(spot: Spot, desk: Desk): Period | undefined {
  const found = parseOwnPeriod(spot.cell, desk.mapping.dates);
  if (!("period" in found)) return fault(desk, spot, found.expected);
  const latest = desk.thisYear + 30;
  if (yearOf(found.period) > latest) return fault(desk, spot, `a period no later than ${latest}`);
  note(desk, `periods written as: ${found.notation}`);
  return found.period;
}

/** Where the period is wrong, the place is looked for in the division of today: it may be wrong as well. */
function understandPlace(reading: Reading, period: Period | undefined, desk: Desk): Pick<OwnObservation, "region" | "level" | "division"> | undefined {
  const year = desk.mapping.division ?? (period === undefined ? desk.places.division : yearOf(period));
  const municipalities = listAtOrBefore("municipality", year, desk.places);
  if (!municipalities) return fault(desk, reading.period, `a period of which the division is known: ${oldestDivision(desk.places)} or later, or "division" in the mapping`);
  if (municipalities.division !== year) note(desk, `for ${year} the municipal division of ${municipalities.division} is used`);
  const within = reading.municipality && understandMunicipality(reading.municipality, municipalities, desk);
  if (reading.municipality && !within) return undefined;
  const districts = listAtOrBefore("district", year, desk.places);
  const neighbourhoods = listAtOrBefore("neighbourhood", year, desk.places);
  return placeOf(reading.region, { municipalities, ...(districts ? { districts } : {}), ...(neighbourhoods ? { neighbourhoods } : {}), ...(within ? { within } : {}) }, desk);
}

function understandMunicipality(spot: Spot, municipalities: RegionList, desk: Desk): string | undefined {
  const found = findRegion(cellText(spot.cell), { municipalities }, desk.places);
  if (!("code" in found)) return fault(desk, spot, found.expected);
  return found.level === "municipality" ? found.code : fault(desk, spot, "a municipality");
}

function placeOf(spot: Spot, context: RegionContext, desk: Desk) {
  const text = cellText(spot.cell);
  const found = findRegion(text, context, desk.places);
  if (!("code" in found)) return fault(desk, spot, isTotal(text) ? `${found.expected}. ${leaveAlone("A total", text)}` : found.expected);
  if (found.otherNameOf) note(desk, `${quotedText(text)} is read as ${found.otherNameOf} (${found.code})`);
  const lists = { country: undefined, municipality: context.municipalities, district: context.districts, neighbourhood: context.neighbourhoods };
  const division = lists[found.level]?.division ?? desk.places.division;
  if (found.level === "district" || found.level === "neighbourhood") note(desk, `the ${found.level}s are those of ${division}`);
  return { region: found.code, level: found.level, division };
}

function isTotal(text: string): boolean {
  return /^((sub|eind)?tota|gemiddeld|som\b|regio\b)/i.test(text);
}

/** The division of a year, or the last one known before it. */
function listAtOrBefore(level: RegionLevel, year: number, { lists }: OwnPlaces): RegionList | undefined {
  const known = [...lists.values()].filter((list) => list.level === level && list.division <= year);
  return known.reduce<RegionList | undefined>((newest, list) => (!newest || list.division > newest.division ? list : newest), undefined);
}

function oldestDivision({ lists }: OwnPlaces): number {
  return Math.min(...[...lists.values()].filter((list) => list.level === "municipality").map((list) => list.division));
}

const largest = 1e15;

function understandFigure(spot: Spot, role: (typeof figureRoles)[number], desk: Desk): OwnValue | undefined {
  const { mapping } = desk;
  if (typeof spot.cell === "boolean" || spot.cell instanceof Date) return fault(desk, spot, "a number, or a mark for no figure");
  const missing = typeof spot.cell === "number" ? undefined : findMissingMark(cellText(spot.cell), mapping.missing);
  if (missing !== undefined) return missing === "zero" ? 0 : noteMissing(cellText(spot.cell), missing, desk);
  if (typeof spot.cell === "number" && !(Math.abs(spot.cell) <= largest)) return fault(desk, spot, `a number of at most ${largest}`);
  const number = typeof spot.cell === "number" ? spot.cell : parseText(spot, desk);
  if (number === undefined) return undefined;
  const isCount = role === "numerator" || role === "denominator" || (role === "value" && mapping.indicator.unit.kind === "count");
  if (isCount && number < 0) return fault(desk, spot, "0 or more, for this is a count");
  const hasFactor = role === "value" || role === "lower" || role === "upper";
  return hasFactor ? number * (mapping.factor ?? 1) : number;
}

function noteMissing(text: string, reason: MissingReason, desk: Desk): MissingReason {
  note(desk, `${text === "" ? "an empty cell" : quotedText(text)} is read as: no figure, ${reason}`);
  return reason;
}

function parseText(spot: Spot, desk: Desk): number | undefined {
  const { mapping, numbers } = desk;
  const text = cellText(spot.cell);
  const mark = mapping.decimalMark ?? numbers.mark;
  if (mark === undefined && /[.,]/.test(text)) return fault(desk, spot, expectedMark(numbers));
  if (hasPercentSign(text) && mapping.indicator.unit.kind !== "percentage") return fault(desk, spot, `a number without a percent sign, for the unit is ${mapping.indicator.unit.kind}`);
  const number = parseOwnNumber(text, mark ?? ".");
  return number ?? fault(desk, spot, `a number such as ${mark === "," ? "1.234,5" : "1,234.5"}, or a mark for no figure such as . or x`);
}

function expectedMark({ contradiction, ambiguous }: RecognisedMark): string {
  if (contradiction) return `one way of writing; there is ${contradiction.map(quotedText).join(" and ")}. Say "decimalMark": "," or "." in the mapping`;
  return `"decimalMark": "," or "." in the mapping, for ${quotedText(ambiguous ?? "")} can be read in two ways and no other number tells which`;
}

/** What must hold between the cells of one reading. */
function checkTogether(reading: Reading, { value, numerator, denominator, lower, upper }: Figures, desk: Desk): void {
  const { unit } = desk.mapping.indicator;
  const isPart = unit.kind === "percentage" || unit.kind === "per-hundred";
  if (reading.numerator && isPart && typeof numerator === "number" && typeof denominator === "number" && numerator > denominator) {
    fault(desk, reading.numerator, `at most the denominator, which is ${denominator}`);
  }
  if (reading.value && unit.kind === "percentage" && typeof value === "number" && (value < 0 || value > 100) && desk.mapping.indicator.isOfPeople) {
    fault(desk, reading.value, "a percentage from 0 to 100");
  }
  if (reading.lower && typeof value === "number" && typeof lower === "number" && typeof upper === "number" && !(lower <= value && value <= upper)) {
    fault(desk, reading.lower, "a lower limit, the value and an upper limit in that order");
  }
}

/** Of two rows about one place and period nobody knows which is right. */
function withoutDoubles(readings: readonly Reading[], understood: readonly (OwnObservation | undefined)[], desk: Desk): readonly OwnObservation[] {
  const first = new Map<string, Spot>();
  return understood.flatMap((one, index) => {
    if (!one) return [];
    const key = `${one.region} ${one.division} ${one.period}`;
    const spot = readings[index].region;
    const earlier = first.get(key);
    if (!earlier) return first.set(key, spot) && [one];
    fault(desk, spot, `each place and period once; ${one.region} ${one.period} is in row ${earlier.row + 1} already`);
    return [];
  });
}

/** 0.12 may be 12% or an eighth of one percent: nobody but the owner knows. */
function refuseUnclearScale(file: string, observations: readonly OwnObservation[], { indicator, columns, factor }: Mapping): void {
  if (indicator.unit.kind !== "percentage" || columns.numerator || factor !== undefined) return;
  const values = observations.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const most = Math.max(...values);
  if (values.length < 2 || most > 1 || most === 0) return;
  throw new UnusableFile(file, `${values.length} percentages of which none is above 1`, `"factor": 100 in the mapping when 0.12 means 12%, or "factor": 1 when it means 0.12%`);
}

function describeMark({ mark, ambiguous, contradiction, hasThousands }: RecognisedMark, mapping: Mapping): string {
  const names = { ",": "comma", ".": "point" };
  const thousands = hasThousands ? "; thousands have a mark of their own" : "";
  if (mapping.decimalMark) return `the decimal mark is a ${names[mapping.decimalMark]}, as the mapping says${thousands}`;
  if (mark) return `the decimal mark is a ${names[mark]}${thousands}`;
  return ambiguous || contradiction ? "the decimal mark cannot be told" : "no number written as text needs a decimal mark";
}
