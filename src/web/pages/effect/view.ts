/** What the page about the effect of a start shows to one reader, and how it writes differences. */
import { effectOfStart, type EffectOfStart, type NoEffectOfStart } from "../../../comparison/effect-of-start.ts";
import type { Municipality } from "../../../figures/places.ts";
import { writeIndicatorValue, writeNumber } from "../../wording/numbers.ts";
import type { PageRequest } from "../../request/request-context.ts";
import type { EffectChoice, EffectQuery } from "./choice.ts";
import { effectTexts } from "./texts.ts";

export type EffectRequest = PageRequest<{ readonly slug: string }, EffectQuery>;

export interface EffectView {
  readonly request: EffectRequest;
  readonly municipality: Municipality;
  readonly choice: EffectChoice;
  readonly found: EffectOfStart | NoEffectOfStart;
}

/** A view with an answer. */
export interface AnsweredView extends EffectView {
  readonly found: EffectOfStart;
}

export function viewEffect(request: EffectRequest, municipality: Municipality, choice: EffectChoice): EffectView {
  const { vintage } = request;
  const place = vintage.municipalities.indexOf(municipality);
  return { request, municipality, choice, found: effectOfStart(vintage, choice.indicator, place, choice.start, { count: choice.count, group: request.group }) };
}

export function isAnswered(view: EffectView): view is AnsweredView {
  return "answer" in view.found;
}

/** How large a difference is, without its direction: "3,2 procentpunt", "€ 120". */
export function writeSize({ choice: { indicator }, request: { language } }: EffectView, difference: number): string {
  const size = Math.abs(difference);
  const decimals = finerDecimals(size, indicator.decimals);
  if (indicator.unit.kind === "percentage") return `${writeNumber(size, language, decimals)} ${effectTexts[language].points}`;
  return writeIndicatorValue(size, { ...indicator, decimals }, language);
}

/** The same with a sign, for tables: "+3,2", "−120". */
export function writeSigned(view: EffectView, difference: number): string {
  const { language } = view.request;
  const { decimals, unit } = view.choice.indicator;
  const finer = finerDecimals(Math.abs(difference), decimals);
  const written = unit.kind === "percentage" ? writeNumber(Math.abs(difference), language, finer) : writeIndicatorValue(Math.abs(difference), { ...view.choice.indicator, decimals: finer }, language);
  const isNothing = Number(Math.abs(difference).toFixed(finer)) === 0;
  return isNothing ? written : `${difference > 0 ? "+" : "−"}${written}`;
}

/** A difference is smaller than a value, so it may need one decimal more; whole euros and people do not. */
function finerDecimals(size: number, decimals: number): number {
  return decimals > 0 && size < 10 * 10 ** -decimals ? decimals + 1 : decimals;
}
