/** A list as it is answered: a page of it in JSON, all of it in CSV. */
import { writeCsv, type CsvColumn } from "../answer/csv.ts";
import { file, json, type ApiAnswer, type ApiRequest } from "./api-route.ts";
import { pageBody, sliceOf } from "./paging.ts";

export interface ListParts<Item> {
  /** Under which name the items stand, and that of the file. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly describe: (item: Item) => unknown;
  readonly columns: readonly CsvColumn<Item>[];
}

export function answerList<Item>(
  request: ApiRequest<{ readonly page?: number; readonly pageSize?: number }>,
  { name, items, describe, columns }: ListParts<Item>,
): ApiAnswer {
  if (request.format === "csv") return file([writeCsv(items, columns)], name);
  const { start, count } = sliceOf(request);
  return json(pageBody(request, name, items.slice(start, start + count).map(describe), items.length));
}
