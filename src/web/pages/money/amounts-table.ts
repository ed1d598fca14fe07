/** The same amounts as a table, with the official names: a step away from the picture. */
import { html, type Html } from "../../html.ts";
import { writeFraction } from "../../wording/numbers.ts";
import { asSentence } from "../../wording/sentence.ts";
import { gatherGroups, type Line, type LinesOfGroup } from "./sheet.ts";
import { moneyTexts } from "./texts.ts";
import { originsOf, writeAmount, writeMiddleHalf, type DeliveredView } from "./view.ts";

const number = "utrecht-table__cell utrecht-table__cell--numeric-column";
const numberHead = "utrecht-table__header-cell utrecht-table__header-cell--numeric-column";

export function renderAmountsTable(view: DeliveredView): Html {
  const { request, choice, sheet, who } = view;
  const { table, documentOfYear, socialDomain } = moneyTexts[request.language];
  const caption = table.caption(choice.view === "group" ? asSentence(view.groupName) : who, documentOfYear(choice.document, choice.year));
  return html`<details class="more"><summary>${table.summary}</summary>
<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table money-table">
<caption>${caption}</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="col">${table.field}</th><th class="utrecht-table__header-cell" scope="col">${table.official}</th><th class="${numberHead}" scope="col">${table.amount(who)}</th><th class="${numberHead}" scope="col">${table.share}</th>${
    view.spread ? html`<th class="${numberHead}" scope="col">${table.middle}</th>` : ""
  }</tr></thead>
<tbody class="utrecht-table__body">
<tr class="utrecht-table__row is-sum"><th class="utrecht-table__cell" scope="row">6 ${socialDomain}</th><td class="utrecht-table__cell"></td>${renderNumbers(view, sheet.total, view.spread && writeMiddleHalf(view.spread.total, request.language))}</tr>
${renderOrigins(view)}
${gatherGroups(sheet).map((group) => renderGroup(view, group))}
</tbody></table></div></details>`;
}

function renderOrigins(view: DeliveredView): Html {
  const origins = originsOf(view.sheet);
  const { fromState, ownRemainder } = moneyTexts[view.request.language];
  if (!origins) return html``;
  return html`${renderOrigin(view, fromState, origins.state)}
${renderOrigin(view, ownRemainder, origins.remainder)}`;
}

function renderOrigin(view: DeliveredView, name: string, amount: number): Html {
  return html`<tr class="utrecht-table__row"><th class="utrecht-table__cell soft" scope="row">${name}</th><td class="utrecht-table__cell"></td>${renderNumbers(view, amount, view.spread && "")}</tr>`;
}

function renderGroup(view: DeliveredView, { group, lines, amount }: LinesOfGroup): Html {
  const { language } = view.request;
  return html`<tr class="utrecht-table__row is-sum"><th class="utrecht-table__cell" scope="row">${moneyTexts[language].groups[group]}</th><td class="utrecht-table__cell"></td>${renderNumbers(view, amount, view.spread && writeMiddleHalf(view.spread.group(group), language))}</tr>
${lines.map((line) => renderLine(view, line))}`;
}

function renderLine(view: DeliveredView, { field, amount = 0 }: Line): Html {
  const { language } = view.request;
  return html`<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">${field.code} ${field.name[language]}</th><td class="utrecht-table__cell soft" lang="nl">${field.official}</td>${renderNumbers(view, amount, view.spread && writeMiddleHalf(view.spread.field(field.code), language))}</tr>
`;
}

function renderNumbers(view: DeliveredView, amount: number, middle: string | undefined): Html {
  const share = view.sheet.total > 0 && amount >= 0 ? writeFraction(amount / view.sheet.total, view.request.language) : "–";
  return html`<td class="${number}">${writeAmount(view, amount)}</td><td class="${number}">${share}</td>${middle === undefined ? "" : html`<td class="${number} peer">${middle}</td>`}`;
}
