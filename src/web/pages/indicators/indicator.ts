/** `/indicatoren/:id`: what an indicator means, where it comes from, and its figures for all municipalities. */
import { findTheme } from "../../../terms/theme.ts";
import { data, page, type Answer } from "../../answer/answer.ts";
import { answerCsv } from "../../answer/data-table.ts";
import { html, type Html } from "../../html.ts";
import { writeList, writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { figureTexts } from "../../texts/figures.ts";
import { renderEmbedCode } from "../embed/embed-code.ts";
import { dataParameters } from "./choice-parameters.ts";
import { dataOnlyFaults, findDataFigures, type DataFigures, type DataRequest } from "./data-figures.ts";
import { forIndicator, type FindFigures, type IndicatorChoice } from "./for-indicator.ts";
import { indicatorJson } from "./indicator-json.ts";
import { indicatorTable } from "./indicator-table.ts";
import { summarise, writeYears } from "./indicator-summary.ts";
import { viewIndicator } from "./indicator-view.ts";
import { findMunicipalFigures, type MunicipalFigures } from "./municipal-figures.ts";
import { renderChoice } from "./render-choice.ts";
import { renderMethod, renderSources } from "./render-method.ts";
import { renderFigureSection, renderTrendSection } from "./render-pictures.ts";
import { renderTable } from "./render-table.ts";
import { renderDistricts, renderTakeAway } from "./render-take-away.ts";
import { indicatorTexts } from "./texts.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { answerWorkbook } from "../../xlsx/answer-workbook.ts";

const findPageFigures: FindFigures<DataRequest, MunicipalFigures | undefined> = (request, choice) => {
  const found = findMunicipalFigures(request, choice);
  const faults = [...dataOnlyFaults(request), ...("faults" in found ? found.faults : [])];
  return faults.length > 0 ? { faults } : found;
};

export const indicatorPage = definePage({
  path: "/indicatoren/:id",
  parameters: dataParameters,
  html: forIndicator<DataRequest, MunicipalFigures | undefined>(findPageFigures, answerPage),
  json: forIndicator<DataRequest, DataFigures>(findDataFigures, (request, choice, figures) =>
    data(indicatorJson(request, choice, figures)),
  ),
  csv: forIndicator<DataRequest, DataFigures>(findDataFigures, (request, choice, figures) => answerCsv(indicatorTable(request, choice, figures))),
  xlsx: forIndicator<DataRequest, DataFigures>(findDataFigures, (request, choice, figures) =>
    answerWorkbook(request, indicatorTable(request, choice, figures), [{ indicator: choice.indicator, block: figures.block }]),
  ),
});

function answerPage(request: DataRequest, choice: IndicatorChoice, figures: MunicipalFigures | undefined): Answer {
  const { language } = request;
  const { indicator } = choice;
  const theme = findTheme(indicator.theme);
  return page({
    title: indicator.title[language],
    description: indicator.definition[language],
    section: "indicators",
    breadcrumb: [
      { title: indicatorTexts[language].indicators, href: request.href("/indicatoren") },
      ...(theme ? [{ title: theme.title[language], href: request.href("/indicatoren", { search: { thema: theme.id } }) }] : []),
      { title: indicator.title[language] },
    ],
    twins: ["json", "csv", "xlsx"],
    main: html`<div class="prose"><h1>${indicator.title[language]}</h1>
<p class="lead">${indicator.definition[language]}</p>
${renderFacts(request, choice)}
${renderDistricts(request, choice)}</div>
${figures ? renderPageLinks(request) : ""}
${renderBody(request, choice, figures)}`,
  });
}

function renderPageLinks({ language, vintage }: DataRequest): Html {
  const texts = indicatorTexts[language];
  const count = writeNumber(vintage.municipalities.length, language);
  const links = [
    ["cijfer", texts.mapTitle],
    ["jaren", texts.trendTitle],
    ["meting", texts.methodTitle],
    ["bron", texts.sourceTitle],
    ["meenemen", texts.takeAwayTitle],
    ["tabel", texts.tableTitle(count)],
  ] as const;
  return html`<nav aria-label="${texts.onThisPage}"><ul class="page-links">${links.map(([id, title]) => html`<li><a class="utrecht-link" href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

/** Unit, years, levels, kind and source on one line. */
function renderFacts({ vintage, language }: DataRequest, { indicator }: IndicatorChoice): Html {
  const { years, levels, credits } = summarise(vintage, indicator);
  const facts = [
    unitInWords(indicator.unit, language),
    years.length > 0 ? writeYears(years, language) : "",
    writeList(levels.map((level) => indicatorTexts[language].levels[level]), language),
    figureTexts[language].natures[indicator.nature],
    writeList(credits, language),
  ];
  return html`<p class="soft small">${facts.filter((fact) => fact !== "").join(" · ")}</p>`;
}

function renderBody(request: DataRequest, choice: IndicatorChoice, figures: MunicipalFigures | undefined): Html {
  const { column, indicator } = choice;
  const [anyBlock] = column.blocks;
  if (!figures) {
    return html`<p>${indicatorTexts[request.language].noMunicipalFigures}</p>
${anyBlock ? html`${renderMethod(request, indicator, anyBlock)}${renderSources(request, anyBlock)}` : ""}${renderTakeAway(request, choice)}`;
  }
  const view = viewIndicator(request, choice, figures);
  return html`${renderChoice(view)}
${renderFigureSection(view)}
${renderTrendSection(view)}
${renderMethod(request, indicator, figures.block, view.own && { name: view.own.municipality.name, index: view.own.index })}
${renderSources(request, figures.block)}
${renderTakeAway(request, choice)}
${renderEmbedCode(view)}
${renderTable(view)}`;
}
