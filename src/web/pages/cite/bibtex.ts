/**
 * A citation as BibTeX, for LaTeX and programs that keep references.
 *
 * Method: a `@misc` entry, which every style knows; the credit in double braces,
 * because an organisation has no first name. Signs that mean something to LaTeX
 * get a backslash; `url` is read as it stands.
 */
import type { Language } from "../../../terms/bilingual.ts";
import { yearOf } from "../../../terms/period.ts";
import type { Citation } from "./citation.ts";
import { creditsOf, writeOrigin, writeTitle } from "./write-citation.ts";

export function writeBibtex(citation: Citation, language: Language): string {
  const { vintage, address } = citation;
  const fields = [
    ["author", creditsOf(citation).map((credit) => `{${escapeLatex(credit)}}`).join(" and ")],
    ["title", `{${escapeLatex(writeTitle(citation, language))}}`],
    ["year", vintage.asOf.slice(0, 4)],
    ["howpublished", "Estafette"],
    ["note", escapeLatex(writeOrigin(citation, language))],
    ["url", address],
    ["language", language === "nl" ? "dutch" : "english"],
  ];
  return [`@misc{${keyOf(citation)},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), "}"].join("\n");
}

/** "estafette-inwoners-deventer-2024"; the same citation has the same key. */
function keyOf({ indicator, own, shown }: Citation): string {
  return ["estafette", indicator.id, ...(own ? [own.place.slug] : []), yearOf(shown.period)].join("-");
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

function escapeLatex(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
