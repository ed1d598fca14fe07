/**
 * Texts of a page, in Dutch and English beside each other.
 *
 * The Dutch texts set the shape: a text that is missing in English, or asks for
 * other values, is a type error. Texts with values in them are functions.
 *
 * @example
 * const texts = inBothLanguages({ title: "Bronnen" }, { title: "Sources" });
 * texts[request.language].title
 */
import type { Language } from "../../terms/bilingual.ts";

export function inBothLanguages<Texts>(nl: Texts, en: NoInfer<Texts>): Readonly<Record<Language, Texts>> {
  return { nl, en };
}
