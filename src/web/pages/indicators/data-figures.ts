/**
 * The figures that a data twin gives: one level in one division, all periods and
 * all regions, or only the year and places that stand in the address.
 *
 * Without `niveau` the municipalities on the division of today, or the first level
 * there is when a figure has none of municipalities; with `indeling` the figures as
 * they were published in the division of that year. At the level
 * of districts and neighbourhoods a place stands for everything inside it.
 */
import { findBlock, type Block, type Column } from "../../../figures/column.ts";
import type { RegionLevel, RegionList } from "../../../terms/region.ts";
import type { Fault } from "../../request/parameters.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import type { levelNames } from "./choice-parameters.ts";
import type { ChoiceRequest, FindFigures, IndicatorChoice } from "./for-indicator.ts";
import { periodsOfYear, unknownYear } from "./municipal-figures.ts";
import { indicatorTexts } from "./texts.ts";

export type LevelName = (typeof levelNames)[number];

export interface DataQuery {
  readonly jaar?: number;
  readonly plaats: readonly string[];
  readonly niveau?: LevelName;
  readonly indeling?: number;
}

export type DataRequest = PageRequest<{ readonly id: string }, DataQuery>;

export interface DataFigures {
  readonly block: Block;
  readonly list: RegionList;
  /** Positions in the block. */
  readonly regions: readonly number[];
  readonly periods: readonly number[];
}

const levels: Readonly<Record<LevelName, RegionLevel>> = {
  gemeente: "municipality",
  wijk: "district",
  buurt: "neighbourhood",
  land: "country",
};

/** Our word for a level in an address. */
export function levelName(level: RegionLevel): LevelName {
  const found = (Object.keys(levels) as LevelName[]).find((name) => levels[name] === level);
  return found ?? "gemeente";
}

export const findDataFigures: FindFigures<DataRequest, DataFigures> = (request, choice) => {
  const { vintage, query, language } = request;
  const texts = indicatorTexts[language];
  const niveau = query.niveau ?? levelsOf(choice.column)[0] ?? "gemeente";
  const level = levels[niveau];
  const divisions = divisionsOf(choice.column, level);
  if (divisions.length === 0) return faulty("niveau", texts.unknownLevel(niveau, levelsOf(choice.column).join(", ")));
  const usual = level === "municipality" && divisions.includes(vintage.division) ? vintage.division : undefined;
  const block = findBlock(choice.column, level, query.indeling ?? usual);
  if (!block) return faulty("indeling", texts.unknownDivision(query.indeling ?? vintage.division, divisions.join(", ")));
  const list = vintage.lists.get(block.list);
  if (!list) throw new Error(`indicators/data-figures: found no list "${block.list}" in vintage ${vintage.id}; every block has one`);
  const faults = [...yearFaults(request, block), ...placeFaults(request, choice, list)];
  if (faults.length > 0) return { faults };
  return { figures: { block, list, regions: regionsOf(choice, list), periods: periodsOfYear(block, query.jaar) } };
};

/** `niveau` and `indeling` say nothing about the page itself. */
export function dataOnlyFaults({ query, language }: DataRequest): readonly Fault[] {
  const names = (["niveau", "indeling"] as const).filter((name) => query[name] !== undefined);
  return names.map((name) => ({ name, reason: indicatorTexts[language].onlyInData(name) }));
}

function levelsOf(column: Column): readonly LevelName[] {
  return (Object.keys(levels) as LevelName[]).filter((name) => column.blocks.some(({ level }) => level === levels[name]));
}

function divisionsOf(column: Column, level: RegionLevel): readonly number[] {
  return column.blocks.filter((block) => block.level === level).map(({ division }) => division);
}

function yearFaults({ query, language }: ChoiceRequest, block: Block): readonly Fault[] {
  if (query.jaar === undefined || periodsOfYear(block, query.jaar).length > 0) return [];
  return [unknownYear(query.jaar, block, language)];
}

function placeFaults({ language }: RequestContext, { places }: IndicatorChoice, list: RegionList): readonly Fault[] {
  const texts = indicatorTexts[language];
  if (places.length > 0 && list.level === "country") return [{ name: "plaats", reason: texts.placeInCountry }];
  return places
    .filter(({ municipality }) => !list.codes.includes(municipality.code) && !list.parents.includes(municipality.code))
    .map(({ municipality }) => ({ name: "plaats", reason: texts.placeNotInDivision(municipality.name, list.division) }));
}

function regionsOf({ places }: IndicatorChoice, list: RegionList): readonly number[] {
  const all = list.codes.map((_, index) => index);
  if (places.length === 0) return all;
  const wanted = new Set(places.map(({ municipality }) => municipality.code));
  return all.filter((index) => wanted.has(list.codes[index]) || wanted.has(list.parents[index]));
}

function faulty(name: string, reason: string) {
  return { faults: [{ name, reason }] };
}
