/**
 * The road over the network gives the very measurements that the files give, for
 * the same rows; and refuses what may not be believed.
 */
import { expect, it } from "vitest";
import { askPublished } from "../../../../test/ask-published.ts";
import { publishedFolder, whenPublished } from "../../../../test/published-files.ts";
import { crimeTable, healthTable, incomeTable, youthCareTable, youthIndicatorsTable, type PublishedTable } from "../../../../test/published-tables.ts";
import type { Measurement } from "../../../terms/measurement.ts";
import { folderFiles } from "../../folder-files.ts";
import { healthReaders } from "../../health-monitor/index.ts";
import { incomeReader } from "../../income/income-reader.ts";
import { policeReader } from "../../police/police-reader.ts";
import type { TableReader } from "../../source.ts";
import { youthCareReaders } from "../../youth-care/youth-care-reader.ts";
import { youthIndicatorsReader } from "../../youth-care/youth-indicators-reader.ts";

const files = folderFiles(publishedFolder);

// Whether a missing value is provisional is kept nowhere.
const isProvisional = ({ value, isProvisional: is = false }: Measurement) => typeof value === "number" && is;
const inOrder = (measurements: Iterable<Measurement>) =>
  [...measurements].map((one) => JSON.stringify([one.measure, one.period, one.division, one.level, one.region, one.value, one.lower, one.upper, isProvisional(one)])).toSorted();

const pairs: readonly (readonly [string, () => PublishedTable, TableReader])[] = [
  ["registered crime", crimeTable, policeReader],
  ["income of households", incomeTable, incomeReader],
  ["indicators of youth care", youthIndicatorsTable, youthIndicatorsReader],
  ["the health monitor of 2016", () => healthTable(2016), healthReaders[0]],
  ["the health monitor of 2020", () => healthTable(2020), healthReaders[1]],
];

type Rows = PublishedTable["rows"];
const changed = (table: PublishedTable, change: (rows: Rows) => Rows): PublishedTable => ({ ...table, rows: change(table.rows) });
const without = (table: PublishedTable, isGone: (row: Rows[number]) => boolean) => changed(table, (rows) => rows.filter((row) => !isGone(row)));
const inRegion = (code: string) => (row: Rows[number]) => String(row.WijkenEnBuurten ?? row.RegioS).trim() === code;

const misbehaviours: readonly { readonly name: string; readonly table: () => PublishedTable; readonly says: string }[] = [
  { name: "estimates without their upper limits", table: () => without(healthTable(2020), ({ Marges }) => Marges === "MBG0095"), says: "estimates have both limits; expected at least 90%" },
  { name: "a margin of another kind", table: () => changed(healthTable(2020), (rows) => rows.map((row) => ({ ...row, Marges: row.Marges === "MBG0095" ? "MBG0099" : row.Marges }))), says: 'code "MBG0099" in Marges' },
  { name: "ages that are all of other classes", table: () => ({ ...healthTable(2020), codes: { Leeftijd: [{ Key: "10000", Title: "12 tot 19 jaar" }] } }), says: "0 of 20 columns were recognised; expected at least half of either" },
  { name: "crimes in the division after a merger", table: () => without(crimeTable(2025), inRegion("GM0150")), says: "no row of GM0150; expected all 342 municipalities of 2024" },
  { name: "incomes in the division after a merger", table: () => without(incomeTable("86999NED", 2028), inRegion("GM0150")), says: "no row of GM0150; expected all 342 municipalities of 2024" },
  { name: "crimes in a municipality that is still to come", table: () => changed(crimeTable(2025), (rows) => [...rows, { ...rows[0], ID: 999_999, WijkenEnBuurten: "GM9998    " }]), says: "regions that do not exist have figures, such as GM9998 in 2024" },
  { name: "crimes that do not add up to the country", table: () => without(crimeTable(2025), inRegion("GM0000")), says: "municipalities add up to" },
  { name: "crimes without a country", table: () => without(crimeTable(2025), inRegion("NL00")), says: "of the country in 2025JJ00; expected the sum of its municipalities" },
  { name: "a page of crimes that comes twice", table: () => changed(crimeTable(2025), (rows) => [...rows, ...rows.slice(0, 1000).map((row) => ({ ...row, ID: Number(row.ID) + 1_000_000 }))]), says: "more than one observation of" },
  { name: "incomes of no population of ours", table: () => changed(incomeTable(), (rows) => rows.map((row) => ({ ...row, Populatie: "1050020" }))), says: "no figure of ours in 0 rows" },
  { name: "incomes in euros instead of thousands", table: () => ({ ...incomeTable(), topics: incomeTable().topics.map((topic) => ({ ...topic, unit: "euro" })) }), says: "0 of 5 measures and 0 of 5 columns were recognised" },
];

whenPublished("tables over the network, made of published rows", () => {
  it.each(pairs)("gives %s as the file does", async (_, table, reader) => {
    const [asked, read] = [await askPublished(table()), reader.read(files)];
    expect(inOrder(asked.read.measurements)).toEqual(inOrder(read.measurements));
    const roundings = (all: typeof read.roundings) => all.map(({ measure, period, level, step }) => `${measure} ${period} ${level} ${step}`).toSorted();
    expect(roundings(asked.read.roundings)).toEqual(roundings(read.roundings));
  }, 60_000);

  it("gives youth care of 2021 as the file does, which lacks the country and names districts that the table does not have", async () => {
    const { read, newLists } = await askPublished(youthCareTable());
    const inFile = youthCareReaders[0].read(files).measurements.filter(({ value }) => value !== "not-published");
    expect(inOrder([...read.measurements].filter(({ level }) => level !== "country"))).toEqual(inOrder(inFile));
    expect(newLists.map(({ id }) => id)).toEqual(["district-2021"]);
  }, 60_000);

  it.each([
    ["registered crime", () => crimeTable(2025), 344 * 12],
    ["income of households", incomeTable, 343],
    ["the health monitor", () => healthTable(2020), 3204],
  ])("asks of %s no more than it uses", async (_, table, most) => {
    const all = table();
    const { read } = await askPublished(all);
    expect(all.rows.length).toBeGreaterThan(read.rowsRead);
    expect(read.rowsRead).toBeLessThanOrEqual(most);
  }, 60_000);

  it.each(misbehaviours)("refuses $name, whole", async ({ table, says }) => {
    await expect(askPublished(table())).rejects.toThrow(says);
  }, 60_000);

  it("takes another kind of crime for what it is: none of ours", async () => {
    const table = crimeTable(2025);
    const [first] = table.rows;
    const { read } = await askPublished({ ...table, rows: [...table.rows, { ...first, ID: 999_999, SoortMisdrijf: "1.1.19" }] });
    expect(inOrder(read.measurements)).toEqual(inOrder((await askPublished(table)).read.measurements));
  }, 60_000);

  it("loses an age of which the title was changed, and keeps the others", async () => {
    const table = healthTable(2020);
    const renamed = (table.codes.Leeftijd ?? []).map((code) => (code.Title === "65 jaar of ouder" ? { ...code, Title: "67 jaar of ouder" } : code));
    const { columns, read } = await askPublished({ ...table, codes: { ...table.codes, Leeftijd: renamed } });
    expect(columns.lost.map(({ measure }) => measure)).toContain("gezondheid:Rokers@65+");
    expect([...read.measurements].every(({ measure }) => !measure.endsWith("@65+"))).toBe(true);
  }, 60_000);

  it("marks as provisional what its publisher says is provisional", async () => {
    const { read } = await askPublished(crimeTable(2023));
    const periods = new Set([...read.measurements].filter((one) => one.isProvisional).map(({ period }) => period));
    expect([...periods]).toEqual(["2024JJ00", "2025JJ00"]);
  }, 60_000);
});
