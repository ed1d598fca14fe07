/** `/gemeenten/:slug/alles`: every figure of a place on one page, to print or to search. */
import { page } from "../../answer.ts";
import type { RowContext } from "../../components/indicator-row.ts";
import { forMunicipality } from "../../for-municipality.ts";
import { html } from "../../html.ts";
import { writeNumber } from "../../numbers.ts";
import { definePage } from "../../page.ts";
import { figuresByTheme, viewPlace, type PlaceView } from "./place-view.ts";
import { texts as allTexts } from "./texts.ts";
import { themePath } from "./theme.ts";
import { renderJumpBar, renderThemeSection } from "./theme-section.ts";
import { placeData, placeTable } from "./twins.ts";

const everyTheme = (view: PlaceView) => figuresByTheme(view, (indicator) => indicator.role === "main");

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
      section: "municipalities",
      breadcrumb: [
        { title: texts.municipalities, href: request.href("/gemeenten") },
        { title: row.place, href: request.href(row.path) },
        { title: texts.everything },
      ],
      twins: ["json", "csv"],
      main: html`<h1>${texts.everythingTitle(row.place)}</h1><p class="lead soft">${texts.everythingLead(count)} <span class="not-printed">${texts.printHint}</span></p>
<p class="small not-printed">${texts.takeAll} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p>
${renderJumpBar(sections, row)}
${sections.map((section) => renderThemeSection(section, row, []))}`,
    });
  }),
  json: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    return placeData(view, everyTheme(view).flatMap((one) => one.figures));
  }),
  csv: forMunicipality((request, municipality) => {
    const view = viewPlace(request, municipality);
    return placeTable(view, everyTheme(view).flatMap((one) => one.figures), `${municipality.slug}-alles`);
  }),
});
