/**
 * The feed itself: `/odata/v1`, with the list of datasets and one catalogue.
 *
 * The path behind `/odata/v1` is looked at part by part, since a dataset has sets of its own below it.
 */
import { answerDataset } from "./answer-dataset.ts";
import { answerSet, answerWhole, unknownPart } from "./answer-set.ts";
import { recordOf, recordProperties } from "./dataset-record.ts";
import { datasetsOf } from "./datasets.ts";
import type { EntitySet } from "./entity-set.ts";
import { parseKeyed } from "./entity-key.ts";
import { catalogueName, datasetAddress, type Feed } from "./feed.ts";
import { feedMetadata } from "./metadata-document.ts";
import type { ODataAnswer } from "./odata-answer.ts";
import { odataTexts } from "./texts.ts";

/** `parts` is the path behind `/odata/v1`, without empty parts. */
export function answerFeed(feed: Feed, parts: readonly string[], search: URLSearchParams): ODataAnswer | Promise<ODataAnswer> {
  const sets = feedSets(feed);
  const [name, ...rest] = parts;
  const context = `${feed.root}/$metadata`;
  if (name === undefined) return answerWhole(search, () => ({ "@odata.context": context, value: sets.map((one) => linkTo(feed, one)) }));
  if (name === "$metadata" && rest.length === 0) return { kind: "xml", body: feedMetadata(sets) };
  const keyed = parseKeyed(name);
  const set = sets.find((one) => one.name === keyed.name);
  if (set) return answerSet(set, keyed, rest, search, context);
  const datasets = datasetsOf(feed.vintage);
  if (name !== catalogueName) return unknownPart(name, [...sets.map((one) => one.name), catalogueName, "$metadata"]);
  const dataset = datasets.get(rest[0] ?? "");
  return dataset ? answerDataset(feed, dataset, rest.slice(1), search) : unknownPart(rest[0] ?? "", [...datasets.keys()]);
}

function linkTo({ keep }: Feed, { name }: EntitySet): object {
  return { name, kind: "EntitySet", url: name + keep };
}

function feedSets(feed: Feed): readonly EntitySet[] {
  const datasets = datasetsOf(feed.vintage);
  return [
    {
      name: "Datasets",
      type: "Dataset",
      key: "Identifier",
      properties: { ...recordProperties, DatasetUrl: "Edm.String" },
      list: () => [...datasets.values()].map((dataset) => ({ ...recordOf(feed, dataset), DatasetUrl: datasetAddress(feed, dataset) + feed.keep })),
    },
    catalogues(feed),
  ];
}

function catalogues({ language, publisher, contact, address }: Feed): EntitySet {
  const { catalogue, catalogueDescription } = odataTexts[language];
  return {
    name: "Catalogs",
    type: "Catalog",
    key: "Identifier",
    properties: {
      Identifier: "Edm.String",
      Index: "Edm.Int32",
      Title: "Edm.String",
      Description: "Edm.String",
      Publisher: "Edm.String",
      ContactPoint: "Edm.String",
      Language: "Edm.String",
      Homepage: "Edm.String",
    },
    list: () => [
      {
        Identifier: catalogueName,
        Index: 1,
        Title: catalogue,
        Description: catalogueDescription,
        Publisher: publisher,
        ContactPoint: contact,
        Language: language,
        Homepage: address,
      },
    ],
  };
}
