/**
 * From the cells of a table of municipal finance to measurements.
 *
 * Cells are added up page by page as they come in; what stays is a sum per measure,
 * municipality, report and placement, so memory does not grow with the table.
 *
 * In:  what the table is (live.ts), then its observations.
 * Out: measurements by the same rules as for files (delivered-amounts.ts), and lines
 *      that say who delivered and which codes were in no list.
 *
 * Refused whole: an amount of a place that did not exist that year, a code that may
 * be a sum of others (cell-targets.ts), a second placement that is no whole delivery
 * (deliveries.ts), balance sheets that do not balance, amounts that cannot be
 * thousands of euros.
 */
import type { MeasureId } from "../../terms/measurement.ts";
import type { GatheredTable, Gatherer } from "../cbs/live/gather-measurements.ts";
import { RefusedTable } from "../cbs/live/refused-table.ts";
import type { PublishedObservation } from "../cbs/odata/client.ts";
import { DropCounter } from "../drop-counter.ts";
import { isLiability, isOwnCapital } from "./balance-items.ts";
import { createCellTargets, type StrangeCode } from "./cell-targets.ts";
import { measureBalanceSheets, measureYear, type FinanceDocument } from "./delivered-amounts.ts";
import { createDeliveries, type Deliveries, type Delivery } from "./deliveries.ts";

export interface CellTable {
  readonly table: string;
  readonly year: number;
  /** Columns with amounts, in the order of the deliveries. */
  readonly placements: readonly string[];
  /** Code of a report → what it is: "2024X000", the budget. */
  readonly reports: ReadonlyMap<string, FinanceDocument>;
  readonly municipalities: readonly string[];
  /** On 1 January of the year; of nobody where it is not known yet. */
  readonly inhabitants: ReadonlyMap<string, number>;
  /** Measures somebody has a use for. */
  readonly wanted: ReadonlySet<MeasureId>;
}

interface Report {
  readonly code: string;
  readonly document: FinanceDocument;
  readonly delivered: ReadonlyMap<string, Delivery>;
  readonly again: number;
}

type Measured = Pick<GatheredTable, "roundings"> & { readonly measurements: ReturnType<typeof measureYear>["measurements"] };

const movement = { nl: "een beginstand of een mutatie op de balans", en: "an opening position, or a movement on the balance sheet" };

/** Of 100 balance sheets 95 must balance within 1%; of 2,847 published ones 4 do not. */
const mostUnbalanced = 0.05;
const balanceSlack = 0.01;
/** Thousands of euros per inhabitant; the published ones of all years lie between 1.5 and 14. */
const leastPlausible = 0.5;
const mostPlausible = 50;

export function gatherCells(shape: CellTable): Gatherer {
  const targets = createCellTargets(shape.table, shape.year);
  const reports = new Map([...shape.reports.keys()].map((code) => [code, createDeliveries()]));
  const known = new Set(shape.municipalities);
  const drops = new DropCounter();
  const strangers = new Set<string>();
  let lastRow: PublishedObservation["id"] = "";

  function add(observation: PublishedObservation): void {
    const { Gemeenten: region = "", Verslagsoort: report = "", TaakveldBalanspost: field = "", Categorie: category = "" } = observation.dimensions;
    const placement = shape.placements.indexOf(observation.measure);
    const deliveries = reports.get(report);
    if (placement < 0 || !deliveries || !("value" in observation)) return;
    if (!known.has(region)) return void strangers.add(region);
    // A row has an amount per placement; what is told of it is told once.
    const isNewRow = observation.id !== lastRow;
    lastRow = observation.id;
    if (isNewRow) targets.count(field, category);
    const target = targets.find(field, category);
    if (target === "no-use") return drops.drop(movement, Number(isNewRow));
    deliveries.add(region, placement, target, observation.value);
  }

  return {
    add: (observations) => observations.forEach(add),
    finish(rowsRead) {
      refuseStrangers(shape, strangers);
      const strange = targets.strange();
      for (const one of strange) drops.drop(describeStrange(one, shape.year), one.cells);
      const measured = deliveredReports(shape, reports).map((report) => measureReport(shape, report, strange));
      return {
        measurements: measured.flatMap(({ measurements }) => measurements),
        roundings: measured.flatMap(({ roundings }) => roundings),
        rowsRead,
        dropped: drops.list(),
        told: [...measured.map(({ told }) => told), ...strange.map((one) => `  ${describeStrange(one, shape.year).en}: ${one.cells} ${one.cells === 1 ? "cell" : "cells"}`)],
      };
    },
  };
}

function refuseStrangers({ table, year }: CellTable, strangers: ReadonlySet<string>): void {
  if (strangers.size === 0) return;
  const examples = [...strangers].slice(0, 3).join(", ");
  throw new RefusedTable("unknown-region", table, `${strangers.size} regions have amounts that are no municipality of ${year}, such as ${examples}; expected that year's municipalities only`);
}

function describeStrange({ code, kind }: StrangeCode, year: number) {
  if (kind === "item") return { nl: `balanspost ${code} staat niet in de lijst van ${year}; er is geen balans gebruikt`, en: `balance sheet item ${code} is not in the list of ${year}; no balance sheet was used` };
  const [nl, en] = kind === "field" ? ["taakveld", "task field"] : ["categorie", "category"];
  return { nl: `${nl} ${code} staat niet in de lijst van ${year}; telt mee in de totalen, niet als eigen reeks`, en: `${en} ${code} is not in the list of ${year}; it counts in the totals and is no series of its own` };
}

function deliveredReports({ table, reports }: CellTable, all: ReadonlyMap<string, Deliveries>): readonly Report[] {
  const delivered = [...all].flatMap(([code, deliveries]): readonly Report[] => {
    const document = reports.get(code);
    const last = deliveries.last(table);
    return document && last.size > 0 ? [{ code, document, delivered: last, again: deliveries.again() }] : [];
  });
  if (delivered.length > 0) return delivered;
  throw new RefusedTable("empty", table, `no amounts of ${[...reports.keys()].join(" or ")}; expected a budget or an account`);
}

function measureReport(shape: CellTable, report: Report, strange: readonly StrangeCode[]): Measured & { readonly told: string } {
  const { year, municipalities, inhabitants, wanted } = shape;
  const { document } = report;
  refuseImplausible(shape, report);
  const hasBalanceSheets = document.hasBalanceSheet && !strange.some(({ kind }) => kind === "item");
  const items = new Map(hasBalanceSheets ? [...report.delivered].filter(([, one]) => one.items.size > 0).map(([region, one]) => [region, one.items]) : []);
  refuseUnbalanced(shape, items);
  const amounts = new Map([...report.delivered].map(([region, one]) => [region, new Map([...one.amounts, ...balanceTotals(items.get(region))])]));
  const names = [...new Set([...amounts.values()].flatMap((one) => [...one.keys()]))].toSorted();
  const parts = [measureYear({ year, municipalities, amounts, inhabitants }, document, names), measureBalanceSheets(year, items, municipalities)];
  return {
    measurements: parts.flatMap(({ measurements }) => measurements).filter(({ measure }) => wanted.has(measure)),
    roundings: parts.flatMap(({ roundings }) => roundings).filter(({ measure }) => wanted.has(measure)),
    told: tellReport(shape, report, items.size),
  };
}

function tellReport({ year, municipalities, inhabitants }: CellTable, { document, delivered, again }: Report, balanceSheets: number): string {
  const kind = document.name === "begroting" ? "budgets" : "accounts";
  const sheets = document.hasBalanceSheet ? `, ${balanceSheets} with a balance sheet` : "";
  const persons = inhabitants.size > 0 ? "" : "; the inhabitants of that year are not known yet, so amounts per inhabitant follow later";
  return `  ${kind} of ${year}: ${delivered.size} of ${municipalities.length} municipalities, ${again} of them in more than one placement${sheets}${persons}`;
}

function balanceTotals(items: ReadonlyMap<string, number> | undefined): readonly (readonly [string, number])[] {
  if (!items) return [];
  return [
    ["balanstotaal", sumOf(items, isLiability)],
    ["eigen_vermogen", sumOf(items, isOwnCapital)],
  ];
}

function sumOf(items: ReadonlyMap<string, number>, counts: (item: string) => boolean): number {
  return [...items].reduce((sum, [item, value]) => (counts(item) ? sum + value : sum), 0);
}

// A page that was lost takes assets or liabilities with it.
function refuseUnbalanced({ table }: CellTable, items: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  const isOff = (one: ReadonlyMap<string, number>) => {
    const liabilities = sumOf(one, isLiability);
    return Math.abs(sumOf(one, (item) => !isLiability(item)) - liabilities) > balanceSlack * Math.abs(liabilities);
  };
  const off = [...items].filter(([, one]) => isOff(one)).map(([region]) => region);
  if (off.length <= mostUnbalanced * items.size) return;
  throw new RefusedTable("out-of-balance", table, `${off.length} of ${items.size} balance sheets have other assets than liabilities, such as that of ${off[0]}; expected at most 1 in 20`);
}

function refuseImplausible({ table, inhabitants }: CellTable, { code, delivered }: Report): void {
  const perPerson = [...delivered].flatMap(([region, { amounts }]) => {
    const persons = inhabitants.get(region);
    return persons ? [(amounts.get("lasten") ?? 0) / persons] : [];
  });
  const middle = perPerson.toSorted((one, other) => one - other)[Math.floor(perPerson.length / 2)];
  if (middle === undefined || (middle >= leastPlausible && middle <= mostPlausible)) return;
  throw new RefusedTable("out-of-balance", table, `expenses of ${code} are ${middle.toFixed(3)} per inhabitant in the middle municipality; expected ${leastPlausible} to ${mostPlausible} thousands of euros`);
}
