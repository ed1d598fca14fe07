/**
 * Everything one row of a page needs: where a place stands on one indicator.
 *
 * In:       a vintage, an indicator, a place and the group it is compared with.
 * Out:      the value in the period shown, the series with its breaks, the
 *           country, the middle of the group, the budget beside the account.
 * Not here: words (web), drawing (charts), choosing the group (peers.ts).
 */
import { breaksBetween, type Break, type Indicator } from "../figures/indicator.ts";
import { findBlock, observationAt, periodIndex, seriesAt, type Block, type BlockPeriod } from "../figures/column.ts";
import type { Vintage } from "../figures/vintage.ts";
import type { Observation } from "../terms/observation.ts";
import type { Period } from "../terms/period.ts";
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
}

/** Where a municipality stands; undefined when the indicator has no municipal figures. */
export function findPlaceFigure(
  vintage: Vintage,
  indicator: Indicator,
  region: number,
  group: PeerGroup,
): PlaceFigure | undefined {
  const column = vintage.columns.get(indicator.id);
  const block = column && findBlock(column, "municipality", vintage.division);
  if (!column || !block) return undefined;
  const index = shownPeriod(block);
  const shown = block.periods[index];
  const country = findBlock(column, "country");
  const countryIndex = country ? periodIndex(country, shown.period) : -1;
  const [first, last] = [block.periods[0].period, block.periods[block.periods.length - 1].period];
  return {
    indicator,
    block,
    region,
    periodIndex: index,
    shown,
    observation: observationAt(block, region, index),
    country: country && countryIndex >= 0 ? observationAt(country, 0, countryIndex) : undefined,
    series: seriesAt(block, region),
    countrySeries: () => (country ? seriesAt(country, 0) : []),
    middles: middleOfGroup(block, group),
    planned: plannedSeries(vintage, indicator, region),
    breaks: breaksBetween(indicator, first, last),
    withoutFigure: block.regionCount - filledIn(block, index),
  };
}

function plannedSeries(vintage: Vintage, indicator: Indicator, region: number): readonly SeriesPoint[] {
  const column = indicator.companions?.planned && vintage.columns.get(indicator.companions.planned);
  const block = column && findBlock(column, "municipality", vintage.division);
  return block ? seriesAt(block, region) : [];
}
