/** The list of indicators: a section per theme, a row per main indicator with its companions under it. */
import { themes } from "../../../terms/theme.ts";
import { html, type Html } from "../../html.ts";
import { writeList } from "../../wording/numbers.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { figureTexts } from "../../texts/figures.ts";
import { writeCompanion } from "./companion-words.ts";
import type { IndicatorFamily } from "./find-indicators.ts";
import { summarise, writeYears } from "./indicator-summary.ts";
import { listTexts } from "./list-texts.ts";
import { indicatorTexts } from "./texts.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";

export function renderList(request: RequestContext, families: readonly IndicatorFamily[], filter: Html): Html {
  const texts = listTexts[request.language];
  const isFiltered = Object.values(request.search).flat().some((value) => value !== "");
  const groups = groupByTheme(families);
  return html`<div class="prose"><h1>${texts.title}</h1>
<p class="lead">${texts.intro}</p></div>
${filter}
<p class="indicator-count"><strong>${isFiltered ? texts.found(families.length) : texts.all(families.length)}</strong>
${isFiltered ? html`<a class="utrecht-link" href="${request.href("/indicatoren")}">${texts.showAll}</a>` : ""}
<span>${renderTakeAway(request)}</span></p>
${groups.length > 1 ? renderThemeLinks(request, groups) : ""}
${families.length === 0 ? html`<p>${texts.nothing} ${texts.nothingHelp}</p>` : groups.map((group) => renderTheme(request, group))}`;
}

function renderTakeAway(request: RequestContext): Html {
  return html`<a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a>`;
}

interface ThemeGroup {
  readonly theme: (typeof themes)[number];
  readonly families: readonly IndicatorFamily[];
}

function groupByTheme(families: readonly IndicatorFamily[]): readonly ThemeGroup[] {
  return themes
    .map((theme) => ({ theme, families: families.filter(({ main }) => main.theme === theme.id) }))
    .filter((group) => group.families.length > 0);
}

function renderThemeLinks({ language }: RequestContext, groups: readonly ThemeGroup[]): Html {
  return html`<nav aria-label="${listTexts[language].themes}"><ul class="page-links">${groups.map(
    ({ theme, families }) => html`<li><a class="utrecht-link" href="#${theme.id}">${theme.title[language]}</a> <span class="soft">${families.length}</span></li>`,
  )}</ul></nav>`;
}

function renderTheme(request: RequestContext, { theme, families }: ThemeGroup): Html {
  const { language } = request;
  return html`<section class="section" id="${theme.id}"><div class="section__head"><h2>${theme.title[language]}</h2><p class="soft small">${listTexts[language].perTheme(families.length)}</p></div>
<ul class="indicator-list">${families.map((family) => renderFamily(request, family))}</ul></section>`;
}

function renderFamily(request: RequestContext, { main, companions }: IndicatorFamily): Html {
  const { language, vintage } = request;
  const texts = listTexts[language];
  const { years, levels, credits } = summarise(vintage, main);
  const also = companions.map(
    ({ kind, indicator }) => html`<a class="utrecht-link" href="${request.href(`/indicatoren/${indicator.id}`)}">${writeCompanion(kind, indicator, language)}<span class="visually-hidden">: ${indicator.title[language]}</span></a>`,
  );
  return html`<li class="indicator-item"><div><h3 class="indicator-item__title"><a class="utrecht-link" href="${request.href(`/indicatoren/${main.id}`)}">${main.title[language]}</a></h3>
<p class="soft">${unitInWords(main.unit, language)}${also.length > 0 ? html` <span class="tiny">(${texts.also} ${separated(also, ` ${texts.and} `)})</span>` : ""}</p></div>
<p class="indicator-item__years">${years.length > 0 ? writeYears(years, language) : ""}</p>
<p class="indicator-item__levels">${writeList(levels.map((level) => indicatorTexts[language].levels[level]), language)}</p>
<p class="indicator-item__source">${figureTexts[language].natures[main.nature]} · ${credits.join(", ")}</p></li>`;
}

function separated(parts: readonly Html[], separator: string): Html {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))}`;
}
