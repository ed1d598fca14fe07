/**
 * What is shown before anything is taken: what was recognised, how the first rows
 * were understood, what was suppressed, and everything that is wrong.
 *
 * In:  the understanding, and what was suppressed.
 * Out: lines for a terminal.
 */
import { columnLetters, cellName, type CellFault } from "./own-table.ts";
import type { Mapping } from "./mapping.ts";
import type { Suppression } from "./suppress-small.ts";
import type { OwnObservation, OwnValue, Understanding } from "./understand.ts";

const rowsShown = 8;
const faultsShown = 50;

export function describeUnderstanding(understanding: Understanding, suppression: Suppression, mapping: Mapping, nameOf: (region: string) => string): readonly string[] {
  return [
    "recognised:",
    ...understanding.recognised.map((one) => `  - ${one}`),
    "",
    "the first rows as they were understood:",
    ...alignColumns([headOf(understanding.observations), ...suppression.observations.slice(0, rowsShown).map((one) => rowOf(one, nameOf))]).map((line) => `  ${line}`),
    "",
    ...describeCounts(understanding, suppression),
    ...describeSuppression(suppression, mapping),
    ...describeFaults(understanding.faults),
  ];
}

const figureRoles = ["value", "numerator", "denominator", "lower", "upper"] as const;

function headOf(observations: readonly OwnObservation[]): readonly string[] {
  const roles = figureRoles.filter((role) => observations.some((one) => one[role] !== undefined));
  return ["row", "place", "name", "period", ...roles];
}

function rowOf(one: OwnObservation, nameOf: (region: string) => string): readonly string[] {
  const figures = figureRoles.filter((role) => one[role] !== undefined).map((role) => showValue(one[role] as OwnValue));
  return [String(one.row + 1), one.region, nameOf(one.region), one.period, ...figures];
}

function showValue(value: OwnValue): string {
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => row.map((text, column) => text.padEnd(width(column))).join("  ").trimEnd());
}

function describeCounts({ rowsRead, passedOver, observations, faulty }: Understanding, { observations: outcome }: Suppression): readonly string[] {
  const figures = outcome.filter((one) => typeof (one.numerator ?? one.value) === "number" && (one.numerator === undefined || typeof one.denominator === "number")).length;
  const passed = passedOver > 0 ? `, ${passedOver} passed over as the mapping says` : "";
  return [`${rowsRead} rows read${passed}: ${figures} figures, ${observations.length - figures} places and periods without a figure, ${faulty} with a fault`];
}

function describeSuppression({ small, beside, unjudged }: Suppression, { smallest, indicator }: Mapping): readonly string[] {
  if (!indicator.isOfPeople) return ["the mapping says that no people are counted: nothing was suppressed"];
  const lines: string[] = [];
  if (small > 0) lines.push(`${small} suppressed: fewer than ${smallest} are counted, counted among, or left over`);
  if (beside > 0) lines.push(`${beside} more suppressed, for they would tell a suppressed one by subtraction from the whole`);
  if (unjudged > 0) lines.push(`${unjudged} are shares or means without the numbers behind them: whether those are small nobody can see here. Look yourself, or give numerator and denominator`);
  return lines.length > 0 ? lines : [`nothing is below ${smallest}: nothing was suppressed`];
}

/** All faults at once, up to a number a person can read; the total is always said. */
export function describeFaults(faults: readonly CellFault[]): readonly string[] {
  if (faults.length === 0) return [];
  const shown = faults.slice(0, faultsShown).map((one) => `  row ${one.row + 1}, column ${columnLetters(one.column)} (${cellName(one)}): found ${one.found}; expected ${one.expected}`);
  const rest = faults.length > faultsShown ? [`  … and ${faults.length - faultsShown} more`] : [];
  return ["", `${faults.length} ${faults.length === 1 ? "fault" : "faults"}:`, ...shown, ...rest];
}
