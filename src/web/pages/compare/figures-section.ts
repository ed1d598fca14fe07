/** With which figures likeness is measured: the table, what was left out, and the way to the method. */
import { rawValue, type Feature } from "../../../comparison/features.ts";
import { titleOfFeature, unitOfFeature, writeFeatureValue } from "../../components/likeness-words.ts";
import { renderValueTable } from "../../components/value-table.ts";
import { html, type Html } from "../../html.ts";
import { quantile, sortedWithoutGaps } from "../../../stats/quantile.ts";
import { periodLabel } from "../../../terms/period.ts";
import { featureTexts } from "../../texts/features.ts";
import { texts as municipalityTexts } from "../municipality/texts.ts";
import type { CompareView } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

export function renderFigures(view: CompareView): Html {
  const { request, table, municipality } = view;
  const { language } = request;
  const texts = compareTexts[language];
  const leftOut = table.leftOut.map(({ definition }) => featureTexts[language].features[definition.id].name);
  return html`<section class="section" aria-labelledby="cijfers"><div class="section__head"><h2 id="cijfers">${texts.figures}</h2></div>
<div class="prose">${texts.explain.map((paragraph) => html`<p>${paragraph}</p>`)}
${leftOut.length > 0 ? html`<p>${texts.leftOut(leftOut.join(", "))}</p>` : ""}</div>
<details class="more"><summary>${texts.allFigures}</summary>${renderValueTable({
    caption: html`${texts.tableCaption(municipality.name)}`,
    heads: [texts.tableHeads.feature, municipality.name, texts.tableHeads.middle, texts.tableHeads.years],
    rows: table.features.map((feature) => writeRow(view, feature)),
  })}</details>
<p class="small not-printed">${municipalityTexts[language].takeAll} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p></section>`;
}

function writeRow({ request, region }: CompareView, feature: Feature): readonly string[] {
  const { vintage, language } = request;
  const own = rawValue(feature, region);
  const write = (value: number) => writeFeatureValue(value, feature, vintage, language);
  const unit = unitOfFeature(feature, vintage, language);
  const { periods } = feature;
  const [first, last] = [periods[0], periods[periods.length - 1]].map((period) => periodLabel(period, language));
  return [
    `${titleOfFeature(feature, vintage, language)}${unit ? ` (${unit})` : ""}`,
    own === undefined ? compareTexts[language].noFigure : write(own),
    write(quantile(sortedWithoutGaps(feature.raw), 0.5)),
    first === last ? last : compareTexts[language].meanOf(first, last),
  ];
}
