/** rdf-validate-shacl holds the catalogue against SHACL shapes given on the command line, in both forms. */
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { address, getText, load, parameters, tell, tellVersions } from "./telling.mjs";

tellVersions("rdf-validate-shacl");
const { default: Validator } = await load("rdf-validate-shacl");
const { default: rdf } = await load("@zazuko/env-node");
const read = (type, stream) => rdf.dataset().import(rdf.formats.parsers.import(type, stream, { baseIRI: address }));

for (const [form, type] of [["ttl", "text/turtle"], ["jsonld", "application/ld+json"]]) {
  const catalogue = await read(type, Readable.from([await getText(`/catalogus.${form}`)]));
  for (const file of parameters) {
    const { results } = await new Validator(await read("text/turtle", createReadStream(file)), { factory: rdf }).validate(catalogue);
    const first = results[0] ? `, first: ${results[0].focusNode?.value} ${results[0].path?.value}` : "";
    tell(`/catalogus.${form} by ${basename(file)}`, `${catalogue.size} statements, ${results.length} findings${first}`, results.length === 0);
  }
}
