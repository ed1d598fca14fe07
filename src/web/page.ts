/**
 * A page: where it lives, what may be asked, and how it answers in each form.
 *
 * A form that is not given does not exist: `/over.csv` is not found when the
 * page has no `csv`. All answers of one page share path and parameters.
 *
 * @example
 * export const hello = definePage({
 *   path: "/groet/:name",
 *   parameters: { loud: parameter(z.literal("ja").optional(), { nl: "ja, of niets", en: "ja, or nothing" }) },
 *   html: (request) => page({ title: request.params.name, main: html`<h1>${request.params.name}</h1>` }),
 *   json: (request) => data({ name: request.params.name }),
 * });
 */
import { formats, type Format } from "./request/address.ts";
import type { Answer } from "./answer/answer.ts";
import type { Parameters, ValuesOf } from "./request/parameters.ts";
import type { PageRequest } from "./request/request-context.ts";

/** The names after a colon in a path: "/gebieden/:code" has `code`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : Readonly<Record<never, string>>;

type AnswerFunction<Request> = (request: Request) => Answer | Promise<Answer>;

export type PageDefinition<Path extends string, P extends Parameters> = {
  readonly path: Path;
  readonly parameters?: P;
} & { readonly [Form in Format]?: AnswerFunction<PageRequest<ParamsOf<Path>, ValuesOf<P>>> };

/** A page as the shell sees it, its own types forgotten. */
export interface AnyPage {
  readonly path: string;
  readonly parameters: Parameters;
  readonly formats: readonly Format[];
  answer(format: Format, request: PageRequest): Answer | Promise<Answer>;
}

export function definePage<const Path extends string, P extends Parameters = Record<never, never>>(
  definition: PageDefinition<Path, P>,
): AnyPage {
  const { path, parameters = {} } = definition;
  const answers = new Map<Format, AnswerFunction<PageRequest<ParamsOf<Path>, ValuesOf<P>>>>();
  for (const format of formats) {
    const answer = definition[format];
    if (answer) answers.set(format, answer);
  }
  return {
    path,
    parameters,
    formats: [...answers.keys()],
    answer: (format, request) => {
      const answer = answers.get(format);
      // The router filled in the path's own names and the schemas checked the values.
      return answer ? answer(request as PageRequest<ParamsOf<Path>, ValuesOf<P>>) : { kind: "not-found" };
    },
  };
}
