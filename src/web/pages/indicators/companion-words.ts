/** In which form a companion gives the figure: "begroot", "als aantal", "in totaal" where it is money. */
import type { Indicator } from "../../../figures/indicator.ts";
import type { Language } from "../../../terms/bilingual.ts";
import type { Companion } from "./find-indicators.ts";
import { indicatorTexts } from "./texts.ts";

export function writeCompanion(kind: Companion["kind"], { unit }: Indicator, language: Language): string {
  const { companionKinds } = indicatorTexts[language];
  return kind === "absolute" && unit.kind === "euro" ? companionKinds.total : companionKinds[kind];
}
