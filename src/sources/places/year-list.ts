/**
 * Which municipalities there are in a year, and in which regions they work
 * together, from the yearly table "Gebieden in Nederland <year>".
 *
 * Every year has a table of its own with another number, so it is looked up by
 * its title. Columns are found by their heading ("Jeugdregio's"), never by the
 * number in their name, which shifts when a region comes or goes.
 *
 * In:  a client of Statistics Netherlands, and the year.
 * Out: names per code, groupings per code, and the kinds of grouping the table
 *      does not have (any more).
 */
import { CbsError, type Where } from "../cbs/odata/cbs-error.ts";
import { observationsOf, type CbsTableClient, type MeasureColumn } from "../cbs/odata/client.ts";
import type { Groupings } from "./groupings.ts";
import { withPlainNames, type MunicipalityList } from "./municipality-lists.ts";

export interface YearList {
  readonly table: string;
  readonly year: number;
  readonly municipalities: MunicipalityList;
  readonly groupings: Groupings;
  /** Kinds of grouping that have no columns in this table. */
  readonly withoutColumns: readonly string[];
}

/** Our kind of grouping, and the heading its code and name stand under. */
const headings: readonly (readonly [string, RegExp])[] = [
  ["province", /^Provincies$/],
  ["corop", /^COROP-gebieden$/],
  ["youth-region", /^Jeugdregio/],
  ["labour-market-region", /^Arbeidsmarktregio/],
  ["ggd-region", /^GGD-regio/],
  ["safety-region", /^Veiligheidsregio/],
  ["care-office-region", /^Zorgkantoorregio/],
  ["safe-home-region", /^Veilig Thuis/],
  ["rmc-region", /^Regionale Meld- en Co/],
  ["police-unit", /^Regionale eenheden/],
];

interface Columns {
  readonly kind: string;
  readonly code: string | undefined;
  readonly name: string | undefined;
}

/** The number of the table of a year. @throws CbsError when there is none, or more than one */
export async function findYearTable(client: CbsTableClient, year: number): Promise<string> {
  const title = `Gebieden in Nederland ${year}`;
  const found = (await client.search(title)).filter((entry) => entry.title.trim() === title);
  if (found.length === 1) return found[0].id;
  const where = { table: "the catalogue", part: title };
  throw new CbsError("shape", where, found.length === 0 ? "no such table" : `tables ${found.map(({ id }) => id).join(" and ")}`, "one table with that title");
}

/** @throws CbsError when the list is shorter than the publisher says, or is no list of municipalities */
export async function readYearList(client: CbsTableClient, table: string, year: number): Promise<YearList> {
  const where = { table, part: "its municipalities" };
  const [info, measures, dimensions] = await Promise.all([client.table(table), client.measures(table), client.dimensions(table)]);
  const region = dimensions.find(({ kind }) => kind === "region")?.id;
  if (region === undefined) throw new CbsError("shape", where, "no dimension of regions", "one");
  const rows = await readRows(client, table, region);
  if (info.count !== undefined && info.count !== rows.size) throw new CbsError("incomplete", where, `${rows.size} rows`, `the ${info.count} it announced`);
  const groupingColumns = headings.map(([kind, heading]) => columnsUnder(measures, kind, heading));
  return {
    table,
    year,
    municipalities: withPlainNames(namesOf(rows, measures, where)),
    groupings: new Map([...rows].map(([code, row]) => [code, groupingColumns.flatMap((columns) => groupingIn(row, columns))])),
    withoutColumns: groupingColumns.filter(({ name }) => name === undefined).map(({ kind }) => kind),
  };
}

type Row = ReadonlyMap<string, string>;

async function readRows(client: CbsTableClient, table: string, region: string): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Map<string, string>>();
  for await (const observation of observationsOf(client, table)) {
    const code = observation.dimensions[region];
    const row = rows.get(code) ?? new Map<string, string>();
    rows.set(code, row);
    if ("text" in observation) row.set(observation.measure, observation.text);
  }
  return rows;
}

function namesOf(rows: ReadonlyMap<string, Row>, measures: readonly MeasureColumn[], where: Where): MunicipalityList {
  const column = columnsUnder(measures, "municipality", /^Codes en namen van gemeenten$/).name;
  if (column === undefined) throw new CbsError("shape", where, "no column with the names of municipalities", `"Naam" under "Codes en namen van gemeenten"`);
  return new Map(
    [...rows].map(([code, row]) => {
      const name = row.get(column);
      if (!/^GM\d{4}$/.test(code) || !name) throw new CbsError("shape", where, `region "${code}" called "${name ?? ""}"`, "the code and name of a municipality");
      return [code, name];
    }),
  );
}

function columnsUnder(measures: readonly MeasureColumn[], kind: string, heading: RegExp): Columns {
  const under = measures.filter(({ group }) => heading.test(group.at(-1) ?? ""));
  const titled = (title: string) => under.find((column) => column.title.trim() === title)?.key;
  return { kind, code: titled("Code"), name: titled("Naam") };
}

function groupingIn(row: Row, { kind, code, name }: Columns) {
  const [ownCode, ownName] = [code && row.get(code), name && row.get(name)];
  return ownCode && ownName ? [{ kind, code: ownCode, name: ownName }] : [];
}
