/**
 * The opening tag of a chart, with the sentence that stands for it.
 *
 * A chart of a fixed size has a `viewBox`; a fluid one has none, so that its text
 * keeps its size whatever the width of the column. A chart with links in it is a
 * group: as an image its links would be hidden from those who listen.
 */
import { escapeText } from "./escape-text.ts";

export type PictureRole = "img" | "group";

/** Opens a chart of a fixed size in pixels. */
export function openPicture(className: string, width: number, height: number, label: string, role: PictureRole = "img"): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg class="chart ${className}" ${size} role="${role}" aria-label="${escapeText(label)}">`;
}

/** Opens a chart that fills the width of its column. */
export function openFluidPicture(className: string, height: number, label: string, id?: string): string {
  const named = id ? ` id="${escapeText(id)}"` : "";
  return `<svg class="chart ${className}"${named} width="100%" height="${height}" role="img" aria-label="${escapeText(label)}">`;
}
