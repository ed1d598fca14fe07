/** jsonld, the reference reader of JSON-LD, expands the catalogue; rdf-parser-csvw reads a CSV by its description. */
import { getJson, getText, load, tell, tellVersions } from "./telling.mjs";

tellVersions("jsonld");
const jsonld = await load("jsonld");
const { default: inside = jsonld } = jsonld;
const expanded = await inside.expand(await getJson("/catalogus.jsonld"));
const kinds = expanded.flatMap((one) => one["@type"] ?? []);
tell("catalogue as JSON-LD", `${expanded.length} things`, kinds.includes("http://www.w3.org/ns/dcat#Catalog") && kinds.includes("http://www.w3.org/ns/dcat#Dataset"));
const quads = (await inside.toRDF(await getJson("/catalogus.jsonld"), { format: "application/n-quads" })).trim().split("\n").length;
const statements = (await getText("/catalogus.ttl")).length;
tell("catalogue as statements", `${quads} statements`, quads > 1000 && statements > 0);
