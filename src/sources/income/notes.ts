/** What readers should know of the income of households, whichever way the figures come. */
import type { Bilingual } from "../../terms/bilingual.ts";

export const notesOnIncome: readonly Bilingual[] = [
  {
    nl: "Bedragen zijn afgerond op 100 euro, aantallen huishoudens op honderdtallen.",
    en: "Amounts are rounded to 100 euros, numbers of households to hundreds.",
  },
];
