/**
 * A first draft of a mapping file, out of what a table looks like.
 *
 * The columns are guessed by their names and by what stands in them. What only
 * the owner knows (the title, the meaning, the licence) says VUL IN, and the file
 * is refused until that is filled in.
 */
import { looksLikePeriod } from "./own-period.ts";
import { parseOwnNumber } from "./own-number.ts";
import { findRegion, type OwnPlaces, type RegionContext } from "./find-region.ts";
import { smallestAllowed, toFillIn } from "./mapping.ts";
import { findMissingMark } from "./missing-marks.ts";
import { cellText, isEmptyCell, UnusableFile, type OwnTable } from "./own-table.ts";
import { regionListId } from "../../terms/region.ts";

const rowsLookedAt = 200;
const headRows = 30;

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The text of a mapping file to begin with. */
export function proposeMapping(table: OwnTable, places: OwnPlaces): string {
  const columns = columnsOf(table);
  const context = contextOf(places);
  const isPlace = (text: string) => "code" in findRegion(text, context, places);
  const found = guessRoles(columns, isPlace);
  return `${JSON.stringify({ indicator: indicatorToFillIn(found), source: sourceToFillIn, publish: "only-us", ...found, smallest: 2 * smallestAllowed }, null, 2)}\n`;
}

function contextOf({ lists, division }: OwnPlaces): RegionContext {
  const municipalities = lists.get(regionListId("municipality", division));
  if (!municipalities) throw new Error(`own-files/propose-mapping: no list of municipalities of ${division}; expected one in the figures at hand`);
  return { municipalities };
}

/** The head is the row, among the first, that has most names; what stands under it tells the rest. */
function columnsOf(table: OwnTable): readonly Column[] {
  const heads = table.rows.slice(0, headRows);
  const filled = heads.map((row) => new Set(row.filter((cell) => !isEmptyCell(cell)).map(cellText)).size);
  const head = filled.indexOf(Math.max(...filled));
  if (head < 0 || filled[head] < 2) throw new UnusableFile(table.file, "no row with the names of columns", "a head with a name above each column");
  const rows = table.rows.slice(head + 1, head + 1 + rowsLookedAt);
  return table.rows[head].map((name, index) => ({ name: cellText(name), texts: rows.map((row) => cellText(row[index])).filter((text) => text !== "") })).filter(({ name }) => name !== "");
}

interface Guess {
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly fixed: Readonly<Record<string, string>>;
}

function guessRoles(columns: readonly Column[], isPlace: (text: string) => boolean): Guess {
  const named = (pattern: RegExp) => columns.find(({ name }) => pattern.test(name))?.name;
  const region = named(/^(gemeente|regio|gebied|wijk|buurt)?_?-?code$/i) ?? mostly(columns, isPlace) ?? named(/gemeente|regio|gebied|wijk|buurt|naam/i);
  const period = named(/^(jaar|periode|perioden|kwartaal|datum|peildatum|year|period)$/i) ?? mostly(columns, looksLikePeriod);
  const periods = columns.map(({ name }) => name).filter(looksLikePeriod);
  const place: Readonly<Record<string, string>> = region ? { region } : {};
  const noRegion: Readonly<Record<string, string>> = region ? {} : { region: `${toFillIn}: for which municipality?` };
  if (periods.length > 1) return { columns: { ...place, periods }, fixed: noRegion };
  const free = columns.filter(({ name, texts }) => name !== region && name !== period && texts.some(isFigure));
  const figures = guessFigures(free.map(({ name }) => name));
  const noPeriod: Readonly<Record<string, string>> = period ? {} : { period: `${toFillIn}: about which year?` };
  return { columns: { ...place, ...(period ? { period } : {}), ...figures }, fixed: { ...noRegion, ...noPeriod } };
}

function guessFigures(names: readonly string[]): Readonly<Record<string, string>> {
  const named = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const numerator = named(/teller|numerator/i);
  const denominator = named(/noemer|denominator/i);
  if (numerator && denominator) return { numerator, denominator };
  const limits = { lower: named(/ondergrens|lower/i), upper: named(/bovengrens|upper/i) };
  const value = named(/^(waarde|value|aantal|percentage|score)/i) ?? names.find((name) => name !== limits.lower && name !== limits.upper) ?? `${toFillIn}: which column has the figure?`;
  return limits.lower && limits.upper ? { value, lower: limits.lower, upper: limits.upper } : { value };
}

function mostly(columns: readonly Column[], test: (text: string) => boolean): string | undefined {
  return columns.find(({ texts }) => texts.length > 0 && texts.filter(test).length >= texts.length * 0.6)?.name;
}

function isFigure(text: string): boolean {
  return findMissingMark(text) !== undefined || parseOwnNumber(text, ",") !== undefined || parseOwnNumber(text, ".") !== undefined;
}

const words = (nl: string, en: string) => ({ nl: `${toFillIn}: ${nl}`, en: `${toFillIn}: ${en}` });

function indicatorToFillIn({ columns }: Guess) {
  const isShare = "numerator" in columns;
  return {
    id: "lokaal-",
    theme: "zorg-en-ondersteuning",
    title: words("titel", "title"),
    definition: words("wat wordt geteld, in een tot drie zinnen", "what is counted, in one to three sentences"),
    unit: { kind: isShare ? "percentage" : "count", words: words("van de inwoners", "of inhabitants") },
    ...(isShare ? { numerator: words("wie geteld worden", "who are counted"), denominator: words("onder wie geteld wordt", "among whom is counted") } : {}),
    polarity: "no-judgement",
    decimals: isShare ? 1 : 0,
    isOfPeople: true,
  };
}

const sourceToFillIn = {
  provider: `${toFillIn}: wie de cijfers maakte`,
  title: words("naam van de tabel", "name of the table"),
  edition: words("uitgave of peildatum", "edition or day"),
  url: `${toFillIn}: https://…`,
  licence: { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.nl", credit: `${toFillIn}: naam om te noemen` },
};
