/** The figures with which likeness is measured, as a table: our own place beside the middle of all. */
import { rawValue, type Feature, type FeatureTable } from "../../comparison/features.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { quantile, sortedWithoutGaps } from "../../stats/quantile.ts";
import type { Language } from "../../terms/bilingual.ts";
import { periodLabel } from "../../terms/period.ts";
import { html, type Html } from "../html.ts";
import { featureTexts } from "../texts/features.ts";
import { titleOfFeature, unitOfFeature, writeFeatureValue } from "./likeness-words.ts";
import { renderValueTable } from "./value-table.ts";

export interface FeatureTableParts {
  readonly request: { readonly vintage: Vintage; readonly language: Language };
  readonly table: FeatureTable;
  readonly name: string;
  readonly place: number;
  readonly caption: string;
  readonly heads: { readonly figure: string; readonly middle: string; readonly year: string };
}

export function renderFeatureTable(parts: FeatureTableParts): Html {
  const { table, name, caption, heads } = parts;
  const values = renderValueTable({
    caption: html`${caption}`,
    heads: [heads.figure, name, heads.middle, heads.year],
    rows: table.features.map((feature) => writeRow(parts, feature)),
  });
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}">${values}</div>`;
}

function writeRow({ request: { vintage, language }, place }: FeatureTableParts, feature: Feature): readonly string[] {
  const own = rawValue(feature, place);
  const write = (value: number) => writeFeatureValue(value, feature, vintage, language);
  const unit = unitOfFeature(feature, vintage, language);
  return [
    `${titleOfFeature(feature, vintage, language)}${unit ? ` (${unit})` : ""}`,
    own === undefined ? featureTexts[language].noFigure : write(own),
    write(quantile(sortedWithoutGaps(feature.raw), 0.5)),
    writeYears(feature, language),
  ];
}

function writeYears({ periods }: Feature, language: Language): string {
  const [first, last] = [periods[0], periods[periods.length - 1]].map((period) => periodLabel(period, language));
  return first === last ? last : featureTexts[language].meanOf(first, last);
}
