/**
 * Is this wijk of one year the same wijk in another year?
 *
 * A code is used again for other ground, so the name must agree as well. Some
 * municipalities left out the number that was part of the name, or wrote it
 * otherwise; that makes no other wijk.
 *
 * In:       the code and the name in one year's list.
 * Out:      a text that is the same for the same wijk.
 * Not here: wijken whose borders moved under the same code and name; no list tells.
 *
 * @example
 * districtKey("WK015001", "Wijk 1 Binnenstad") === districtKey("WK015001", "Binnenstad") // true
 */
export function districtKey(code: string, name: string): string {
  const bare = name.replace(/^wijk \d+\s+/i, "");
  return `${code} ${bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}
