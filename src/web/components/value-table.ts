/**
 * A small table of values: years down, places across. A page has hundreds of its
 * cells, so its rows are joined as text rather than one template per cell.
 */
import { escapeText } from "../../charts/escape-text.ts";
import { html, raw, type Html } from "../html.ts";

export interface ValueTable {
  readonly caption: Html;
  /** The first head stands above the years. */
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly string[])[];
}

export function renderValueTable({ caption, heads, rows }: ValueTable): Html {
  const head = heads.map((one) => `<th scope="col">${escapeText(one)}</th>`).join("");
  return html`<table class="utrecht-table row-table"><caption class="utrecht-table__caption">${caption}</caption>
<thead class="utrecht-table__header"><tr>${raw(head)}</tr></thead><tbody class="utrecht-table__body">${raw(rows.map(renderRow).join(""))}</tbody></table>`;
}

function renderRow(cells: readonly string[]): string {
  let text = `<tr><th scope="row">${escapeText(cells[0])}</th>`;
  for (let column = 1; column < cells.length; column++) text += `<td>${escapeText(cells[column])}</td>`;
  return `${text}</tr>`;
}
