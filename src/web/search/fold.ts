/**
 * A name as people type it: no accents, capitals, apostrophes or hyphens.
 *
 * @example
 * foldName("'s-Gravenhage") // "s gravenhage"
 * foldName("Súdwest-Fryslân") // "sudwest fryslan"
 */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
