/** With which figures likeness is measured and how, what was left out, and the data to take along. */
import { renderFeatureTable } from "../../components/feature-table.ts";
import { html, type Html } from "../../html.ts";
import { featureTexts } from "../../texts/features.ts";
import { texts as municipalityTexts } from "../municipality/texts.ts";
import type { CompareView } from "./compare-view.ts";
import { compareTexts } from "./texts.ts";

export function renderFigures({ request, table, municipality, region }: CompareView): Html {
  const { language } = request;
  const texts = compareTexts[language];
  const leftOut = table.leftOut.map(({ definition }) => featureTexts[language].features[definition.id].name);
  return html`<section class="section" aria-labelledby="cijfers"><div class="section__head"><h2 id="cijfers">${texts.figures}</h2></div>
<div class="prose">${texts.explain.map((paragraph) => html`<p>${paragraph}</p>`)}
${leftOut.length > 0 ? html`<p>${texts.leftOut(leftOut.join(", "))}</p>` : ""}</div>
<details class="more"><summary>${texts.allFigures}</summary>${renderFeatureTable({ request, table, name: municipality.name, place: region, caption: texts.tableCaption(municipality.name), heads: texts.tableHeads })}</details>
<p class="small not-printed">${municipalityTexts[language].takeAll} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p></section>`;
}
