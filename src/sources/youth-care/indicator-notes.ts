/** What readers should know of the indicators of youth care, whichever way the figures come. */
import type { Bilingual } from "../../terms/bilingual.ts";

export const notesOnIndicators: readonly Bilingual[] = [
  {
    nl: "Jeugdhulp en jeugdbescherming zijn percentages van de jongeren; verblijf is een percentage van de jongeren met jeugdhulp, en bescherming met verblijf van de jongeren met jeugdbescherming.",
    en: "Youth care and child protection are percentages of young people; residential care is a percentage of those with youth care, and protection with residential care of those with child protection.",
  },
];
