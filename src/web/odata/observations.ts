/**
 * The rows of a dataset, one by one, from any Id on.
 *
 * Nothing is gathered: a row is made when it is asked for. A filter that already rules
 * out a measure or a region skips all its cells. A walk that finds nothing for a long
 * time gives a breath (undefined) now and then, so that other requests get their turn.
 *
 * @example
 * for (const row of walkObservations(dataset, filter)) if (row) console.log(row.Value)
 */
import { observationAt } from "../../figures/column.ts";
import { isPresent, type Observation } from "../../terms/observation.ts";
import { idsPerCell, type Dataset, type Part } from "./datasets.ts";
import { evaluateFilter } from "./filter/evaluate-filter.ts";
import type { Cell, Filter, PropertyType } from "./filter/filter.ts";
import { margins, marginsDimension } from "./margins.ts";
import { valueAttributeOf } from "./value-attribute.ts";

export type ObservationRow = Readonly<Record<string, Cell>> & { readonly Id: number };

/** The columns, in the order in which they are written. */
export function observationProperties({ hasMargins, regionDimension }: Dataset): Readonly<Record<string, PropertyType>> {
  return {
    Id: "Edm.Int64",
    Measure: "Edm.String",
    ValueAttribute: "Edm.String",
    Value: "Edm.Double",
    StringValue: "Edm.String",
    ...(hasMargins ? { [marginsDimension]: "Edm.String" } : {}),
    [regionDimension]: "Edm.String",
    Perioden: "Edm.String",
  };
}

const cellsPerBreath = 5_000;

export function* walkObservations(dataset: Dataset, filter?: Filter, fromId = 0): Generator<ObservationRow | undefined> {
  const perCell = idsPerCell(dataset);
  let walked = 0;
  for (const part of dataset.parts) {
    const { block, list, indicator, firstId } = part;
    const width = block.periods.length;
    if (firstId + block.statuses.length * perCell <= fromId) continue;
    if (isRuledOut(filter, { Measure: indicator.id })) continue;
    const firstRegion = Math.max(0, Math.floor((fromId - firstId) / perCell / width));
    for (let region = firstRegion; region < block.regionCount; region++) {
      walked += width;
      if (walked > cellsPerBreath) {
        walked = 0;
        yield undefined;
      }
      if (isRuledOut(filter, { Measure: indicator.id, [dataset.regionDimension]: list.codes[region] })) continue;
      for (let period = 0; period < width; period++) {
        for (const row of rowsOfCell(dataset, part, region, period)) if (row.Id >= fromId && passes(filter, row)) yield row;
      }
    }
  }
}

function isRuledOut(filter: Filter | undefined, known: Readonly<Record<string, Cell>>): boolean {
  return filter !== undefined && evaluateFilter(filter, (name) => known[name]) === false;
}

function passes(filter: Filter | undefined, row: ObservationRow): boolean {
  return filter === undefined || evaluateFilter(filter, (name) => row[name]) === true;
}

function rowsOfCell(dataset: Dataset, { block, list, indicator, firstId }: Part, region: number, period: number): readonly ObservationRow[] {
  const observation = observationAt(block, region, period);
  const id = firstId + (region * block.periods.length + period) * idsPerCell(dataset);
  const attribute = valueAttributeOf(observation);
  return numbersOf(dataset, observation).map((value, margin) => ({
    Id: id + margin,
    Measure: indicator.id,
    ValueAttribute: attribute,
    Value: value,
    StringValue: null,
    ...(dataset.hasMargins ? { [marginsDimension]: margins[margin].code } : {}),
    [dataset.regionDimension]: list.codes[region],
    Perioden: block.periods[period].period,
  }));
}

/** The value, and the limits where the source gives them, in the order of `margins`. */
function numbersOf({ hasMargins }: Dataset, observation: Observation): readonly (number | null)[] {
  if (!isPresent(observation)) return [null];
  const { value, lower, upper } = observation;
  return hasMargins && lower !== undefined && upper !== undefined ? [value, lower, upper] : [value];
}
