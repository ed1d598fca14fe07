/**
 * `/gemeenten/:slug/:thema`: all figures of one theme.
 *
 * Money is the exception: `/geld` is the picture of where the money goes, and its
 * figures stand one step further, at `/geld/cijfers`.
 */
import type { Municipality } from "../../../figures/places.ts";
import { findTheme, themes, type ThemeId } from "../../../terms/theme.ts";
import { notFound, page, type Answer } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderGroupLine } from "../../components/group-line.ts";
import { answerCsv } from "../../answer/data-table.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import { answerWorkbook } from "../../xlsx/answer-workbook.ts";
import { figuresByTheme, viewPlace, type PlaceView } from "./place-view.ts";
import { renderTakeAll } from "./take-all.ts";
import { texts as allTexts } from "./texts.ts";
import { renderThemeSection, type ThemeFigures } from "./theme-section.ts";
import { placeData, placeTable } from "./twins.ts";

/** The address of all figures of a theme, under the address of a place. */
export function themePath(placePath: string, theme: ThemeId): string {
  return theme === "geld" ? `${placePath}/geld/cijfers` : `${placePath}/${theme}`;
}

type ThemeRequest = PageRequest<{ readonly slug: string; readonly theme: string }, unknown>;

export const themePage = definePage({
  path: "/gemeenten/:slug/:theme",
  html: forMunicipality((request: ThemeRequest, municipality) => themeAnswer(request, municipality, request.params.theme)),
  json: forMunicipality((request: ThemeRequest, municipality) => themeJson(request, municipality, request.params.theme)),
  csv: forMunicipality((request: ThemeRequest, municipality) => themeCsv(request, municipality, request.params.theme)),
  xlsx: forMunicipality((request: ThemeRequest, municipality) => themeWorkbook(request, municipality, request.params.theme)),
});

export const moneyFiguresPage = definePage({
  path: "/gemeenten/:slug/geld/cijfers",
  html: forMunicipality((request, municipality) => themeAnswer(request, municipality, "geld")),
  json: forMunicipality((request, municipality) => themeJson(request, municipality, "geld")),
  csv: forMunicipality((request, municipality) => themeCsv(request, municipality, "geld")),
  xlsx: forMunicipality((request, municipality) => themeWorkbook(request, municipality, "geld")),
});

function findSection(view: PlaceView, theme: string): ThemeFigures | undefined {
  if (!findTheme(theme)) return undefined;
  return figuresByTheme(view, (indicator) => indicator.theme === theme && indicator.role === "main")[0];
}

function themeAnswer(request: RequestContext, municipality: Municipality, theme: string): Answer {
  const view = viewPlace(request, municipality);
  const section = findSection(view, theme);
  if (!section) return notFound(theme);
  const texts = allTexts[request.language];
  const { path, place } = view.row;
  return page({
    title: `${section.title} · ${place}`,
    description: texts.themeLead(place, writeNumber(section.figures.length, request.language)),
    ...belowMunicipality(request, view.municipality, { title: section.title }),
    twins: ["json", "csv", "xlsx"],
    main: html`<h1>${section.title}</h1><p class="lead">${texts.themeLead(place, writeNumber(section.figures.length, request.language))}</p>
${renderGroupLine(view.row)}
${renderThemeSection(section, view.row, section.theme === "geld" ? [html`<a class="utrecht-link" href="${request.href(`${path}/geld`)}">${texts.money}</a>`] : [])}
${renderOtherThemes(view, section.theme)}`,
  });
}

function renderOtherThemes({ row }: PlaceView, current: ThemeId): Html {
  const { request, path, place } = row;
  const texts = allTexts[request.language];
  const others = themes.filter((one) => one.id !== current);
  return html`<nav class="section" aria-labelledby="andere"><div class="section__head"><h2 id="andere">${texts.otherThemes}</h2></div><ul class="plain-list">
${others.map((one) => html`<li><a class="utrecht-link" href="${request.href(themePath(path, one.id))}">${one.title[request.language]}</a></li>`)}
<li><a class="utrecht-link" href="${request.href(path)}">${texts.backToPlace(place)}</a></li>
<li>${renderTakeAll(request)}</li>
</ul></nav>`;
}

function themeJson(request: RequestContext, municipality: Municipality, theme: string): Answer {
  const view = viewPlace(request, municipality);
  const section = findSection(view, theme);
  return section ? placeData(view, section.figures) : notFound(theme);
}

function themeCsv(request: RequestContext, municipality: Municipality, theme: string): Answer {
  const view = viewPlace(request, municipality);
  const section = findSection(view, theme);
  return section ? answerCsv(placeTable(view, section.figures, `${municipality.slug}-${theme}`)) : notFound(theme);
}

function themeWorkbook(request: RequestContext, municipality: Municipality, theme: string): Answer | Promise<Answer> {
  const view = viewPlace(request, municipality);
  const section = findSection(view, theme);
  if (!section) return notFound(theme);
  return answerWorkbook(request, placeTable(view, section.figures, `${municipality.slug}-${theme}`), section.figures);
}
