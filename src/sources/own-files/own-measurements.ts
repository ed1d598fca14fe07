/**
 * Understood rows as measurements, the shape every source gives the importer.
 *
 * @example
 * measureIds("lokaal-wachttijd-wmo").value // "lokaal:lokaal-wachttijd-wmo"
 */
import type { Measurement, MeasureId } from "../../terms/measurement.ts";
import type { OwnObservation } from "./understand.ts";

export interface OwnMeasureIds {
  readonly value: MeasureId;
  readonly numerator: MeasureId;
  readonly denominator: MeasureId;
}

export function measureIds(indicator: string): OwnMeasureIds {
  const value = `lokaal:${indicator}`;
  return { value, numerator: `${value}:teller`, denominator: `${value}:noemer` };
}

export function toMeasurements(indicator: string, observations: readonly OwnObservation[]): readonly Measurement[] {
  const ids = measureIds(indicator);
  return observations.flatMap(({ region, level, division, period, ...figures }) => {
    const place = { region, level, division, period };
    if (figures.numerator !== undefined && figures.denominator !== undefined) {
      return [
        { ...place, measure: ids.numerator, value: figures.numerator },
        { ...place, measure: ids.denominator, value: figures.denominator },
      ];
    }
    const limits = figures.lower === undefined ? {} : { lower: figures.lower, upper: figures.upper };
    return figures.value === undefined ? [] : [{ ...place, measure: ids.value, value: figures.value, ...limits }];
  });
}
