/** The two health monitors that are read from files. */
import type { TableReader } from "../source.ts";
import { describeMonitor } from "./description.ts";
import { healthReader } from "./health-reader.ts";

export const healthReaders: readonly TableReader[] = [reader(2016, "83674NED"), reader(2020, "85012NED")];

function reader(year: number, tableNumber: string): TableReader {
  return healthReader({
    table: {
      ...describeMonitor(year, tableNumber),
      id: `health-monitor-${year}`,
      edition: { nl: `gemeenten in de indeling van ${year}`, en: `municipalities in the division of ${year}` },
    },
    file: `gezondheid/gezondheidsmonitor_${year}_${tableNumber}.csv.gz`,
    year,
  });
}
