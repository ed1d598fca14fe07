/** `/gemeenten/:slug/alles`: every figure of a place on one page, to print or to search. */
import { page } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderGroupLine } from "../../components/group-line.ts";
import type { RowContext } from "../../components/indicator-row.ts";
import { answerCsv } from "../../answer/data-table.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { answerWorkbook } from "../../xlsx/answer-workbook.ts";
import { figuresByTheme, viewPlace, type PlaceView } from "./place-view.ts";
import { renderTakeAll } from "./take-all.ts";
import { texts as allTexts } from "./texts.ts";
import { themePath } from "./theme.ts";
import { renderJumpBar, renderThemeSection } from "./theme-section.ts";
import { placeData, placeTable } from "./twins.ts";

const everyTheme = (view: PlaceView) => figuresByTheme(view, (indicator) => indicator.role === "main");

const everyFigure = (view: PlaceView) => everyTheme(view).flatMap((one) => one.figures);

export const everythingPage = definePage({
  path: "/gemeenten/:slug/alles",
  html: forMunicipality((request, municipality) => {
    const texts = allTexts[request.language];
    const view = viewPlace(request, municipality);
    const row: RowContext = {
      ...view.row,
      explainedAt: ({ indicator }) => request.href(themePath(view.row.path, indicator.theme), { anchor: indicator.id }),
    };
    const sections = everyTheme(view);
    const count = writeNumber(sections.reduce((sum, one) => sum + one.figures.length, 0), request.language);
    return page({
      title: texts.everythingTitle(row.place),
      description: texts.everythingLead(count),
      ...belowMunicipality(request, view.municipality, { title: texts.everything }),
      twins: ["json", "csv", "xlsx"],
      main: html`<h1>${texts.everythingTitle(row.place)}</h1><p class="lead">${texts.everythingLead(count)} <span class="not-printed">${texts.printHint}</span></p>
<p class="small not-printed">${renderTakeAll(request)}</p>
${renderGroupLine(row)}
${renderJumpBar(sections, row)}
${sections.map((section) => renderThemeSection(section, row, []))}`,
    });
  }),
  json: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    return placeData(view, everyFigure(view));
  }),
  csv: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    return answerCsv(placeTable(view, everyFigure(view), `${municipality.slug}-alles`));
  }),
  xlsx: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    const figures = everyFigure(view);
    return answerWorkbook(request, placeTable(view, figures, `${municipality.slug}-alles`), figures);
  }),
});
