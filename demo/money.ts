/**
 * Voorbeeldstad and its neighbours with accounts and budgets, field of work by
 * field of work, in the three lists the real ones have.
 *
 * Per inhabitant a municipality spends ten euro on the first field of the list,
 * twenty on the second, and so on, plus one euro for its place in that year's
 * list of municipalities: 0 for Voorbeeldstad, 1 for Akkerveen. Budgets are five
 * euro lower for each field. The State gives a hundred euro for a fixed purpose.
 *
 * Odd ones: Duinhoek did not deliver its account of 2024; Voorbeeldstad corrected
 * field 6.81 in that year, to five euro below zero; Plashuizen got more from the
 * State than it spent.
 */
import { buildColumn } from "../src/figures/build-column.ts";
import { money } from "../src/figures/indicators/geld.ts";
import { MeasureStore } from "../src/figures/measure-store.ts";
import type { Vintage } from "../src/figures/vintage.ts";
import type { Measurement } from "../src/terms/measurement.ts";
import { yearPeriod } from "../src/terms/period.ts";
import { inhabitantsIn } from "./measurements.ts";
import { lists } from "./places.ts";
import { demoVintage, demoWorkshop } from "./vintage.ts";

const until2022 = ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.71", "6.72", "6.81", "6.82"];
const in2023 = ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.71", "6.72", "6.73", "6.74", "6.81", "6.82"];
const from2025 = ["6.1", "6.21", "6.22", "6.23", "6.3", "6.4", "6.5", "6.60", "6.71", "6.75", "6.76", "6.79", "6.81", "6.82", "6.91", "6.92"];

const documents = [
  { table: "iv3-rekening", years: [2021, 2022, 2023, 2024], less: 0 },
  { table: "iv3-begroting", years: [2023, 2024, 2025], less: 5 },
];

function codesIn(year: number): readonly string[] {
  if (year >= 2025) return from2025;
  return year >= 2023 ? in2023 : until2022;
}

/** What one municipality has in one document, in euro per inhabitant. */
function amountsOf(table: string, code: string, index: number, year: number, less: number): ReadonlyMap<string, number> {
  const fields = new Map(codesIn(year).map((field, place) => [`lasten_${field}`, 10 * (place + 1) + index - less]));
  if (code === "GM9001" && table === "iv3-rekening" && year === 2024) fields.set("lasten_6.81", -5);
  const total = [...fields.values()].reduce((sum, amount) => sum + amount, 0);
  return new Map([...fields, ["sociaal", total], ["spuks_tv6", code === "GM9011" ? total + 50 : 100]]);
}

function measurementsOf(table: string, year: number, less: number): readonly Measurement[] {
  const shape = { level: "municipality", division: year, period: yearPeriod(year) } as const;
  return (lists.get(`municipality-${year}`)?.codes ?? []).flatMap((region, index) => {
    const isMissing = region === "GM9006" && table === "iv3-rekening" && year === 2024;
    const inhabitants = inhabitantsIn(region, year);
    const amounts = [...amountsOf(table, region, index, year, less)].map(([name, each]) => [name, each * inhabitants] as const);
    return [...amounts, ["inwoners", inhabitants] as const].map(
      ([name, value]): Measurement => ({ ...shape, region, measure: `${table}:${name}`, value: isMissing ? "not-delivered" : value }),
    );
  });
}

let made: Vintage | undefined;

/** The demo vintage with accounts and budgets; the definitions are those of the product. */
export function demoMoneyVintage(): Vintage {
  if (made) return made;
  const base = demoVintage();
  const store = new MeasureStore(lists);
  for (const { table, years, less } of documents) {
    store.add(base.tables[0].id, years.flatMap((year) => measurementsOf(table, year, less)), []);
  }
  const workshop = { ...demoWorkshop(), store };
  const columns = new Map(money.map((indicator) => [indicator.id, buildColumn(indicator, workshop)]));
  const indicators = money.filter((indicator) => (columns.get(indicator.id)?.blocks.length ?? 0) > 0);
  made = {
    ...base,
    id: "de30000000000002",
    indicators: [...base.indicators.filter((one) => one.theme !== "geld"), ...indicators],
    columns: new Map([...base.columns, ...columns]),
  };
  return made;
}
