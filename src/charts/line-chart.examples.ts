/** Examples of several places through the years. */
import type { ChartExample } from "./example.ts";
import { formatPercentage } from "./example-values.ts";
import { renderLineChart, type LineChartOptions } from "./line-chart.ts";
import { yearsFrom } from "./trend.examples.ts";

const options: LineChartOptions = {
  places: [
    { name: "Voorbeeldstad", isOwn: true, points: yearsFrom(2015, [10.2, 10.4, 10.9, 11.1, 11.6, 11.2, 11.9, 11.5, 11.8]) },
    { name: "Plaats aan Zee", points: yearsFrom(2015, [9.1, 9.5, 9.4, 9.9, 10.6, NaN, 11.2, 11.6, 11.7]) },
    { name: "Nuenen, Gerwen en Nederwetten", points: yearsFrom(2015, [8.2, 8.1, 8.5, 8.4, 8.9, 8.8, 9.2, 9.1, 9.4]) },
    { name: "Heuveldorp", points: yearsFrom(2015, [12.9, 13.1, 12.7, 13.3, 13.2, 13.8, 14.1, 14, 14.4]) },
    { name: "Groot Polderland", points: yearsFrom(2015, [11.5, 11.8, 12.2, 12, 12.4, 12.1, 12.5, 12.2, 12.1]) },
    { name: "Oostrand", points: yearsFrom(2015, [10.9, 10.1, 10.4, 10, 10.3, 10.6, 10.2, 10.4, 10.1]) },
  ],
  country: { name: "Nederland", points: yearsFrom(2015, [10.7, 10.9, 11.2, 11.4, 11.8, 11.7, 12.3, 12.6, 12.9]) },
  breaks: [2021],
  breakLabel: "andere telling",
  from: 2015,
  to: 2023,
  format: formatPercentage,
  label: "Zes gemeenten en Nederland, 2015 tot en met 2023",
};

export const lineChartExamples: readonly ChartExample[] = [
  { name: "line-chart-wide", about: "Six places and the country, named at the end of their lines.", columnWidth: 720, render: () => renderLineChart(options) },
  { name: "line-chart-narrow", about: "The same on a phone: the names stand below.", columnWidth: 328, render: () => renderLineChart(options, 328) },
  {
    name: "line-chart-start",
    about: "Our own place and a mixture of others, with the year in which something began.",
    columnWidth: 720,
    render: () =>
      renderLineChart({
        ...options,
        places: [options.places[0], { name: "mengsel", points: yearsFrom(2015, [10.3, 10.4, 10.8, 11.2, 11.5, 11.6, 12.4, 12.3, 12.8]) }],
        country: undefined,
        breaks: [],
        start: { year: 2020, label: "begin" },
        label: "Voorbeeldstad en een mengsel van andere gemeenten, 2015 tot en met 2023",
      }),
  },
  {
    name: "line-chart-two",
    about: "Our own place and the country, from zero.",
    columnWidth: 720,
    render: () => renderLineChart({ ...options, places: options.places.slice(0, 1), breaks: [], startAtZero: true }),
  },
];
