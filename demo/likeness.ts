/**
 * Voorbeeldstad and its neighbours with every feature of likeness, so that groups,
 * their explanation and their gaps can be tested.
 *
 * Values follow a fixed pattern: a middle for each feature, and up to three steps
 * of it more or less, differing from place to place. Two oddities: Beekdorp did
 * not deliver its accounts, and of Súdeiland nothing is known but its inhabitants
 * and its money.
 */
import type { Block, Column } from "../src/figures/column.ts";
import { findIndicator } from "../src/figures/indicators/index.ts";
import type { Vintage } from "../src/figures/vintage.ts";
import { districtFeatureDefinitions, municipalityFeatureDefinitions, type FeatureDefinition } from "../src/comparison/feature-definitions.ts";
import type { Period } from "../src/terms/period.ts";
import type { RegionLevel } from "../src/terms/region.ts";
import { demoVintage } from "./vintage.ts";

/** Everything a block needs when all its values are given: periods by place. */
export function blockOf(list: string, level: RegionLevel, periods: readonly Period[], rows: readonly (readonly number[])[]): Block {
  const values = Float64Array.from(rows.flat());
  return {
    list,
    level,
    division: Number(list.slice(-4)),
    regionCount: rows.length,
    periods: periods.map((period) => ({ period, table: "demo-tabel" })),
    values,
    statuses: Uint8Array.from(values, (one) => (Number.isNaN(one) ? 128 : 0)),
  };
}

/** The vintage with these columns put in or replaced, and the product's definitions of them. */
export function withColumns(vintage: Vintage, columns: readonly Column[]): Vintage {
  const added = columns.flatMap(({ indicator }) => findIndicator(indicator) ?? []);
  const ids = new Set(added.map(({ id }) => id));
  return {
    ...vintage,
    indicators: [...vintage.indicators.filter(({ id }) => !ids.has(id)), ...added],
    columns: new Map([...vintage.columns, ...columns.map((column) => [column.indicator, column] as const)]),
  };
}

const years: readonly Period[] = ["2022JJ00", "2023JJ00", "2024JJ00"] as Period[];
const spread = [0, 1, -1, 2, -2, 3, -3];

/** Middle 100, steps of 5; another order of places for each feature. */
function value(place: number, feature: number, year: number): number {
  return 100 + feature + 5 * spread[(place * (feature + 2)) % spread.length] + year;
}

const money = new Set(municipalityFeatureDefinitions.filter((one) => one.axis === "financial").flatMap(indicatorsOf));

function indicatorsOf({ indicators, outOf }: FeatureDefinition): readonly string[] {
  return outOf ? [...indicators, outOf] : indicators;
}

function columnOf(id: string, feature: number, vintage: Vintage): Column {
  const rowsOf = (names: readonly string[], isKnown: (name: string) => boolean) =>
    names.map((name, place) => years.map((_, year) => (isKnown(name) ? value(place, feature, year) * (id === "inkomsten-gemeente" ? 4 : 1) : NaN)));
  const isKnown = (name: string) => (money.has(id) ? name !== "Beekdorp" : name !== "Súdeiland");
  const municipal = blockOf("municipality-2024", "municipality", years, rowsOf(vintage.municipalities.map(({ name }) => name), isKnown));
  const districts = vintage.lists.get("district-2024")?.names ?? [];
  const isOfDistricts = districtFeatureDefinitions.some((one) => indicatorsOf(one).includes(id));
  return { indicator: id, blocks: isOfDistricts ? [municipal, blockOf("district-2024", "district", years, rowsOf(districts, () => true))] : [municipal] };
}

let made: Vintage | undefined;

/** The demo vintage with a figure for every feature; `inwoners` stays what it was. */
export function demoLikenessVintage(): Vintage {
  if (made) return made;
  const ids = [...new Set([...municipalityFeatureDefinitions, ...districtFeatureDefinitions].flatMap(indicatorsOf))].filter((id) => id !== "inwoners");
  const base = demoVintage();
  made = { ...withColumns(base, ids.map((id, feature) => columnOf(id, feature, base))), id: "de30000000000003" };
  return made;
}
