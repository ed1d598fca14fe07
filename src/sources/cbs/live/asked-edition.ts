/**
 * How the edition of a table is told that was asked over the network.
 *
 * In:  when its publisher changed it: "2026-09-18T02:00:00".
 * Out: "stand van 2026-09-18, opgevraagd bij de open data van het CBS".
 */
import type { Bilingual } from "../../../terms/bilingual.ts";

export function askedEdition(modified: string): Bilingual {
  const day = modified.slice(0, 10);
  return { nl: `stand van ${day}, opgevraagd bij de open data van het CBS`, en: `as of ${day}, asked from the open data of CBS` };
}
