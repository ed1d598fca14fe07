import type { Bilingual } from "./bilingual.ts";

/** The six themes of the product, in the order of the pages. Their ids are their addresses. */
export const themes = [
  { id: "jeugd", title: { nl: "Jeugd", en: "Youth" } },
  { id: "zorg-en-ondersteuning", title: { nl: "Zorg en ondersteuning", en: "Care and support" } },
  { id: "werk-en-inkomen", title: { nl: "Werk en inkomen", en: "Work and income" } },
  { id: "geld", title: { nl: "Geld", en: "Money" } },
  { id: "wonen-en-leefomgeving", title: { nl: "Wonen en leefomgeving", en: "Housing and surroundings" } },
  { id: "bevolking", title: { nl: "Bevolking", en: "Population" } },
] as const satisfies readonly { id: string; title: Bilingual }[];

export type ThemeId = (typeof themes)[number]["id"];

export function findTheme(id: string): (typeof themes)[number] | undefined {
  return themes.find((theme) => theme.id === id);
}
