/** Examples of strips: the usual one, and each case that asks for something else. */
import type { ChartExample } from "./example.ts";
import { exampleInhabitants, exampleValues, formatExample, formatPercentage } from "./example-values.ts";
import { prepareStrip } from "./strip-ground.ts";
import { renderStrip } from "./strip.ts";

const youth = prepareStrip({ values: exampleValues(7, 342, 13, 2.4), scale: "linear" });
const inhabitants = prepareStrip({ values: exampleInhabitants(3, 342), scale: "log" });
const rounded = prepareStrip({ values: exampleValues(11, 342, 30, 9).map((value) => Math.round(value / 5) * 5), scale: "linear", step: 5 });
const peers = [4, 18, 33, 61, 90, 121, 144, 177, 203, 256, 290, 318];
const expected = { value: 14, lower: 11.6, upper: 16.9, label: "verwacht" };
const formats = { format: formatPercentage };

export const stripExamples: readonly ChartExample[] = [
  {
    name: "strip-usual",
    about: "Our own place among all others, the peers, and what may be expected.",
    render: () => renderStrip(youth, { ...formats, own: { name: "Voorbeeldstad", value: 11.5 }, peers, expected, label: "Voorbeeldstad 11,5%; verwacht 11,6% tot 16,9%." }),
  },
  {
    name: "strip-explained",
    about: "With the margin of chance and the peers named, as in the key on a page.",
    render: () =>
      renderStrip(youth, {
        ...formats,
        own: { name: "Voorbeeldstad", value: 11.5, lower: 10.7, upper: 12.3 },
        peers,
        peersLabel: "12 vergelijkbare",
        expected,
        label: "Voorbeeldstad 11,5%, marge 10,7 tot 12,3.",
      }),
  },
  {
    name: "strip-uncertain",
    about: "Rests on few cases: a hollow marker with a wide margin.",
    render: () => renderStrip(youth, { ...formats, own: { name: "Eilanddorp", value: 16.2, lower: 10.1, upper: 22, isUncertain: true }, peers, label: "Eilanddorp 16,2%, weinig gegevens." }),
  },
  {
    name: "strip-missing",
    about: "Our own place has no value: the strip stays and says so.",
    render: () => renderStrip(youth, { ...formats, ownMissingLabel: "Voorbeeldstad: geen cijfer", peers, label: "Voorbeeldstad: geen cijfer." }),
  },
  {
    name: "strip-rounded",
    about: "Published in fives: ticks grow wider with the number of places, else 342 places look like 12.",
    render: () => renderStrip(rounded, { format: formatExample, own: { name: "Voorbeeldstad", value: 35 }, peers, label: "Voorbeeldstad 35." }),
  },
  {
    name: "strip-log",
    about: "Inhabitants, on a log scale.",
    render: () => renderStrip(inhabitants, { format: formatExample, own: { name: "Voorbeeldstad", value: 105_111 }, peers, label: "Voorbeeldstad 105.111 inwoners." }),
  },
  {
    name: "strip-far-out",
    about: "Our own value lies beyond all others: the scale widens, and the label keeps within the strip.",
    render: () => renderStrip(youth, { ...formats, own: { name: "Voorbeeldstad", value: 34 }, peers, expected: { value: 29, lower: 25, upper: 33.5, label: "verwacht" }, label: "Voorbeeldstad 34%." }),
  },
  {
    name: "strip-long-name",
    about: "The longest name, near the left edge.",
    render: () => renderStrip(youth, { ...formats, own: { name: "Nuenen, Gerwen en Nederwetten", value: 10.2 }, peers, peersLabel: "12 vergelijkbare", label: "Nuenen 10,2%." }),
  },
  {
    name: "strip-all-equal",
    about: "Every place has the same value: it stands in the middle.",
    render: () => renderStrip(prepareStrip({ values: new Float64Array(342).fill(4), scale: "linear" }), { format: formatExample, own: { name: "Voorbeeldstad", value: 4 }, label: "Overal 4." }),
  },
  {
    name: "strip-empty",
    about: "No place has a value.",
    render: () => renderStrip(prepareStrip({ values: new Float64Array(3).fill(NaN), scale: "linear" }), { format: formatExample, ownMissingLabel: "Voorbeeldstad: geen cijfer", label: "Nergens een cijfer." }),
  },
];
