/**
 * Units by their kind, with what follows the number in words.
 *
 * Kilometres, cubic metres, kilowatt-hours and hours carry their symbol in the
 * value itself ("1,2 km"), as do euros and percentages; the words go on from
 * there ("tot de huisarts").
 *
 * @example
 * percentage("van de woningen", "of dwellings").kind // "percentage"
 */
import { words } from "./definition.ts";
import type { Unit, UnitKind } from "../../terms/unit.ts";

type UnitInWords = (nl: string, en: string) => Unit;

function ofKind(kind: UnitKind): UnitInWords {
  return (nl, en) => ({ kind, words: words(nl, en) });
}

export const number = ofKind("count");
export const percentage = ofKind("percentage");
export const perThousand = ofKind("per-thousand");
export const perHundred = ofKind("per-hundred");
export const euro = ofKind("euro");
export const kilometres = ofKind("kilometre");
export const proportion = ofKind("ratio");
export const cubicMetres = ofKind("cubic-metre");
export const kilowattHours = ofKind("kilowatt-hour");
export const hours = ofKind("hours");

export const percentageOfResidents = percentage("van de inwoners", "of residents");
export const percentageOfHouseholds = percentage("van de huishoudens", "of households");
export const percentageOfDwellings = percentage("van de woningen", "of dwellings");
export const perThousandResidents = perThousand("per 1.000 inwoners", "per 1,000 residents");
export const perThousandOfWorkingAge = perThousand(
  "per 1.000 inwoners van 15 tot 65 jaar",
  "per 1,000 residents aged 15 to 65",
);
