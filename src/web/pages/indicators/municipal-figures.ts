/**
 * The municipal figures a page shows: the block on the division of today, and
 * the period asked for, or else the one that most places have a figure for.
 *
 * An indicator may have no municipal figures at all; that is a fact for the
 * page to tell. A year without figures is a fault.
 */
import { findBlock, isMissingStatus, marksOf, observationAt, periodIndex, valuesAt, type Block, type BlockPeriod } from "../../../figures/column.ts";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import type { Observation, ValueMark } from "../../../terms/observation.ts";
import { yearOf } from "../../../terms/period.ts";
import type { Language } from "../../../terms/bilingual.ts";
import type { Fault } from "../../request/parameters.ts";
import type { ChoiceRequest, FindFigures, IndicatorChoice } from "./for-indicator.ts";
import { indicatorTexts } from "./texts.ts";

export interface MunicipalFigures {
  readonly block: Block;
  /** Position of the period shown. */
  readonly period: number;
  readonly shown: BlockPeriod;
  /** The same period of the country. */
  readonly country: Observation | undefined;
  readonly countryBlock: Block | undefined;
}

/** For a page that also exists without municipal figures. */
export const findMunicipalFigures: FindFigures<ChoiceRequest, MunicipalFigures | undefined> = (request, choice) => {
  const { vintage, query, language } = request;
  const texts = indicatorTexts[language];
  const block = findBlock(choice.column, "municipality", vintage.division);
  if (!block) return query.jaar === undefined ? { figures: undefined } : faulty(texts.noMunicipalYears(query.jaar));
  const period = query.jaar === undefined ? shownPeriod(block) : periodOfYear(block, query.jaar);
  if (query.jaar !== undefined && period < 0) return { faults: [unknownYear(query.jaar, block, language)] };
  return { figures: figuresIn(choice, block, period) };
};

/** The last period of a year, or -1. */
export function periodOfYear(block: Block, year: number): number {
  return block.periods.findLastIndex(({ period }) => yearOf(period) === year);
}

/** Positions of the periods of a year, or of all. */
export function periodsOfYear(block: Block, year: number | undefined): readonly number[] {
  return block.periods.flatMap(({ period }, index) => (year === undefined || yearOf(period) === year ? [index] : []));
}

export function yearsOf(block: Block): readonly number[] {
  return [...new Set(block.periods.map(({ period }) => yearOf(period)))];
}

function figuresIn({ column }: IndicatorChoice, block: Block, period: number): MunicipalFigures {
  const shown = block.periods[period];
  const countryBlock = findBlock(column, "country");
  const index = countryBlock ? periodIndex(countryBlock, shown.period) : -1;
  const country = countryBlock && index >= 0 ? observationAt(countryBlock, 0, index) : undefined;
  return { block, period, shown, country, countryBlock };
}

/** A year that has no figures, with those that have. */
export function unknownYear(year: number, block: Block, language: Language): Fault {
  const known = yearsOf(block).map(String);
  return { name: "jaar", reason: indicatorTexts[language].unknownYear(year, known.join(", ")), known };
}

function faulty(reason: string) {
  return { faults: [{ name: "jaar", reason }] };
}

interface PeriodValues {
  readonly all: Float64Array;
  readonly sorted: Float64Array;
  readonly sharedMarks: readonly ValueMark[];
}

const made = new WeakMap<Block, Map<number, PeriodValues>>();

/** All values of a period, in the order of the block; kept, because blocks never change. */
export function valuesOf(block: Block, period: number): Float64Array {
  return keptValues(block, period).all;
}

/** The values that are there, rising. */
export function sortedValuesOf(block: Block, period: number): Float64Array {
  return keptValues(block, period).sorted;
}

/** What must be said about every value of a period, so that it need be said only once. */
export function sharedMarksOf(block: Block, period: number): readonly ValueMark[] {
  return keptValues(block, period).sharedMarks;
}

function keptValues(block: Block, period: number): PeriodValues {
  const ofBlock = made.get(block) ?? new Map<number, PeriodValues>();
  made.set(block, ofBlock);
  const known = ofBlock.get(period);
  if (known) return known;
  const all = valuesAt(block, period);
  const sorted = all.filter((value) => !Number.isNaN(value)).sort();
  const values = { all, sorted, sharedMarks: findSharedMarks(block, period) };
  ofBlock.set(period, values);
  return values;
}

function findSharedMarks(block: Block, period: number): readonly ValueMark[] {
  let shared: readonly ValueMark[] | undefined;
  for (let region = 0; region < block.regionCount; region++) {
    const status = block.statuses[region * block.periods.length + period];
    if (isMissingStatus(status)) continue;
    const marks = marksOf(status);
    shared = shared ? shared.filter((mark) => marks.includes(mark)) : marks;
  }
  return shared ?? [];
}
