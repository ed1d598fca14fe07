/** Examples of small trends. */
import type { ChartExample } from "./example.ts";
import type { YearValue } from "./series.ts";
import { renderTrend, type TrendOptions } from "./trend.ts";

/** Values of years that follow each other; NaN where a year was not published. */
export function yearsFrom(first: number, values: readonly number[]): readonly YearValue[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

const columnWidth = 152;
const axis = { from: 2015, to: 2026 };

function example(name: string, about: string, options: Omit<TrendOptions, "from" | "to" | "label">): ChartExample {
  const words = `Van ${options.own[0].value} naar ${options.valueLabel}`;
  return { name: `trend-${name}`, about, columnWidth, render: () => renderTrend({ ...axis, ...options, label: words }) ?? "" };
}

export const trendExamples: readonly ChartExample[] = [
  example("usual", "Ours and the middle of the peers.", {
    own: yearsFrom(2017, [39.5, 38.7, 39, 39.9, 41.5, 42.6, 43.1, 44]),
    peers: yearsFrom(2017, [41, 41, 40.6, 40.8, 41, 42.7, 43.2, 43.6]),
    valueLabel: "44%",
  }),
  example("short", "Two years on the shared axis look like two years.", {
    own: yearsFrom(2021, [8.4, 8.3]),
    peers: yearsFrom(2021, [8.8, 9]),
    valueLabel: "8,3",
  }),
  example("breaks", "Counted in another way since 2023 and 2025: no line across; a plan is an open dot.", {
    own: yearsFrom(2017, [240, 228, 239, 251, 273, 308, 350, 422]),
    peers: yearsFrom(2017, [273, 290, 320, 326, 345, 404, 384, 437]),
    planned: yearsFrom(2025, [417, 512]),
    breaks: [2023, 2025],
    valueLabel: "€ 422",
    plannedLabel: "begroot",
  }),
  example("gaps", "Years that were not published are dashed.", {
    own: yearsFrom(2016, [61, NaN, 58, 57, NaN, NaN, 62, 63]),
    peers: yearsFrom(2016, [64, NaN, 63, 62, NaN, NaN, 61, 60]),
    valueLabel: "63%",
  }),
  example("flat", "Hardly any change: the axis is widened, so that it looks like that.", {
    own: yearsFrom(2018, [100, 100.4, 100.1, 100.6, 100.2, 100.5, 100.3]),
    valueLabel: "100,3",
  }),
  example("long-label", "Ends at the last year with a long value: the label stands above the line.", {
    own: yearsFrom(2017, [233000, 241000, 252000, 262000, 270000, 290000, 333000, 358000, 352000, 371000]),
    valueLabel: "€ 371.000",
  }),
];
