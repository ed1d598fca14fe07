/** `/sources`: the published tables the figures come from. */
import type { SourceTable } from "../../../terms/source-table.ts";
import { lookupsOf } from "../../lookups.ts";
import { defineRoute, json, unknown } from "../api-route.ts";
import { answerList } from "../list-answer.ts";
import { vintageOf } from "../paging.ts";
import { format, known, pageSize } from "../parameters.ts";
import { pageOf, sourceDetailSchema, sourceSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

export const sourcesRoute = defineRoute({
  path: "/sources",
  summary: { nl: "Bronnen", en: "Sources" },
  description: { nl: "De tabellen waar de cijfers uit komen, met uitgever en licentie, en sinds wanneer het opvragen mislukt.", en: "The tables the figures come from, with publisher and licence, and since when asking for them fails." },
  parameters: { page: known.page, pageSize: pageSize(100), format: format(["json", "csv"]), vintage: known.vintage },
  formats: ["json", "csv"],
  schema: pageOf("sources", sourceSchema, "SourcePage"),
  example: () => ({}),
  answer: (request) =>
    answerList(request, {
      name: "sources",
      items: request.vintage.tables,
      describe: (table) => ({ ...describe(table), _links: selfLink("sources", table.id, request.vintage.id) }),
      columns: [
        ["id", (table) => table.id],
        ["provider", (table) => table.provider],
        ["tableNumber", (table) => table.tableNumber],
        ["titleNl", (table) => table.title.nl],
        ["titleEn", (table) => table.title.en],
        ["editionNl", (table) => table.edition.nl],
        ["editionEn", (table) => table.edition.en],
        ["url", (table) => table.url],
        ["licence", (table) => table.licence.id],
        ["licenceUrl", (table) => table.licence.url],
        ["credit", (table) => table.licence.credit],
        ["periods", (table) => table.periods.join(" ")],
        ["takenOn", (table) => table.taken?.on],
        ["failedOn", (table) => table.failure?.on],
        ["failureNl", (table) => table.failure?.reason.nl],
        ["failureEn", (table) => table.failure?.reason.en],
      ],
    }),
});

function describe({ id, provider, tableNumber, title, edition, url, licence, periods, taken, failure }: SourceTable) {
  const takenOn = taken?.on ?? null;
  const failed = failure ? { lastSucceededOn: takenOn, failedOn: failure.on, reason: failure.reason } : null;
  return { id, provider, tableNumber: tableNumber ?? null, title, edition, url, licence, periods, takenOn, failure: failed };
}

export const sourceRoute = defineRoute({
  path: "/sources/{id}",
  summary: { nl: "Een bron", en: "A source" },
  description: {
    nl: "Een tabel: wat eruit is gelezen, wat niet, en de vingerafdruk van elk bestand.",
    en: "A table: what was read out of it, what was not, and the fingerprint of each file.",
  },
  id: {
    name: "id",
    description: { nl: "De naam van de tabel bij ons.", en: "Our id of the table." },
    example: (examples) => examples.source,
  },
  parameters: { vintage: known.vintage },
  formats: ["json"],
  schema: sourceDetailSchema,
  example: () => ({}),
  answer: (request) => {
    const table = lookupsOf(request.vintage).tableById.get(request.id);
    if (!table) return unknown(`Bron ‘${request.id}’ bestaat niet in deze stand. Alle bronnen staan op /api/v1/sources.`);
    const { notes, files, rowsRead, observations, missing, dropped } = table;
    const read = { notes, files, rowsRead, observations, missing, dropped };
    return json({ vintage: vintageOf(request), ...describe(table), ...read, _links: selfLink("sources", table.id, request.vintage.id) });
  },
});
