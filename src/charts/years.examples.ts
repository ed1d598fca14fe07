/** Examples of money through the years. */
import type { ChartExample } from "./example.ts";
import { formatEuro, formatExample } from "./example-values.ts";
import { yearsFrom } from "./trend.examples.ts";
import { renderYears } from "./years.ts";

const columnWidth = 344;
const formatAxis = (value: number) => (value === 0 ? formatEuro(0) : formatExample(value));
const axis = { from: 2017, to: 2026, formatAxis };
const breakLabel = "andere indeling";

export const yearsExamples: readonly ChartExample[] = [
  {
    name: "years-named",
    about: "The first of a row: its lines are named.",
    columnWidth,
    render: () =>
      renderYears({
        ...axis,
        spent: yearsFrom(2017, [1672, 1655, 1668, 1832, 1689, 1857, 2126, 2221]),
        planned: yearsFrom(2017, [1575, 1620, 1640, 1705, 1750, 1800, 1850, 1935, 2070, 2240]),
        peers: yearsFrom(2017, [1595, 1700, 1736, 1926, 1820, 1880, 2190, 2255]),
        valueLabel: "€ 2.221",
        names: { spent: "uitgegeven", planned: "begroot", peers: "12 vergelijkbare" },
        label: "Sociaal domein samen, van € 1.672 naar € 2.221 per inwoner",
      }),
  },
  {
    name: "years-breaks",
    about: "Two breaks: no line across, and the plan stays apart.",
    columnWidth,
    render: () =>
      renderYears({
        ...axis,
        spent: yearsFrom(2017, [245, 228, 239, 251, 273, 308, 350, 422]),
        planned: yearsFrom(2017, [222, 235, 250, 253, 265, 282, 299, 320, 417, 512]),
        peers: yearsFrom(2017, [273, 290, 320, 326, 345, 404, 384, 437]),
        breaks: [2023, 2025],
        breakLabel,
        valueLabel: "€ 422",
        label: "Jeugd, van € 245 naar € 422 per inwoner; sinds 2023 anders ingedeeld",
      }),
  },
  {
    name: "years-below-zero",
    about: "A correction below zero: the axis goes down as far as needed.",
    columnWidth,
    render: () =>
      renderYears({
        ...axis,
        spent: yearsFrom(2018, [40, 32, -12, 8, 15]),
        valueLabel: "€ 15",
        label: "Van € 40 naar € 15 per inwoner, met een correctie in 2020",
      }),
  },
];
