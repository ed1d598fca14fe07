/**
 * A first draft of a mapping file, out of what a table looks like.
 *
 * The columns are guessed (guess-columns.ts). What only the owner knows (the
 * title, the meaning, the licence) says VUL IN, and the file is refused until that
 * is filled in.
 */
import { regionListId } from "../../terms/region.ts";
import { findRegion, type OwnPlaces, type RegionContext } from "./find-region.ts";
import { guessColumns, type Guess } from "./guess-columns.ts";
import { smallestAllowed, toFillIn } from "./mapping.ts";
import type { OwnTable } from "./own-table.ts";

/** The text of a mapping file to begin with. */
export function proposeMapping(table: OwnTable, places: OwnPlaces): string {
  const context = contextOf(places);
  const { unit, ...found } = guessColumns(table, (text) => "code" in findRegion(text, context, places));
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  return `${JSON.stringify({ indicator: indicatorToFillIn(unit, found), source: sourceToFillIn, publish: "only-us", ...sheet, ...found, smallest: 2 * smallestAllowed }, null, 2)}\n`;
}

function contextOf({ lists, division }: OwnPlaces): RegionContext {
  const municipalities = lists.get(regionListId("municipality", division));
  if (!municipalities) throw new Error(`own-files/propose-mapping: no list of municipalities of ${division}; expected one in the figures at hand`);
  return { municipalities };
}

const words = (nl: string, en: string) => ({ nl: `${toFillIn}: ${nl}`, en: `${toFillIn}: ${en}` });

const unitWords = { percentage: words("van de inwoners", "of inhabitants"), euro: words("euro", "euros") } as const;

function indicatorToFillIn(kind: Guess["unit"], { columns }: Pick<Guess, "columns">) {
  const isShare = "numerator" in columns;
  return {
    id: "lokaal-",
    theme: "zorg-en-ondersteuning",
    title: words("titel", "title"),
    definition: words("wat wordt geteld, in een tot drie zinnen", "what is counted, in one to three sentences"),
    unit: { kind, words: kind === "percentage" || kind === "euro" ? unitWords[kind] : words("inwoners", "inhabitants") },
    ...(isShare ? { numerator: words("wie geteld worden", "who are counted"), denominator: words("onder wie geteld wordt", "among whom is counted") } : {}),
    polarity: "no-judgement",
    decimals: kind === "percentage" ? 1 : 0,
    isOfPeople: kind !== "euro",
  };
}

const sourceToFillIn = {
  provider: `${toFillIn}: wie de cijfers maakte`,
  title: words("naam van de tabel", "name of the table"),
  edition: words("uitgave of peildatum", "edition or day"),
  url: `${toFillIn}: https://…`,
  licence: { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.nl", credit: `${toFillIn}: naam om te noemen` },
};
