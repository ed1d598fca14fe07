/**
 * The amounts as rows, for the data twins: one per year, document and field.
 *
 * Without a choice in the address the rows are of all years and both documents;
 * a chosen document or year leaves only that. A municipality that did not
 * deliver has one row with the reason.
 *
 * Middle halves are always those of the group, per inhabitant.
 */
import { findLedger, documents, type Ledger } from "./ledger.ts";
import { documentNames, type MoneyChoice, type MoneyQuery } from "./choice.ts";
import { gatherGroups, sheetOfGroup, sheetOfPlace, type Sheet } from "./sheet.ts";
import { spreadOver, type MiddleHalf, type Spread } from "./spread.ts";
import { moneyTexts } from "./texts.ts";
import type { MoneyView } from "./view.ts";
import type { FieldGroup } from "./task-fields.ts";

export interface MoneyRow {
  readonly year: number;
  readonly document: string;
  /** The whole domain, a group of fields, one field, or what came from the State. */
  readonly kind: "total" | "group" | "field" | "from-state";
  /** "6" for the whole domain, "6.71" for a field. */
  readonly code: string | undefined;
  readonly name: string;
  readonly official: string | undefined;
  readonly group: FieldGroup | undefined;
  readonly perInhabitant: number | undefined;
  readonly euro: number | undefined;
  readonly middle: MiddleHalf | undefined;
  /** Marks on the value, with spaces between. */
  readonly status: string;
  /** Why there is no value. */
  readonly missing: string | undefined;
}

export function rowsOf(view: MoneyView, query: MoneyQuery): readonly MoneyRow[] {
  const isChosen = query.document !== undefined || query.jaar !== undefined;
  return documents.flatMap((document) => {
    const ledger = findLedger(view.request.vintage, document);
    if (!ledger || (isChosen && document !== view.choice.document)) return [];
    return ledger.years
      .filter((year) => query.jaar === undefined || year === query.jaar)
      .flatMap((year) => rowsOfYear(view, view.choice.view, ledger, year));
  });
}

function rowsOfYear(view: MoneyView, whose: MoneyChoice["view"], ledger: Ledger, year: number): readonly MoneyRow[] {
  const { place, peers, request } = view;
  const { language } = request;
  const texts = moneyTexts[language];
  const spread = spreadOver(ledger, year, peers.indices);
  const sheet = whose === "group" ? sheetOfGroup(ledger, year, peers.indices) : sheetOfPlace(ledger, year, place);
  if (!sheet || "missing" in sheet) {
    const missing = sheet?.missing ?? "not-delivered";
    return [{ ...emptyRow(ledger, year), name: texts.socialDomain, middle: spread.total, missing }];
  }
  const amount = amountsOn(sheet);
  const base = { ...emptyRow(ledger, year), status: sheet.marks.join(" ") };
  return [
    { ...base, name: texts.socialDomain, ...amount(sheet.total), middle: spread.total },
    ...(sheet.state === undefined ? [] : [{ ...base, kind: "from-state" as const, code: undefined, name: texts.fromState, ...amount(sheet.state) }]),
    ...groupRows(sheet, spread, base, language),
  ];
}

function groupRows(sheet: Sheet, spread: Spread, base: MoneyRow, language: "nl" | "en"): readonly MoneyRow[] {
  const amount = amountsOn(sheet);
  return gatherGroups(sheet).flatMap(({ group, lines, amount: sum }) => [
    { ...base, kind: "group" as const, code: undefined, name: moneyTexts[language].groups[group], group, ...amount(sum), middle: spread.group(group) },
    ...lines.map(({ field, amount: one }) => ({
      ...base,
      kind: "field" as const,
      code: field.code,
      name: field.name[language],
      official: field.official,
      group,
      ...(one === undefined ? { missing: "not-published" } : amount(one)),
      middle: spread.field(field.code),
    })),
  ]);
}

function emptyRow(ledger: Ledger, year: number): MoneyRow {
  return {
    year,
    document: documentNames[ledger.document],
    kind: "total",
    code: "6",
    name: "",
    official: undefined,
    group: undefined,
    perInhabitant: undefined,
    euro: undefined,
    middle: undefined,
    status: "",
    missing: undefined,
  };
}

/** Amounts are published in thousands of euros; more digits than cents would only be noise of the division. */
function amountsOn({ inhabitants }: Sheet) {
  return (perInhabitant: number) => ({
    perInhabitant: toCents(perInhabitant),
    euro: inhabitants === undefined ? undefined : Math.round(perInhabitant * inhabitants),
  });
}

export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
