/**
 * All indicators of the product, in the order of the pages: by theme, within a
 * theme first those of the main page, then by subject. A companion stands right
 * after the figure it belongs to.
 *
 * @example
 * indicators.filter((one) => one.isCore && one.theme === "geld").length // 7
 */
import type { Indicator } from "../indicator.ts";
import { population } from "./bevolking.ts";
import { money } from "./geld.ts";
import { youth } from "./jeugd.ts";
import { workAndIncome } from "./werk-en-inkomen.ts";
import { housing } from "./wonen.ts";
import { care } from "./zorg.ts";

export const indicators: readonly Indicator[] = [...youth, ...care, ...workAndIncome, ...money, ...housing, ...population];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}
