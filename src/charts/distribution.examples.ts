/** Examples of how all places are spread. */
import { renderDistribution } from "./distribution.ts";
import type { ChartExample } from "./example.ts";
import { exampleInhabitants, exampleValues, formatExample, formatPercentage } from "./example-values.ts";

const youth = exampleValues(7, 342, 13, 2.4);
const peers = [4, 18, 33, 61, 90, 121, 144, 177, 203, 256, 290, 318].map((index) => youth[index]);

export const distributionExamples: readonly ChartExample[] = [
  {
    name: "distribution-usual",
    about: "How many places have about so much, with ours and the peers.",
    render: () => renderDistribution({ values: youth, scale: "linear" }, { own: { name: "Voorbeeldstad", value: 11.5 }, peers, format: formatPercentage, label: "342 gemeenten" }),
  },
  {
    name: "distribution-log",
    about: "Inhabitants, on a log scale.",
    render: () => renderDistribution({ values: exampleInhabitants(3, 342), scale: "log" }, { own: { name: "Voorbeeldstad", value: 105_111 }, format: formatExample, label: "342 gemeenten naar inwoners" }),
  },
  {
    name: "distribution-districts",
    about: "Few places, one of them far out: empty classes show how far.",
    render: () => renderDistribution({ values: Float64Array.of(2, 3, 3, 4, 5, 5, 6, 7, 41), scale: "linear" }, { format: formatExample, label: "9 wijken" }),
  },
];
