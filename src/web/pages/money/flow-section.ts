/** From total to field of work: the flow, the same as bars for small screens and paper, notes, and the table. */
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeList } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { renderAmountsTable } from "./amounts-table.ts";
import { renderBars } from "./bars.ts";
import { searchOf } from "./choice.ts";
import { drawFlow, layoutOf, namesBelowZero } from "./flow-tree.ts";
import { yearIndex } from "./ledger.ts";
import { moneyTexts } from "./texts.ts";
import { isDelivered, isRecalculated, originsOf, type DeliveredView, type MoneyView } from "./view.ts";

export function renderFlowSection(view: MoneyView): Html {
  if (!isDelivered(view)) return html``;
  const { request, choice } = view;
  const { flow: texts } = moneyTexts[request.language];
  const heading = choice.view === "group" ? texts.headingOfGroup : texts.heading;
  return html`<section class="section" aria-labelledby="stroom">
<div class="section__head"><h2 id="stroom">${heading}</h2><p class="small soft">${[texts.below(choice.document, choice.year, view.measure), ...view.sheet.marks.map((mark) => figureTexts[request.language].marks[mark])].join(" · ")}</p></div>
<p class="small soft">${introduction(view).join(" ")}</p>
<div class="money-flow${choice.view === "group" ? " is-group" : ""}">${raw(drawFlow(view, layoutOf(view)))}</div>
${renderBars(view)}
<p class="small soft money-notes">${renderNotes(view)}</p>
<p class="small soft">${renderSource(view)} ${renderTakeAway(view)}</p>
${renderAmountsTable(view)}
</section>`;
}

function introduction(view: DeliveredView): readonly string[] {
  const { request, choice, measure, sheet, groupName } = view;
  const { flow: texts, noWholeAmount } = moneyTexts[request.language];
  return [
    choice.measure === measure ? "" : noWholeAmount,
    choice.view === "group" ? texts.groupSum(sheet.places, groupName, measure) : "",
    middleSentence(view),
    texts.bookedDifferently(choice.year >= 2025),
  ].filter(Boolean);
}

function middleSentence({ spread, groupName, choice, request }: DeliveredView): string {
  const { flow: texts } = moneyTexts[request.language];
  if (!spread) return texts.wholeNotComparable;
  if (!spread.total) return texts.noMiddle;
  return choice.view === "group" ? texts.middleHalfOfThese : texts.middleHalf(spread.total.places, groupName);
}

function renderNotes(view: DeliveredView): Html {
  const { request, sheet } = view;
  const { flow: texts } = moneyTexts[request.language];
  const negative = namesBelowZero(view);
  const origin = originsOf(sheet) ? texts.remainder : sheet.state === undefined ? texts.stateMissing : texts.stateIsMore;
  const others = [isRecalculated(sheet) ? texts.recalculated : "", negative.length > 0 ? texts.negative(writeList(negative, request.language)) : ""];
  return html`<span class="money-notes__flow">${origin}</span> ${others.filter(Boolean).join(" ")}`;
}

function renderSource({ request, choice }: DeliveredView): Html {
  const { ledger, year, document } = choice;
  const words = moneyTexts[request.language].flow.source(document, year);
  const table = lookupsOf(request.vintage).tableById.get(ledger.total.periods[yearIndex(ledger.total, year)].table);
  if (!table) return html`${words}`;
  return html`<a class="utrecht-link" href="${request.href("/bronnen", { anchor: table.id })}">${words}</a>`;
}

function renderTakeAway({ request, choice, municipality }: DeliveredView): Html {
  const search = searchOf(choice);
  const picture = `/gemeenten/${municipality.slug}/geld/stroom`;
  const links = [
    ["CSV", request.self({ format: "csv", search })],
    ["JSON", request.self({ format: "json", search })],
    ["SVG", request.href(picture, { format: "svg", search })],
    ["PNG", request.href(picture, { format: "png", search })],
  ];
  return html`${links.map(([name, href], index) => html`${index > 0 ? " · " : ""}<a class="utrecht-link" href="${href}">${name}</a>`)}`;
}
