/**
 * Where the people of municipalities that ended went, out of a file of whoever runs
 * the site, for as long as the record of Statistics Netherlands does not tell it.
 *
 * Shares are by inhabitants or by addresses, whichever was published: the law that
 * merges municipalities comes with such a table.
 *
 *     van,naar,inwoners
 *     GM0279,GM0203,7500
 *     GM0279,GM0351,2500
 *
 * In:  the bytes, with commas or semicolons; `adressen` may stand for `inwoners`, and
 *      a column `datum` says when, if not on 1 January of the year.
 * Out: per line from where to where, how much, and when.
 */
import { namedRows, parseCsv } from "../csv.ts";

export interface Successor {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  /** "2027-01-01"; undefined when the file does not say. */
  readonly date: string | undefined;
}

export interface SuccessorFile {
  readonly file: string;
  readonly isByAddress: boolean;
  readonly successors: readonly Successor[];
}

/** @throws Error naming every line with something else than was expected */
export function readSuccessorFile(bytes: Uint8Array, file: string): SuccessorFile {
  const text = new TextDecoder().decode(bytes);
  const delimiter = text.split("\n", 1)[0].includes(";") ? ";" : ",";
  const isByAddress = text.split("\n", 1)[0].includes("adressen");
  const weight = isByAddress ? "adressen" : "inwoners";
  const rows = namedRows(parseCsv(bytes, file, { requires: ["van", "naar", weight], delimiter }));
  const faults = rows.flatMap((row, index) => faultsIn(row, weight).map((fault) => `${file}, line ${index + 2}: ${fault}`));
  const twice = rows.flatMap(({ van, naar }, index) => (rows.findIndex((one) => one.van === van && one.naar === naar) < index ? [`${file}, line ${index + 2}: from ${van} to ${naar} for the second time; expected once`] : []));
  const all = [...faults, ...twice, ...(rows.length === 0 ? [`${file}: no lines under the names of the columns; expected one at least`] : [])];
  if (all.length > 0) throw new Error(all.join("\n"));
  return { file, isByAddress, successors: rows.map((row) => ({ from: row.van, to: row.naar, weight: Number(row[weight]), date: row.datum || undefined })) };
}

function faultsIn({ van, naar, datum, ...row }: Readonly<Record<string, string>>, weight: string): readonly string[] {
  const odd = [["van", van], ["naar", naar]].filter(([, code]) => !/^GM\d{4}$/.test(code));
  return [
    ...odd.map(([column, code]) => `${column} "${code}"; expected the code of a municipality, such as GM0279`),
    ...(/^[1-9]\d*$/.test(row[weight]) ? [] : [`${weight} "${row[weight]}"; expected a whole number above zero, without points`]),
    ...(datum && !/^20\d\d-\d\d-\d\d$/.test(datum) ? [`datum "${datum}"; expected a day, such as 2027-01-01`] : []),
  ];
}
