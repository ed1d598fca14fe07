/** The families of tables that can be asked over the network. */
import { liveHealthMonitor } from "../../health-monitor/live.ts";
import { liveIncome } from "../../income/live.ts";
import { liveFinance } from "../../iv3/live.ts";
import { liveKeyFigures } from "../../kwb/live.ts";
import { livePolice } from "../../police/live.ts";
import { livePopulation } from "../../population/live.ts";
import { liveYouthIndicators } from "../../youth-care/live-indicators.ts";
import { liveYouthCare } from "../../youth-care/live.ts";
import type { LiveFamily } from "./live-family.ts";

export const liveFamilies: readonly LiveFamily[] = [livePopulation, liveKeyFigures, liveYouthCare, liveYouthIndicators, livePolice, liveIncome, liveHealthMonitor, liveFinance];

/** The family of a table, by its number or else by its title in the catalogue. */
export function findFamily(table: string, title: string): LiveFamily | undefined {
  return liveFamilies.find(({ tables }) => tables.includes(table)) ?? liveFamilies.find((family) => family.title.test(title));
}
