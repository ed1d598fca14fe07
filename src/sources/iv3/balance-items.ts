/**
 * The items of the balance sheet (balansposten), with the years they were in use:
 * assets begin with an A, liabilities with a P.
 *
 * The list holds items only, no sums of them, so that all liabilities of a
 * municipality may be added up. In 2025 amounts between governments were divided
 * by kind of government. P140 came in 2019.
 *
 * Source: as of the task fields (task-fields.ts).
 */
const always = `
  A111 A112 A113 A121 A122 A123 A124 A125 A126 A129 A1311 A1312 A1313 A1321 A1322 A1323 A1331b A1332a A1332b A1332c
  A212 A213 A214 A215 A222b A223a A223b A224 A225a A225b A225c A23 A29a A29b A29d
  P111 P112 P114 P12 P131 P132 P133 P134 P135b P136 P137 P138 P139 P211b P212 P213 P29a P29b P29d`;
const until2024 = "A1331a A221 A222a A29c P135a P211a P29c";
const from2025 = `
  A1331c A1331d A1331e A221a A221b A221c A222c A222d A222e A29e A29f A29g
  P135c P135d P135e P211c P211d P211e P29e P29f P29g`;

export function balanceItemsIn(year: number): ReadonlySet<string> {
  return new Set(`${always} ${year < 2025 ? until2024 : from2025} ${year < 2019 ? "" : "P140"}`.trim().split(/\s+/));
}

/** Whether a code looks like an item, whether we know it or not. */
export const isBalanceItem = (code: string): boolean => /^[AP]\d{2,4}[a-z]?$/.test(code);

export const isLiability = (item: string): boolean => item.startsWith("P");

/** Own capital: the general reserve, reserves with a purpose, and the result of the year. */
export const isOwnCapital = (item: string): boolean => /^P11\d$/.test(item);
