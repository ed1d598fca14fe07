/** Examples of differences between places and their mixtures. */
import type { ChartExample } from "./example.ts";
import { formatPercentage } from "./example-values.ts";
import { renderDifferenceLines, type DifferenceLinesOptions } from "./difference-lines.ts";
import { yearsFrom } from "./trend.examples.ts";

const wave = (seed: number) => yearsFrom(2014, Array.from({ length: 10 }, (_, year) => Math.sin(seed * 3.7 + year * (1 + (seed % 3) * 0.4)) * (0.3 + (seed % 4) * 0.1) * (year > 5 ? 2 : 1)));

const options: DifferenceLinesOptions = {
  own: yearsFrom(2014, [0.1, -0.2, 0.1, 0, -0.1, 0.2, -0.8, -1.4, -1.9, -2.2]),
  others: Array.from({ length: 20 }, (_, seed) => wave(seed + 1)),
  start: { year: 2020, label: "begin" },
  from: 2014,
  to: 2023,
  reach: 2.5,
  format: formatPercentage,
  ownName: "Voorbeeldstad",
  othersName: "andere gemeenten",
  label: "Het verschil met het mengsel, voor Voorbeeldstad en 20 andere gemeenten, 2014 tot en met 2023",
};

export const differenceLinesExamples: readonly ChartExample[] = [
  { name: "difference-lines-wide", about: "Ours drifts away after the start, further than the others.", columnWidth: 720, render: () => renderDifferenceLines(options) },
  { name: "difference-lines-narrow", about: "The same on a phone.", columnWidth: 328, render: () => renderDifferenceLines(options, 328) },
  {
    name: "difference-lines-cut",
    about: "One place reaches beyond the axis and is cut off at its edge.",
    columnWidth: 720,
    render: () => renderDifferenceLines({ ...options, others: [...options.others, yearsFrom(2014, [3, 4, 2, 1, -3, -4, -6, 2, 8, 9])] }),
  },
];
