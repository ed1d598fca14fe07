/**
 * What a `$filter` can say, once it has been read.
 *
 * A small tree: conditions on one property, joined by and, or and not. Strings
 * are compared by their code points, so `Perioden ge '2019JJ00'` does what it says.
 */
export type PropertyType = "Edm.String" | "Edm.Int32" | "Edm.Int64" | "Edm.Double" | "Edm.Boolean" | "Edm.DateTimeOffset";

/** What stands in one field of an entity. */
export type Cell = string | number | boolean | null;

export const comparisons = ["eq", "ne", "gt", "ge", "lt", "le"] as const;
export type Comparison = (typeof comparisons)[number];

/** What OData 4.0 has to calculate with, and this feed has not (part 2, 5.1.1). */
export const otherOperators: ReadonlySet<string> = new Set(["add", "sub", "mul", "div", "mod", "has"]);
export const otherFunctions: ReadonlySet<string> = new Set(
  "cast ceiling concat date day floor fractionalseconds hour indexof isof length maxdatetime mindatetime minute month now round second substring time tolower totaloffsetminutes totalseconds toupper trim year".split(" "),
);

export const textFunctions = ["startswith", "endswith", "contains"] as const;
export type TextFunction = (typeof textFunctions)[number];

export type Filter =
  | { readonly kind: "and" | "or"; readonly parts: readonly Filter[] }
  | { readonly kind: "not"; readonly part: Filter }
  | { readonly kind: "compare"; readonly property: string; readonly operator: Comparison; readonly value: Cell }
  | { readonly kind: "in"; readonly property: string; readonly values: ReadonlySet<Cell> }
  | { readonly kind: "text"; readonly name: TextFunction; readonly property: string; readonly text: string };
