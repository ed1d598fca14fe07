/**
 * Which measures exist at which level in which years, as a table in Markdown:
 * the list in a README that a test keeps true.
 *
 * @example
 * measureTable([{ measure: "kwb:a_inw", level: "country", period: "2021JJ00" }], "kwb:")
 * // | measure | country | municipality | district | neighbourhood | …
 */
import type { Period } from "../terms/period.ts";
import { yearOf } from "../terms/period.ts";
import { regionLevels, type RegionLevel } from "../terms/region.ts";

export interface Coverage {
  readonly measure: string;
  readonly level: RegionLevel;
  readonly period: Period;
}

export function measureTable(coverage: readonly Coverage[], family: string): string {
  const own = coverage.filter((one) => one.measure.startsWith(family));
  const measures = [...new Set(own.map((one) => one.measure))].sort();
  const head = [`| measure | ${regionLevels.join(" | ")} |`, `|---|${regionLevels.map(() => "---|").join("")}`];
  const lines = measures.map((measure) => {
    const ofMeasure = own.filter((one) => one.measure === measure);
    return `| \`${measure}\` | ${regionLevels.map((level) => yearsAt(ofMeasure, level)).join(" | ")} |`;
  });
  return `${[...head, ...lines].join("\n")}\n`;
}

function yearsAt(coverage: readonly Coverage[], level: RegionLevel): string {
  const years = coverage.filter((one) => one.level === level).map((one) => yearOf(one.period));
  return [...new Set(years)].sort((a, b) => a - b).join(", ");
}
