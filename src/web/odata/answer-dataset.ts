/** One dataset: its service document, its shape, what it says about itself, its code lists, its observations. */
import { answerSet, answerWhole, contextOf, unknownPart } from "./answer-set.ts";
import { codeSetsOf } from "./code-sets.ts";
import { detailsOf, recordOf } from "./dataset-record.ts";
import type { Dataset } from "./datasets.ts";
import { dimensionProperties, listDimensions } from "./dimensions.ts";
import type { EntitySet } from "./entity-set.ts";
import { parseKeyed } from "./entity-key.ts";
import { datasetAddress, type Feed } from "./feed.ts";
import { datasetMetadata } from "./metadata-document.ts";
import { countRows, writePage } from "./observation-page.ts";
import { observationProperties } from "./observations.ts";
import type { ODataAnswer } from "./odata-answer.ts";
import { readQuery } from "./query-options.ts";
import { vintageParameter } from "../parameters.ts";

export function answerDataset(
  feed: Feed,
  dataset: Dataset,
  parts: readonly string[],
  search: URLSearchParams,
): ODataAnswer | Promise<ODataAnswer> {
  const codeSets = codeSetsOf({ dataset, vintage: feed.vintage, language: feed.language });
  const metadata = `${datasetAddress(feed, dataset)}/$metadata`;
  const [name, ...rest] = parts;
  if (name === undefined) return answerWhole(search, () => ({ "@odata.context": metadata, value: linksTo(feed, codeSets) }));
  if (name === "$metadata" && rest.length === 0) return { kind: "xml", body: datasetMetadata(codeSets, observationProperties(dataset)) };
  if (name === "Properties" && rest.length === 0) return answerWhole(search, () => propertiesOf(feed, dataset, metadata));
  if (name === "Observations") return answerObservations(feed, dataset, rest, search);
  const keyed = parseKeyed(name);
  const set = [dimensionSet(feed, dataset), ...codeSets].find((one) => one.name === keyed.name);
  if (set) return answerSet(set, keyed, rest, search, metadata);
  return unknownPart(name, ["Properties", "Dimensions", ...codeSets.map((one) => one.name), "Observations", "$metadata"]);
}

function linksTo({ keep }: Feed, codeSets: readonly EntitySet[]): readonly object[] {
  const names = ["Dimensions", ...codeSets.map(({ name }) => name), "Observations"];
  const link = (name: string, kind: string) => ({ name, kind, url: name + keep });
  return [link("Properties", "Singleton"), ...names.map((name) => link(name, "EntitySet"))];
}

function propertiesOf(feed: Feed, dataset: Dataset, metadata: string): object {
  return { "@odata.context": `${metadata}#Properties`, ...recordOf(feed, dataset), ...detailsOf(feed, dataset) };
}

function dimensionSet(feed: Feed, dataset: Dataset): EntitySet {
  return { name: "Dimensions", type: "Dimension", key: "Identifier", properties: dimensionProperties, list: () => listDimensions(feed, dataset) };
}

async function answerObservations(feed: Feed, dataset: Dataset, rest: readonly string[], search: URLSearchParams): Promise<ODataAnswer> {
  const read = readQuery(search, { properties: observationProperties(dataset), sortable: ["Id"], canDescend: false });
  if ("faults" in read) return { kind: "faults", faults: read.faults };
  const { query } = read;
  if (rest.length === 1 && rest[0] === "$count") return { kind: "count", count: await countRows(dataset, query.filter) };
  if (rest.length > 0) return unknownPart(rest.join("/"), ["$count"]);
  const address = datasetAddress(feed, dataset);
  const context = contextOf(`${address}/$metadata`, "Observations", query.select);
  const nextLink = (fromId: number, remaining: number | undefined) =>
    `${address}/Observations?${writeNext(search, feed.vintage.id, fromId, remaining)}`;
  return { kind: "stream", pieces: writePage({ dataset, query, context, nextLink }) };
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
