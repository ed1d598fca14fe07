/**
 * A parameter of the programming interface: what may stand there, in a schema,
 * and what it means, in words. Checking, the description for programs
 * (openapi.ts) and the page for people all come from this one.
 */
import type { ZodType, output } from "zod";
import type { Bilingual } from "../../terms/bilingual.ts";
import type { Examples } from "./examples.ts";

export interface ApiParameter<Value = unknown> {
  readonly schema: ZodType<Value>;
  /** Whether it may occur more than once, or with commas between. */
  readonly isList: boolean;
  readonly description: Bilingual;
  /** What would be right, after "Verwacht: ". */
  readonly expects: string;
  /** A value that gives an answer in this vintage. */
  readonly example: (examples: Examples) => string;
}

export type ApiParameters = Readonly<Record<string, ApiParameter>>;

export type QueryOf<P extends ApiParameters> = { readonly [Name in keyof P]: output<P[Name]["schema"]> };

export function one<Value>(schema: ZodType<Value>, words: Omit<ApiParameter, "schema" | "isList">): ApiParameter<Value> {
  return { ...words, schema, isList: false };
}

export function many<Value>(schema: ZodType<Value>, words: Omit<ApiParameter, "schema" | "isList">): ApiParameter<Value> {
  return { ...words, schema, isList: true };
}
