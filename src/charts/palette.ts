/**
 * The colours of a chart that has left the page.
 *
 * On a page the tokens decide. A saved picture has no tokens: its colours are
 * written out, always the light ones, because it ends up on paper or on a slide.
 * The gallery shows every chart in both schemes without the rest of the site.
 *
 * Three voices: *us* (rust), *the places like us* (petrol), *all others* (grey).
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly "ink-soft": string;
  readonly us: string;
  readonly "us-tint": string;
  readonly peer: string;
  readonly rest: string;
  readonly control: string;
  readonly rule: string;
  readonly "map-1": string;
  readonly "map-2": string;
  readonly "map-3": string;
  readonly "map-4": string;
  readonly "map-5": string;
}

export const lightPalette: Palette = {
  paper: "#fbfaf6",
  ink: "#1b2023",
  "ink-soft": "#545b5e",
  us: "#b1450b",
  "us-tint": "#f2d9c6",
  peer: "#1c6480",
  rest: "#7d8281",
  control: "#767b78",
  rule: "#dcd8cd",
  "map-1": "#e9e3ea",
  "map-2": "#c6bfd6",
  "map-3": "#9d96be",
  "map-4": "#716a9f",
  "map-5": "#453f76",
};

export const darkPalette: Palette = {
  paper: "#15191b",
  ink: "#ece9e1",
  "ink-soft": "#a9adac",
  us: "#f39253",
  "us-tint": "#4a2f1e",
  peer: "#7cbdd4",
  rest: "#7b8182",
  control: "#858b8a",
  rule: "#343a3c",
  "map-1": "#2c2a3b",
  "map-2": "#48446a",
  "map-3": "#6d679b",
  "map-4": "#9b95c4",
  "map-5": "#d2cde8",
};
