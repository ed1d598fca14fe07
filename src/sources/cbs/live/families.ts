/**
 * The families of tables that can be asked over the network, and those that
 * cannot yet, with the reason.
 */
import { liveHealthMonitor } from "../../health-monitor/live.ts";
import { liveIncome } from "../../income/live.ts";
import { liveKeyFigures } from "../../kwb/live.ts";
import { livePolice } from "../../police/live.ts";
import { livePopulation } from "../../population/live.ts";
import { liveYouthIndicators } from "../../youth-care/live-indicators.ts";
import { liveYouthCare } from "../../youth-care/live.ts";
import type { LiveFamily } from "./live-family.ts";

export const liveFamilies: readonly LiveFamily[] = [livePopulation, liveKeyFigures, liveYouthCare, liveYouthIndicators, livePolice, liveIncome, liveHealthMonitor];

/** A family that is read from files only. */
export interface FileFamily {
  readonly name: string;
  readonly why: string;
  /** Where the catalogue tells at least that there is a new table. */
  readonly watched?: { readonly words: string; readonly title: RegExp; /** The beginning of its measures. */ readonly family: string };
}

export const fileFamilies: readonly FileFamily[] = [
  {
    name: "budgets and accounts of municipalities (Iv3)",
    why: "no rows of these tables were recorded, nor how its task fields add up to ours",
    watched: { words: "onbewerkte Iv3-data", title: /^Gemeenten \d{4} onbewerkte Iv3-data$/, family: "iv3-begroting:" },
  },
];

/** The family of a table, by its number or else by its title in the catalogue. */
export function findFamily(table: string, title: string): LiveFamily | undefined {
  return liveFamilies.find(({ tables }) => tables.includes(table)) ?? liveFamilies.find((family) => family.title.test(title));
}
