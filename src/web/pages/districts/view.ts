/** What the page of the wijken shows to one reader: the rows, and the figures above them. */
import { districtEstimates } from "../../../comparison/district-estimates.ts";
import { findBlock, observationAt, periodIndex } from "../../../figures/column.ts";
import type { FormerMunicipality, Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Observation } from "../../../terms/observation.ts";
import type { AreaEstimate } from "../../../stats/area-level-model.ts";
import type { PageRequest } from "../../request/request-context.ts";
import type { DistrictChoice, DistrictQuery } from "./choice.ts";
import { hasFigure } from "./district-figures.ts";

export type DistrictRequest = PageRequest<{ readonly slug: string }, DistrictQuery>;

export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  readonly observation: Observation;
}

export interface DistrictRow extends Neighbourhood {
  /** The municipality it lay in, where that no longer exists. */
  readonly former: FormerMunicipality | undefined;
  /** What may be said of it when chance is set apart; absent where the figure is no such outcome or is not there. */
  readonly estimate: AreaEstimate | undefined;
  /** Its buurten, where the indicator has figures for them. */
  readonly neighbourhoods: readonly Neighbourhood[];
}

export interface DistrictView {
  readonly request: DistrictRequest;
  readonly municipality: Municipality;
  readonly choice: DistrictChoice;
  /** In the order of the codes of Statistics Netherlands. */
  readonly rows: readonly DistrictRow[];
  /** Of the whole municipality and of the country, in the same period. */
  readonly whole: Observation | undefined;
  readonly country: Observation | undefined;
}

export function viewDistricts(request: DistrictRequest, municipality: Municipality, choice: DistrictChoice): DistrictView {
  const { vintage } = request;
  return {
    request,
    municipality,
    choice,
    rows: rowsOf(vintage, choice),
    whole: observationOf(vintage, choice, "municipality", vintage.municipalities.indexOf(municipality)),
    country: observationOf(vintage, choice, "country", 0),
  };
}

function observationOf(vintage: Vintage, { indicator, shown }: DistrictChoice, level: "municipality" | "country", region: number) {
  const column = vintage.columns.get(indicator.id);
  const block = column && findBlock(column, level, level === "municipality" ? vintage.division : undefined);
  const index = block ? periodIndex(block, shown.block.periods[shown.period].period) : -1;
  return block && index >= 0 ? observationAt(block, region, index) : undefined;
}

function rowsOf(vintage: Vintage, choice: DistrictChoice): readonly DistrictRow[] {
  const { block, list, period, own } = choice.shown;
  const neighbourhoods = neighbourhoodsByDistrict(vintage, choice);
  const estimates = districtEstimates(vintage, choice.indicator, block, period);
  return own.indices.map((region) => {
    const code = list.codes[region];
    return {
      code,
      name: list.names[region],
      observation: observationAt(block, region, period),
      former: own.former.find((one) => one.code === list.parents[region]),
      estimate: "places" in estimates ? estimates.places[region] : undefined,
      neighbourhoods: neighbourhoods.get(code) ?? [],
    };
  });
}

/** Whether any wijk has an estimate beside its figure. */
export function hasEstimates({ rows }: DistrictView): boolean {
  return rows.some((row) => row.estimate);
}

/** The buurten of the same division and period; none at all when not one of them has a figure. */
function neighbourhoodsByDistrict(vintage: Vintage, { indicator, shown }: DistrictChoice): ReadonlyMap<string, readonly Neighbourhood[]> {
  const column = vintage.columns.get(indicator.id);
  const block = column && findBlock(column, "neighbourhood", shown.block.division);
  const list = block && vintage.lists.get(block.list);
  const period = block ? periodIndex(block, shown.block.periods[shown.period].period) : -1;
  const found = new Map<string, Neighbourhood[]>();
  if (!block || !list || period < 0) return found;
  const own = new Set(shown.own.indices.map((region) => shown.list.codes[region]));
  let isFilled = false;
  list.codes.forEach((code, region) => {
    const district = districtOf(code);
    if (!own.has(district)) return;
    isFilled ||= hasFigure(block, region, period);
    found.set(district, [...(found.get(district) ?? []), { code, name: list.names[region], observation: observationAt(block, region, period) }]);
  });
  return isFilled ? found : new Map();
}

/** The wijk inside the code of a buurt: BU01500102 lies in WK015001. */
function districtOf(neighbourhood: string): string {
  return `WK${neighbourhood.slice(2, 8)}`;
}
