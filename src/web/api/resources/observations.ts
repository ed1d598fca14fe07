/** `/observations`: the figures themselves, or the reason why one is not there. */
import type { Vintage } from "../../../figures/vintage.ts";
import { defineRoute, file, json, type ApiRequest } from "../api-route.ts";
import { checkFilters } from "../check-filters.ts";
import { visitCells } from "../observations/cells.ts";
import { writeObservationsCsv } from "../observations/csv.ts";
import { readersOf, type FieldValue, type ObservationField } from "../observations/fields.ts";
import type { FileNotes } from "../observations/parquet.ts";
import { selectObservations, type Selection } from "../observations/selection.ts";
import { pageBody, sliceOf, type Slice } from "../paging.ts";
import { format, known, pageSize } from "../parameters.ts";
import { observationSchema, pageOf } from "../schemas.ts";

export const observationsRoute = defineRoute({
  path: "/observations",
  summary: { nl: "Waarnemingen", en: "Observations" },
  description: {
    nl: "De cijfers. Elke waarneming is een cijfer, of de reden waarom het er niet is. Als JSON in bladzijden; als CSV of Parquet alles in één bestand.",
    en: "The figures. Each observation is a figure, or the reason why there is none. As JSON in pages; as CSV or Parquet everything in one file.",
  },
  parameters: {
    indicator: known.indicator,
    region: known.region,
    municipality: known.municipality,
    level: known.level,
    division: known.division,
    period: known.period,
    fields: known.fields,
    page: known.page,
    pageSize: pageSize(1000),
    format: format(["json", "csv", "parquet"]),
    vintage: known.vintage,
  },
  formats: ["json", "csv", "parquet"],
  schema: pageOf("observations", observationSchema, "ObservationPage"),
  example: (examples) => ({ indicator: examples.indicator, region: examples.municipality }),
  check: checkFilters,
  answer: (request) => {
    const { query, vintage } = request;
    const selection = selectObservations(vintage, query);
    const name = query.indicator?.length === 1 ? `observations-${query.indicator[0]}` : "observations";
    switch (request.format) {
      case "csv":
        return file(writeObservationsCsv(selection, query.fields), name);
      case "parquet":
        return file(request.shell.maker.make({ kind: "parquet", selection, fields: query.fields, notes: notesOf(request, selection) }), name);
      case "json":
        return json(pageBody(request, "observations", rowsOf(selection, sliceOf(request), query.fields), selection.total));
    }
  },
});

function rowsOf(selection: Selection, { start, count }: Slice, fields: readonly ObservationField[] | undefined) {
  const readers = readersOf(fields);
  const rows: Readonly<Record<string, FieldValue>>[] = [];
  visitCells(selection, start, count, (part, region, period, cell) => {
    const row: Record<string, FieldValue> = {};
    for (const { name, read } of readers) row[name] = read(part, region, period, cell);
    rows.push(row);
  });
  return rows;
}

/** What a file must say of itself, once it lies somewhere else. */
function notesOf({ vintage, path, search, origin }: ApiRequest, { parts }: Selection): FileNotes {
  const tables = tablesIn(vintage, parts);
  const query = new URLSearchParams(search);
  query.set("vintage", vintage.id);
  return {
    vintage: vintage.id,
    asOf: vintage.asOf,
    licence: [...new Set(tables.map(({ licence }) => licence.url))].join(" "),
    credit: [...new Set(tables.map(({ licence }) => licence.credit))].join("; "),
    sources: tables.map(({ id }) => id).join(" "),
    address: `${origin}${path}?${query}`,
  };
}

function tablesIn({ tables }: Vintage, parts: Selection["parts"]) {
  const used = new Set(parts.flatMap(({ block, periods }) => periods.flatMap((period) => [block.periods[period].table, ...(block.periods[period].also ?? [])])));
  return tables.filter(({ id }) => used.has(id));
}
