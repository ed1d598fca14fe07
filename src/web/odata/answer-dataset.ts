/**
 * One dataset: its service document, its shape, what it says about itself, its code lists.
 * Its observations: answer-observations.ts.
 */
import { answerObservations } from "./answer-observations.ts";
import { answerSet, answerWhole, unknownPart } from "./answer-set.ts";
import { codeSetsOf } from "./code-sets.ts";
import { detailsOf, recordOf } from "./dataset-record.ts";
import type { Dataset } from "./datasets.ts";
import { dimensionProperties, listDimensions } from "./dimensions.ts";
import type { EntitySet } from "./entity-set.ts";
import { parseKeyed } from "./entity-key.ts";
import { datasetAddress, type Feed } from "./feed.ts";
import { datasetMetadata } from "./metadata-document.ts";
import { observationProperties } from "./observations.ts";
import type { ODataAnswer } from "./odata-answer.ts";

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
  const keyed = parseKeyed(name);
  if (keyed.name === "Observations") return answerObservations(feed, dataset, keyed, rest, search);
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
