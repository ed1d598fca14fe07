import type { ChartExample } from "./example.ts";
import { intervalScale, renderInterval, renderIntervalAxis } from "./interval.ts";

const own = { value: 8.3, lower: 8, upper: 8.6 };
const other = { value: 11.9, lower: 11.5, upper: 12.3 };
const near = { value: 8, lower: 7.6, upper: 8.4 };
const scale = intervalScale([own, other, near]);

export const intervalExamples: readonly ChartExample[] = [
  { name: "interval-own", about: "Our own place, in its own lane.", columnWidth: 360, render: () => renderInterval({ scale, lane: own, row: own, isOwn: true, label: "Voorbeeldstad: 8,3 (8,0 tot 8,6)" }) },
  { name: "interval-apart", about: "Another place, far from the lane.", columnWidth: 360, render: () => renderInterval({ scale, lane: own, row: other, isOwn: false, label: "Duinhoek: 11,9 (11,5 tot 12,3)" }) },
  { name: "interval-alike", about: "A place whose margin lies partly in the lane.", columnWidth: 360, render: () => renderInterval({ scale, lane: own, row: near, isOwn: false, label: "Akkerveen: 8,0 (7,6 tot 8,4)" }) },
  { name: "interval-axis", about: "The values above the rows.", columnWidth: 360, render: () => renderIntervalAxis(scale, String, "Van 7,6 tot 12,3") },
];
