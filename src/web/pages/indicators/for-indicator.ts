/**
 * Pages under `/indicatoren/:id`: finds the indicator and reads what was chosen.
 *
 * An indicator that does not exist is not found, with what resembles it. A place
 * or year that does not exist is a fault, with what does. A place typed in
 * another way than its address leads to the address with the proper names, so
 * that one choice has one address.
 *
 * Not here: which figures are shown (municipal-figures.ts, data-figures.ts).
 */
import type { Column } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { GroupingKind, Municipality } from "../../../figures/places.ts";
import { notFound, redirect, wrongInput, type Answer } from "../../answer/answer.ts";
import { lookupsOf } from "../../lookups.ts";
import type { Fault } from "../../request/parameters.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { choosePlaces } from "./choose-places.ts";

export interface ChosenPlace {
  /** Position among the municipalities, and in every block on the division of the pages. */
  readonly index: number;
  readonly municipality: Municipality;
}

/** An indicator with the places the reader chose. */
export interface IndicatorChoice {
  readonly indicator: Indicator;
  readonly column: Column;
  /** The first one is "us". */
  readonly places: readonly ChosenPlace[];
}

export type ChoiceRequest = PageRequest<
  { readonly id: string },
  { readonly jaar?: number; readonly plaats: readonly string[]; readonly grenzen?: GroupingKind }
>;

/** The figures a page shows, or what is wrong with the question. */
export type FindFigures<Request, Figures> = (
  request: Request,
  choice: IndicatorChoice,
) => { readonly figures: Figures } | { readonly faults: readonly Fault[] };

/** Finds the indicator, the places and the figures, and answers with them; all faults at once if there are any. */
export function forIndicator<Request extends ChoiceRequest, Figures>(
  findFigures: FindFigures<Request, Figures>,
  answer: (request: Request, choice: IndicatorChoice, figures: Figures) => Answer | Promise<Answer>,
): (request: Request) => Answer | Promise<Answer> {
  return (request) => {
    const { vintage, params, query, language } = request;
    const indicator = lookupsOf(vintage).indicatorById.get(params.id);
    const column = vintage.columns.get(params.id);
    if (!indicator || !column) return notFound(params.id);
    const chosen = choosePlaces(vintage, query.plaats, language);
    const places = "faults" in chosen ? [] : chosen.places.map((index) => ({ index, municipality: vintage.municipalities[index] }));
    const choice = { indicator, column, places };
    const found = findFigures(request, choice);
    const faults = [chosen, found].flatMap((one) => ("faults" in one ? one.faults : []));
    if ("faults" in found || faults.length > 0) return wrongInput(faults);
    const proper = places.map(({ municipality }) => municipality.slug);
    if (proper.join() !== query.plaats.join()) return redirect(withPlaces(request, proper), false);
    return answer(request, choice, found.figures);
  };
}

/** This very page with other places. */
export function withPlaces(request: ChoiceRequest, slugs: readonly string[]): string {
  const { format, search } = request;
  return request.self({ format, search: { ...search, plaats: slugs.length > 0 ? slugs : undefined } });
}
