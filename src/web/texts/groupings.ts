/** What the groupings of municipalities are called, in a sentence and in an address. */
import { groupingKinds, type Grouping, type GroupingKind } from "../../figures/places.ts";
import type { Bilingual, Language } from "../../terms/bilingual.ts";

interface GroupingName {
  /** In an address: `?grenzen=jeugdregio`. */
  readonly slug: string;
  readonly one: Bilingual;
  readonly many: Bilingual;
}

export const groupingNames: Readonly<Record<GroupingKind, GroupingName>> = {
  province: { slug: "provincie", one: { nl: "provincie", en: "province" }, many: { nl: "provincies", en: "provinces" } },
  corop: { slug: "corop", one: { nl: "COROP-gebied", en: "COROP region" }, many: { nl: "COROP-gebieden", en: "COROP regions" } },
  "youth-region": { slug: "jeugdregio", one: { nl: "jeugdregio", en: "youth region" }, many: { nl: "jeugdregio’s", en: "youth regions" } },
  "labour-market-region": {
    slug: "arbeidsmarktregio",
    one: { nl: "arbeidsmarktregio", en: "labour market region" },
    many: { nl: "arbeidsmarktregio’s", en: "labour market regions" },
  },
  "ggd-region": { slug: "ggd-regio", one: { nl: "GGD-regio", en: "public health region" }, many: { nl: "GGD-regio’s", en: "public health regions" } },
  "safety-region": { slug: "veiligheidsregio", one: { nl: "veiligheidsregio", en: "safety region" }, many: { nl: "veiligheidsregio’s", en: "safety regions" } },
  "care-office-region": {
    slug: "zorgkantoorregio",
    one: { nl: "zorgkantoorregio", en: "care office region" },
    many: { nl: "zorgkantoorregio’s", en: "care office regions" },
  },
  "safe-home-region": {
    slug: "veilig-thuis",
    one: { nl: "regio van Veilig Thuis", en: "Safe Home region" },
    many: { nl: "regio’s van Veilig Thuis", en: "Safe Home regions" },
  },
  "rmc-region": { slug: "rmc-regio", one: { nl: "RMC-regio", en: "school-leaver region" }, many: { nl: "RMC-regio’s", en: "school-leaver regions" } },
  "police-unit": { slug: "politie-eenheid", one: { nl: "politie-eenheid", en: "police unit" }, many: { nl: "politie-eenheden", en: "police units" } },
};

export const groupingSlugs: readonly string[] = groupingKinds.map((kind) => groupingNames[kind].slug);

export function findGroupingKind(slug: string): GroupingKind | undefined {
  return groupingKinds.find((kind) => groupingNames[kind].slug === slug);
}

/** "Overijssel", and with its kind where the name alone says too little: "jeugdregio IJsselland". */
export function writeGrouping({ kind, name }: Grouping, language: Language): string {
  const saysItself = kind === "province" || name.startsWith("GGD ");
  return saysItself ? name : `${groupingNames[kind].one[language]} ${name}`;
}
