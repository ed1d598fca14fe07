/**
 * Everything one row of a page needs: where a place stands on one indicator.
 *
 * In:       a vintage, an indicator, a place and the group it is compared with.
 * Out:      the value in the period shown, the series with its breaks, the
 *           country, the middle of the group, the budget beside the account.
 * Not here: words (web), drawing (charts), choosing the group (peers.ts).
 */
import { breaksBetween, type Break, type Indicator } from "../figures/indicator.ts";
import { findBlock, observationAt, periodIndex, seriesAt, type Block, type BlockPeriod, type Column } from "../figures/column.ts";
import type { WithoutExpectation } from "../figures/expectation.ts";
import type { Vintage } from "../figures/vintage.ts";
import { isPresent, type Observation, type PresentObservation } from "../terms/observation.ts";
import type { Period } from "../terms/period.ts";
import { findExpectedHere, type ExpectedHere } from "./expected-here.ts";
import { middleOfGroup, type Middle } from "./middle-of-group.ts";
import type { PeerGroup } from "./peers.ts";
import { filledIn, shownPeriod } from "./shown-period.ts";

export interface SeriesPoint {
  readonly period: Period;
  readonly observation: Observation;
}

export interface PlaceFigure {
  readonly indicator: Indicator;
  readonly block: Block;
  /** Position of the place in the block. */
  readonly region: number;
  /** The period shown: its position in the block, and what is known of it. */
  readonly periodIndex: number;
  readonly shown: BlockPeriod;
  readonly observation: Observation;
  /** The same figure for the country; absent when there is none for this period. */
  readonly country: Observation | undefined;
  readonly series: readonly SeriesPoint[];
  /** The country through the years; made only when asked for. */
  countrySeries(): readonly SeriesPoint[];
  /** The middle of the group per period of the block. */
  readonly middles: readonly (Middle | undefined)[];
  /** The budget, where the indicator is an account. */
  readonly planned: readonly SeriesPoint[];
  readonly breaks: readonly Break[];
  /** How many places have no figure in the period shown. */
  readonly withoutFigure: number;
  /**
   * What was published for the place before its division changed, where that
   * cannot be converted: the margins of a survey, a median.
   */
  readonly beforeChange: PresentObservation | undefined;
  /** What one would expect of this place; a reason, or undefined in a vintage without expectations. */
  readonly expected: ExpectedHere | WithoutExpectation | undefined;
}

/** Where a municipality stands; undefined when the indicator has no municipal figures. */
export function findPlaceFigure(
  vintage: Vintage,
  indicator: Indicator,
  region: number,
  group: PeerGroup,
): PlaceFigure | undefined {
  const shared = sharedByAll(vintage, indicator);
  if (!shared) return undefined;
  const { block, countryBlock, planned } = shared;
  const observation = observationAt(block, region, shared.periodIndex);
  return {
    indicator,
    block,
    region,
    periodIndex: shared.periodIndex,
    shown: shared.shown,
    observation,
    beforeChange: "missing" in observation && observation.missing === "division-changed" ? findBeforeChange(vintage, shared, region) : undefined,
    expected: findExpectedHere(vintage, indicator.id, shared.shown.period, region, observation),
    country: shared.country,
    breaks: shared.breaks,
    withoutFigure: shared.withoutFigure,
    series: seriesAt(block, region),
    countrySeries: () => (countryBlock ? seriesAt(countryBlock, 0) : []),
    middles: middleOfGroup(block, group),
    planned: planned ? seriesAt(planned, region) : [],
  };
}

/** The figure of the same period in the division of its own year, for the place with the same code. */
function findBeforeChange(vintage: Vintage, { indicator, shown }: Shared, region: number): PresentObservation | undefined {
  const column = vintage.columns.get(indicator.id);
  const { code } = vintage.municipalities[region];
  for (const block of column?.blocks ?? []) {
    if (block.level !== "municipality" || block.division === vintage.division) continue;
    const [place, period] = [vintage.lists.get(block.list)?.codes.indexOf(code) ?? -1, periodIndex(block, shown.period)];
    const observation = place >= 0 && period >= 0 ? observationAt(block, place, period) : undefined;
    if (observation && isPresent(observation)) return observation;
  }
  return undefined;
}

/** What is the same for every place. */
interface Shared extends Pick<PlaceFigure, "indicator" | "block" | "periodIndex" | "shown" | "country" | "breaks" | "withoutFigure"> {
  readonly countryBlock: Block | undefined;
  readonly planned: Block | undefined;
}

// A column never changes; an indicator without municipal figures is remembered as well.
const known = new WeakMap<Column, Shared | "no municipal figures">();

function sharedByAll(vintage: Vintage, indicator: Indicator): Shared | undefined {
  const column = vintage.columns.get(indicator.id);
  if (!column) return undefined;
  let shared = known.get(column);
  if (!shared) known.set(column, (shared = gatherShared(vintage, indicator, column) ?? "no municipal figures"));
  return shared === "no municipal figures" ? undefined : shared;
}

function gatherShared(vintage: Vintage, indicator: Indicator, column: Column): Shared | undefined {
  const block = findBlock(column, "municipality", vintage.division);
  if (!block) return undefined;
  const index = shownPeriod(block);
  const shown = block.periods[index];
  const [first, last] = [block.periods[0].period, block.periods[block.periods.length - 1].period];
  const planned = indicator.companions?.planned && vintage.columns.get(indicator.companions.planned);
  const countryBlock = findBlock(column, "country");
  const countryIndex = countryBlock ? periodIndex(countryBlock, shown.period) : -1;
  return {
    indicator,
    block,
    periodIndex: index,
    shown,
    country: countryBlock && countryIndex >= 0 ? observationAt(countryBlock, 0, countryIndex) : undefined,
    countryBlock,
    planned: planned ? findBlock(planned, "municipality", vintage.division) : undefined,
    breaks: breaksBetween(indicator, first, last),
    withoutFigure: block.regionCount - filledIn(block, index),
  };
}
