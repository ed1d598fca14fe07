/** The first sentences: how much, for whom, and the largest part; or why there is nothing to tell. */
import { asSentence, writeCount } from "../../wording/sentence.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { searchOf } from "./choice.ts";
import { amountAt, documents, findLedger, type Document } from "./ledger.ts";
import { gatherGroups, type Sheet } from "./sheet.ts";
import { moneyTexts } from "./texts.ts";
import { isDelivered, writeMillions, type DeliveredView, type MoneyView } from "./view.ts";

export function renderLead(view: MoneyView): Html {
  return isDelivered(view) ? renderAmount(view) : renderReason(view);
}

function renderAmount({ request: { language }, choice, sheet, municipality, groupName }: DeliveredView): Html {
  const texts = moneyTexts[language].lead;
  const { document, year } = choice;
  const [before, after] =
    choice.view === "group" ? texts.group(asSentence(`${sheet.places} ${groupName}`), document, year) : texts.place(municipality.name, document, year);
  const whole = sheet.inhabitants === undefined ? "" : texts.whole(writeMillions(sheet.total * sheet.inhabitants, language));
  return html`<p class="lead money-lead">${before}<strong class="${choice.view === "group" ? "peer" : "us"}">${texts.perInhabitant(writeNumber(sheet.total, language))}</strong>${after} ${whole} ${largestPart(sheet, document, language)}</p>`;
}

function largestPart(sheet: Sheet, document: Document, language: MoneyView["request"]["language"]): string {
  const texts = moneyTexts[language];
  const groups = gatherGroups(sheet);
  // With an amount below zero the others add up to more than all: "of every 100" would then not be true.
  if (sheet.total <= 0 || groups.some(({ amount }) => amount < 0)) return "";
  const largest = groups.reduce((best, one) => (one.amount > best.amount ? one : best));
  return texts.lead.outOfHundred(writeCount((largest.amount / sheet.total) * 100, language), texts.groupsInSentence[largest.group], document);
}

function renderReason(view: MoneyView): Html {
  const { request, choice, municipality, sheet } = view;
  const texts = moneyTexts[request.language];
  const reason = "missing" in sheet ? sheet.missing : "not-published";
  const sentence =
    reason === "not-delivered"
      ? texts.notDelivered(municipality.name, choice.document, choice.year)
      : `${texts.noAmounts}. ${figureTexts[request.language].missing[reason]}`;
  const others = documents.flatMap((document) => nearestWith(view, document));
  return html`<p class="lead money-lead">${sentence}</p>
${others.length === 0 ? "" : html`<p>${texts.instead} ${others.map(
    ({ document, year }, index) =>
      html`${index > 0 ? ", " : ""}<a class="utrecht-link" href="${request.self({ search: searchOf(choice, { document, year }) })}">${texts.documentOfYear(document, year)}</a>`,
  )}.</p>`}`;
}

/** The year closest to the one chosen in which the place does have a document; the earlier of two. */
function nearestWith({ request, choice, place }: MoneyView, document: Document): readonly { document: Document; year: number }[] {
  const ledger = findLedger(request.vintage, document);
  if (!ledger) return [];
  const years = ledger.years.filter((year) => amountAt(ledger.total, year, place) !== undefined);
  const nearest = years.toSorted((one, other) => Math.abs(one - choice.year) - Math.abs(other - choice.year) || one - other)[0];
  return nearest === undefined ? [] : [{ document, year: nearest }];
}
