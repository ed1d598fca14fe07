/**
 * The economic categories of expenses (L) and revenue (B), with the years they
 * were in use: what the money was for, beside the task field that says for whom.
 *
 * The first digit is the main category, the same on both sides: 1 salaries, 2 taxes,
 * 3 goods and services, 4 transfers, 5 interest and dividends, 6 financial
 * transactions, 7 settlements. Capital transfers were divided anew in 2025.
 *
 * Source: as of the task fields (task-fields.ts). The table has an L or a B before
 * the number, and beside them the opening and closing position of balance sheet
 * items.
 */
const expenses = "1.1 2.1 3.1 3.2 3.3 3.4.1 3.5.1 3.8 4.1.1 4.2";
const revenue = "2.2.1 2.2.2 3.1 3.2 3.3 3.4.2 3.5.2 3.6 3.7 3.8 4.1.2";
const income = "4.3.1 4.3.2 4.3.3 4.3.4 4.3.5 4.3.6 4.3.7 4.3.8 4.3.9";
const capitalUntil2024 = "4.4.1 4.4.2 4.4.3 4.4.4 4.4.5 4.4.6 4.4.7 4.4.8";
const capitalFrom2025 = "4.5.1 4.5.2 4.5.3 4.5.4 4.5.5 4.5.6 4.5.7 4.5.8 4.6.6 4.6.8";
const both = "4.4.9 5.1 6.1 7.1 7.2 7.3 7.4 7.5";

/** The closing position of a balance sheet item; the opening one is "Primo". */
export const closingPosition = "Ultimo";

/** Every category of a year, as the table writes it: "L1.1", "B4.3.1". */
export function categoriesIn(year: number): ReadonlySet<string> {
  const shared = `${income} ${both} ${year < 2025 ? capitalUntil2024 : capitalFrom2025}`;
  return new Set([...listOf("L", `${expenses} ${shared}`), ...listOf("B", `${revenue} ${shared} 5.2`)]);
}

function listOf(side: "L" | "B", numbers: string): readonly string[] {
  return numbers.split(" ").map((number) => side + number);
}

/** Whether a code looks like a category of expenses or revenue, whether we know it or not. */
export function isCategory(code: string): boolean {
  return /^[LB][1-7]\.\d(\.\d)?$/.test(code);
}
