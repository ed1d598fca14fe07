/**
 * The ledger: where the amounts of one document (the account or the budget)
 * stand among the columns of a vintage.
 *
 * A column is found by what it was made of, the amount of one field of work over
 * the inhabitants, and not by the name of its indicator. Thereby the page shows
 * the field it says it shows, also when an indicator is renamed.
 *
 * In:       a vintage and a document.
 * Out:      the municipal blocks per field, of the total, and of the money from
 *           the State; the years there are.
 * Not here: adding up and comparing (sheet.ts, spread.ts), words.
 */
import { findBlock, isMissingStatus, periodIndex, type Block } from "../../../figures/column.ts";
import type { Recipe } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { yearOf, yearPeriod } from "../../../terms/period.ts";
import { taskFieldsIn } from "./task-fields.ts";

export const documents = ["account", "budget"] as const;

export type Document = (typeof documents)[number];

const tables: Readonly<Record<Document, string>> = { account: "iv3-rekening", budget: "iv3-begroting" };
const countedInhabitants = "bevolking:inwoners";

export interface Ledger {
  readonly document: Document;
  /** Euro per inhabitant for the whole social domain. */
  readonly total: Block;
  /** The inhabitants an amount of a place was divided by. */
  inhabitantsAt(year: number, place: number): number | undefined;
  /** Euro per inhabitant from the State for a fixed purpose. */
  readonly state: Block | undefined;
  /** Euro per inhabitant for one field of work, such as "6.71". */
  field(code: string): Block | undefined;
  /**
   * Years with a figure for at least one municipality, in total and on every field of
   * that year's list, oldest first: a field we have no figure of is not one on which
   * nothing was booked.
   */
  readonly years: readonly number[];
}

const known = new WeakMap<Vintage, ReadonlyMap<Document, Ledger>>();

/** The ledger of a document; undefined when the vintage has no such figures. */
export function findLedger(vintage: Vintage, document: Document): Ledger | undefined {
  let ofVintage = known.get(vintage);
  if (!ofVintage) known.set(vintage, (ofVintage = openLedgers(vintage)));
  return ofVintage.get(document);
}

function openLedgers(vintage: Vintage): ReadonlyMap<Document, Ledger> {
  const blocks = blocksByContent(vintage);
  return new Map(documents.flatMap((document) => {
    const ledger = openLedger(document, blocks);
    return ledger ? [[document, ledger] as const] : [];
  }));
}

function openLedger(document: Document, blocks: ReadonlyMap<string, Block>): Ledger | undefined {
  const table = tables[document];
  const total = blocks.get(perInhabitant(table, "sociaal"));
  if (!total) return undefined;
  const field = (code: string) => blocks.get(perInhabitant(table, `lasten_${code}`));
  const years = total.periods.map(({ period }) => yearOf(period)).filter((year) => isFilledIn(total, year) && taskFieldsIn(year).every(({ code }) => isFilledIn(field(code), year)));
  if (years.length === 0) return undefined;
  return {
    document,
    total,
    inhabitantsAt: countInhabitants(table, blocks),
    state: blocks.get(perInhabitant(table, "spuks_tv6")),
    field,
    years,
  };
}

/**
 * The whole amount over the amount per inhabitant, of any column that has both.
 * Budgets mostly have no whole amounts: then those of the accounts of the same
 * year, which are divided by the same number, or the number as it was counted.
 */
function countInhabitants(table: string, blocks: ReadonlyMap<string, Block>): Ledger["inhabitantsAt"] {
  const pairs = [table, tables.account].flatMap((one) => pairsOf(one, blocks));
  const counted = blocks.get(countedInhabitants);
  return (year, place) => {
    for (const { whole, each } of pairs) {
      const [sum, share] = [amountAt(whole, year, place), amountAt(each, year, place)];
      if (sum !== undefined && share) return sum / share;
    }
    return amountAt(counted, year, place);
  };
}

function pairsOf(table: string, blocks: ReadonlyMap<string, Block>): readonly { whole: Block; each: Block }[] {
  const ofTable = [...blocks].filter(([content]) => content.startsWith(`${table}:`) && !content.includes("/"));
  return ofTable.flatMap(([content, whole]) => {
    const each = blocks.get(`${content} / ${table}:inwoners`);
    return each ? [{ whole, each }] : [];
  });
}

/** The amount in a block; undefined when there is none. */
export function amountAt(block: Block | undefined, year: number, place: number): number | undefined {
  const index = block ? yearIndex(block, year) : -1;
  if (!block || index < 0) return undefined;
  const cell = place * block.periods.length + index;
  return isMissingStatus(block.statuses[cell]) ? undefined : block.values[cell];
}

/** The blocks of municipalities, by the one measure they were made of. */
function blocksByContent(vintage: Vintage): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { id, recipes } of vintage.indicators) {
    const column = vintage.columns.get(id);
    const block = column && findBlock(column, "municipality", vintage.division);
    if (!block) continue;
    for (const content of recipes.flatMap(contentOf)) if (!blocks.has(content)) blocks.set(content, block);
  }
  return blocks;
}

function contentOf(recipe: Recipe): readonly string[] {
  if (recipe.kind === "count") return recipe.measures.length === 1 && !recipe.factor ? [recipe.measures[0]] : [];
  if (recipe.kind !== "ratio" || recipe.multiplier !== 1) return [];
  const { numerator, denominator } = recipe;
  return numerator.length === 1 && denominator.length === 1 ? [`${numerator[0]} / ${denominator[0]}`] : [];
}

function perInhabitant(table: string, measure: string): string {
  return `${table}:${measure} / ${table}:inwoners`;
}

function isFilledIn(block: Block | undefined, year: number): boolean {
  const period = block ? yearIndex(block, year) : -1;
  if (!block || period < 0) return false;
  const width = block.periods.length;
  for (let region = 0; region < block.regionCount; region++) {
    if (!isMissingStatus(block.statuses[region * width + period])) return true;
  }
  return false;
}

/** The position of a year in a block, or -1. */
export function yearIndex(block: Block, year: number): number {
  return periodIndex(block, yearPeriod(year));
}
