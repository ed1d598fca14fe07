/**
 * Which of our measures does one cell of a municipality's account or budget count
 * towards? A cell is an amount on a task field in a category.
 *
 * | measure | cells |
 * |---|---|
 * | `lasten`, `baten` | all expenses, all revenue, without 0.10 and 0.11 |
 * | `reserve_lasten`, `reserve_baten` | 0.10: to and from reserves |
 * | `hoofdtaakveld_6`, `sociaal` | expenses on 6.…; a main field has its own number |
 * | `lasten_6.71` | expenses on 6.71 and on its parts |
 * | `tv6_cat_4` | expenses on 6.… in categories L4.… |
 * | `salarissen`, `inhuur`, `verbonden` | L1.1, L3.5.1, L4.3.3 on any field |
 * | `heffingen` | B2.2.1 and B2.2.2 on any field |
 * | `rijk`, `spuks`, `spuks_tv6` | B4.3.1: on 0.7, on any other field, on 6.… |
 *
 * Field 0.11 is the balance of all the others, and counts towards nothing.
 *
 * Method: as the public reading of these tables that our files come from. What the
 * files can prove of it, they do (measures-of-cell.test.ts); which categories make
 * up staff, levies and grants is a reading, as the list of sources says.
 *
 * @example
 * measuresOfCell("6.71b", "L3.5.1")
 * // ["lasten", "hoofdtaakveld_6", "lasten_6.71", "sociaal", "tv6_cat_3", "inhuur"]
 */
import { mainFieldOf, partOf } from "./task-fields.ts";

const reserves = "0.10";
const result = "0.11";
const grantsFund = "0.7";
const socialDomain = "6";
const fromState = "B4.3.1";

const byCategory: Readonly<Record<string, string>> = {
  "L1.1": "salarissen",
  "L3.5.1": "inhuur",
  "L4.3.3": "verbonden",
  "B2.2.1": "heffingen",
  "B2.2.2": "heffingen",
};

/** Sums over the balance sheet of an account, named beside the amounts. */
export const balanceMeasures = ["eigen_vermogen", "balanstotaal"];

/** Names without their family: "lasten_6.71". */
export function measuresOfCell(field: string, category: string): readonly string[] {
  const isExpense = category.startsWith("L");
  if (field === result) return [];
  if (field === reserves) return [isExpense ? "reserve_lasten" : "reserve_baten"];
  const named = byCategory[category];
  return [...(isExpense ? expenseMeasures(field, category) : revenueMeasures(field, category)), ...(named ? [named] : [])];
}

function expenseMeasures(field: string, category: string): readonly string[] {
  const main = mainFieldOf(field);
  const always = ["lasten", `hoofdtaakveld_${main}`, `lasten_${partOf(field)}`];
  return main === socialDomain ? [...always, "sociaal", `tv6_cat_${category[1]}`] : always;
}

function revenueMeasures(field: string, category: string): readonly string[] {
  if (category !== fromState) return ["baten"];
  if (field === grantsFund) return ["baten", "rijk"];
  return mainFieldOf(field) === socialDomain ? ["baten", "spuks", "spuks_tv6"] : ["baten", "spuks"];
}
