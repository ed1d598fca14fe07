/** The vintage of Voorbeeldstad and its neighbours, made by the same code that makes the real one. */
import { buildColumn, type Workshop } from "../src/figures/build-column.ts";
import { conversionsOf, followDivisions, type Divisions } from "../src/figures/divisions.ts";
import { MeasureStore } from "../src/figures/measure-store.ts";
import type { Vintage } from "../src/figures/vintage.ts";
import type { SourceTable } from "../src/terms/source-table.ts";
import { borders } from "./borders.ts";
import { indicators } from "./indicators.ts";
import { inhabitantsIn, measurements, roundings } from "./measurements.ts";
import { formerMunicipalities, lists, moves, municipalities } from "./places.ts";

const division = 2024;

const table: SourceTable = {
  id: "demo-tabel",
  tableNumber: "90000DEMO",
  provider: "Voorbeeldbureau",
  title: { nl: "Verzonnen cijfers over Voorbeeldstad", en: "Invented figures about Voorbeeldstad" },
  edition: { nl: "proefuitgave 2024", en: "trial edition 2024" },
  url: "https://example.org/tabellen/90000DEMO",
  licence: { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.nl", credit: "Voorbeeldbureau" },
  notes: [{ nl: "Alle cijfers zijn verzonnen.", en: "All figures are invented." }],
  files: [{ name: "demo.csv", sha256: "0".repeat(64), bytes: 1234 }],
  periods: ["2020JJ00", "2021JJ00", "2022JJ00", "2023JJ00", "2024JJ00"],
  rowsRead: measurements.length,
  observations: measurements.filter((one) => typeof one.value === "number").length,
  missing: measurements.filter((one) => typeof one.value !== "number").length,
  dropped: [{ reason: { nl: "gebied buiten de indeling", en: "region outside the division" }, count: 2 }],
};

/** The workshop of the demo, for tests that build a column of their own. */
export function demoWorkshop(): Workshop {
  const store = new MeasureStore(lists);
  store.add(table.id, measurements, roundings);
  return { store, lists, division, conversionFrom: conversionsOf(demoDivisions()) };
}

/** The divisions of the demo through the years. */
export function demoDivisions(): Divisions {
  return followDivisions(division, lists, { moves, inhabitantsOf: inhabitantsIn });
}

let made: Vintage | undefined;

/** The demo vintage; made once, since it never changes. */
export function demoVintage(): Vintage {
  if (made) return made;
  const workshop = demoWorkshop();
  const columns = new Map(indicators.map((indicator) => [indicator.id, buildColumn(indicator, workshop)]));
  made = {
    id: "de30000000000001",
    asOf: "2024-12-31",
    division,
    lists,
    municipalities,
    formerMunicipalities,
    indicators,
    columns,
    tables: [table],
    borders,
  };
  return made;
}
