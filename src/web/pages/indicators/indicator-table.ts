/** The data of an indicator as rows, for CSV and workbooks: a region in a period each, with its source and its unit. */
import { observationAt, tablesOf } from "../../../figures/column.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import type { CsvColumn } from "../../answer/csv.ts";
import type { DataTable } from "../../answer/data-table.ts";
import { levelName, type DataFigures, type DataRequest } from "./data-figures.ts";
import type { IndicatorChoice } from "./for-indicator.ts";
import { unitInWords } from "../../wording/unit-in-words.ts";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  /** All tables it rests on, that of the numerator first. */
  readonly tables: string;
  readonly observation: Observation;
}

export function indicatorTable(request: DataRequest, { indicator }: IndicatorChoice, figures: DataFigures): DataTable<Row> {
  const unit = unitInWords(indicator.unit, request.language);
  const present = (pick: (one: Extract<Observation, { value: number }>) => string | number | undefined) => (row: Row) =>
    isPresent(row.observation) ? pick(row.observation) : undefined;
  const columns: readonly CsvColumn<Row>[] = [
    ["code", (row) => row.code],
    ["naam", (row) => row.name],
    ["periode", (row) => row.period],
    ["waarde", present((one) => one.value)],
    ["ondergrens", present((one) => one.lower)],
    ["bovengrens", present((one) => one.upper)],
    ["status", present((one) => one.marks.join(" "))],
    ["reden_ontbreekt", (row) => (isPresent(row.observation) ? undefined : row.observation.missing)],
    ["bron", (row) => row.tables],
    ["eenheid", () => unit],
  ];
  return { rows: rowsOf(figures), columns, name: fileName(request, indicator.id, figures) };
}

function* rowsOf({ block, list, regions, periods }: DataFigures): Generator<Row> {
  for (const region of regions) {
    const [code, name] = [list.codes[region], list.names[region]];
    for (const index of periods) {
      const { period } = block.periods[index];
      yield { code, name, period, tables: tablesOf(block.periods[index]).join(" "), observation: observationAt(block, region, index) };
    }
  }
}

/** "jongeren-met-jeugdhulp", and for another block "jongeren-met-jeugdhulp-wijk-2024". */
function fileName({ vintage }: DataRequest, id: string, { block }: DataFigures): string {
  const isUsual = block.level === "municipality" && block.division === vintage.division;
  return isUsual ? id : `${id}-${levelName(block.level)}-${block.division}`;
}
