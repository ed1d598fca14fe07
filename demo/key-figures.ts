/**
 * Invented key figures of Voorbeeldstad and its neighbours, as Statistics
 * Netherlands would give them over the network: every column of the recorded
 * lists, padded as version 3 pads, one observation a line as version 4 has it.
 *
 * People add up to the country; everything else follows from the place of the
 * column and the region, so that a test can work out any number.
 */
import { findKnownColumns } from "../src/sources/cbs/odata/known-columns.ts";
import type { KnownColumn } from "../src/sources/cbs/odata/match-columns.ts";
import type { Recording } from "../src/sources/cbs/odata/testing/replay-server.ts";
import { liveKeyFigures } from "../src/sources/kwb/live.ts";
import { inhabitantsIn } from "./measurements.ts";
import { districts, municipalities } from "./places.ts";

type Row = Record<string, unknown>;

export interface KeyFigures {
  readonly table?: string;
  readonly year?: number;
  readonly modified?: string;
  readonly columns?: readonly KnownColumn[];
  /** Changes rows (version 3) before they are given. */
  readonly change?: (rows: readonly Row[]) => readonly Row[];
  readonly pageSize?: number;
  /** Tables that the catalogue has beside this one. */
  readonly others?: readonly Row[];
}

const ages = [0.15, 0.12, 0.33, 0.25];

/** People of a municipality: all, men, women, and five classes of age that add up. */
function peopleOf(code: string, year: number): readonly number[] {
  const all = inhabitantsIn(code, year);
  const men = Math.floor(all / 2);
  const classes = ages.map((share) => Math.floor(all * share));
  return [all, men, all - men, ...classes, all - classes.reduce((sum, count) => sum + count, 0)];
}

const municipal = municipalities.map(({ code }) => code);

function peopleOfCountry(year: number): readonly number[] {
  return municipal.map((code) => peopleOf(code, year)).reduce((sum, one) => sum.map((value, index) => value + one[index]));
}

/** What stands in a cell: the eight columns of people, then numbers that follow from the place. */
function cellOf(columns: readonly KnownColumn[], column: number, region: string, place: number, year: number): string {
  const person = columns[column].key.replace(/_\d+$/, "");
  const names = ["AantalInwoners", "Mannen", "Vrouwen", "k_0Tot15Jaar", "k_15Tot25Jaar", "k_25Tot45Jaar", "k_45Tot65Jaar", "k_65JaarOfOuder"];
  const which = names.indexOf(person);
  if (which >= 0 && region === "NL00") return String(peopleOfCountry(year)[which]);
  if (which >= 0 && region.startsWith("GM")) return String(peopleOf(region, year)[which]);
  if (which >= 0) return String(100 + 5 * place + 5 * which);
  if (columns[column].unit === "%") return String(1 + ((column + place) % 90));
  return String(10 * (1 + ((column * 7 + place) % 50)));
}

const isText = ({ unit }: KnownColumn) => ["naam", "omschrijving", "code"].includes(unit);

export const keyFigureRegions = ["NL00", ...municipal, ...districts.map(([code]) => code)];

function rowsOf(columns: readonly KnownColumn[], year: number): readonly Row[] {
  return keyFigureRegions.map((region, place) => ({
    ID: place,
    WijkenEnBuurten: region.padEnd(10),
    ...Object.fromEntries(columns.map((column, index) => [column.key, isText(column) ? "x" : cellOf(columns, index, region, place, year).padStart(8)])),
  }));
}

/** The list of columns with its headings, as the service gives it. */
export function dataPropertiesOf(columns: readonly KnownColumn[], year: number): readonly Row[] {
  const paths = [...new Set(columns.flatMap(({ group }) => group.map((_, depth) => group.slice(0, depth + 1).join(" > "))))];
  const idOf = (path: string) => (path === "" ? null : 1000 + paths.indexOf(path));
  return [
    { ID: 999, Type: "GeoDetail", Key: "WijkenEnBuurten", Title: "Wijken en buurten", MapYear: year },
    ...paths.map((path) => ({ ID: idOf(path), ParentID: idOf(path.split(" > ").slice(0, -1).join(" > ")), Type: "TopicGroup", Key: "", Title: path.split(" > ").at(-1) })),
    ...columns.map((column, index) => ({
      ID: index,
      ParentID: idOf(column.group.join(" > ")),
      Type: "Topic",
      Key: column.key,
      Title: column.title,
      Unit: column.unit,
      Datatype: isText(column) ? "String" : "Long",
      Decimals: 0,
    })),
  ];
}

export function keyFiguresV3(wishes: KeyFigures = {}): Recording {
  const { table = "85984NED", year = 2024, modified = "2027-03-25T02:00:00", change = (rows) => rows, pageSize = 6, others = [] } = wishes;
  const columns = wishes.columns ?? findKnownColumns(table) ?? [];
  const rows = change(rowsOf(columns, year));
  const info = { Identifier: table, Title: `Kerncijfers wijken en buurten ${year}`, Catalog: "CBS", Modified: modified, Period: String(year) };
  const answers: readonly (readonly [string, Row])[] = [
    [`/ODataApi/odata/${table}/TableInfos`, { value: [info] }],
    ["/ODataCatalog/Tables", { value: [{ ...info, RecordCount: keyFigureRegions.length }, ...others] }],
    [`/ODataApi/odata/${table}/DataProperties`, { value: dataPropertiesOf(columns, year) }],
    [`/ODataFeed/odata/${table}/WijkenEnBuurten`, { value: keyFigureRegions.map((code) => ({ Key: code.padEnd(10), Title: code })) }],
    [`/ODataFeed/odata/${table}/UntypedDataSet`, { value: rows }],
  ];
  return { answers: new Map(answers), linkName: "odata.nextLink", pageSize, pagedPart: "UntypedDataSet" };
}

/** The same figures in version 4, for the measures of which the code is recorded. */
export function keyFiguresV4({ table = "85984NED", year = 2024, modified = "2027-03-25T02:00:00", pageSize = 500 }: KeyFigures = {}): Recording {
  const columns = findKnownColumns("85984NED") ?? [];
  const [reference] = liveKeyFigures.references;
  const codes = new Map(liveKeyFigures.measures.map(({ measure, code }) => [measure, code]));
  const coded = columns.flatMap((column, index) => {
    const code = codes.get(reference.measures.get(column.key)?.measure ?? "");
    return code ? [{ column, index, code }] : [];
  });
  const observations = keyFigureRegions.flatMap((region, place) =>
    coded.map(({ index, code }) => ({ Measure: code, ValueAttribute: "None", Value: Number(cellOf(columns, index, region, place, year)), StringValue: null, WijkenEnBuurten: region })),
  );
  const info = { Identifier: table, Title: `Kerncijfers wijken en buurten ${year}`, Catalog: "CBS", Modified: modified, TemporalCoverage: String(year), ObservationCount: observations.length };
  const answers: readonly (readonly [string, Row])[] = [
    [`/CBS/${table}/Properties`, info],
    [`/CBS/${table}/Dimensions`, { value: [{ Identifier: "WijkenEnBuurten", Title: "Wijken en buurten", Kind: "GeoDetailDimension", MapYear: String(year) }] }],
    [`/CBS/${table}/MeasureCodes`, { value: coded.map(({ column, code }) => ({ Identifier: code, Title: column.title, Unit: column.unit, Decimals: 0, DataType: "Long", MeasureGroupId: null })) }],
    [`/CBS/${table}/WijkenEnBuurtenCodes`, { value: keyFigureRegions.map((code) => ({ Identifier: code, Title: code, DimensionGroupId: null })) }],
    [`/CBS/${table}/Observations`, { value: observations.map((one, Id) => ({ Id, ...one })) }],
  ];
  return { answers: new Map(answers), linkName: "@odata.nextLink", pageSize, pagedPart: "Observations" };
}
