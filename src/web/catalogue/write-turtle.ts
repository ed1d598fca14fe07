/** Writes descriptions as Turtle, which people can read as well. */
import { DataFactory, Writer } from "n3";
import { expand, prefixes, type Description, type Value } from "./graph.ts";

const { literal, namedNode, quad } = DataFactory;

export function writeTurtle(descriptions: readonly Description[]): string {
  const writer = new Writer({ prefixes: { ...prefixes } });
  for (const { about, classes, properties } of descriptions) {
    const subject = namedNode(about);
    for (const name of classes) writer.addQuad(quad(subject, namedNode(expand("rdf:type")), namedNode(expand(name))));
    for (const [name, value] of properties) writer.addQuad(quad(subject, namedNode(expand(name)), termOf(value)));
  }
  return textOf(writer);
}

function termOf(value: Value) {
  if ("iri" in value) return namedNode(value.iri);
  return literal(value.text, value.language ?? (value.datatype && namedNode(expand(value.datatype))));
}

/** The writer tells its text through a callback, at once since it writes to memory. */
function textOf(writer: Writer): string {
  let written = "";
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}
