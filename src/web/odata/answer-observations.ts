/**
 * The observations of a dataset: a page of them, how many there are, or one by its key.
 *
 * In:       what stands behind the dataset in the address, and the query.
 * Out:      an answer; a page is made while it is sent (observation-page.ts).
 */
import { answerOne, contextOf, unknownPart, type Keyed } from "./answer-set.ts";
import type { Dataset } from "./datasets.ts";
import type { KeyedName } from "./entity-key.ts";
import { datasetAddress, type Feed } from "./feed.ts";
import { countRows, writePage } from "./observation-page.ts";
import { observationProperties, walkObservations, type ObservationRow } from "./observations.ts";
import type { ODataAnswer } from "./odata-answer.ts";
import { readQuery } from "./query-options.ts";
import { vintageParameter } from "../request/parameters.ts";

export async function answerObservations(feed: Feed, dataset: Dataset, keyed: KeyedName, rest: readonly string[], search: URLSearchParams): Promise<ODataAnswer> {
  const address = datasetAddress(feed, dataset);
  const metadata = `${address}/$metadata`;
  if (keyed.key !== undefined) return answerObservation(dataset, { ...keyed, key: keyed.key }, rest, search, metadata);
  const read = readQuery(search, { properties: observationProperties(dataset), sortable: ["Id"], canDescend: false });
  if ("faults" in read) return { kind: "faults", faults: read.faults };
  const { query } = read;
  if (rest.length === 1 && rest[0] === "$count") return { kind: "count", count: await countRows(dataset, query.filter) };
  if (rest.length > 0) return unknownPart(rest.join("/"), ["$count"]);
  const context = contextOf(metadata, "Observations", query.select);
  const nextLink = (fromId: number, remaining: number | undefined) =>
    `${address}/Observations?${writeNext(search, feed.vintage.id, fromId, remaining)}`;
  return { kind: "stream", pieces: writePage({ dataset, query, context, nextLink }) };
}

function answerObservation(dataset: Dataset, keyed: Keyed, rest: readonly string[], search: URLSearchParams, metadata: string): ODataAnswer {
  const entity = typeof keyed.key === "number" ? findObservation(dataset, keyed.key) : undefined;
  return answerOne({ name: "Observations", key: "Id", properties: observationProperties(dataset), keyed, entity }, rest, search, metadata);
}

/** The first row from this Id on; the next one where there is a gap, which is then not the one asked for. */
function findObservation(dataset: Dataset, id: number): ObservationRow | undefined {
  for (const row of walkObservations(dataset, undefined, id)) if (row) return row.Id === id ? row : undefined;
  return undefined;
}

/** The same question, from another Id on, of the same vintage. */
function writeNext(search: URLSearchParams, vintage: string, fromId: number, remaining: number | undefined): string {
  const kept = ["$filter", "$select", "$orderby", "$format"].flatMap((name): [string, string][] => {
    const value = search.get(name);
    return value === null ? [] : [[name, value]];
  });
  const top: [string, string][] = remaining === undefined ? [] : [["$top", String(remaining)]];
  const options: readonly [string, string][] = [...kept, ...top, ["$skiptoken", String(fromId)], [vintageParameter, vintage]];
  return options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}
