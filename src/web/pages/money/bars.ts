/**
 * The flow as bars, for small screens and for paper.
 *
 * A squeezed flow cannot be read. The same hierarchy stands here as a list: per
 * group its amount and the middle half, and under it the fields of work. All
 * bars are drawn from one zero on one scale. An amount below zero has no bar.
 */
import { renderBar } from "../../../charts/flow.ts";
import { html, raw, type Html } from "../../html.ts";
import { gatherGroups, type LinesOfGroup } from "./sheet.ts";
import { moneyTexts } from "./texts.ts";
import { writeAmount, writeMiddleHalf, type DeliveredView } from "./view.ts";

export function renderBars(view: DeliveredView): Html {
  const { request, spread, who } = view;
  const texts = moneyTexts[request.language];
  const groups = gatherGroups(view.sheet);
  const longest = Math.max(...groups.map((one) => one.amount), 1);
  return html`<div class="money-bars${view.choice.view === "group" ? " is-group" : ""}${spread ? " has-middle" : ""}">
<p class="money-bars__row tiny soft" aria-hidden="true"><span class="money-bars__who">${who}</span>${spread ? html`<span class="money-bars__middle peer">${texts.flow.columnMiddle}</span>` : ""}</p>
${groups.map((group) => renderGroup(view, group, longest))}
</div>`;
}

function renderGroup(view: DeliveredView, { group, lines, amount }: LinesOfGroup, longest: number): Html {
  const { language } = view.request;
  return html`<section class="money-bars__group">
${renderRow(view, html`<h3>${moneyTexts[language].groups[group]}</h3>`, amount, view.spread && writeMiddleHalf(view.spread.group(group), language))}
${raw(renderBar(amount / longest))}
<ul>${lines.map(
    ({ field, amount: one = 0 }) => html`<li>${renderRow(
      view,
      html`<span>${field.name[language]} <span class="tiny soft">${field.code}</span></span>`,
      one,
      view.spread && writeMiddleHalf(view.spread.field(field.code), language),
    )}${raw(renderBar(one / longest, true))}</li>`,
  )}</ul>
</section>`;
}

function renderRow(view: DeliveredView, name: Html, amount: number, middle: string | undefined): Html {
  const { columnMiddle } = moneyTexts[view.request.language].flow;
  return html`<div class="money-bars__row">${name}<span class="money-bars__amount">${writeAmount(view, amount)}</span>${
    middle === undefined ? "" : html`<span class="money-bars__middle peer"><span class="visually-hidden">${columnMiddle} </span>${middle}</span>`
  }</div>`;
}
