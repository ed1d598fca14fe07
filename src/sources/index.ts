/**
 * All sources, in the order in which they are read.
 *
 * The order matters in one way: where two tables would publish the same measure
 * for the same place and period, the first one counts. No two of these do.
 */
import { financeReaders } from "./iv3/index.ts";
import { healthReaders } from "./health-monitor/index.ts";
import { incomeReader } from "./income/income-reader.ts";
import { kwbReaders } from "./kwb/index.ts";
import { policeReader } from "./police/police-reader.ts";
import { averagePopulationReader, inhabitantsReader } from "./population/population-reader.ts";
import type { TableReader } from "./source.ts";
import { youthCareReaders } from "./youth-care/youth-care-reader.ts";
import { youthIndicatorsReader } from "./youth-care/youth-indicators-reader.ts";

export const tableReaders: readonly TableReader[] = [
  inhabitantsReader,
  averagePopulationReader,
  ...kwbReaders,
  ...financeReaders,
  ...healthReaders,
  ...youthCareReaders,
  youthIndicatorsReader,
  policeReader,
  incomeReader,
];

export { bordersReaders } from "./borders/index.ts";
export { folderFiles } from "./folder-files.ts";
export { placesReader } from "./places/places-reader.ts";
