/**
 * Budgets, accounts and balance sheets of municipalities, asked over the network: a
 * table per year, with every amount on its task field and in its category.
 *
 * No answer of this service was recorded. What is known of it comes from public
 * readings of these tables: the title, the four dimensions and their padded codes,
 * the two reports, the columns per delivery, thousands of euros. Whatever turns out
 * otherwise refuses the table, and the last figures stay.
 *
 * Only rows with an amount are asked for: of the ten thousand cells of a report of a
 * municipality a tenth is filled.
 *
 * How a cell becomes a measure: measures-of-cell.ts. What counts as not delivered:
 * delivered-amounts.ts.
 */
import { regionListId } from "../../terms/region.ts";
import { yearPeriod } from "../../terms/period.ts";
import type { Dimension, MeasureColumn } from "../cbs/odata/client.ts";
import { stemOf } from "../cbs/odata/match-columns.ts";
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { LiveFamily, LiveMeasure, OpenedTable, OwnReading } from "../cbs/live/live-family.ts";
import { RefusedTable } from "../cbs/live/refused-table.ts";
import { creditToCbs } from "../licence.ts";
import { balanceItemsIn } from "./balance-items.ts";
import { account, budget, type FinanceDocument } from "./delivered-amounts.ts";
import { gatherCells } from "./gather-cells.ts";
import { financeNotes, financeTableIds } from "./index.ts";
import { balanceMeasures, measuresOfCell } from "./measures-of-cell.ts";
import { categoriesIn } from "./categories.ts";
import { fieldsIn, firstYear, lastKnownYear } from "./task-fields.ts";
import { financeUrl } from "../statline.ts";

const title = /^Gemeenten (\d{4}) onbewerkte Iv3-data$/;
const dimensionIds = ["TaakveldBalanspost", "Categorie", "Gemeenten", "Verslagsoort"];
const thousandsOfEuros = { factor: 1000, step: 1000 };

/** The end of the code of a report: "2024X000". */
const documents: Readonly<Record<string, FinanceDocument>> = { X000: budget, X005: account };

export const liveFinance: LiveFamily = {
  id: "iv3",
  service: "v3",
  isOfOthers: true,
  // Those that may still change; earlier years are finished, and come when asked for by number.
  tables: ["45067NED", "45071NED", "45078NED"],
  replaces: financeTableIds,
  words: "onbewerkte Iv3-data",
  title,
  isYearly: true,
  references: [],
  measures: allMeasures(),
  fixed: {},
  openReading,
  restsOnInhabitants(info) {
    const period = yearPeriod(yearOf(info.id, info.title));
    return Object.values(documents).map(({ family }) => ({ measure: `${family}:inwoners`, beside: `${family}:lasten`, period }));
  },
  describe({ id, title: name, modified }) {
    const year = yearOf(id, name);
    return {
      id: `iv3-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: `Begroting, jaarrekening en balans van gemeenten (Iv3) ${year}`, en: `Budget, account and balance sheet of municipalities (Iv3) ${year}` },
      edition: askedEdition(modified),
      url: financeUrl,
      licence: creditToCbs,
      notes: [
        ...financeNotes,
        {
          nl: "De tabel heeft losse posten per taakveld en categorie; wij tellen ze op. Leverde een gemeente meer dan eens, dan telt de laatste levering, in haar geheel.",
          en: "The table has single amounts by task field and category; we add them up. Where a municipality delivered more than once, the last delivery counts, as a whole.",
        },
      ],
    };
  },
};

/** Every measure that the cells of some year may count towards. */
function allMeasures(): readonly LiveMeasure[] {
  const years = Array.from({ length: lastKnownYear - firstYear + 1 }, (_, index) => firstYear + index);
  const names = new Set(years.flatMap((year) => fieldsIn(year).flatMap(({ code }) => [...categoriesIn(year)].flatMap((category) => measuresOfCell(code, category)))));
  const items = new Set(years.flatMap((year) => [...balanceItemsIn(year)]));
  const ids = [
    ...[budget, account].flatMap(({ family, hasBalanceSheet }) => ["inwoners", ...names, ...(hasBalanceSheet ? balanceMeasures : [])].map((name) => `${family}:${name}`)),
    ...[...items].map((item) => `iv3-balans:${item}`),
  ];
  return ids.map((measure) => ({ measure, precision: measure.endsWith(":inwoners") ? { factor: 1 } : thousandsOfEuros }));
}

async function openReading({ info, client, lists, wanted, inhabitants }: OpenedTable): Promise<OwnReading> {
  const year = yearOf(info.id, info.title);
  const municipalities = lists.get(regionListId("municipality", year))?.codes;
  if (!municipalities) throw new RefusedTable("unknown-division", info.id, `no list of municipalities of ${year}; take it first: npm run divisions -- --year ${year} --take`, year);
  refuseStrangeDimensions(info.id, await client.dimensions(info.id));
  const placements = findPlacements(info.id, await client.measures(info.id));
  const codes = (await client.codes(info.id, "Verslagsoort")).map(({ code }) => code);
  const reports = new Map(Object.entries(documents).flatMap(([end, document]) => (codes.includes(`${year}${end}`) ? [[`${year}${end}`, document] as const] : [])));
  if (reports.size === 0) throw new RefusedTable("unknown-columns", info.id, `reports ${codes.join(", ")}; expected ${year}X000 or ${year}X005`);
  return {
    selection: { isTyped: true, filter: filterOf([...reports.keys()], placements) },
    gatherer: gatherCells({ table: info.id, year, placements, reports, municipalities, inhabitants: inhabitants.get(year) ?? new Map(), wanted }),
  };
}

function yearOf(table: string, name: string): number {
  const year = Number(title.exec(name)?.[1]);
  if (year >= firstYear) return year;
  throw new RefusedTable("unknown-columns", table, `the title "${name}"; expected "Gemeenten 2024 onbewerkte Iv3-data", of ${firstYear} or later`);
}

function refuseStrangeDimensions(table: string, dimensions: readonly Dimension[]): void {
  const ids = dimensions.map(({ id }) => id);
  if (dimensionIds.every((id) => ids.includes(id)) && ids.length === dimensionIds.length) return;
  throw new RefusedTable("unknown-columns", table, `dimensions ${ids.join(", ")}; expected ${dimensionIds.join(", ")}`);
}

/** The columns per delivery in order: "k_1ePlaatsing_1", "k_2ePlaatsing_2". */
function findPlacements(table: string, columns: readonly MeasureColumn[]): readonly string[] {
  const found = columns.flatMap(({ key, unit }) => {
    const order = /^k_(\d)e\w*Plaatsing$/.exec(stemOf(key))?.[1];
    return order ? [{ key, unit, order: Number(order) }] : [];
  });
  const strange = found.find(({ unit }) => unit !== "" && !/1[\s.]?000/.test(unit));
  if (strange) throw new RefusedTable("unknown-columns", table, `${strange.key} in "${strange.unit}"; expected thousands of euros`);
  if (found.length > 0) return found.toSorted((one, other) => one.order - other.order).map(({ key }) => key);
  throw new RefusedTable("unknown-columns", table, `columns ${columns.map(({ key }) => key).join(", ")}; expected k_1ePlaatsing with a number behind it`);
}

function filterOf(reports: readonly string[], placements: readonly string[]): string {
  const ofReport = reports.map((code) => `Verslagsoort eq '${code}'`).join(" or ");
  const filled = placements.map((key) => `(${key} ne null and ${key} ne 0)`).join(" or ");
  return `(${ofReport}) and (${filled})`;
}
