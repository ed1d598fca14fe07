/**
 * The balance sheets of municipalities, post by post.
 *
 * The file has names, no codes, and only posts with an amount: a municipality
 * without debentures has no line for them. A post that a municipality leaves out
 * is therefore zero, if it delivered a balance sheet at all and somebody has that
 * post in that year. A municipality without any line did not deliver.
 *
 * Post P140 changed its meaning in 2020, from loans to amounts received in
 * advance; it keeps its code.
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { creditToCbs } from "../licence.ts";
import { municipalityFinder } from "../places/find-municipality.ts";
import { municipalityListsFile, readMunicipalityLists, type MunicipalityList } from "../places/municipality-lists.ts";
import type { SourceFiles, TableReader } from "../source.ts";
import { financeUrl } from "../statline.ts";
import { measureBalanceSheets } from "./delivered-amounts.ts";

export const balanceSheetFile = "iv3/iv3_balansposten_rekening_2017_2024.csv.gz";

/** Thousands of euros per post, per municipality. */
type YearPosts = Map<string, Map<string, number>>;

export const balanceSheetReader: TableReader = {
  table: {
    id: "iv3-balans",
    provider: "CBS",
    title: { nl: "Balansposten in de jaarrekeningen van gemeenten (Iv3)", en: "Balance sheet items in the accounts of municipalities (Iv3)" },
    edition: { nl: "jaarrekeningen 2017 tot en met 2024", en: "accounts of 2017 to 2024" },
    url: financeUrl,
    licence: creditToCbs,
    notes: [
      {
        nl: "De bron noemt alleen posten met een bedrag; een post die een gemeente niet noemt is hier 0. Gemeenten zonder enige post hebben niet geleverd. Post P140 kreeg in 2020 een andere betekenis.",
        en: "The source lists only items with an amount; an item that a municipality does not list is 0 here. Municipalities without any item did not deliver. Item P140 changed its meaning in 2020.",
      },
    ],
  },
  files: [balanceSheetFile, municipalityListsFile],
  read(files) {
    const drops = new DropCounter();
    const lists = readMunicipalityLists(files);
    const { years, rowsRead } = readPosts(files, lists, drops);
    const parts = [...years].map(([year, posts]) => measureBalanceSheets(year, posts, [...(lists.get(year)?.keys() ?? [])]));
    return {
      measurements: parts.flatMap((part) => part.measurements),
      roundings: parts.flatMap((part) => part.roundings),
      rowsRead,
      dropped: drops.list(),
    };
  },
};

function readPosts(files: SourceFiles, lists: ReadonlyMap<number, MunicipalityList>, drops: DropCounter) {
  const names = ["gemeente", "jaar", "balanspost", "waarde_x1000"];
  const table = parseCsv(files.bytes(balanceSheetFile), balanceSheetFile, { requires: names });
  const [municipality, yearIndex, post, amount] = names.map((name) => columnIndex(table, name));
  const finders = new Map([...lists].map(([year, list]) => [year, municipalityFinder(list)]));
  const years = new Map<number, YearPosts>();
  for (const [index, row] of table.rows.entries()) {
    const year = Number(row[yearIndex]);
    const code = finders.get(year)?.(row[municipality]);
    if (!code) {
      drops.drop({ nl: "naam van geen gemeente in dat jaar", en: "name of no municipality in that year" });
      continue;
    }
    const posts: YearPosts = years.get(year) ?? new Map();
    const ofMunicipality = posts.get(code) ?? new Map<string, number>();
    const value = parseCell(row[amount], () => `${balanceSheetFile}, row ${index + 2}`) ?? 0;
    years.set(year, posts.set(code, ofMunicipality.set(postCode(row[post]), value)));
  }
  return { years, rowsRead: table.rows.length };
}

/** The code a post begins with: "P111 Algemene reserve" → "P111". */
function postCode(post: string): string {
  const code = post.match(/^[AP]\d+[a-d]?(?= )/)?.[0];
  if (!code) throw new Error(`${balanceSheetFile}: "${post}" is no post; expected a code such as P111, a space and a name`);
  return code;
}
