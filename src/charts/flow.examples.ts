/** Examples of the flow of money; the amounts are invented. */
import type { ChartExample } from "./example.ts";
import { formatEuro, formatExample } from "./example-values.ts";
import { layoutFlow, type FlowItem, type FlowTree } from "./flow-layout.ts";
import { renderBar, renderFlow, type FlowLabels } from "./flow.ts";

function item(id: string, name: string, amount: number, lower: number, upper: number): FlowItem {
  return { id, name, amount, peers: { lower, upper } };
}

function group(name: string, ...items: readonly FlowItem[]): FlowTree["groups"][number] {
  return { name, amount: items.reduce((sum, one) => sum + one.amount, 0), items };
}

const groups = [
  group("Werk en inkomen", item("6.3", "Inkomensregelingen", 640, 590, 720), item("6.4", "Begeleide participatie", 172, 101, 190), item("6.5", "Arbeidsparticipatie", 81, 65, 138)),
  group("Wmo en opvang", item("6.71", "Maatwerkdienstverlening 18+", 210, 205, 249), item("6.81", "Geëscaleerde zorg 18+", 260, 130, 455), item("6.6", "Maatwerkvoorziening Wmo", 44, 46, 60)),
  group("Jeugd", item("6.72", "Maatwerkdienstverlening 18−", 170, 132, 206), item("6.74", "Crisis, landelijk en gesloten", 111, 88, 134), item("6.73", "Jeugdhulp met verblijf", 101, 72, 137), item("6.82", "Geëscaleerde zorg 18−", 30, 28, 54)),
  group("Samen in de wijk", item("6.1", "Samenkracht en burgerparticipatie", 300, 259, 371), item("6.2", "Wijkteams", 60, 58, 156)),
];
const amount = groups.reduce((sum, one) => sum + one.amount, 0);

export const exampleFlow: FlowTree = {
  name: "Sociaal domein",
  amount,
  sources: [{ name: "Geld van het Rijk voor een vast doel", amount: 641 }],
  remainderName: "Geld dat de gemeente zelf verdeelt",
  groups,
};

/** A year with a correction below zero, and with known sources beyond what was spent. */
export const exampleFlowWithCorrections: FlowTree = {
  name: "Sociaal domein",
  amount: 385,
  sources: [{ name: "Geld van het Rijk voor een vast doel", amount: 430 }],
  remainderName: "Niet uitgegeven",
  groups: [group("Jeugd", item("6.72", "Maatwerkdienstverlening 18−", 220, 180, 240), item("6.82", "Geëscaleerde zorg 18−", -20, -5, 12), item("6.73", "Jeugdhulp met verblijf", 4, 2, 9)), group("Samen in de wijk", item("6.1", "Samenkracht en burgerparticipatie", 181, 120, 190))],
};

const labels: FlowLabels = {
  own: "Voorbeeldstad",
  peers: "vergelijkbaar",
  format: formatEuro,
  formatRange: (lower, upper) => `${formatExample(lower)}–${formatExample(upper)}`,
  hrefOf: ({ id }) => `#taakveld-${id}`,
  label: "Stroom van het geld naar de taakvelden. De tabel geeft dezelfde cijfers.",
};

export const flowExamples: readonly ChartExample[] = [
  { name: "flow-usual", about: "From sources to tasks, with the peers in figures.", columnWidth: 1088, render: () => renderFlow(layoutFlow(exampleFlow), labels) },
  { name: "flow-corrections", about: "An amount below zero has no ribbon; the sources exceed what was spent.", columnWidth: 1088, render: () => renderFlow(layoutFlow(exampleFlowWithCorrections), labels) },
  { name: "flow-bar", about: "A bar of the list that replaces the flow on small screens.", columnWidth: 328, render: () => renderBar(0.41) },
  { name: "flow-bar-part", about: "A bar of a part of a group.", columnWidth: 328, render: () => renderBar(0.14, true) },
];
