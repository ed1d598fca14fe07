/** The outcome in words: who moved otherwise than the others, since when, or why nothing can be said. */
import type { PlaceChange } from "../../../comparison/who-changed.ts";
import { html, type Html } from "../../html.ts";
import { writeIndicatorValue, writeNumber } from "../../wording/numbers.ts";
import { periodLabel } from "../../../terms/period.ts";
import { changedTexts } from "./texts.ts";
import { moversOf, type ChangedView } from "./view.ts";

/** One or two sentences on the whole group. */
export function writeOutcome(view: ChangedView): string {
  const { changes, request, indicator } = view;
  const { language } = request;
  const texts = changedTexts[language];
  if ("missing" in changes) return texts.missing[changes.missing];
  const [from, to] = [periodLabel(changes.from, language), periodLabel(changes.to, language)];
  const counted = writeNumber(changes.places.length, language);
  const middle = writeChange(changes.middle, view);
  const moved = moversOf(view).length;
  const chance = changes.isChanceKnown ? "" : ` ${texts.chanceUnknown}`;
  const left = changes.withoutFigure > 0 ? ` ${texts.without(writeNumber(changes.withoutFigure, language), changes.withoutFigure === 1)}` : "";
  const who = moved === 0 ? texts.nobody(from, to, counted) : texts.some(from, to, writeNumber(moved, language), moved === 1, counted);
  return `${who} ${texts.middle(middle, indicator.unit.kind)}${chance}${left}`;
}

export function renderMovers(view: ChangedView): Html | string {
  const movers = moversOf(view);
  if (movers.length === 0) return "";
  const { request } = view;
  const texts = changedTexts[request.language];
  return html`<ul class="movers">${movers.map((one) => {
    const { name, slug } = request.vintage.municipalities[one.place];
    return html`<li><a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a>: ${texts.moved[wayOf(one)](...fromAndTo(one, view))}.${one.since ? ` ${texts.since(periodLabel(one.since, request.language))}` : ""}</li>`;
  })}</ul>`;
}

function fromAndTo({ first, last }: PlaceChange, { indicator, request: { language } }: ChangedView): [string, string] {
  return [writeIndicatorValue(first, indicator, language), writeIndicatorValue(last, indicator, language)];
}

/** Rose more, fell less, …: its own way, beside that of the others. */
export type Way = "rose-more" | "fell-less" | "rose-less" | "fell-more" | "stayed-up" | "stayed-down";

export function wayOf({ change, movement }: PlaceChange): Way {
  if (change === 0) return movement === "up" ? "stayed-up" : "stayed-down";
  if (movement === "up") return change > 0 ? "rose-more" : "fell-less";
  return change > 0 ? "rose-less" : "fell-more";
}

/** Keeps the sign on the line of its number. */
const unbroken = "\u2060";

/** A change with its sign: "+1,2%", "−€ 40", "0". */
export function writeChange(change: number, { indicator, request: { language } }: Pick<ChangedView, "indicator" | "request">): string {
  const size = writeIndicatorValue(Math.abs(change), indicator, language);
  if (/^[^1-9]*$/.test(size)) return size;
  return `${change > 0 ? "+" : "−"}${unbroken}${size}`;
}
