/**
 * SCP's wijken of 2017: the published file against which expectations are tested.
 *
 * SCP published for each wijk how many young people had youth care without stay,
 * what its own model expected, and the features that model used (Jeugdhulp in de
 * wijk, SCP 2020-1). The file is not part of this project and is not shown by it;
 * without it the tests that need it are skipped, except in continuous integration.
 *
 * Left out of the features: `perc_nwmig` and `perc_antsur`, because they say where
 * people or their parents came from. The two marks `samenw` (the municipality works
 * together with others) and `kleinewijk` (small wijk) are features as they are.
 */
import { existsSync } from "node:fs";
import { namedRows, parseCsv } from "../src/sources/csv.ts";
import { folderFiles } from "../src/sources/folder-files.ts";
import { percentileSkewness } from "../src/stats/percentile-skewness.ts";
import { sortedWithoutGaps } from "../src/stats/quantile.ts";
import { robustScale } from "../src/stats/robust-scale.ts";
import type { FeatureValues } from "../src/stats/standard-table.ts";
import { publishedFolder } from "./published-files.ts";

const path = "jeugdzorg/scp_jeugdhulp_in_de_wijk_2017.csv.gz";

export const hasScpWijken = existsSync(`${publishedFolder}/${path}`);

const origin = ["perc_nwmig", "perc_antsur"];
const determinants = [
  "perc_sbo_g", "perc_vso_g", "perc_praktijk_g", "perc_hhmk", "perc_jong04", "perc_1ouder", "perc_tienmam", "perc_hhmkhgink", "perc_kind_sch5",
  "perc_ouderpsy", "perc_hhverd", "perc_hhbijs", "perc_hhwan", "groenedruk", "grijzedruk", "perc_ao", "perc_laagopl", "gem_gestink", "polchrplus",
  "perc_nwmig", "perc_antsur", "perc_1gez", "huur_corp", "woonwaarde", "afstandhuisarts", "samenw", "kleinewijk",
];

export interface ScpWijken {
  /** Share of young people with youth care without stay, percent. */
  readonly seen: Float64Array;
  /** What SCP's own model expected, percent. */
  readonly expectedByScp: Float64Array;
  readonly features: FeatureValues;
  /** The number of the municipality of each wijk. */
  readonly municipality: Uint32Array;
}

/** All wijken with both a published figure and SCP's expectation. */
export function readScpWijken({ withOrigin = false } = {}): ScpWijken {
  const names = determinants.filter((name) => withOrigin || !origin.includes(name));
  const table = parseCsv(folderFiles(publishedFolder).bytes(path), path, { requires: ["gm_code", "perc_jhzv", "perc_przv", ...names] });
  const rows = namedRows(table).filter((row) => row.perc_jhzv !== "." && row.perc_przv !== ".");
  const column = (name: string) => Float64Array.from(rows, (row) => numberOf(row[name]));
  const prepared = names.flatMap((name) => prepare(column(name)));
  const codes = [...new Set(rows.map((row) => row.gm_code))];
  return {
    seen: column("perc_jhzv"),
    expectedByScp: column("perc_przv"),
    features: { columns: prepared.length, values: Float64Array.from({ length: rows.length * prepared.length }, (_, cell) => prepared[cell % prepared.length][Math.floor(cell / prepared.length)]) },
    municipality: Uint32Array.from(rows, (row) => codes.indexOf(row.gm_code)),
  };
}

function numberOf(text: string): number {
  return text === "." || text === "" ? NaN : Number(text);
}

const longTail = 0.2;
const farthest = 4;
const worthAMark = 0.02;

/** A long tail is pulled in as in features.ts, extremes are held at four times the usual spread; a mark says where a feature with many gaps has one. */
function prepare(values: Float64Array): readonly Float64Array[] {
  const ascending = sortedWithoutGaps(values);
  const isSkewed = percentileSkewness(ascending) > longTail && ascending[0] >= 0;
  const drawnIn = isSkewed ? values.map(ascending[0] > 0 ? Math.log : Math.sqrt) : values;
  const scale = robustScale(drawnIn);
  if ("missing" in scale) return [];
  const held = drawnIn.map((value) => Math.max(-farthest, Math.min(farthest, (value - scale.centre) / scale.spread)));
  const gaps = values.map((value) => (Number.isNaN(value) ? 1 : 0));
  return values.length - ascending.length > worthAMark * values.length ? [held, gaps] : [held];
}
