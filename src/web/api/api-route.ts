/**
 * A route of the programming interface: its address, what may be asked, what
 * comes back, and how it is found.
 *
 * In:  a request whose parameters are right by themselves.
 * Out: an answer, or that the one thing it names is not there.
 */
import type { ZodType } from "zod";
import type { Vintage } from "../../figures/vintage.ts";
import type { Bilingual } from "../../terms/bilingual.ts";
import type { Fault } from "../request/parameters.ts";
import type { Shell } from "../shell.ts";
import type { ApiFormat } from "./api-format.ts";
import type { ApiParameters, QueryOf } from "./api-parameter.ts";
import type { Examples } from "./examples.ts";

export interface ApiRequest<Query = Readonly<Record<string, unknown>>> {
  /** What stands at the place of `{code}` or `{id}` in the address; empty for a list. */
  readonly id: string;
  readonly query: Query;
  readonly format: ApiFormat;
  readonly vintage: Vintage;
  /** Address of the request within the site. */
  readonly path: string;
  readonly search: URLSearchParams;
  /** Server as the reader reached it: "https://estafette.example". */
  readonly origin: string;
  readonly shell: Pick<Shell, "shelf" | "publisher" | "contact" | "maker">;
}

/** Pieces of a file, made when they are asked for. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array<ArrayBuffer>>;

export type ApiAnswer =
  | { readonly kind: "json"; readonly body: unknown }
  | { readonly kind: "file"; readonly pieces: Pieces; readonly name: string }
  | { readonly kind: "unknown"; readonly detail: string };

export interface PathParameter {
  readonly name: string;
  readonly description: Bilingual;
  readonly example: (examples: Examples) => string;
}

export interface ApiRouteDefinition<P extends ApiParameters> {
  /** Under /api/v1: "/regions/{code}". */
  readonly path: string;
  readonly summary: Bilingual;
  readonly description: Bilingual;
  readonly id?: PathParameter;
  readonly parameters: P;
  readonly formats: readonly ApiFormat[];
  /** What the JSON looks like. */
  readonly schema: ZodType;
  /** Query of the example on the page and in the tests. */
  readonly example: (examples: Examples) => Readonly<Record<string, string>>;
  /** What only the figures can show to be wrong; values that were wrong by themselves are absent. */
  readonly check?: (vintage: Vintage, query: Partial<QueryOf<P>>) => readonly Fault[];
  readonly answer: (request: ApiRequest<QueryOf<P>>) => ApiAnswer | Promise<ApiAnswer>;
}

export type ApiRoute = Omit<ApiRouteDefinition<ApiParameters>, "answer" | "check"> & {
  check(vintage: Vintage, query: Readonly<Record<string, unknown>>): readonly Fault[];
  answer(request: ApiRequest): ApiAnswer | Promise<ApiAnswer>;
};

export function defineRoute<P extends ApiParameters>(definition: ApiRouteDefinition<P>): ApiRoute {
  // The schemas checked the values before the route sees them.
  const { answer, check } = definition;
  return {
    ...definition,
    check: (vintage, query) => check?.(vintage, query as Partial<QueryOf<P>>) ?? [],
    answer: (request) => answer(request as ApiRequest<QueryOf<P>>),
  };
}

export function json(body: unknown): ApiAnswer {
  return { kind: "json", body };
}

/** `name` is the file name, without suffix. */
export function file(pieces: Pieces, name: string): ApiAnswer {
  return { kind: "file", pieces, name };
}

export function unknown(detail: string): ApiAnswer {
  return { kind: "unknown", detail };
}
