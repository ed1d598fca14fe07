/**
 * What one of a figure is, where no number stands beside it: "% van de jongeren",
 * "euro per inwoner", "per 1.000 inwoners".
 */
import type { Language } from "../../terms/bilingual.ts";
import type { Unit, UnitKind } from "../../terms/unit.ts";

const symbols: Readonly<Record<UnitKind, Readonly<Record<Language, string>>>> = {
  count: { nl: "aantal", en: "number of" },
  percentage: { nl: "%", en: "%" },
  "per-thousand": { nl: "", en: "" },
  "per-hundred": { nl: "", en: "" },
  euro: { nl: "euro", en: "euro" },
  kilometre: { nl: "km", en: "km" },
  ratio: { nl: "", en: "" },
  "cubic-metre": { nl: "m³", en: "m³" },
  "kilowatt-hour": { nl: "kWh", en: "kWh" },
  hours: { nl: "uur", en: "hours" },
};

export function unitInWords({ kind, words }: Unit, language: Language): string {
  return `${symbols[kind][language]} ${words[language]}`.trim();
}
