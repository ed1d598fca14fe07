/**
 * What the columns of an indicator's CSV mean, as CSV on the Web (W3C) has it: one JSON file beside the
 * CSV, at its address with `-metadata.json` behind it. Programs that know CSVW read the CSV with it.
 */
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { unitInWords } from "../wording/unit-in-words.ts";
import { licenceOf, tablesOfIndicator } from "./datasets.ts";
import { codeListsPath, type Site } from "./site.ts";

/** `csvAddress` is the whole address of the CSV, with what stands behind its question mark. */
export function describeCsvFile(site: Site, indicator: Indicator, language: Language, csvAddress: string): object {
  const tables = tablesOfIndicator(site.vintage, indicator);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url: csvAddress,
    dialect: { encoding: "utf-8", lineTerminators: "\r\n", header: true },
    "dc:title": indicator.title[language],
    "dc:description": indicator.definition[language],
    "dc:license": { "@id": licenceOf(tables, site.address) },
    "dc:publisher": site.publisher,
    "dc:modified": { "@value": site.vintage.asOf, "@type": "xsd:date" },
    "dc:source": [...new Set(tables.map(({ url }) => url))].map((url) => ({ "@id": url })),
    tableSchema: { columns: columnsOf(site, indicator, language), primaryKey: ["code", "periode"] },
  };
}

const titles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    code: "Code van het gebied volgens het CBS",
    naam: "Naam van het gebied",
    periode: "Periode zoals het CBS die schrijft: 2024JJ00 is het jaar 2024",
    waarde: "Waarde",
    ondergrens: "Ondergrens van het 95%-interval",
    bovengrens: "Bovengrens van het 95%-interval",
    status: "Wat er over de waarde te zeggen is",
    reden_ontbreekt: "Waarom er geen waarde is",
    bron: "Brontabellen, met een spatie ertussen",
    eenheid: "Eenheid",
  },
  en: {
    code: "Code of the region as Statistics Netherlands has it",
    naam: "Name of the region",
    periode: "Period as Statistics Netherlands writes it: 2024JJ00 is the year 2024",
    waarde: "Value",
    ondergrens: "Lower limit of the 95% interval",
    bovengrens: "Upper limit of the 95% interval",
    status: "What must be said about the value",
    reden_ontbreekt: "Why there is no value",
    bron: "Source tables, with a space between",
    eenheid: "Unit",
  },
};

const numbers: readonly string[] = ["waarde", "ondergrens", "bovengrens"];
const required: readonly string[] = ["code", "periode", "bron", "eenheid"];
/** Columns with codes from a list of ours. */
const listOf: Readonly<Record<string, string>> = { status: "merktekens", reden_ontbreekt: "redenen-ontbreken" };
/** Columns with more than one code in a cell. */
const separated: readonly string[] = ["status", "bron"];

function columnsOf({ address }: Site, { unit }: Indicator, language: Language): readonly object[] {
  return Object.entries(titles[language]).map(([name, description]) => ({
    name,
    titles: name,
    "dc:description": numbers.includes(name) ? `${description} (${unitInWords(unit, language)})` : description,
    datatype: numbers.includes(name) ? "double" : "string",
    ...(required.includes(name) ? { required: true } : {}),
    ...(separated.includes(name) ? { separator: " " } : {}),
    ...(name in listOf ? { "rdfs:seeAlso": { "@id": `${address}${codeListsPath}/${listOf[name]}` } } : {}),
  }));
}
