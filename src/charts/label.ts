/**
 * One piece of text in a picture, escaped.
 *
 * In:       where it stands (a number of pixels, or a percentage as text), and
 *           the CSS class that says which voice it has: `own-label`, `peer-label`, …
 */
import { coordinate } from "./coordinate.ts";
import { escapeText } from "./escape-text.ts";
import type { Anchor } from "./label-place.ts";

export interface LabelOptions {
  readonly anchor?: Anchor;
  readonly className?: string;
  readonly shift?: number;
}

export function renderLabel(x: number | string, y: number, text: string, options: LabelOptions = {}): string {
  const { anchor = "start", className, shift } = options;
  const named = className ? ` class="${className}"` : "";
  const moved = shift ? ` dx="${coordinate(shift)}"` : "";
  const anchored = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const left = typeof x === "number" ? coordinate(x) : x;
  return `<text${named} x="${left}"${moved} y="${coordinate(y)}"${anchored}>${escapeText(text)}</text>`;
}
