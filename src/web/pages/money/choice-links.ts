/** The choices above the amounts: document, year, per inhabitant or in total, whose; each is a link. */
import { html, raw, type Html } from "../../html.ts";
import { defaultYear, searchOf, type MoneyChoice } from "./choice.ts";
import { documents, findLedger, type Document } from "./ledger.ts";
import { moneyTexts } from "./texts.ts";
import type { MoneyView } from "./view.ts";

type Change = Partial<Omit<MoneyChoice, "ledger">>;

interface Option {
  readonly label: string;
  readonly change: Change;
  readonly isChosen: boolean;
}

export function renderChoices(view: MoneyView): Html {
  const { request, choice } = view;
  const texts = moneyTexts[request.language];
  return html`<nav class="money-choices" aria-label="${texts.choices.document}, ${texts.choices.year.toLowerCase()}">
${renderRow(view, texts.choices.document, documentOptions(view))}
${renderRow(view, texts.choices.year, choice.ledger.years.map((year) => ({ label: String(year), change: { year }, isChosen: year === choice.year })))}
${renderRow(view, texts.choices.measure, measureOptions(view))}
${renderRow(view, texts.choices.view, viewOptions(view))}
</nav>
<p class="tiny soft">${texts.explainDocuments}</p>`;
}

function documentOptions({ request, choice }: MoneyView): readonly Option[] {
  return documents.flatMap((document) => {
    const change = changeOfDocument(request.vintage, document, choice.year);
    return change ? [{ label: moneyTexts[request.language].documents[document], change, isChosen: document === choice.document }] : [];
  });
}

/** The same year of another document, or the newest it has. */
function changeOfDocument(vintage: MoneyView["request"]["vintage"], document: Document, year: number): Change | undefined {
  const ledger = findLedger(vintage, document);
  return ledger && { document, year: ledger.years.includes(year) ? year : defaultYear(ledger) };
}

function measureOptions({ request, choice }: MoneyView): readonly Option[] {
  const { measures } = moneyTexts[request.language];
  return (["per-inhabitant", "whole"] as const).map((measure) => ({
    label: measures[measure],
    change: { measure },
    isChosen: measure === choice.measure,
  }));
}

function viewOptions({ request, choice, municipality, groupName }: MoneyView): readonly Option[] {
  const labels = { place: municipality.name, group: `${groupName}, ${moneyTexts[request.language].table.together}` };
  return (["place", "group"] as const).map((view) => ({ label: labels[view], change: { view }, isChosen: view === choice.view }));
}

function renderRow({ request, choice }: MoneyView, title: string, options: readonly Option[]): Html {
  return html`<div class="money-choice"><span class="money-choice__title">${title}</span><ul>${options.map(
    ({ label, change, isChosen }) =>
      html`<li><a href="${request.self({ search: searchOf(choice, change) })}"${isChosen ? raw(' aria-current="true"') : ""}>${label}</a></li>`,
  )}</ul></div>`;
}
