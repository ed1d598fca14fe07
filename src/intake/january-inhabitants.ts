/**
 * How many people lived in each municipality on 1 January, as far as we know: for
 * families whose amounts are compared per inhabitant and whose tables do not say.
 *
 * In:  the rows of a vintage, and the tables that just came.
 * Out: year → municipality → inhabitants; what just came goes before what we had.
 */
import { isFilled } from "../figures/cells.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import { yearOf } from "../terms/period.ts";
import type { CameTable } from "./take-tables.ts";

export type Inhabitants = ReadonlyMap<number, ReadonlyMap<string, number>>;

const measure = "bevolking:inwoners";

export function knownInhabitants(measures: KeptWorkshop["measures"], came: readonly CameTable[]): Inhabitants {
  const known = new Map<number, Map<string, number>>();
  const put = (year: number, region: string, persons: number) => known.set(year, (known.get(year) ?? new Map<string, number>()).set(region, persons));
  for (const row of [...measures.values()].flat()) {
    if (row.measure !== measure || row.level !== "municipality") continue;
    row.list.codes.forEach((code, index) => {
      if (isFilled(row.cells, index)) put(yearOf(row.period), code, row.cells.values[index]);
    });
  }
  for (const { family, asked } of came) {
    if (family.id !== measure.split(":")[0]) continue;
    for (const one of asked.read.measurements) {
      if (one.measure === measure && one.level === "municipality" && typeof one.value === "number") put(yearOf(one.period), one.region, one.value);
    }
  }
  return known;
}
