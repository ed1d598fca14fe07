/**
 * A citation as RIS, which Zotero, Mendeley and EndNote read.
 *
 * Method: one tag a line, two letters, two spaces, a hyphen and a space; lines
 * end with CRLF; `ER` closes the record.
 */
import type { Language } from "../../../terms/bilingual.ts";
import type { Citation } from "./citation.ts";
import { creditsOf, writeOrigin, writeTitle } from "./write-citation.ts";

export function writeRis(citation: Citation, language: Language): string {
  const { vintage, address } = citation;
  const lines: readonly (readonly [string, string])[] = [
    ["TY", "DATA"],
    ...creditsOf(citation).map((credit) => ["AU", credit] as const),
    ["TI", writeTitle(citation, language)],
    ["PY", vintage.asOf.slice(0, 4)],
    ["DA", vintage.asOf.replaceAll("-", "/")],
    ["PB", "Estafette"],
    ["N1", writeOrigin(citation, language)],
    ["LA", language],
    ["UR", address],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}
