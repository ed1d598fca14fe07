/**
 * What each class of mark looks like when it has left the page.
 *
 * The same marks as in charts.css, as attributes with the light colours written
 * out: programs people paste pictures into read attributes, not style sheets.
 * Where charts.css says that a line keeps its width however its picture is
 * stretched, the width is given here for the width a saved chart has.
 *
 * In:       the classes of an element, in order; later ones prevail.
 * Out:      its attributes as text.
 * Not here: taking a picture apart and putting it together (saved-chart.ts).
 */
import { coordinate } from "./coordinate.ts";
import { lightPalette as colour } from "./palette.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** The width of the chart within a saved picture. */
export const savedWidth = 672;

// Ticks are drawn on a ground a thousand units wide.
const stretched = (pixels: number) => coordinate((pixels * 1000) / savedWidth);

const line = (stroke: string, width: number): Attributes => ({ fill: "none", stroke, "stroke-width": width, "stroke-linejoin": "round" });
const tick = (stroke: string, width: number, opacity: number): Attributes => ({
  fill: "none",
  stroke,
  "stroke-width": stretched(width),
  "stroke-opacity": opacity,
});
const region = (fill: string): Attributes => ({ fill, stroke: colour.paper, "stroke-linejoin": "round" });
const bold = { "font-weight": 600 };

const marks: Readonly<Record<string, Attributes>> = {
  "own-label": { fill: colour.us, "font-size": 13.5, ...bold },
  "peer-label": { fill: colour.peer, "font-size": 13.5, ...bold },
  "peer-head": { fill: colour.peer },
  "ink-label": { fill: colour.ink },
  "line-name": { "font-size": 13.5, ...bold },
  strong: bold,
  "flow-text": { "font-size": 14 },
  "flow-name": { fill: colour.ink, "font-size": 15, ...bold },
  city: { fill: colour.ink, "font-size": 25 },
  "own-city": { fill: colour.us, ...bold },
  rest: tick(colour.rest, 1, 0.4),
  r2: tick(colour.rest, 1, 0.7),
  r3: tick(colour.rest, 1.5, 1),
  w0: tick(colour.rest, 1.5, 0.7),
  w1: tick(colour.rest, 3.5, 0.7),
  w2: tick(colour.rest, 6, 0.7),
  w3: tick(colour.rest, 8.5, 0.7),
  peer: tick(colour.peer, 2, 1),
  own: { stroke: colour.us, "stroke-width": 4 },
  hollow: { "stroke-width": 7 },
  core: { stroke: colour.paper, "stroke-width": 3.5 },
  margin: { fill: colour["us-tint"] },
  expected: { stroke: colour.ink, "stroke-width": 1.5 },
  base: { stroke: colour.rule },
  grid: { stroke: colour.rule },
  break: { stroke: colour["ink-soft"], "stroke-dasharray": "1 3", "stroke-linecap": "round" },
  "own-line": line(colour.us, 2.25),
  "peer-line": line(colour.peer, 1.25),
  "bold-line": { "stroke-width": 1.75 },
  "ink-line": line(colour.ink, 1.5),
  "rest-line": line(colour.rest, 3),
  "thin-line": { ...line(colour.rest, 1.25), "stroke-opacity": 0.55 },
  zero: { stroke: colour.ink },
  gap: { "stroke-dasharray": "2 4" },
  "own-dot": { fill: colour.us },
  "peer-dot": { fill: colour.peer },
  "ink-dot": { fill: colour.ink },
  "rest-dot": { fill: colour.rest },
  "planned-dot": { fill: colour.paper, stroke: colour.us, "stroke-width": 1.75 },
  leader: line(colour.control, 0.75),
  "rest-bar": { fill: colour.rest, "fill-opacity": 0.45 },
  "own-bar": { fill: colour.us },
  soft: { "fill-opacity": 0.5 },
  "source-bar": { fill: colour.rest },
  ribbon: { fill: colour.us, "fill-opacity": 0.17 },
  "source-ribbon": { fill: colour.rest, "fill-opacity": 0.2 },
  c0: { stroke: colour.rest },
  c1: region(colour["map-1"]),
  c2: region(colour["map-2"]),
  c3: region(colour["map-3"]),
  c4: region(colour["map-4"]),
  c5: region(colour["map-5"]),
  paper: { fill: colour.paper },
  hatch: { stroke: colour.rest, "stroke-width": 3 },
  "own-outline": { fill: "none", stroke: colour.us, "stroke-width": 4, "stroke-linejoin": "round" },
  "funnel-inner": { fill: "none", stroke: colour.ink, "stroke-width": stretched(1) },
  "funnel-outer": { fill: "none", stroke: colour.ink, "stroke-width": stretched(1), "stroke-dasharray": "6 4" },
  "funnel-centre": { fill: "none", stroke: colour.rest, "stroke-width": stretched(1) },
  lane: { fill: colour.rule, "fill-opacity": 0.55 },
  land: { fill: colour.rule },
};

/** The stroke of paper behind a label; drawn as a text of its own, since not every program paints it first. */
export const haloWidths: Readonly<Record<string, number>> = { halo: 3.5, city: 7 };

/** Whether a class has a look of its own outside the page. */
export function isKnownMark(className: string): boolean {
  return className in marks || className in haloWidths;
}

/** The classes of an element as attributes, each with a space before it. */
export function attributesOf(classes: readonly string[]): string {
  const merged: Record<string, string | number> = {};
  for (const name of classes) Object.assign(merged, marks[name]);
  return Object.entries(merged)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}
