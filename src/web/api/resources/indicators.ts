/** `/indicators`: what is measured, and one of them with everything to know before using it. */
import { tablesOf } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { foldName } from "../../search/fold.ts";
import { lookupsOf } from "../../lookups.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { answerList } from "../list-answer.ts";
import { vintageOf } from "../paging.ts";
import { format, known, pageSize } from "../parameters.ts";
import { indicatorDetailSchema, indicatorSchema, pageOf } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

export const indicatorsRoute = defineRoute({
  path: "/indicators",
  summary: { nl: "Indicatoren", en: "Indicators" },
  description: { nl: "Wat er gemeten is, in de volgorde van de site.", en: "What is measured, in the order of the site." },
  parameters: {
    theme: known.theme,
    nature: known.nature,
    query: known.indicatorQuery,
    page: known.page,
    pageSize: pageSize(100),
    format: format(["json", "csv"]),
    vintage: known.vintage,
  },
  formats: ["json", "csv"],
  schema: pageOf("indicators", indicatorSchema, "IndicatorPage"),
  example: (examples) => ({ theme: examples.theme }),
  answer: (request) => {
    const { theme, nature, query } = request.query;
    const items = request.vintage.indicators.filter(
      (one) => (!theme || theme.includes(one.theme)) && (!nature || one.nature === nature) && isAbout(one, query),
    );
    return answerList(request, {
      name: "indicators",
      items,
      describe: (one) => ({ ...describe(one), _links: selfLink("indicators", one.id, request.vintage.id) }),
      columns: [
        ["id", (one) => one.id],
        ["titleNl", (one) => one.title.nl],
        ["titleEn", (one) => one.title.en],
        ["theme", (one) => one.theme],
        ["nature", (one) => one.nature],
        ["unitKind", (one) => one.unit.kind],
        ["unitNl", (one) => unitInWords(one.unit, "nl")],
        ["unitEn", (one) => unitInWords(one.unit, "en")],
        ["polarity", (one) => one.polarity],
        ["decimals", (one) => one.decimals],
        ["isCore", (one) => one.isCore],
        ["role", (one) => one.role],
      ],
    });
  },
});

function isAbout({ id, title, definition }: Indicator, query: string | undefined): boolean {
  if (query === undefined) return true;
  const text = foldName([id, title.nl, title.en, definition.nl, definition.en].join(" "));
  return foldName(query).split(" ").every((word) => text.includes(word));
}

function describe({ id, title, theme, nature, unit, polarity, decimals, isCore, role }: Indicator) {
  return { id, title, theme, nature, unit, polarity, decimals, isCore, role };
}

export const indicatorRoute = defineRoute({
  path: "/indicators/{id}",
  summary: { nl: "Een indicator", en: "An indicator" },
  description: {
    nl: "Wat een indicator betekent, vanaf wanneer hij niet te vergelijken is met eerder, en voor welke jaren en gebieden er cijfers zijn.",
    en: "What an indicator means, from when on it may not be compared with earlier, and for which years and regions there are figures.",
  },
  id: {
    name: "id",
    description: { nl: "De naam van de indicator.", en: "The id of the indicator." },
    example: (examples) => examples.indicator,
  },
  parameters: { vintage: known.vintage },
  formats: ["json"],
  schema: indicatorDetailSchema,
  example: () => ({}),
  answer: (request) => {
    const one = lookupsOf(request.vintage).indicatorById.get(request.id);
    if (!one) return unknown(`Indicator ‘${request.id}’ bestaat niet in deze stand. Alle indicatoren staan op /api/v1/indicators.`);
    const { definition, attention, numerator, denominator, moment, breaks, companions } = one;
    return json({
      vintage: vintageOf(request),
      ...describe(one),
      definition,
      attention,
      numerator,
      denominator,
      moment,
      breaks,
      companions,
      figures: figuresOf(request.vintage, one),
      _links: selfLink("indicators", one.id, request.vintage.id),
    });
  },
});

function figuresOf(vintage: Vintage, { id }: Indicator) {
  const blocks = vintage.columns.get(id)?.blocks ?? [];
  return blocks.map((block) => ({
    level: block.level,
    division: block.division,
    periods: block.periods.map((one) => ({ period: one.period, sources: tablesOf(one), step: one.step })),
  }));
}
