/**
 * Writes descriptions as Turtle, which people can read as well.
 *
 * The package that writes it is loaded when somebody asks; most servers never need it.
 */
import type { Writer } from "n3";
import { expand, prefixes, type Description, type Value } from "./graph.ts";

export async function writeTurtle(descriptions: readonly Description[]): Promise<string> {
  const { DataFactory, Writer } = await import("n3");
  const { literal, namedNode, quad } = DataFactory;
  const termOf = (value: Value) => ("iri" in value ? namedNode(value.iri) : literal(value.text, value.language ?? (value.datatype && namedNode(expand(value.datatype)))));
  const writer = new Writer({ prefixes: { ...prefixes } });
  for (const { about, classes, properties } of descriptions) {
    const subject = namedNode(about);
    for (const name of classes) writer.addQuad(quad(subject, namedNode(expand("rdf:type")), namedNode(expand(name))));
    for (const [name, value] of properties) writer.addQuad(quad(subject, namedNode(expand(name)), termOf(value)));
  }
  return textOf(writer);
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
