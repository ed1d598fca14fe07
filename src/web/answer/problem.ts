/**
 * What went wrong with a request, for a reader and for a program.
 *
 * A reader gets a page that says what to do; a program that asked for a data
 * twin, or for JSON, gets `application/problem+json` (RFC 9457) with the same
 * words and all faults at once.
 */
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeDate } from "../wording/numbers.ts";
import type { Fault } from "../request/parameters.ts";
import type { HrefOptions, RequestContext, VintageName } from "../request/request-context.ts";
import { suggestIndicators } from "../search/suggest-indicators.ts";
import { suggestPlaces } from "../search/search.ts";
import { problemTexts } from "../texts/problems.ts";

export type ProblemStatus = 400 | 404 | 405 | 414 | 500;

export interface Suggestion {
  readonly title: string;
  readonly href: string;
}

export interface Problem {
  readonly status: ProblemStatus;
  readonly title: string;
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly suggestions: readonly Suggestion[];
}

interface Asked {
  readonly language: Language;
  readonly vintage: Vintage;
  href(path: string, options?: HrefOptions): string;
}

export function plainProblem(status: ProblemStatus, language: Language): Problem {
  return { status, ...problemTexts[language].byStatus[status], faults: [], suggestions: [] };
}

export function wrongInputProblem(faults: readonly Fault[], asked: Pick<RequestContext, "language" | "search" | "self">): Problem {
  const texts = problemTexts[asked.language];
  const isUnknown = faults.every(({ known }) => known !== undefined);
  const { title, detail } = isUnknown ? texts.unknownValue : texts.wrongInput;
  return { status: isUnknown ? 404 : 400, title, detail, faults, suggestions: isUnknown ? knownValues(faults, asked) : [] };
}

const mostSuggested = 15;

/** This very page with each value that does exist. */
function knownValues(faults: readonly Fault[], { search, self }: Pick<RequestContext, "search" | "self">): readonly Suggestion[] {
  return faults.flatMap(({ name, known = [] }) =>
    known.slice(-mostSuggested).map((value) => ({ title: value, href: self({ search: { ...search, [name]: value } }) })),
  );
}

/** Not found, with what resembles the last part of the address. */
export function notFoundProblem(asked: Asked, path: string, wanted?: string): Problem {
  const problem = plainProblem(404, asked.language);
  const name = wanted ?? decodePart(path.split("/").at(-1) ?? "");
  return { ...problem, suggestions: suggestionsFor(asked, name, path.startsWith("/indicatoren/")) };
}

export function unknownVintageProblem(asked: Asked, path: string, known: readonly VintageName[]): Problem {
  const { title, detail, of } = problemTexts[asked.language].unknownVintage;
  const suggestions = known.map(({ id, asOf }) => ({
    title: `${id} (${of(writeDate(asOf, asked.language))})`,
    href: asked.href(path, { vintage: id }),
  }));
  return { status: 404, title, detail, faults: [], suggestions };
}

function suggestionsFor({ language, vintage, href }: Asked, name: string, isIndicator: boolean): readonly Suggestion[] {
  const indicators = suggestIndicators(vintage, name, language).map(({ id, title }) => ({
    title: title[language],
    href: href(`/indicatoren/${id}`),
  }));
  if (isIndicator) return indicators;
  const places = suggestPlaces(vintage, name).map((place) => ({
    title: place.within ? `${place.name} (${place.within})` : place.name,
    href: href(place.path),
  }));
  return places.length > 0 ? places : indicators;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The body a program gets. */
export function problemJson({ status, title, detail, faults, suggestions }: Problem): string {
  return JSON.stringify({
    status,
    title,
    detail,
    ...(faults.length > 0 ? { errors: faults.map(({ name, reason }) => ({ name, reason })) } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  });
}
