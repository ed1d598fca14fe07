/**
 * A chart to take along: with its title, its source and its colours.
 *
 * On the page the words around a chart say what it shows. A picture on a slide has
 * lost them, so they come along: title, subtitle, and where the figures are from.
 * It is 720 px wide (wider only where a chart is), on light paper, and needs no
 * style sheet and no font of ours to be legible.
 *
 * In:       one chart of this room, and its words.
 * Out:      an SVG that is whole by itself.
 * Not here: pixels (png.ts).
 */
import { coordinate } from "./coordinate.ts";
import { escapeText } from "./escape-text.ts";
import { renderLabel } from "./label.ts";
import { lightPalette as colour } from "./palette.ts";
import { attributesOf, haloWidths, savedWidth } from "./saved-marks.ts";
import { wrapText } from "./text-width.ts";

export interface SavedChartWords {
  readonly title: string;
  readonly subtitle?: string;
  /** Publisher, table, edition and licence, in one line. */
  readonly source: string;
  readonly language: "nl" | "en";
}

const margin = 24;
const fonts = "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,Arial,sans-serif";

/** Wraps a chart with its words into one picture. */
export function standalone(svg: string, words: SavedChartWords): string {
  const chart = readChart(svg);
  const width = Math.max(savedWidth, chart.width) + 2 * margin;
  const room = width - 2 * margin;
  const heads = [
    ...wrapText(words.title, room, 21, true).map((text) => ({ text, size: 21, step: 27, look: `fill="${colour.ink}" font-weight="600"` })),
    ...wrapText(words.subtitle ?? "", room, 15).map((text) => ({ text, size: 15, step: 21, look: `fill="${colour["ink-soft"]}"` })),
  ];
  const top = margin + heads.reduce((sum, head) => sum + head.step, 0) + 14;
  const sources = wrapText(words.source, room, 12.5);
  const height = Math.ceil(top + chart.height + 14 + sources.length * 17 + margin);
  let y = margin - 6;
  const headLines = heads.map(({ text, size, step, look }) => {
    y += step;
    return `<text x="${margin}" y="${y}" font-size="${size}" ${look}>${escapeText(text)}</text>`;
  });
  const sourceLines = sources.map((text, index) => renderLabel(margin, top + chart.height + 26 + index * 17, text));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${words.language}" role="img"` +
    ` font-family="${fonts}" font-size="12.5" fill="${colour["ink-soft"]}">` +
    `<title>${escapeText(words.title)}</title><desc>${chart.label}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>` +
    headLines.join("") +
    `<svg x="${margin}" y="${coordinate(top)}" width="${coordinate(chart.width)}" height="${coordinate(chart.height)}"` +
    `${chart.viewBox} overflow="visible">${writeOut(chart.content)}</svg>` +
    sourceLines.join("") +
    "</svg>"
  );
}

interface Chart {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly label: string;
  readonly content: string;
}

function readChart(svg: string): Chart {
  const found = /^<svg ([^>]*)>(.*)<\/svg>$/s.exec(svg.trim());
  if (!found) throw new Error(`charts/saved-chart: found ${JSON.stringify(svg.slice(0, 40))}; a chart begins with <svg and ends with </svg>`);
  const attributes = new Map(Array.from(found[1].matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value]));
  const viewBox = attributes.get("viewBox");
  const label = attributes.get("aria-label") ?? "";
  return { ...sizeOf(attributes), viewBox: viewBox ? ` viewBox="${viewBox}"` : "", label, content: found[2] };
}

// A fluid chart gets the full width; one without a width of its own (a map) is scaled to it.
function sizeOf(attributes: ReadonlyMap<string, string>): { width: number; height: number } {
  const [width, height] = [attributes.get("width"), Number(attributes.get("height"))];
  if (width === "100%") return { width: savedWidth, height };
  if (width) return { width: Number(width), height };
  const [, , wide, high] = (attributes.get("viewBox") ?? "0 0 1 1").split(" ").map(Number);
  return { width: savedWidth, height: (savedWidth * high) / wide };
}

function writeOut(content: string): string {
  return content
    .replace(/<a [^>]*>/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(/<text class="([^"]*)"([^>]*)>([^<]*)<\/text>/g, (_, classes: string, rest: string, text: string) =>
      writeText(classes.split(" "), rest, text),
    )
    .replace(/ class="([^"]*)"/g, (_, classes: string) => attributesOf(classes.split(" ")));
}

function writeText(classes: readonly string[], rest: string, text: string): string {
  const look = attributesOf(classes);
  const halo = classes.map((name) => haloWidths[name]).find(Boolean);
  const over = `<text${look}${rest}>${text}</text>`;
  if (!halo) return over;
  const stroke = `stroke="${colour.paper}" stroke-width="${halo}" stroke-linejoin="round"`;
  return `<text${look}${rest} ${stroke} aria-hidden="true">${text}</text>${over}`;
}
