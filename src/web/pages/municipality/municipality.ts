/** `/gemeenten/:slug`: where does my municipality stand? The core figures of every theme. */
import { judgePage } from "../../../comparison/page-verdicts.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import { page } from "../../answer/answer.ts";
import { drawTrend } from "../../components/figure-charts.ts";
import { changedPath } from "../changed/choice.ts";
import { comparePath, renderGroupLine } from "../../components/group-line.ts";
import { answerCsv } from "../../answer/data-table.ts";
import { renderFindings } from "../../findings/render-findings.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import { answerWorkbook } from "../../xlsx/answer-workbook.ts";
import { renderHeader } from "./header.ts";
import { figuresByTheme, viewPlace, type PlaceView } from "./place-view.ts";
import { renderReadingGuide } from "./reading-guide.ts";
import { texts as allTexts } from "./texts.ts";
import { themePath } from "./theme.ts";
import { renderTakeAll } from "./take-all.ts";
import { renderJumpBar, renderThemeSection, type ThemeFigures } from "./theme-section.ts";
import { placeData, placeTable } from "./twins.ts";

const isCore = (indicator: Indicator) => indicator.isCore && indicator.role === "main";

const coreFigures = (view: PlaceView) => figuresByTheme(view, isCore).flatMap((one) => one.figures);

export const municipalityPage = definePage({
  path: "/gemeenten/:slug",
  html: forMunicipality((request, municipality) => {
    const texts = allTexts[request.language];
    const view = viewPlace(request, municipality);
    return page({
      title: municipality.name,
      description: texts.description(municipality.name),
      section: "municipalities",
      breadcrumb: [{ title: texts.municipalities, href: request.href("/gemeenten") }, { title: municipality.name }],
      twins: ["json", "csv", "xlsx"],
      main: renderMain(view),
    });
  }),
  json: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    const figures = coreFigures(view);
    return placeData(view, figures, judgePage(figures, view.row.group.indices));
  }),
  csv: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    const figures = coreFigures(view);
    return answerCsv(placeTable(view, figures, municipality.slug, judgePage(figures, view.row.group.indices)));
  }),
  xlsx: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    const figures = coreFigures(view);
    return answerWorkbook(request, placeTable(view, figures, municipality.slug, judgePage(figures, view.row.group.indices)), figures);
  }),
});

function renderMain(view: PlaceView): Html {
  const sections = figuresByTheme(view, isCore);
  const found = judgePage(sections.flatMap((one) => one.figures), view.row.group.indices);
  const row = { ...view.row, verdicts: found.verdicts };
  return html`${renderHeader(view)}
${renderGroupLine(row)}
${renderFindings(found, row)}
${renderGuide(sections, view)}
${renderJumpBar(sections, row)}
${sections.map((section) => renderThemeSection(section, row, linksOf(section, view)))}
${renderFurther(view)}`;
}

function renderGuide(sections: readonly ThemeFigures[], { row }: PlaceView): Html | string {
  const figures = sections.flatMap((one) => one.figures);
  const strip = figures.find((one) => "value" in one.observation && one.observation.lower !== undefined) ?? figures[0];
  const trend = figures.find((one) => one.planned.length > 0 && drawTrend(one, row.place, row.request.language));
  return strip && trend ? renderReadingGuide(strip, trend, row) : "";
}

function linksOf({ theme, title }: ThemeFigures, { row }: PlaceView): readonly Html[] {
  const { request, path } = row;
  const texts = allTexts[request.language];
  const all = html`<a class="utrecht-link" href="${request.href(themePath(path, theme))}">${texts.allOfTheme(title)}</a>`;
  return theme === "geld" ? [html`<a class="utrecht-link" href="${request.href(`${path}/geld`)}">${texts.money}</a>`, all] : [all];
}

function renderFurther({ row }: PlaceView): Html {
  const { request, path } = row;
  const texts = allTexts[request.language];
  return html`<section class="section" aria-labelledby="verder"><div class="section__head"><h2 id="verder">${texts.moreTitle}</h2></div><ul class="plain-list">
<li><a class="utrecht-link" href="${request.href(`${path}/alles`)}">${texts.everything}</a></li>
<li><a class="utrecht-link" href="${request.href(comparePath(path))}">${texts.compare(row.place)}</a></li>
<li><a class="utrecht-link" href="${request.href(changedPath(path))}">${texts.changed}</a></li>
<li><a class="utrecht-link" href="${request.href(`${path}/geld`)}">${texts.money}</a></li>
<li><a class="utrecht-link" href="${request.href(`${path}/wijken`)}">${texts.districtFigures}</a></li>
<li><a class="utrecht-link" href="${request.href(`${path}/effect`)}">${texts.effect}</a></li>
<li>${renderTakeAll(request)}</li>
</ul></section>`;
}
