/**
 * `$metadata`: the shape of a service in CSDL, the XML that Excel and Power BI read first.
 *
 * It also says what cannot be asked of observations (ordering by anything but Id), so that a
 * client does that work itself instead of asking and being refused.
 */
import { dimensionProperties, modelNamespace } from "./dimensions.ts";
import { recordProperties } from "./dataset-record.ts";
import type { EntitySet } from "./entity-set.ts";
import { textFunctions, type PropertyType } from "./filter/filter.ts";

type SetShape = Pick<EntitySet, "name" | "type" | "key" | "properties">;

/** Of the whole feed: the lists of datasets and catalogues. */
export function feedMetadata(sets: readonly SetShape[]): string {
  return document(sets.map(entityType).join(""), sets.map((set) => entitySet(set)).join(""));
}

/** Of one dataset. */
export function datasetMetadata(sets: readonly SetShape[], observations: Readonly<Record<string, PropertyType>>): string {
  const observationSet: SetShape = { name: "Observations", type: "Observation", key: "Id", properties: observations };
  const dimensions: SetShape = { name: "Dimensions", type: "Dimension", key: "Identifier", properties: dimensionProperties };
  const types = uniqueTypes([dimensions, ...sets, observationSet]).map(entityType);
  return document(
    [...types, derived("GeoDimension"), derived("TimeDimension"), propertiesType(), linkType(), distributionType()].join(""),
    [dimensions, ...sets].map((set) => entitySet(set)).join("") +
      entitySet(observationSet, observationLimits(Object.keys(observations))) +
      `<Singleton Name="Properties" Type="${modelNamespace}.DatasetProperties"/>`,
  );
}

function document(types: string, container: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Capabilities.V1.xml"><edmx:Include Namespace="Org.OData.Capabilities.V1" Alias="Capabilities"/></edmx:Reference><edmx:DataServices><Schema Namespace="${modelNamespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types}<EntityContainer Name="Container">${container}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>
`;
}

function uniqueTypes(sets: readonly SetShape[]): readonly SetShape[] {
  return [...new Map(sets.map((set) => [set.type, set])).values()];
}

function entityType({ type, key, properties }: SetShape): string {
  return `<EntityType Name="${type}"><Key><PropertyRef Name="${key}"/></Key>${propertyList(properties, key)}</EntityType>`;
}

function propertyList(properties: Readonly<Record<string, PropertyType>>, key?: string): string {
  return Object.entries(properties)
    .map(([name, type]) => `<Property Name="${name}" Type="${type}"${name === key ? ' Nullable="false"' : ""}/>`)
    .join("");
}

function derived(name: string): string {
  return `<EntityType Name="${name}" BaseType="${modelNamespace}.Dimension"/>`;
}

function propertiesType(): string {
  const lists = { Provenance: "Link", RelatedSources: "Link", Distributions: "Distribution" };
  const collections = Object.entries(lists).map(([name, type]) => `<Property Name="${name}" Type="Collection(${modelNamespace}.${type})"/>`);
  return `<EntityType Name="DatasetProperties"><Key><PropertyRef Name="Identifier"/></Key>${propertyList(recordProperties, "Identifier")}${collections.join("")}</EntityType>`;
}

function linkType(): string {
  return `<ComplexType Name="Link">${propertyList({ Title: "Edm.String", Url: "Edm.String" })}</ComplexType>`;
}

function distributionType(): string {
  const names = ["Format", "MediaType", "DownloadUrl", "AccessUrl", "Language"];
  return `<ComplexType Name="Distribution">${propertyList(Object.fromEntries(names.map((name) => [name, "Edm.String"])))}</ComplexType>`;
}

function entitySet({ name, type }: SetShape, annotations = ""): string {
  return `<EntitySet Name="${name}" EntityType="${modelNamespace}.${type}">${annotations}</EntitySet>`;
}

function observationLimits(properties: readonly string[]): string {
  const unsorted = properties.filter((name) => name !== "Id").map((name) => `<PropertyPath>${name}</PropertyPath>`);
  const functions = textFunctions.map((name) => `<String>${name}</String>`);
  return (
    `<Annotation Term="Capabilities.SortRestrictions"><Record><PropertyValue Property="DescendingOnlyProperties"><Collection/></PropertyValue>` +
    `<PropertyValue Property="AscendingOnlyProperties"><Collection><PropertyPath>Id</PropertyPath></Collection></PropertyValue>` +
    `<PropertyValue Property="NonSortableProperties"><Collection>${unsorted.join("")}</Collection></PropertyValue></Record></Annotation>` +
    `<Annotation Term="Capabilities.FilterFunctions"><Collection>${functions.join("")}</Collection></Annotation>` +
    `<Annotation Term="Capabilities.ExpandRestrictions"><Record><PropertyValue Property="Expandable" Bool="false"/></Record></Annotation>`
  );
}
