/**
 * Forty invented municipalities with one figure through fifteen years, in which we
 * know what happened: the first is a mixture of the three after it, and lies 20
 * higher from 2020 on. All others have a course of their own.
 */
import type { Block } from "../src/figures/column.ts";
import type { Vintage } from "../src/figures/vintage.ts";
import { normalBy, randomFrom } from "../src/stats/random.ts";
import { yearPeriod } from "../src/terms/period.ts";
import { demoVintage } from "./vintage.ts";

const places = 40;
const first = 2010;
const years = 15;
const start = 2020;
const missing = 133;

export interface ManyPlaces {
  /** A place without the figure of 2015, by its position, or without any. */
  readonly gapAt?: number;
  readonly isGapWhole?: boolean;
  /** What is added to the first place from 2020 on. */
  readonly effect?: number;
}

/** The vintage with these places in place of the usual ones. */
export function manyPlaces({ gapAt, isGapWhole = false, effect = 20 }: ManyPlaces = {}): Vintage {
  const base = demoVintage();
  const indicator = base.indicators.find(({ id }) => id === "inwoners") ?? base.indicators[0];
  const municipalities = Array.from({ length: places }, (_, index) => {
    const like = base.municipalities[index % base.municipalities.length];
    if (index < base.municipalities.length) return like;
    return { ...like, code: `GM${9100 + index}`, name: `Plaats ${index}`, slug: `plaats-${index}`, aliases: [] };
  });
  const list = `municipality-${base.division}`;
  const codes = municipalities.map(({ code }) => code);
  const known = base.lists.get(list);
  const lists = known ? new Map([...base.lists, [list, { ...known, codes, names: municipalities.map(({ name }) => name), parents: codes.map(() => "NL00") }]]) : base.lists;
  const isGap = (cell: number) => Math.floor(cell / years) === gapAt && (isGapWhole || cell % years === 2015 - first);
  const values = courses(effect).map((value, cell) => (isGap(cell) ? NaN : value));
  const block: Block = {
    list,
    level: "municipality",
    division: base.division,
    regionCount: places,
    periods: Array.from({ length: years }, (_, year) => ({ period: yearPeriod(first + year), table: base.tables[0].id })),
    values,
    statuses: Uint8Array.from(values, (_, cell) => (isGap(cell) ? missing : 0)),
  };
  return { ...base, municipalities, lists, indicators: [indicator, ...base.indicators.filter((one) => one !== indicator)], columns: new Map([[indicator.id, { indicator: indicator.id, blocks: [block] }]]) };
}

function courses(effect: number): Float64Array {
  const random = randomFrom(11);
  const own = Array.from({ length: places }, () => {
    let at = 1000 + 100 * random();
    return Array.from({ length: years }, () => (at += 4 * normalBy(random)));
  });
  const mixed = own[0].map((_, year) => 0.5 * own[1][year] + 0.3 * own[2][year] + 0.2 * own[3][year] + (first + year >= start ? effect : 0));
  return Float64Array.from([mixed, ...own.slice(1)].flat());
}
