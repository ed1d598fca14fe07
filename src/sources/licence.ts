import type { Licence } from "../terms/source-table.ts";

/** Creative Commons, attribution: the licence of all tables read here. */
export function creditTo(credit: string): Licence {
  return { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/", credit };
}

export const creditToCbs = creditTo("CBS");
