/**
 * A table of figures as a workbook: one sheet with the very cells of its CSV
 * twin, one with what they mean.
 *
 * @example
 * answerWorkbook(request, placeTable(view, figures, "deventer"), figures)
 */
import { xlsx, type Answer } from "../answer/answer.ts";
import type { CsvColumn } from "../answer/csv.ts";
import type { DataTable } from "../answer/data-table.ts";
import type { RequestContext } from "../request/request-context.ts";
import { inBothLanguages } from "../texts/both-languages.ts";
import { definitionColumns, type DefinedFigure } from "./definitions.ts";
import type { WorkbookSheet } from "./workbook.ts";

const sheetNames = inBothLanguages({ figures: "Cijfers", definitions: "Definities" }, { figures: "Figures", definitions: "Definitions" });

export function answerWorkbook<Row>(request: RequestContext, { rows, columns, name }: DataTable<Row>, defined: readonly DefinedFigure[]): Answer {
  const names = sheetNames[request.language];
  const sheets = [sheetOf(names.figures, rows, columns), sheetOf(names.definitions, defined, definitionColumns(request))];
  return xlsx(sheets, name);
}

function sheetOf<Row>(name: string, rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): WorkbookSheet {
  return {
    name,
    head: columns.map(([title]) => title),
    rows: [...rows].map((row) => columns.map(([, value]) => value(row))),
  };
}
