/** Examples of funnels: invented places, the largest counted among a thousand times as many as the smallest. */
import type { ChartExample } from "./example.ts";
import { exampleInhabitants, exampleValues, formatExample, formatPercentage } from "./example-values.ts";
import { renderFunnel, type FunnelDot, type FunnelPicture } from "./funnel.ts";

const bases = exampleInhabitants(3, 342).map((inhabitants) => Math.round(inhabitants / 5));
const swing = exampleValues(7, 342, 0, 1);
const peers = new Set([4, 18, 33, 61, 90, 121, 144, 177, 203, 256, 290, 318]);
const places: readonly FunnelDot[] = Array.from(bases, (base, index) => ({
  base,
  value: 11 + swing[index] * (0.8 + 60 / Math.sqrt(base)),
  voice: index === 50 ? "own" : peers.has(index) ? "peer" : "rest",
}));

const reachAt = (base: number) => Math.hypot(0.8, 60 / Math.sqrt(base));
const limits = (reach: number) => ({ lower: Math.max(0, 11 - reach), upper: 11 + reach });
const words = { own: "Voorbeeldstad", inner: "95%", outer: "99,8%", centre: "gemiddelde", base: "Aantal jongeren", label: "Voorbeeldstad ligt tussen de lijnen." };
const usual: FunnelPicture = {
  places,
  centre: 11,
  limitsAt: (base) => ({ inner: limits(1.96 * reachAt(base)), outer: limits(3.09 * reachAt(base)) }),
  format: formatPercentage,
  formatBase: formatExample,
  words,
};

export const funnelExamples: readonly ChartExample[] = [
  { name: "funnel-usual", about: "All places, ours named, the peers petrol.", render: () => renderFunnel(usual) },
  { name: "funnel-narrow", about: "The same in the width of a telephone.", columnWidth: 328, render: () => renderFunnel(usual) },
  {
    name: "funnel-high",
    about: "Our own value is the highest of all: its name stands under it.",
    columnWidth: 480,
    render: () => renderFunnel({ ...usual, places: places.map((place) => (place.voice === "own" ? { ...place, value: 40 } : place)) }),
  },
  {
    name: "funnel-missing",
    about: "Our own place has no value: the others stay.",
    columnWidth: 480,
    render: () => renderFunnel({ ...usual, places: places.filter(({ voice }) => voice !== "own") }),
  },
];
