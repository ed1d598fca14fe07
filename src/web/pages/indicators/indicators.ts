/** `/indicatoren`: all indicators by theme, to search and to filter. */
import { csv, data, page } from "../../answer/answer.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { findIndicators, type IndicatorFamily } from "./find-indicators.ts";
import { describeIndicator } from "./indicator-description.ts";
import { listParameters, type ListQuery } from "./list-parameters.ts";
import { listTexts } from "./list-texts.ts";
import { renderFilter } from "./render-filter.ts";
import { renderList } from "./render-list.ts";

const natures = { geteld: "objective", gevraagd: "subjective" } as const;

export const indicatorsPage = definePage({
  path: "/indicatoren",
  parameters: listParameters,
  html: (request) => {
    const texts = listTexts[request.language];
    const families = find(request);
    return page({
      title: texts.title,
      description: texts.description,
      section: "indicators",
      breadcrumb: [{ title: texts.title }],
      twins: ["json", "csv"],
      main: renderList(request, families, renderFilter(request, request.query)),
    });
  },
  json: (request) =>
    data({ ...vintageNote(request), indicators: everyone(find(request)).map((one) => describeIndicator(request, one)) }),
  csv: (request) =>
    csv(
      everyone(find(request)).map((one) => describeIndicator(request, one)),
      [
        ["id", (one) => one.id],
        ["titel", (one) => one.title],
        ["thema", (one) => one.theme],
        ["rol", (one) => one.role],
        ["eenheid", (one) => one.unit.words],
        ["soort", (one) => one.nature],
        ["gewenste_richting", (one) => one.polarity],
        ["jaren", (one) => one.years.join(" ")],
        ["niveaus", (one) => one.levels.join(" ")],
        ["bron", (one) => one.credits.join(", ")],
        ["definitie", (one) => one.definition],
      ],
      "indicatoren",
    ),
});

function find({ vintage, query, language }: PageRequest<object, ListQuery>) {
  const { zoek, thema, soort } = query;
  return findIndicators(vintage, { words: zoek, theme: thema, nature: soort && natures[soort] }, language);
}

/** Main indicators, each followed by its companions. */
function everyone(families: readonly IndicatorFamily[]) {
  return families.flatMap(({ main, companions }) => [main, ...companions.map(({ indicator }) => indicator)]);
}
