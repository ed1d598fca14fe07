/**
 * Money of municipalities per resident, as spent and as budgeted.
 *
 * Municipalities report to CBS by field of work (taakveld): what they planned
 * in the budget and what it became in the annual account. The account per
 * resident is the main figure; the budget per resident and the account as a
 * total amount are its companions.
 *
 * Fields of work were rearranged in 2023 and 2025. A figure therefore lists its
 * `columns` per arrangement, newest first: the first set of which all columns
 * exist in a year is used, so that half a set never counts as a whole one.
 *
 * In:       columns of the municipal finance table and the words around an amount.
 * Out:      three linked definitions, or twice two where the budget is older than the account.
 *
 * @example
 * spending({ id: "uitgaven-sociaal-domein", … }).map((one) => one.id)
 * // ["uitgaven-sociaal-domein", "uitgaven-sociaal-domein-begroot", "uitgaven-sociaal-domein-totaal"]
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, ratio } from "./recipes.ts";
import { euro } from "./units.ts";

type Document = "iv3-rekening" | "iv3-begroting";

export interface MoneyFlow extends Partial<Pick<Definition, "isCore" | "attention" | "breaks">> {
  readonly id: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  /** One set of columns per arrangement of the fields of work, newest first. */
  readonly columns: readonly (readonly string[])[];
  /** Corrections can make a small amount negative; a log scale needs amounts that never are. */
  readonly isAlwaysPositive?: boolean;
}

export interface Spending extends MoneyFlow {
  /** What it went to, inside a sentence: "hulp voor jongeren". */
  readonly aim: Bilingual;
}

export interface PlannedSpending extends Spending {
  readonly attention: Bilingual;
  /** What it is called in the annual accounts. */
  readonly spent: { readonly id: string; readonly title: Bilingual };
}

export interface Revenue extends MoneyFlow {
  /** Where it came from, inside a sentence: "van het Rijk". */
  readonly from: Bilingual;
}

interface Sentences {
  readonly account: Bilingual;
  readonly budget: Bilingual;
  readonly total: Bilingual;
}

export function spending({ aim, ...flow }: Spending): readonly Definition[] {
  return accountWithCompanions(flow, sentencesOfSpending(aim));
}

/**
 * For a field of work that is too young to have an annual account: as planned, and as
 * spent from the day that accounts come in. Until then the latter has no figures.
 */
export function plannedSpending({ aim, spent, attention, ...flow }: PlannedSpending): readonly Definition[] {
  const sentences = sentencesOfSpending(aim);
  const planned = { ...flow, attention: words(`${stillToHappen.nl} ${attention.nl}`, `${stillToHappen.en} ${attention.en}`) };
  return [
    ...withTotal("iv3-begroting", planned, { each: sentences.budget, total: plannedTotal(aim) }),
    ...withTotal("iv3-rekening", { ...flow, ...spent, attention }, { each: sentences.account, total: sentences.total }),
  ];
}

const stillToHappen = words("Dit is begroot. Na afloop kan het bedrag anders zijn.", "This was budgeted. The amount may turn out differently.");

function withTotal(document: Document, flow: MoneyFlow, sentences: { readonly each: Bilingual; readonly total: Bilingual }): readonly Definition[] {
  const absolute = `${flow.id}-totaal`;
  return [
    { ...perResident(document, flow), sentence: sentences.each, companions: { absolute } },
    { ...total(document, flow), id: absolute, sentence: sentences.total },
  ];
}

export function revenue({ from, ...flow }: Revenue): readonly Definition[] {
  return accountWithCompanions(flow, {
    account: words(`Er kwam {value} per inwoner binnen ${from.nl}`, `{value} per resident came in ${from.en}`),
    budget: words(
      `Er was {value} per inwoner begroot aan inkomsten ${from.nl}`,
      `Revenue of {value} per resident ${from.en} was budgeted`,
    ),
    total: words(`Er kwam in totaal {value} binnen ${from.nl}`, `A total of {value} came in ${from.en}`),
  });
}

function sentencesOfSpending(aim: Bilingual): Sentences {
  return {
    account: words(`Aan ${aim.nl} ging {value} per inwoner`, `{value} per resident went to ${aim.en}`),
    budget: words(`Voor ${aim.nl} was {value} per inwoner begroot`, `{value} per resident was budgeted for ${aim.en}`),
    total: words(`Aan ${aim.nl} ging in totaal {value}`, `A total of {value} went to ${aim.en}`),
  };
}

function plannedTotal(aim: Bilingual): Bilingual {
  return words(`Voor ${aim.nl} was in totaal {value} begroot`, `A total of {value} was budgeted for ${aim.en}`);
}

function accountWithCompanions(flow: MoneyFlow, sentences: Sentences): readonly Definition[] {
  const planned = `${flow.id}-begroot`;
  const absolute = `${flow.id}-totaal`;
  return [
    { ...perResident("iv3-rekening", flow), sentence: sentences.account, companions: { planned, absolute } },
    { ...budgetOf(flow), id: planned, sentence: sentences.budget },
    { ...total("iv3-rekening", flow), id: absolute, sentence: sentences.total },
  ];
}

function perResident(document: Document, flow: MoneyFlow): Omit<Definition, "sentence"> {
  return {
    ...about(flow),
    unit: euro("per inwoner", "per resident"),
    precision: "float64",
    numerator:
      document === "iv3-rekening"
        ? words("Het bedrag in de jaarrekening", "The amount in the annual account")
        : words("Het bedrag in de begroting", "The amount in the budget"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    recipes: flow.columns.map((set) => ratio(inDocument(document, set), [`${document}:inwoners`], 1)),
  };
}

function budgetOf(flow: MoneyFlow): Omit<Definition, "id" | "sentence"> {
  return {
    ...perResident("iv3-begroting", flow),
    isCore: false,
    role: "companion",
    title: words(`${flow.title.nl}, begroot`, `${flow.title.en}, budgeted`),
    definition: words(
      `${flow.definition.nl} Hier staat het bedrag dat vooraf was begroot.`,
      `${flow.definition.en} Here is the amount that was budgeted beforehand.`,
    ),
  };
}

function total(document: Document, flow: MoneyFlow): Omit<Definition, "id" | "sentence"> {
  return {
    ...about(flow),
    isCore: false,
    role: "companion",
    title: words(`${flow.title.nl}, in totaal`, `${flow.title.en}, in total`),
    definition: words(`${flow.definition.nl} Hier als bedrag in totaal.`, `${flow.definition.en} Here as a total amount.`),
    unit: euro("in totaal", "in total"),
    scale: flow.isAlwaysPositive ? "log" : "linear",
    precision: "float64",
    recipes: flow.columns.map((set) => count(...inDocument(document, set))),
  };
}

/** What the three figures of one flow have in common. */
function about({ id, title, definition, isCore, attention, breaks }: MoneyFlow): Pick<Definition, keyof MoneyFlow & keyof Definition> {
  return { id, title, definition, isCore: isCore ?? false, breaks: breaks ?? [], ...(attention && { attention }) };
}

function inDocument(document: Document, columns: readonly string[]): readonly string[] {
  return columns.map((column) => `${document}:${column}`);
}
