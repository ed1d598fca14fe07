/**
 * Estimates with their margins, on the road from a table to our measurements.
 *
 * The value and its two limits are three observations that may stand far apart,
 * so all are held until the last has come. A page that shows an estimate without
 * its margin shows more than is known; a table of which the limits did not come
 * is refused, and so is one with a code we cannot place, or with an estimate outside
 * its own limits. A few may lack a limit: the publisher gives none to an estimate of 0%.
 *
 * Not here: which limit belongs to which value (odata/join-margins.ts).
 */
import type { PublishedObservation } from "../odata/client.ts";
import { joinMargins, marginCodes, marginsDimension, type WithMargins } from "../odata/join-margins.ts";
import type { Arranger } from "./live-family.ts";
import { RefusedTable } from "./refused-table.ts";

/** Of 100 estimates, 90 must have both limits. */
const leastWithLimits = 0.9;

export function withMargins(table: string): Arranger {
  const held: PublishedObservation[] = [];
  return {
    add(page) {
      for (const one of page) held.push(known(one, table));
      return [];
    },
    finish() {
      const { observations } = joinMargins(held);
      refuseBare(observations, table);
      refuseOutside(observations, table);
      return observations;
    },
  };
}

function known(observation: PublishedObservation, table: string): PublishedObservation {
  const code = observation.dimensions[marginsDimension];
  if (code !== undefined && marginCodes.has(code)) return observation;
  throw new RefusedTable("unknown-columns", table, `code "${code}" in ${marginsDimension}; expected ${[...marginCodes].join(", ")}`);
}

function refuseBare(observations: readonly WithMargins[], table: string): void {
  const values = observations.filter((one) => "value" in one);
  const complete = values.filter(({ lower }) => lower !== undefined).length;
  if (complete >= leastWithLimits * values.length) return;
  throw new RefusedTable("wrong-margins", table, `${complete} of ${values.length} estimates have both limits; expected at least ${100 * leastWithLimits}%`);
}

function refuseOutside(observations: readonly WithMargins[], table: string): void {
  const outside = observations.find((one) => "value" in one && one.lower !== undefined && one.upper !== undefined && !(one.lower <= one.value && one.value <= one.upper));
  if (!outside || !("value" in outside)) return;
  const { measure, dimensions, value, lower, upper } = outside;
  throw new RefusedTable("wrong-margins", table, `${measure} of ${Object.values(dimensions).join(" ")} is ${value}, between ${lower} and ${upper}; expected an estimate within its limits`);
}
