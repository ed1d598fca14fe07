/** Examples of maps, their legend and the silhouette of the country. */
import { projectBorders } from "./borders.ts";
import { classify } from "./classes.ts";
import { exampleCities, exampleCodes, exampleNames, exampleTopology } from "./example-country.ts";
import { exampleValues, formatExample } from "./example-values.ts";
import type { ChartExample } from "./example.ts";
import { prepareLocator, renderLocator } from "./locator.ts";
import { renderMapLegend } from "./map-legend.ts";
import { renderMap } from "./map.ts";

const values = exampleValues(9, exampleCodes.length, 68, 16).map((value, index) => (index % 15 === 4 ? NaN : value));
const classes = classify(values);
const format = (value: number) => `${formatExample(value)} per 1.000`;
const base = { codes: exampleCodes, names: exampleNames, values, classes, format, missingLabel: "geen cijfer" };

export const mapExamples: readonly ChartExample[] = [
  {
    name: "map-country",
    about: "Every place is a link; our own is outlined and named; cities help to find the way.",
    columnWidth: 480,
    render: () =>
      renderMap({
        ...base,
        borders: projectBorders(exampleTopology()),
        hrefs: exampleCodes.map((code) => `/gemeenten/${code.toLowerCase()}`),
        own: "GM9021",
        cities: exampleCities,
        label: "Kaart van Voorbeeldland",
        id: "map-country",
      }),
  },
  {
    name: "map-part",
    about: "Some regions only, fitted to the picture, without links: the districts of one place.",
    columnWidth: 320,
    render: () =>
      renderMap({
        ...base,
        borders: projectBorders(exampleTopology(), { width: 640, height: 640, codes: new Set(exampleCodes.slice(12, 24)) }),
        label: "Kaart van een deel",
        id: "map-part",
      }),
  },
  {
    name: "map-legend",
    about: "A strip with every place above the colours of the classes.",
    columnWidth: 215,
    render: () => renderMapLegend({ values, classes, format: formatExample, missingLabel: "geen cijfer (3 gemeenten)", label: "Vijf klassen", id: "map-legend" }),
  },
  {
    name: "locator-usual",
    about: "Where in the country a place lies.",
    columnWidth: 160,
    render: () => renderLocator(prepareLocator(exampleTopology()), "GM9021", "Voorbeeldstad ligt in het midden van het land"),
  },
];
