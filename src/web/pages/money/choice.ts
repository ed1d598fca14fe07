/**
 * What the reader wants to see: the account or the budget, of which year, per
 * inhabitant or whole, of the municipality or of its group together.
 *
 * Without a choice: the newest account that most municipalities delivered. A
 * year without a document: the account of that year, or the budget where there
 * is no account yet.
 *
 * In:       the parameters of the page and the ledgers of the vintage.
 * Out:      a choice with its ledger, or the faults.
 */
import { z } from "zod";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { yearOf } from "../../../terms/period.ts";
import { parameter, type Fault, type ValuesOf } from "../../request/parameters.ts";
import type { SearchValues } from "../../request/request-context.ts";
import { findLedger, type Document, type Ledger } from "./ledger.ts";
import { moneyTexts } from "./texts.ts";

export const moneyParameters = {
  document: parameter(z.enum(["rekening", "begroting"]).optional(), {
    nl: "rekening of begroting",
    en: "rekening (account) or begroting (budget)",
  }),
  jaar: parameter(z.string().regex(/^20\d\d$/).transform(Number).optional(), {
    nl: "een jaartal, zoals 2024",
    en: "a year, such as 2024",
  }),
  maat: parameter(z.enum(["per-inwoner", "totaal"]).optional(), {
    nl: "per-inwoner of totaal",
    en: "per-inwoner (per inhabitant) or totaal (in total)",
  }),
  kijk: parameter(z.enum(["gemeente", "groep"]).optional(), {
    nl: "gemeente of groep",
    en: "gemeente (the municipality) or groep (its group)",
  }),
};

export type MoneyQuery = Partial<ValuesOf<typeof moneyParameters>>;

export interface MoneyChoice {
  readonly document: Document;
  readonly ledger: Ledger;
  readonly year: number;
  /** Divided by the inhabitants, or the whole amount. */
  readonly measure: "per-inhabitant" | "whole";
  /** The municipality itself, or its group together. */
  readonly view: "place" | "group";
}

export const documentNames = { account: "rekening", budget: "begroting" } as const satisfies Record<Document, string>;

/** The choice of the reader; undefined when the vintage holds no accounts. */
export function readChoice(
  vintage: Vintage,
  query: MoneyQuery,
  language: Language,
): { readonly choice: MoneyChoice } | { readonly faults: readonly Fault[] } | undefined {
  const document = documentOf(vintage, query);
  const ledger = findLedger(vintage, document);
  if (!ledger) return undefined;
  const year = query.jaar ?? defaultYear(ledger);
  if (!ledger.years.includes(year)) {
    const reason = moneyTexts[language].noSuchYear(document, year, ledger.years[0], ledger.years.at(-1) ?? year);
    return { faults: [{ name: "jaar", reason, known: ledger.years.map(String) }] };
  }
  return {
    choice: {
      document,
      ledger,
      year,
      measure: query.maat === "totaal" ? "whole" : "per-inhabitant",
      view: query.kijk === "groep" ? "group" : "place",
    },
  };
}

function documentOf(vintage: Vintage, { document, jaar }: MoneyQuery): Document {
  if (document) return document === "begroting" ? "budget" : "account";
  if (jaar === undefined) return "account";
  const hasYear = (one: Document) => findLedger(vintage, one)?.years.includes(jaar) ?? false;
  return !hasYear("account") && hasYear("budget") ? "budget" : "account";
}

/** The newest year most municipalities have. */
export function defaultYear(ledger: Ledger): number {
  return yearOf(ledger.total.periods[shownPeriod(ledger.total)].period);
}

/** The parameters of a choice as they stand in an address, all written out. */
export function searchOf(choice: MoneyChoice, change: Partial<Omit<MoneyChoice, "ledger">> = {}): SearchValues {
  const { document, year, measure, view } = { ...choice, ...change };
  return {
    document: documentNames[document],
    jaar: year,
    ...(measure === "whole" ? { maat: "totaal" } : {}),
    ...(view === "group" ? { kijk: "groep" } : {}),
  };
}
