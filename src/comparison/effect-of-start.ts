/**
 * Did a figure of a municipality take another course, from the year in which
 * something began there, than in places like it?
 *
 * The place is set beside a mixture of municipalities that resemble it and that
 * went the same way before (stats/synthetic-control.ts, outcome-only variant: the
 * places are chosen for their likeness already, and few figures reach back far
 * enough to match on besides).
 *
 * Years may only be compared between two breaks of the indicator. The years used
 * are therefore the unbroken stretch around the start; a break at the start itself
 * leaves nothing to compare. Figures are on the division of today, converted where
 * municipalities merged; a place whose figures could not be converted, or who did
 * not deliver, is left out and counted.
 *
 * In:       a vintage, an indicator, a place by its position, the year of the
 *           start, and which places may be mixed: a chosen group, or how many of the most alike.
 * Out:      the answer with the years and places it rests on; or why there is none.
 * Not here: words (web).
 */
import { findBlock, isMissingStatus, tablesOf, type Block } from "../figures/column.ts";
import type { Break, Indicator } from "../figures/indicator.ts";
import type { Vintage } from "../figures/vintage.ts";
import type { EffectFaultReason } from "../stats/effect-question.ts";
import { estimateEffect, type EffectAnswer } from "../stats/estimate-effect.ts";
import type { Panel } from "../stats/panel.ts";
import { yearOf } from "../terms/period.ts";
import { municipalityFeatures } from "./features.ts";
import { isUsualChoice, usualChoice, type GroupChoice } from "./group-choice.ts";
import { listAlike } from "./likeness.ts";
import { findPeers } from "./peers.ts";
import { filledIn } from "./shown-period.ts";

export interface EffectOfStart {
  readonly answer: EffectAnswer;
  /** The years used. */
  readonly years: Years;
  /** The breaks that end the stretch on either side. */
  readonly cutBy: readonly Break[];
  readonly group: PlacesToMix;
  /** Ids of the source tables of these years. */
  readonly sources: readonly string[];
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * The places that may be mixed, by position, and how they were chosen: `group` where the
 * reader chose a group that is large enough, `all` where likeness cannot be measured.
 */
export interface PlacesToMix {
  readonly by: "group" | "likeness" | "all";
  readonly places: readonly number[];
  /** The group the reader chose and that was too small; or that gave nobody. */
  readonly insteadOf?: { readonly choice: GroupChoice; readonly count: number };
}

/** What the reader chose to compare with. */
export interface MixChoice {
  /** How many of the most alike. */
  readonly count: number;
  /** Another group than the usual one goes before them. */
  readonly group?: GroupChoice;
}

/** `break-at-start`: figures before and after the start may not be compared. `no-figures`: the indicator has no municipal figures. */
export interface NoEffectOfStart {
  readonly missing: EffectFaultReason | "break-at-start" | "no-figures";
  readonly break?: Break;
  readonly years?: Years;
}

// One chance in twenty, as elsewhere on the pages.
const level = 0.05;
const fewestBefore = 5;
// Of fewer a mixture has hardly anything to choose from.
const fewestInGroup = 10;

/** What may be said about a start. */
export function effectOfStart(vintage: Vintage, indicator: Indicator, place: number, start: number, choice: MixChoice): EffectOfStart | NoEffectOfStart {
  const block = yearlyBlock(vintage, indicator);
  if (!block) return { missing: "no-figures" };
  const all = yearsOf(block);
  const span = { from: all[0].year, to: all[all.length - 1].year };
  const atStart = indicator.breaks.find((one) => yearOf(one.from) === start);
  if (atStart) return { missing: "break-at-start", break: atStart, years: span };
  const cutBy = breaksAround(indicator, start);
  const used = all.filter(({ year }) => !cutBy.some(({ from }) => (yearOf(from) <= start ? year < yearOf(from) : year >= yearOf(from))));
  const group = placesToMix(vintage, place, choice);
  const panel = panelOf(vintage, block, [place, ...group.places], used);
  const answer = estimateEffect({ panel, outcome, treated: vintage.municipalities[place].code, from: start }, { level });
  if ("missing" in answer) return { missing: answer.missing, years: span };
  const sources = [...new Set(used.flatMap(({ index }) => tablesOf(block.periods[index])))];
  return { answer, years: { from: used[0].year, to: used[used.length - 1].year }, cutBy, group, sources };
}

/** The indicators with a year from which something can be said, each with those years. */
export function listStartIndicators(vintage: Vintage): readonly { readonly indicator: Indicator; readonly years: Years }[] {
  return vintage.indicators.flatMap((indicator) => {
    const years = indicator.role === "main" ? startYears(vintage, indicator) : undefined;
    return years ? [{ indicator, years }] : [];
  });
}

/** The first and last year that can be a start: with five years before it and no break in between. */
export function startYears(vintage: Vintage, indicator: Indicator): Years | undefined {
  const block = yearlyBlock(vintage, indicator);
  if (!block) return undefined;
  const all = yearsOf(block).map(({ year }) => year);
  const starts = all.filter((start) => {
    const breaks = indicator.breaks.map(({ from }) => yearOf(from)).filter((year) => year <= start);
    return all.filter((year) => year < start && year >= Math.max(-Infinity, ...breaks)).length >= fewestBefore;
  });
  return starts.length > 0 ? { from: starts[0], to: starts[starts.length - 1] } : undefined;
}

/** The chosen group when it has ten places or more; else the most alike; all others where likeness cannot be measured. */
export function placesToMix(vintage: Vintage, place: number, { count, group = usualChoice }: MixChoice): PlacesToMix {
  if (isUsualChoice(group)) return mostAlike(vintage, place, count);
  const { indices, insteadOf } = findPeers(vintage, place, group);
  if (!insteadOf && indices.length >= fewestInGroup) return { by: "group", places: indices };
  return { ...mostAlike(vintage, place, count), insteadOf: { choice: group, count: insteadOf ? 0 : indices.length } };
}

function mostAlike(vintage: Vintage, place: number, count: number): PlacesToMix {
  const alike = listAlike(municipalityFeatures(vintage), place, count);
  if (!("missing" in alike)) return { by: "likeness", places: alike.places.map((one) => one.place) };
  return { by: "all", places: vintage.municipalities.flatMap((_, other) => (other === place ? [] : [other])) };
}

const outcome = "outcome";

interface UsedYear {
  readonly year: number;
  /** Position of the period in the block. */
  readonly index: number;
}

function yearlyBlock(vintage: Vintage, indicator: Indicator): Block | undefined {
  const column = vintage.columns.get(indicator.id);
  const block = column && findBlock(column, "municipality", vintage.division);
  return block && yearsOf(block).length > 0 ? block : undefined;
}

/** The years that at least half of the municipalities have a figure for. */
function yearsOf(block: Block): readonly UsedYear[] {
  return block.periods.flatMap(({ period }, index) => (filledIn(block, index) * 2 >= block.regionCount ? [{ year: yearOf(period), index }] : []));
}

/** The last break before the start and the first after it. */
function breaksAround({ breaks }: Indicator, start: number): readonly Break[] {
  const before = breaks.findLast(({ from }) => yearOf(from) < start);
  const after = breaks.find(({ from }) => yearOf(from) > start);
  return [before, after].filter((one) => one !== undefined);
}

function panelOf({ municipalities }: Vintage, block: Block, places: readonly number[], years: readonly UsedYear[]): Panel {
  const valueAt = (place: number, index: number) => {
    const cell = place * block.periods.length + index;
    return isMissingStatus(block.statuses[cell]) ? NaN : block.values[cell];
  };
  return {
    units: places.map((place) => municipalities[place].code),
    times: years.map(({ year }) => year),
    variables: new Map([[outcome, Float64Array.from(places.flatMap((place) => years.map(({ index }) => valueAt(place, index))))]]),
  };
}
