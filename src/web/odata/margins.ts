/**
 * The column `Marges`, for estimates with a 95% interval. Codes and titles are those of
 * Statistics Netherlands, in whose tables on health per district they stand.
 */
import type { Bilingual } from "../../terms/bilingual.ts";

export const marginsDimension = "Marges";

export const margins = [
  { code: "MW00000", title: { nl: "Waarde", en: "Value" } },
  { code: "MOG0095", title: { nl: "Ondergrens 95%-interval", en: "Lower limit of the 95% interval" } },
  { code: "MBG0095", title: { nl: "Bovengrens 95%-interval", en: "Upper limit of the 95% interval" } },
] as const satisfies readonly { readonly code: string; readonly title: Bilingual }[];
