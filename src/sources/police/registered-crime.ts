/**
 * What is true of registered crime, whichever way the figures come: out of a file
 * (police-reader.ts) or over the network (live.ts).
 */
import type { Bilingual } from "../../terms/bilingual.ts";

/** The kinds of crime we read, by the numbers the police give them. */
export const kindsOfCrime = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.4.2", "1.4.4", "1.4.5", "2.2.1", "2.5.1", "3.1.1", "3.1.3"] as const;

/** Crimes of which the municipality is unknown; they belong to the country only. */
export const unknownMunicipality = "GM0000";

export const notesOnCrime: readonly Bilingual[] = [
  {
    nl: "Alle jaren staan in de gemeentelijke indeling van nu. Misdrijven zonder bekende gemeente tellen alleen mee voor Nederland. Drugs- en wapenhandel hangen sterk af van de inzet van de politie.",
    en: "All years are in the municipal division of today. Crimes of which the municipality is unknown count for the Netherlands only. Trade in drugs and arms depends strongly on police effort.",
  },
];
