/**
 * Values that exist in a vintage, for the examples in the description and on the
 * page: whoever copies one gets an answer.
 */
import type { Vintage } from "../../figures/vintage.ts";
import { findBlock } from "../../figures/column.ts";

export interface Examples {
  readonly indicator: string;
  readonly theme: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly grouping: string;
  readonly period: string;
  readonly source: string;
  readonly vintage: string;
  readonly division: string;
}

/** Preferred where they exist; otherwise the first there is. */
const preferred = { indicator: "jongeren-met-jeugdzorg", municipality: "GM0150" } as const;

const made = new WeakMap<Vintage, Examples>();

export function examplesOf(vintage: Vintage): Examples {
  let examples = made.get(vintage);
  if (!examples) made.set(vintage, (examples = chooseExamples(vintage)));
  return examples;
}

function chooseExamples(vintage: Vintage): Examples {
  const { indicators, municipalities, columns, tables, id, division } = vintage;
  const indicator = indicators.find((one) => one.id === preferred.indicator) ?? indicators[0];
  const municipality = municipalities.find(({ code }) => code === preferred.municipality) ?? municipalities[0];
  const column = columns.get(indicator.id);
  const block = column && findBlock(column, "municipality", division);
  return {
    indicator: indicator.id,
    theme: indicator.theme,
    municipality: municipality.code,
    municipalityName: municipality.name,
    grouping: (municipality.groupings.find(({ kind }) => kind === "youth-region") ?? municipality.groupings[0]).code,
    period: block?.periods.at(-1)?.period ?? `${division}JJ00`,
    source: tables[0].id,
    vintage: id,
    division: String(division),
  };
}
