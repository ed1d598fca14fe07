/**
 * Where does the money come from, and where does it go?
 *
 * Ribbons from sources through one total and its groups to the single tasks, as
 * wide as the money they carry; two columns of figures at the right, ours and
 * those of the places like ours. Only links that are known are drawn: what no
 * source is known for is a source called the remainder.
 *
 * Below 1000 px a flow is squeezed beyond reading. The page then writes the same
 * hierarchy as a list, with the plain bars of `renderBar`.
 *
 * In:       a layout (flow-layout.ts) and words.
 * Out:      an `<svg>` of 1088 px wide.
 */
import { coordinate, percent } from "./coordinate.ts";
import { escapeText } from "./escape-text.ts";
import { columnX, type FlowBar, type FlowItem, type FlowLayout, type FlowRibbon } from "./flow-layout.ts";
import { renderLabel } from "./label.ts";
import { openPicture } from "./open-picture.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface FlowLabels {
  /** Heads the column with our own figures: the name of the place. */
  readonly own: string;
  /** Heads the column with the middle half of the peers. */
  readonly peers?: string;
  /** How an amount is written. */
  readonly format: (amount: number) => string;
  /** How the limits of the peers are written. */
  readonly formatRange: (lower: number, upper: number) => string;
  /** Where each task leads, if anywhere. */
  readonly hrefOf?: (item: FlowItem) => string;
  /** The whole flow in one sentence. */
  readonly label: string;
}

const width = 1088;
const barWidth = 10;
const ownColumn = 1008;
const lineHeight = 17;

/** Draws the flow. */
export function renderFlow(layout: FlowLayout, labels: FlowLabels): string {
  const role = labels.hrefOf ? "group" : "img";
  return (
    openPicture("flow fit", width, layout.height, labels.label, role) +
    layout.sourceRibbons.map((ribbon) => drawRibbon(ribbon, "source-ribbon")).join("") +
    layout.groupRibbons.map((ribbon) => drawRibbon(ribbon, "ribbon")).join("") +
    layout.items.map((item) => drawItemRibbon(item, labels)).join("") +
    layout.sources.map((bar) => drawBar(bar, columnX.sources, "source-bar")).join("") +
    drawBar(layout.total, columnX.total, "own-bar") +
    layout.groups.map((bar) => drawBar(bar, columnX.groups, "own-bar")).join("") +
    layout.items.map((item) => drawBar(item.bar, columnX.items, "own-bar")).join("") +
    layout.sources.map((bar) => nameSource(bar, labels)).join("") +
    nameTotal(layout.total, labels) +
    layout.groups.map((bar) => nameGroup(bar, labels)).join("") +
    drawHeads(labels) +
    layout.items.map((item) => nameItem(item, labels)).join("") +
    "</svg>"
  );
}

/** One bar of the list that stands in for the flow on small screens: a fraction of the width of its column. */
export function renderBar(fraction: number, isPart = false): string {
  const size = isPart ? 5 : 10;
  const shown = percent(Math.min(1, Math.max(0, fraction)));
  const bar = `<rect class="own-bar${isPart ? " soft" : ""}" width="${shown}" height="${size}"/>`;
  return `<svg class="chart bar" width="100%" height="${size}" aria-hidden="true">${bar}</svg>`;
}

function drawRibbon({ from, to, fromY, toY, fromHeight, toHeight }: FlowRibbon, className: string): string {
  const [x1, x2] = [from + barWidth, to];
  const middle = (x1 + x2) / 2;
  const [a, b, c, d] = [fromY, toY, toY + toHeight, fromY + fromHeight].map(coordinate);
  return `<path class="${className}" d="M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x1} ${d}Z"/>`;
}

function drawItemRibbon({ item, ribbon }: FlowLayout["items"][number], labels: FlowLabels): string {
  if (!ribbon) return "";
  const shape = `${drawRibbon(ribbon, "ribbon").slice(0, -2)}><title>${escapeText(`${item.name}: ${labels.format(item.amount)}`)}</title></path>`;
  if (!labels.hrefOf) return shape;
  return `<a href="${escapeText(labels.hrefOf(item))}" tabindex="-1">${shape}</a>`;
}

function drawBar(bar: FlowBar, x: number, className: string): string {
  if (bar.height <= 0) return "";
  return `<rect class="${className}" x="${x}" y="${coordinate(bar.y)}" width="${barWidth}" height="${coordinate(bar.height)}"/>`;
}

function nameSource(bar: FlowBar, labels: FlowLabels): string {
  const x = columnX.sources - 10;
  const lines = wrapText(bar.name, x - 2, 15, true);
  const first = bar.y + bar.height / 2 - (lines.length * lineHeight) / 2 + 4;
  const names = lines.map((line, index) => renderLabel(x, first + index * lineHeight, line, { className: "flow-name", anchor: "end" }));
  const below = first + lines.length * lineHeight + 1;
  return names.join("") + renderLabel(x, below, labels.format(bar.amount), { className: "flow-text", anchor: "end" });
}

function nameTotal(bar: FlowBar, labels: FlowLabels): string {
  const x = columnX.total + barWidth / 2;
  return (
    renderLabel(x, bar.y - 28, bar.name, { className: "flow-name halo", anchor: "middle" }) +
    renderLabel(x, bar.y - 9, labels.format(bar.amount), { className: "flow-name own-label halo", anchor: "middle" })
  );
}

function nameGroup(bar: FlowBar, labels: FlowLabels): string {
  const x = columnX.groups + barWidth + 7;
  const y = bar.y + bar.height / 2;
  return (
    renderLabel(x, y - 3, bar.name, { className: "flow-name halo" }) +
    renderLabel(x, y + 15, labels.format(bar.amount), { className: "flow-text ink-label strong halo" })
  );
}

function drawHeads(labels: FlowLabels): string {
  return (
    renderLabel(ownColumn, 14, labels.own, { anchor: "end" }) +
    (labels.peers ? renderLabel(width, 14, labels.peers, { className: "peer-head", anchor: "end" }) : "")
  );
}

function nameItem({ item, bar }: FlowLayout["items"][number], labels: FlowLabels): string {
  const x = columnX.items + barWidth + 12;
  const y = bar.y + bar.height / 2 + 5;
  const amount = labels.format(item.amount);
  const room = ownColumn - textWidth(amount, 14, true) - 12 - x;
  const lines = wrapText(item.name, room, 14);
  const first = y - ((lines.length - 1) * 15) / 2;
  const range = item.peers ? labels.formatRange(item.peers.lower, item.peers.upper) : "";
  return (
    lines.map((line, index) => renderLabel(x, first + index * 15, line, { className: "flow-text ink-label" })).join("") +
    renderLabel(ownColumn, y, amount, { className: "flow-text own-label", anchor: "end" }) +
    (range ? renderLabel(width, y, range, { className: "flow-text peer-label", anchor: "end" }) : "")
  );
}
