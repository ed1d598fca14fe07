/** What every part of the feed needs to know of a request: which figures, which language, at which address. */
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import type { Dataset } from "./datasets.ts";

/** The name of our catalogue in the address, where Statistics Netherlands has "CBS". */
export const catalogueName = "Estafette";

export interface Feed {
  readonly vintage: Vintage;
  readonly language: Language;
  /** Address of the site: "https://estafette.example.nl". */
  readonly address: string;
  /** Address of the feed itself, in the language asked for. */
  readonly root: string;
  readonly publisher: string;
  readonly contact: string;
  /** What links must have behind them to stay on this vintage: "?stand=…", or nothing on the current one. */
  readonly keep: string;
}

export function datasetAddress({ root }: Pick<Feed, "root">, { id }: Pick<Dataset, "id">): string {
  return `${root}/${catalogueName}/${id}`;
}
