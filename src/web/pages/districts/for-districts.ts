/** A page about the wijken of a municipality: finds the place, reads the choice, or says what is wrong with it. */
import type { Municipality } from "../../../figures/places.ts";
import { notFound, wrongInput, type Answer } from "../../answer/answer.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { readDistrictChoice } from "./choice.ts";
import { viewDistricts, type DistrictRequest, type DistrictView } from "./view.ts";

type Give = (view: DistrictView) => Answer | Promise<Answer>;
type Otherwise = (request: DistrictRequest, municipality: Municipality) => Answer;

/** `otherwise` answers when there are no figures for any wijk of the place. */
export function forDistricts(answer: Give, otherwise: Otherwise = () => notFound()) {
  return forMunicipality((request: DistrictRequest, municipality: Municipality): Answer | Promise<Answer> => {
    const read = readDistrictChoice(request.vintage, municipality, request.query, request.language);
    if (!read) return otherwise(request, municipality);
    return "faults" in read ? wrongInput(read.faults) : answer(viewDistricts(request, municipality, read.choice));
  });
}
