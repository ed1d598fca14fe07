/** A theme with its rows, and the strip of links that leads to each theme. */
import type { PlaceFigure } from "../../../comparison/place-figure.ts";
import type { ThemeId } from "../../../terms/theme.ts";
import { renderIndicatorRow, type RowContext } from "../../components/indicator-row.ts";
import { html, type Html } from "../../html.ts";
import { texts as allTexts } from "./texts.ts";

export interface ThemeFigures {
  readonly theme: ThemeId;
  readonly title: string;
  readonly figures: readonly PlaceFigure[];
}

export function renderThemeSection({ theme, title, figures }: ThemeFigures, row: RowContext, links: readonly Html[]): Html {
  const texts = allTexts[row.request.language];
  return html`<section class="section" aria-labelledby="${theme}"><div class="section__head"><h2 id="${theme}" class="theme-title">${title}</h2><p class="soft small">${texts.figures(figures.length)}</p>${links.length > 0 ? html`<p class="section__end small">${links.map((link, index) => html`${index > 0 ? " · " : ""}${link}`)}</p>` : ""}</div>
${figures.map((figure) => renderIndicatorRow(figure, row))}</section>
`;
}

/** The bar that stays in sight: the place and its themes. */
export function renderJumpBar(sections: readonly ThemeFigures[], row: RowContext): Html {
  const texts = allTexts[row.request.language];
  return html`<nav class="jump-bar" aria-label="${texts.jump}"><ul><li><a class="jump-bar__place" href="#inhoud">${row.place}</a></li>${sections.map(
    ({ theme, title }) => html`<li><a href="#${theme}">${title}</a></li>`,
  )}</ul></nav>`;
}
