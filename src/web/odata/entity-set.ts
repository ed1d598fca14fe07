/**
 * A set of entities that is small enough to hold: code lists, groups, datasets.
 * Observations are not; they are walked (observations.ts).
 */
import type { Cell, PropertyType } from "./filter/filter.ts";

export type Entity = Readonly<Record<string, Cell>>;

export interface EntitySet {
  /** In the address: "MeasureCodes". */
  readonly name: string;
  /** Name of the type of one of them: "MeasureCode". */
  readonly type: string;
  readonly key: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
  list(): readonly Entity[];
}
