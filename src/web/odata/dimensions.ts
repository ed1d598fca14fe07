/**
 * The dimensions of a dataset: regions, periods, and margins where there are estimates.
 *
 * The types "#Cbs.Ccb.Models.GeoDimension" and "…TimeDimension" are those of Statistics
 * Netherlands. Our dimensions have their shape, and a client that knows the one understands the other.
 */
import type { Dataset } from "./datasets.ts";
import { datasetAddress, type Feed } from "./feed.ts";
import type { Cell, PropertyType } from "./filter/filter.ts";
import { marginsDimension } from "./margins.ts";
import { odataTexts } from "./texts.ts";

export const modelNamespace = "Cbs.Ccb.Models";

export const dimensionProperties: Readonly<Record<string, PropertyType>> = {
  Identifier: "Edm.String",
  Title: "Edm.String",
  Description: "Edm.String",
  MapYear: "Edm.String",
  ReleasePolicy: "Edm.Boolean",
  Kind: "Edm.String",
  ContainsGroups: "Edm.Boolean",
  ContainsCodes: "Edm.Boolean",
  CodesUrl: "Edm.String",
  GroupsUrl: "Edm.String",
};

export function listDimensions(feed: Feed, dataset: Dataset): readonly Readonly<Record<string, Cell>>[] {
  return [
    ...(dataset.hasMargins ? [dimension(feed, dataset, marginsDimension, "Dimension")] : []),
    dimension(feed, dataset, dataset.regionDimension, "GeoDimension"),
    dimension(feed, dataset, "Perioden", "TimeDimension"),
  ];
}

type Name = typeof marginsDimension | Dataset["regionDimension"] | "Perioden";

function dimension(feed: Feed, dataset: Dataset, name: Name, kind: "Dimension" | "GeoDimension" | "TimeDimension"): Readonly<Record<string, Cell>> {
  const address = `${datasetAddress(feed, dataset)}/${name}`;
  const hasGroups = kind !== "Dimension";
  return {
    ...(hasGroups ? { "@odata.type": `#${modelNamespace}.${kind}` } : {}),
    Identifier: name,
    Title: odataTexts[feed.language].dimensions[name],
    Description: "",
    MapYear: kind === "GeoDimension" ? String(dataset.division) : null,
    ReleasePolicy: kind === "TimeDimension" ? true : null,
    Kind: kind,
    ContainsGroups: hasGroups,
    ContainsCodes: true,
    CodesUrl: `${address}Codes${feed.keep}`,
    GroupsUrl: hasGroups ? `${address}Groups${feed.keep}` : null,
  };
}
