/**
 * The second sheet of a workbook: what the figures on the first one mean, who
 * published them, and where these very figures stay to be found.
 */
import { tablesOf, type Block } from "../../figures/column.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { SourceTable } from "../../terms/source-table.ts";
import { periodLabel } from "../../terms/period.ts";
import type { CsvColumn } from "../answer/csv.ts";
import { lookupsOf } from "../lookups.ts";
import type { RequestContext } from "../request/request-context.ts";
import { unitInWords } from "../wording/unit-in-words.ts";

/** An indicator with the block whose figures are in the workbook. */
export interface DefinedFigure {
  readonly indicator: Indicator;
  readonly block: Block;
}

/** Names of columns do not follow the language, as in every data twin. */
export function definitionColumns(request: RequestContext): readonly CsvColumn<DefinedFigure>[] {
  const { language, vintage, origin } = request;
  return [
    ["indicator", ({ indicator }) => indicator.id],
    ["titel", ({ indicator }) => indicator.title[language]],
    ["definitie", ({ indicator }) => indicator.definition[language]],
    ["let_op", ({ indicator }) => indicator.attention?.[language]],
    ["eenheid", ({ indicator }) => unitInWords(indicator.unit, language)],
    ["teller", ({ indicator }) => indicator.numerator?.[language]],
    ["noemer", ({ indicator }) => indicator.denominator?.[language]],
    ["breuken", ({ indicator }) => writeBreaks(indicator, language)],
    ["bronnen", (figure) => sourcesOf(figure, request).join("\n")],
    ["stand", () => vintage.id],
    ["stand_van", () => vintage.asOf],
    ["vast_adres", ({ indicator }) => origin + request.href(`/indicatoren/${indicator.id}`, { isPermanent: true })],
    ["vast_adres_bestand", () => origin + request.self({ format: request.format, isPermanent: true })],
  ];
}

function writeBreaks({ breaks }: Indicator, language: "nl" | "en"): string {
  return breaks.map(({ from, reason }) => `${periodLabel(from, language)}: ${reason[language]}`).join("\n");
}

/** Each table once: who to name, which table, under which licence. */
function sourcesOf({ block }: DefinedFigure, { vintage, language }: RequestContext): readonly string[] {
  const { tableById } = lookupsOf(vintage);
  const ids = [...new Set(block.periods.flatMap(tablesOf))];
  return ids.map((id) => {
    const table = tableById.get(id);
    return table ? `${id}: ${writeSource(table, language)}` : id;
  });
}

function writeSource({ provider, title, tableNumber, edition, licence, url }: SourceTable, language: "nl" | "en"): string {
  const named = [provider, title[language], tableNumber, edition[language], licence.id, licence.credit, url];
  return named.filter((part) => part !== undefined).join(", ");
}
