/** An indicator as the data twins describe it, in the language of the address. */
import { findTheme } from "../../../terms/theme.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { summarise } from "./indicator-summary.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";

export function describeIndicator(request: RequestContext, indicator: Indicator) {
  const { language, vintage } = request;
  const { years, levels, credits } = summarise(vintage, indicator);
  const { id, theme, role, title, definition, attention, numerator, denominator, unit, nature, polarity, decimals, moment } = indicator;
  return {
    id,
    title: title[language],
    theme,
    themeTitle: findTheme(theme)?.title[language],
    role,
    definition: definition[language],
    attention: attention?.[language],
    numerator: numerator?.[language],
    denominator: denominator?.[language],
    unit: { kind: unit.kind, words: unitInWords(unit, language) },
    nature,
    polarity,
    decimals,
    moment,
    breaks: indicator.breaks.map(({ from, reason }) => ({ from, reason: reason[language] })),
    companions: indicator.companions,
    years,
    levels,
    credits,
    page: request.href(`/indicatoren/${id}`),
  };
}
