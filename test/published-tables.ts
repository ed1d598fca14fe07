/**
 * Tables as their publishers would give them over the network in version 3, made
 * of rows that were really published: real figures, codes padded as the service
 * pads them, and beside them what else such a table holds.
 *
 * Of these tables no answer of the service was recorded. Their columns, dimensions
 * and codes are those by which programs in public read them.
 *
 * The published files are not part of this project; found by published-files.ts.
 */
import { namedRows, parseCsv } from "../src/sources/csv.ts";
import { folderFiles } from "../src/sources/folder-files.ts";
import { incomeFile } from "../src/sources/income/income-reader.ts";
import { municipalityFinder } from "../src/sources/places/find-municipality.ts";
import { readMunicipalityLists } from "../src/sources/places/municipality-lists.ts";
import { policeFile } from "../src/sources/police/police-reader.ts";
import { youthCareTopics } from "../src/sources/youth-care/topics.ts";
import { youthCareFile } from "../src/sources/youth-care/youth-care-reader.ts";
import { youthIndicatorsFile } from "../src/sources/youth-care/youth-indicators-reader.ts";
import { publishedFolder } from "./published-files.ts";
import { filterOf } from "./odata-filter.ts";

type Row = Readonly<Record<string, unknown>>;

export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  /** As its description says: "2012 - 2025". */
  readonly period: string;
  readonly modified: string;
  /** As in its DataProperties, without topics. */
  readonly dimensions: readonly Row[];
  readonly topics: readonly { readonly key: string; readonly unit: string; readonly decimals: number }[];
  /** Dimension → its codes, padded. */
  readonly codes: Readonly<Record<string, readonly Row[]>>;
  readonly rows: readonly Row[];
}

const files = folderFiles(publishedFolder);
const pageSize = 10_000;

/** What a service with these tables answers; the rows that were asked for, in pages. */
export function serviceWith(tables: readonly PublishedTable[]): (address: URL) => Record<string, unknown> | undefined {
  return (address) => {
    const filter = address.searchParams.get("$filter") ?? "";
    const infos = tables.map(({ id, title, period, modified, rows }) => ({ Identifier: id, Title: title, Period: period, Modified: modified, Catalog: "CBS", RecordCount: rows.length }));
    if (address.pathname === "/ODataCatalog/Tables") return { value: infos.filter(({ Identifier, Title }) => filter === `Identifier eq '${Identifier}'` || Title.includes(wordsIn(filter))) };
    const [, , , id, part] = address.pathname.split("/");
    const table = tables.find((one) => one.id === id);
    if (!table) return undefined;
    if (part === "TableInfos") return { value: infos.filter(({ Identifier }) => Identifier === id) };
    if (part === "DataProperties") return { value: [...table.dimensions, ...table.topics.map(topicOf)] };
    return part === "UntypedDataSet" ? pageOf(table, address) : { value: table.codes[part] ?? [] };
  };
}

/** "substringof('Kerncijfers',Title)" → "Kerncijfers". */
function wordsIn(filter: string): string {
  return /^substringof\('([^']*)',Title\)$/.exec(filter)?.[1] ?? filter;
}

function topicOf({ key, unit, decimals }: PublishedTable["topics"][number], ID: number): Row {
  return { ID, Type: "Topic", Key: key, Title: key, Unit: unit, Decimals: decimals, Datatype: "Double", ParentID: null };
}

function pageOf({ rows }: PublishedTable, address: URL): Record<string, unknown> {
  const asked = rows.filter(filterOf(address.searchParams.get("$filter") ?? ""));
  const skip = Number(address.searchParams.get("$skip") ?? 0);
  const next = new URL(address);
  next.searchParams.set("$skip", String(skip + pageSize));
  return { value: asked.slice(skip, skip + pageSize), ...(skip + pageSize < asked.length ? { "odata.nextLink": next.href } : {}) };
}

const periodOf = (year: string, isProvisional: boolean): Row => ({ Key: `${year}JJ00`, Title: isProvisional ? `${year}*` : year, Status: isProvisional ? "Voorlopig" : "Definitief" });
const cell = (text: string) => (text === "" ? "." : text.replace(",", ".")).padStart(8);
const regionDimension = (Key: string, MapYear?: number): Row => ({ Type: Key === "RegioS" ? "GeoDimension" : "GeoDetail", Key, Title: "Regio's", ...(MapYear ? { MapYear } : {}) });
const timeDimension: Row = { Type: "TimeDimension", Key: "Perioden", Title: "Perioden" };
const dimension = (Key: string): Row => ({ Type: "Dimension", Key, Title: Key });

function read(file: string, requires: readonly string[], delimiter: "," | ";" = ",") {
  return namedRows(parseCsv(files.bytes(file), file, { requires, delimiter }));
}

/** 47018NED: our twelve kinds in every municipality, and some of what we do not ask for. All years unless told otherwise. */
export function crimeTable(firstYear = 2012): PublishedTable {
  const published = read(policeFile, ["jaar", "gm_code", "misdrijf_code", "aantal", "status"]).filter((row) => Number(row.jaar) >= firstYear);
  const own = published.map((row) => ({ region: row.gm_code, kind: row.misdrijf_code, year: row.jaar, count: Number(row.aantal) }));
  const sums = new Map<string, (typeof own)[number]>();
  for (const one of own) sums.set(one.kind + one.year, { ...one, region: "NL00", count: one.count + (sums.get(one.kind + one.year)?.count ?? 0) });
  const others = [
    { region: "GM0014", kind: "0.0.0", year: "2025", count: 20_000 },
    { region: "WK001400", kind: "1.1.1", year: "2025", count: 12 },
    { region: "BU00140000", kind: "1.1.1", year: "2025", count: 3 },
  ];
  return {
    id: "47018NED",
    title: "Geregistreerde misdrijven; soort misdrijf, wijk, buurt, jaarcijfers",
    period: "2012 - 2025",
    modified: "2026-03-02T02:00:00",
    dimensions: [dimension("SoortMisdrijf"), regionDimension("WijkenEnBuurten"), timeDimension],
    topics: [{ key: "GeregistreerdeMisdrijven_1", unit: "aantal", decimals: 0 }],
    codes: { Perioden: [...new Map(published.map((row) => [row.jaar, periodOf(row.jaar, row.status === "voorlopig")])).values()] },
    rows: [...sums.values(), ...own, ...others].map(({ region, kind, year, count }, ID) => ({
      ID,
      SoortMisdrijf: kind.padEnd(6),
      WijkenEnBuurten: region.padEnd(10),
      Perioden: `${year}JJ00`,
      GeregistreerdeMisdrijven_1: cell(String(count)),
    })),
  };
}

const incomeTopics = [
  ["ParticuliereHuishoudens_1", "huishoudens_x1000"],
  ["GemiddeldGestandaardiseerdInkomen_3", "gem_gestandaardiseerd_inkomen_x1000"],
  ["MediaanGestandaardiseerdInkomen_4", "mediaan_gestandaardiseerd_inkomen_x1000"],
  ["GemiddeldBesteedbaarInkomen_5", "gem_besteedbaar_inkomen_x1000"],
  ["MediaanBesteedbaarInkomen_6", "mediaan_besteedbaar_inkomen_x1000"],
] as const;

/** 86161NED: all households, and beside them another population and another kind of household. */
export function incomeTable(id = "86161NED", division = 2025): PublishedTable {
  const published = read(incomeFile, ["gm_code", "jaar", "status"]);
  const groups = [
    ["1050010", "1050010"],
    ["1050015", "1050010"],
    ["1050010", "1050055"],
  ];
  const rows = groups.flatMap(([Populatie, KenmerkenVanHuishoudens], which) =>
    published.map((row) => ({
      Populatie,
      KenmerkenVanHuishoudens,
      RegioS: row.gm_code.padEnd(6),
      Perioden: `${row.jaar}JJ00`,
      ...Object.fromEntries(incomeTopics.map(([key, name]) => [key, cell(which === 0 ? row[name] : "1.0")])),
    })),
  );
  return {
    id,
    title: `Inkomen van huishoudens; huishoudenskenmerken, regio (indeling ${division})`,
    period: "2011 - 2024",
    modified: "2025-12-02T02:00:00",
    dimensions: [dimension("Populatie"), dimension("KenmerkenVanHuishoudens"), regionDimension("RegioS"), timeDimension],
    topics: incomeTopics.map(([key]) => ({ key, unit: key.startsWith("Particuliere") ? "x 1 000" : "x 1 000 euro", decimals: 1 })),
    codes: { Perioden: [periodOf("2024", true)] },
    rows: rows.map((row, ID) => ({ ID, ...row })),
  };
}

const youthTopics = [
  ["JongerenMetJeugdhulpInNatura_1", "Jongeren met jeugdhulp in natura (% (zie toelichting))"],
  ["JongerenMetJeugdhMetVerblInNat_2", "Jongeren met jeugdh. met verbl. in nat. (% (zie toelichting))"],
  ["JongerenMetJeugdbescherming_3", "Jongeren met jeugdbescherming (% (zie toelichting))"],
  ["JeugdbeschEnJeugdhMetVerblInNat_4", "Jeugdbesch. en jeugdh. met verbl. in nat (% (zie toelichting))"],
  ["JongerenMetJeugdreclassering_5", "Jongeren met jeugdreclassering (% (zie toelichting))"],
] as const;

/** 85098NED: the percentages of 2022, and a municipality that had ended by then. */
export function youthIndicatorsTable(): PublishedTable {
  const find = municipalityFinder(readMunicipalityLists(files).get(2022) ?? new Map());
  const published = read(youthIndicatorsFile, ["Regio's", "Perioden"], ";").flatMap((row) => {
    const region = row["Regio's"] === "Nederland" ? "NL01" : find(row["Regio's"]);
    return region ? [{ region, row }] : [];
  });
  const ended = { region: "GM0393", row: Object.fromEntries(youthTopics.map(([, heading]) => [heading, ""])) };
  return {
    id: "85098NED",
    title: "Indicatoren jeugdzorg in natura; gemeenten",
    period: "2015 - 2022",
    modified: "2023-04-30T02:00:00",
    dimensions: [regionDimension("RegioS"), timeDimension],
    topics: youthTopics.map(([key]) => ({ key, unit: "% (zie toelichting)", decimals: 1 })),
    codes: { Perioden: [periodOf("2022", true)] },
    rows: [...published, ended].map(({ region, row }, ID) => ({
      ID,
      RegioS: region.padEnd(6),
      Perioden: "2022JJ00",
      ...Object.fromEntries(youthTopics.map(([key, heading]) => [key, cell(row[heading])])),
    })),
  };
}

/** 85075NED: counts of 2021 per municipality and district. No file has its country; the sum stands for it here. */
export function youthCareTable(): PublishedTable {
  const published = read(youthCareFile, ["gwb_code_10", "VormenVanJeugdzorg", "Perioden", "SoortRegio_19"]).filter((row) => row.Perioden === "2021JJ00" && row.SoortRegio_19 !== "");
  const keys = youthCareTopics.map((stem, index) => `${stem}_${index + 1}`);
  const municipalities = published.filter((row) => row.gwb_code_10.startsWith("GM"));
  const sums = Object.fromEntries(keys.map((key) => [key, String(municipalities.reduce((sum, row) => sum + Number(row[key]), 0))]));
  return {
    id: "85075NED",
    title: "Jongeren met jeugdzorg in natura; wijken, 2021",
    period: "2021",
    modified: "2023-04-30T02:00:00",
    dimensions: [dimension("VormenVanJeugdzorg"), { ...regionDimension("Wijken", 2021), Type: "GeoDimension" }, timeDimension],
    topics: keys.map((key) => ({ key, unit: "aantal", decimals: 0 })),
    codes: {
      Perioden: [periodOf("2021", false)],
      Wijken: published.map((row) => ({ Key: row.gwb_code_10.padEnd(10), Title: row.regio })),
    },
    rows: [{ ...sums, gwb_code_10: "NL00", VormenVanJeugdzorg: published[0].VormenVanJeugdzorg, Perioden: "2021JJ00" }, ...published].map((row: Readonly<Record<string, string>>, ID) => ({
      ID,
      VormenVanJeugdzorg: row.VormenVanJeugdzorg.padEnd(7),
      Wijken: row.gwb_code_10.padEnd(10),
      Perioden: row.Perioden,
      ...Object.fromEntries(keys.map((key) => [key, cell(row[key])])),
    })),
  };
}

const ages = new Map([
  ["Totaal", "10000"],
  ["18 tot 65 jaar", "53115"],
  ["19 tot 65 jaar", "53130"],
  ["65 jaar of ouder", "80200"],
]);
const margins = new Map([
  ["waarde", "MW00000"],
  ["ondergrens95", "MOG0095"],
  ["bovengrens95", "MBG0095"],
]);

/** 83674NED and 85012NED: ages and margins as dimensions, provinces and regions of the health services among the regions. */
export function healthTable(year: 2016 | 2020): PublishedTable {
  const id = year === 2016 ? "83674NED" : "85012NED";
  const file = `gezondheid/gezondheidsmonitor_${year}_${id}.csv.gz`;
  const table = parseCsv(files.bytes(file), file, { requires: ["gm_code", "soort_regio", "Leeftijd", "Marges"] });
  const topics = table.columns.slice(6).map((name, index) => ({ name, key: `${name}_${index + 1}` }));
  const regionOf = (row: Readonly<Record<string, string>>, index: number) => {
    if (row.soort_regio === "gemeente") return row.gm_code;
    return row.soort_regio === "land" ? "NL01" : `${row.soort_regio === "provincie" ? "PV" : "GG"}${String(index).padStart(4, "0")}`;
  };
  const published = namedRows(table);
  const used = [...new Set(published.map((row) => row.Leeftijd))];
  return {
    id,
    title: `Gezondheidsmonitor; bevolking ${year === 2016 ? 19 : 18} jaar of ouder, regio, ${year}`,
    period: String(year),
    modified: "2021-09-30T02:00:00",
    dimensions: [dimension("Leeftijd"), dimension("Marges"), regionDimension("RegioS", year), timeDimension],
    topics: topics.map(({ key }) => ({ key, unit: key.startsWith("Uren") ? "uur per week" : "%", decimals: 1 })),
    codes: { Perioden: [periodOf(String(year), false)], Leeftijd: used.map((title) => ({ Key: ages.get(title)?.padEnd(8), Title: title })) },
    rows: published.map((row, ID) => ({
      ID,
      Leeftijd: ages.get(row.Leeftijd)?.padEnd(8),
      Marges: margins.get(row.Marges),
      RegioS: regionOf(row, ID).padEnd(6),
      Perioden: `${year}JJ00`,
      ...Object.fromEntries(topics.map(({ name, key }) => [key, cell(row[name])])),
    })),
  };
}
