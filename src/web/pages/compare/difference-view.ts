/**
 * "Is het verschil echt?": one figure of the place and of each of its group, with the
 * margin of each and what may be said of the difference.
 *
 * With chance variation, or without (`toeval=uit`): then what was counted is taken as it
 * is, with no more doubt than its rounding; a survey keeps its margin.
 */
import { compareWithPlaces, type AgainstPlace } from "../../../comparison/against-place.ts";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import { countedAt, estimateAt } from "../../../figures/chance.ts";
import { findBlock, type Block, type BlockPeriod } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { isEstimate, type Estimate } from "../../../stats/estimate.ts";
import type { Bilingual } from "../../../terms/bilingual.ts";
import { wrongValue, type Fault } from "../../request/parameters.ts";
import type { CompareView, ExplainedPeer } from "./compare-view.ts";

export interface ComparedPeer {
  readonly peer: ExplainedPeer;
  /** Undefined where the place has no figure. */
  readonly estimate: Estimate | undefined;
  readonly against: AgainstPlace | undefined;
}

/** Where on the page of a group it stands. */
export const differenceAnchor = "verschil";

export interface DifferenceView {
  readonly indicator: Indicator;
  readonly block: Block;
  readonly shown: BlockPeriod;
  readonly isWithChance: boolean;
  /** Whether the reader wants a place on a list (`rang=ja`). */
  readonly asksRank: boolean;
  /** Undefined where the own place has no figure. */
  readonly own: Estimate | undefined;
  /** In order of likeness. */
  readonly peers: readonly ComparedPeer[];
}

/** The figures with a known margin: a register of people, or a survey. In the order of the themes. */
export function listComparable(vintage: Vintage): readonly Indicator[] {
  return vintage.indicators.filter((indicator) => isComparable(vintage, indicator));
}

/** Whether a figure can be set beside each place of the group. */
export function isComparable(vintage: Vintage, indicator: Indicator): boolean {
  return indicator.role === "main" && indicator.isCore && indicator.unit.kind !== "count" && findFigures(vintage, indicator) !== undefined;
}

const usualFigure = "jongeren-met-jeugdzorg";

/** What the reader chose; without a choice a usual figure, or the first there is. */
export function chooseDifference(
  view: CompareView,
  { cijfer, toeval, rang }: { readonly cijfer?: string | undefined; readonly toeval?: "uit" | undefined; readonly rang?: "ja" | undefined },
): { readonly shown: DifferenceView | undefined } | { readonly faults: readonly Fault[] } {
  const { vintage, language } = view.request;
  const all = listComparable(vintage);
  const chosen = cijfer === undefined ? (all.find(({ id }) => id === usualFigure) ?? all[0]) : all.find(({ id }) => id === cijfer);
  if (cijfer !== undefined && !chosen) return { faults: [{ name: "cijfer", reason: wrongValue("cijfer", [cijfer], writeIds(all)[language], language) }] };
  return { shown: chosen && viewDifference(view, chosen, { isWithChance: toeval !== "uit", asksRank: rang === "ja" }) };
}

function writeIds(all: readonly Indicator[]): Bilingual {
  const ids = all.map(({ id }) => id).join(", ");
  return { nl: `een cijfer waarvan de marge bekend is: ${ids}`, en: `a figure with a known margin: ${ids}` };
}

function findFigures(vintage: Vintage, { id }: Indicator): Block | undefined {
  const column = vintage.columns.get(id);
  const block = column && findBlock(column, "municipality", vintage.division);
  return block && (block.lower || block.base) ? block : undefined;
}

/** Undefined when the figure has no known margin. */
function viewDifference({ request, region, peers }: CompareView, indicator: Indicator, { isWithChance, asksRank }: Pick<DifferenceView, "isWithChance" | "asksRank">): DifferenceView | undefined {
  const block = findFigures(request.vintage, indicator);
  if (!block) return undefined;
  const period = shownPeriod(block);
  const read = (place: number) => {
    const found = isWithChance ? estimateAt(indicator, block, place, period) : countedAt(indicator, block, place, period);
    return isEstimate(found) ? found : undefined;
  };
  const own = read(region);
  const estimates = peers.map(({ index }) => read(index));
  const against = own ? compareWithPlaces(own, estimates) : [];
  return {
    indicator,
    block,
    shown: block.periods[period],
    isWithChance,
    asksRank,
    own,
    peers: peers.map((peer, index) => ({ peer, estimate: estimates[index], against: against[index] })),
  };
}
