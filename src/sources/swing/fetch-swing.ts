/**
 * One indicator of a Swing site, all years, as a table.
 *
 * In:  the address of the service, the indicator, the level of area; how to ask.
 * Out: a table with a head and a row per area and year, its texts as they came, and
 *      the very bytes of every answer.
 *
 * Not here: what the cells say; that is for own-files/, as for any other table.
 *
 * @example
 * // …/Variables('bevtot')/GeoLevels('gemeente')/PeriodLevels('year')/Periods('all')/Values
 * (await fetchSwing({ baseUrl, variable: "bevtot", geoLevel: "gemeente" }, transport)).table.rows[1]
 * // ["gemeente_150", "2024", "102389"]
 */
import { CbsError, type Where } from "../cbs/odata/cbs-error.ts";
import { readPages } from "../cbs/odata/pages.ts";
import { idOf, optionalText, recordOf, textOf, type JsonRecord } from "../cbs/odata/shape.ts";
import type { Transport } from "../cbs/odata/transport.ts";
import type { OwnTable, RawCell } from "../own-files/own-table.ts";

export interface SwingQuestion {
  /** Of the service: "https://klimaatmonitor.databank.nl/jiveservices/odata". */
  readonly baseUrl: string;
  /** The code of the indicator. */
  readonly variable: string;
  /** As the site names it: "gemeente". */
  readonly geoLevel: string;
}

export interface SwingAnswer {
  readonly table: OwnTable;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What went wrong between us and a Swing site, and what would have been right. */
export class SwingError extends Error {
  constructor({ where, found, expected, message, status }: CbsError, hasKey: boolean) {
    const place = `indicator ${where.table}, ${where.part}${where.page === undefined ? "" : `, page ${where.page}`}`;
    const refused = status === 401 || status === 403;
    const key = refused ? `; ${hasKey ? "the key was not accepted" : "the site asks for a key"}: ask the site for one and put it in ESTAFETTE_SWING_KEY` : "";
    const unknown = status === 404 ? "; a site answers so when it has no indicator of this code, or not per this level of area" : "";
    super(`swing: ${place}: found ${found}; expected ${expected}${message.match(/; tried \d+ times$/)?.[0] ?? ""}${key}${unknown}`);
    this.name = "SwingError";
  }
}

/** The columns of the table, by the names the service gives its fields. */
export const swingColumns = { region: "ExternalCode", period: "Period", value: "ValueString" } as const;

/** @throws SwingError when the answer does not come whole, or is not what was asked for */
export async function fetchSwing(question: SwingQuestion, transport: Transport, hasKey = false): Promise<SwingAnswer> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const keeping = keepFiles(transport, files);
  try {
    const title = await readTitle(question, keeping);
    const rows = await readValues(question, keeping);
    const recognised = [`${rows.length} values of ${question.variable}, "${title}", per ${question.geoLevel} and year, from ${new URL(question.baseUrl).host}`];
    return { files, table: { file: `swing ${question.variable}`, rows: [Object.values(swingColumns), ...rows], recognised } };
  } catch (error) {
    throw error instanceof CbsError ? new SwingError(error, hasKey) : error;
  }
}

function keepFiles(transport: Transport, files: { name: string; bytes: Uint8Array }[]): Transport {
  return {
    async get(url, where, signal) {
      const reply = await transport.get(url, where, signal);
      files.push({ name: `${where.part}${where.page === undefined ? "" : `-${where.page}`}.json`, bytes: reply.bytes });
      return reply;
    },
  };
}

const variableUrl = ({ baseUrl, variable }: SwingQuestion) => `${baseUrl}/Variables('${codeIn(variable, "an indicator")}')`;

async function readTitle(question: SwingQuestion, transport: Transport): Promise<string> {
  const where: Where = { table: question.variable, part: "Variables" };
  const { json } = await transport.get(variableUrl(question), where);
  return optionalText(recordOf(json, where), "Name", where) || question.variable;
}

async function readValues(question: SwingQuestion, transport: Transport): Promise<readonly (readonly RawCell[])[]> {
  const url = `${variableUrl(question)}/GeoLevels('${codeIn(question.geoLevel, "a level of area")}')/PeriodLevels('year')/Periods('all')/Values`;
  const rows: (readonly RawCell[])[] = [];
  const list = { url, table: question.variable, part: "Values", linkName: "@odata.nextLink", pageLimit: Infinity };
  for await (const page of readPages(transport, list)) {
    const where = { table: question.variable, part: "Values", page: page.number };
    rows.push(...page.rows.map((row) => rowOf(row, question, where)));
  }
  if (rows.length > 0) return rows;
  throw new CbsError("incomplete", { table: question.variable, part: "Values" }, "no values at all", `some per ${question.geoLevel} and year`);
}

function rowOf(row: JsonRecord, { geoLevel }: SwingQuestion, where: Where): readonly RawCell[] {
  const level = optionalText(row, "GeoLevel", where);
  if (level !== "" && level.toLowerCase() !== geoLevel.toLowerCase()) throw new CbsError("shape", where, `a value per "${level}"`, `values per ${geoLevel}`);
  return [textOf(row, swingColumns.region, where), idOf(row, swingColumns.period, where), optionalText(row, swingColumns.value, where)];
}

function codeIn(code: string, what: string): string {
  if (/^[\w.-]{1,100}$/.test(code)) return code;
  throw new Error(`swing: "${code.slice(0, 60)}" as the code of ${what}; expected letters, digits, points, hyphens and underscores, as the site writes it`);
}
