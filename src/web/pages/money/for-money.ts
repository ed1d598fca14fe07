/** A page about the money of a municipality: finds the place, reads the choice, or says what is wrong with it. */
import type { Municipality } from "../../../figures/places.ts";
import { notFound, wrongInput, type Answer } from "../../answer/answer.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { readChoice } from "./choice.ts";
import { viewOf, type MoneyRequest, type MoneyView } from "./view.ts";

export function forMoney(answer: (view: MoneyView) => Answer | Promise<Answer>) {
  return forMunicipality((request: MoneyRequest, municipality: Municipality): Answer | Promise<Answer> => {
    const read = readChoice(request.vintage, request.query, request.language);
    if (!read) return notFound();
    return "faults" in read ? wrongInput(read.faults) : answer(viewOf(request, municipality, read.choice));
  });
}
