/** Examples of charts that have left the page. */
import type { ChartExample } from "./example.ts";
import { distributionExamples } from "./distribution.examples.ts";
import { mapExamples } from "./map.examples.ts";
import { standalone } from "./saved-chart.ts";
import { stripExamples } from "./strip.examples.ts";

const words = {
  title: "Jongeren met jeugdhulp",
  subtitle: "van alle jongeren tot 23 jaar, 2022, voorlopig cijfer",
  source: "Bron: CBS, Indicatoren jeugdzorg, stand van 21 november 2026, CC BY 4.0, bewerkt door Estafette.",
  language: "nl",
} as const;

export const savedChartExamples: readonly ChartExample[] = [
  { name: "saved-strip", about: "A strip with its title and source.", columnWidth: 720, render: () => standalone(stripExamples[1].render(), words) },
  { name: "saved-strip-rounded", about: "Wide ticks keep their width.", columnWidth: 720, render: () => standalone(stripExamples[4].render(), words) },
  { name: "saved-distribution", about: "All places by class.", columnWidth: 720, render: () => standalone(distributionExamples[0].render(), words) },
  { name: "saved-map", about: "A map without its links.", columnWidth: 720, render: () => standalone(mapExamples[0].render(), words) },
];
