/**
 * Words in the two languages of the product.
 *
 * Residents and municipalities read Dutch; everything they read also exists
 * in English. Content that travels with the figures (titles, definitions)
 * therefore always comes as a pair, so that neither can be forgotten.
 */
export const languages = ["nl", "en"] as const;

export type Language = (typeof languages)[number];

/** The same sentence twice, meaning the same. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
