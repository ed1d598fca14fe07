/**
 * A citation in words, and the parts that its other forms share.
 *
 * @example
 * writeCitation(citation, "nl")
 * // "Inwoners, Deventer, 2024: 103.381 inwoners. Bron: CBS, Bevolking (37230NED), …. Bewerkt door Estafette, stand 3f9a… van …. https://…"
 */
import type { Language } from "../../../terms/bilingual.ts";
import { isPresent, type PresentObservation } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import type { SourceTable } from "../../../terms/source-table.ts";
import { writeStepped } from "../../components/figure-value.ts";
import { writeDate } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import type { Citation } from "./citation.ts";
import { citeTexts } from "./texts.ts";

export function writeCitation(citation: Citation, language: Language): string {
  return plainSpaces(`${writeTitle(citation, language)}. ${writeOrigin(citation, language)} ${citation.address}`);
}

/** What is cited: indicator, place, period and number. */
export function writeTitle(citation: Citation, language: Language): string {
  const { indicator, shown, own } = citation;
  const place = own?.place.name ?? citeTexts[language].allPlaces;
  const subject = `${indicator.title[language]}, ${place}, ${periodLabel(shown.period, language)}`;
  return plainSpaces(own ? `${subject}: ${writeNumber(citation, own.observation, language)}` : subject);
}

/** Where it comes from: tables, licences and vintage, in sentences. */
export function writeOrigin({ tables, vintage }: Citation, language: Language): string {
  const texts = citeTexts[language];
  const named = tables.map((table) => writeTable(table, language)).join("; ");
  return plainSpaces(`${texts.source(named)}. ${texts.made(vintage.id, writeDate(vintage.asOf, language))}.`);
}

/** Who must be named, each once. */
export function creditsOf({ tables }: Citation): readonly string[] {
  return [...new Set(tables.map(({ licence }) => licence.credit))];
}

function writeNumber({ indicator, shown }: Citation, observation: NonNullable<Citation["own"]>["observation"], language: Language): string {
  const texts = citeTexts[language];
  if (!isPresent(observation)) return texts.noFigure(figureTexts[language].missingShort[observation.missing]);
  const write = (value: number) => writeStepped(value, indicator, shown.step, language);
  const said = [writeMargin(observation, write, language), ...observation.marks.map((mark) => figureTexts[language].marks[mark])];
  const notes = said.filter((one) => one !== "").join(", ");
  return `${write(observation.value)} ${indicator.unit.words[language]}`.trim() + (notes ? ` (${notes})` : "");
}

function writeMargin({ lower, upper }: PresentObservation, write: (value: number) => string, language: Language): string {
  return lower === undefined || upper === undefined ? "" : citeTexts[language].margin(write(lower), write(upper));
}

function writeTable({ provider, title, tableNumber, edition, licence }: SourceTable, language: Language): string {
  const name = tableNumber ? `${title[language]} (${tableNumber})` : title[language];
  return `${provider}, ${name}, ${edition[language]}, ${licence.id} (${licence.credit})`;
}

/** Spaces that do not break belong on pages; here they would hinder searching. */
function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
