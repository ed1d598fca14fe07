/**
 * rdf-parser-csvw reads the CSV of an indicator by its CSVW description: every cell becomes a statement.
 *
 * The words of CSVW stand at an address of the W3C. Those that our descriptions use are given here, so
 * that nothing is fetched from elsewhere.
 */
import { Readable } from "node:stream";
import { address, getJson, getText, load, tell, tellVersions } from "./telling.mjs";

const csvw = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const words = {
  "@vocab": csvw,
  dc: "http://purl.org/dc/terms/",
  xsd,
  url: { "@id": `${csvw}url`, "@type": "@id" },
  columns: { "@id": `${csvw}column`, "@container": "@list" },
  titles: `${csvw}title`,
  datatype: { "@id": `${csvw}datatype`, "@type": "@vocab" },
  string: `${xsd}string`,
  double: `${xsd}double`,
};

tellVersions("@zazuko/rdf-parser-csvw");
const { default: CsvwParser } = await load("@zazuko/rdf-parser-csvw");
const { default: rdf } = await load("@zazuko/env-node");
const path = "/indicatoren/jongeren-met-jeugdzorg.csv";
const baseIRI = address + path;
const description = { ...(await getJson(`${path}-metadata.json`)), "@context": words };
const read = (text) => rdf.formats.parsers.import("application/ld+json", Readable.from([text]), { baseIRI });
const metadata = await rdf.dataset().import(read(JSON.stringify(description)));
const csv = await getText(path);
const found = [...(await rdf.dataset().import(new CsvwParser({ metadata, baseIRI, timezone: "UTC", factory: rdf }).import(Readable.from([csv]))))];
const numbers = found.filter(({ predicate, object }) => predicate.value.endsWith("waarde") && object.datatype?.value === `${xsd}double`);
const lines = csv.trim().split("\r\n").slice(1);
const filled = lines.filter((line) => line.split(",")[3] !== "");
tell("CSV by its CSVW description", `${lines.length} rows, ${found.length} statements, ${numbers.length} values that are numbers`, numbers.length === filled.length);
