/**
 * The rooms of the house, and who may import from whom.
 *
 * Fetching, saving and answering happen at the edges (`sources`, `store`,
 * `web`); the rooms between them are pure. The front doors, `src/*.ts`, put the
 * rooms together, so nobody imports them. `store` reads and writes what other
 * rooms define: of the figures also their functions, because vintages are files;
 * of the rooms about people only the types. `intake` is where new figures come
 * in: what the front doors that make a vintage share; of the comparisons it needs
 * what a vintage keeps of them, the expected values.
 */
export interface Allowance {
  /** Rooms whose values and types may be used. */
  readonly values: readonly string[];
  /** Rooms of which only the types may be used. */
  readonly types?: readonly string[];
}

export const allowances: Readonly<Record<string, Allowance>> = {
  terms: { values: [] },
  stats: { values: [] },
  sources: { values: ["terms"] },
  figures: { values: ["terms", "stats"] },
  comparison: { values: ["terms", "stats", "figures"] },
  charts: { values: ["terms", "stats", "figures", "comparison", "rounds"] },
  people: { values: ["terms"] },
  rounds: { values: ["terms", "stats", "people"] },
  contributions: { values: ["terms", "people"] },
  deeds: { values: ["terms", "people", "rounds", "contributions"] },
  intake: { values: ["terms", "sources", "figures", "comparison", "store"] },
  store: { values: ["terms", "figures"], types: ["people", "rounds", "contributions", "deeds"] },
  web: {
    values: [
      "terms",
      "stats",
      "sources",
      "figures",
      "comparison",
      "charts",
      "people",
      "rounds",
      "contributions",
      "deeds",
      "store",
    ],
  },
};

/** Where a file belongs: a room, a front door, or one of the folders beside `src/`. */
export function placeOf(path: string): string {
  const [first, second, third] = path.split("/");
  if (first !== "src") return first;
  return third === undefined ? "front door" : second;
}
