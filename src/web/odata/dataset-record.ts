/**
 * What a dataset says about itself: one row of `Datasets`, and with more detail the
 * single entity `Properties`. Property names are those of Statistics Netherlands.
 */
import type { SourceTable } from "../../terms/source-table.ts";
import { tablesOf } from "../../figures/column.ts";
import { periodLabel } from "../../terms/period.ts";
import { findTheme } from "../../terms/theme.ts";
import { lookupsOf } from "../lookups.ts";
import type { Dataset } from "./datasets.ts";
import type { Entity } from "./entity-set.ts";
import { catalogueName, datasetAddress, type Feed } from "./feed.ts";
import type { PropertyType } from "./filter/filter.ts";
import { odataTexts } from "./texts.ts";

export const recordProperties = {
  Identifier: "Edm.String",
  Title: "Edm.String",
  Description: "Edm.String",
  Language: "Edm.String",
  Authority: "Edm.String",
  Modified: "Edm.DateTimeOffset",
  ReleaseDate: "Edm.DateTimeOffset",
  ModificationDate: "Edm.DateTimeOffset",
  TemporalCoverage: "Edm.String",
  Catalog: "Edm.String",
  Publisher: "Edm.String",
  ContactPoint: "Edm.String",
  Version: "Edm.String",
  VersionNotes: "Edm.String",
  VersionReason: "Edm.String",
  Frequency: "Edm.String",
  Status: "Edm.String",
  ObservationCount: "Edm.Int64",
  ObservationsModified: "Edm.DateTimeOffset",
  DatasetType: "Edm.String",
  GraphTypes: "Edm.String",
  License: "Edm.String",
  Source: "Edm.String",
  Summary: "Edm.String",
  LongDescription: "Edm.String",
} as const satisfies Readonly<Record<string, PropertyType>>;

export function recordOf(feed: Feed, dataset: Dataset): Readonly<Record<keyof typeof recordProperties, Entity[string]>> {
  const { vintage, language, publisher, contact } = feed;
  const texts = odataTexts[language];
  const theme = findTheme(dataset.theme)?.title[language] ?? dataset.theme;
  const made = `${vintage.asOf}T00:00:00Z`;
  const from = periodLabel(dataset.periods[0], language);
  const to = periodLabel(dataset.periods.at(-1) ?? dataset.periods[0], language);
  const isOlder = dataset.level === "municipality" && dataset.division !== vintage.division;
  const about = [texts.description(theme, dataset.indicators.length, from, to), ...(isOlder ? [texts.asPublished(dataset.division)] : [])];
  const description = [...about, texts.missing].join(" ");
  return {
    Identifier: dataset.id,
    Title: `${theme}; ${texts.levels(dataset.level, dataset.division)}`,
    Description: description,
    Language: language,
    Authority: publisher,
    Modified: made,
    ReleaseDate: made,
    ModificationDate: made,
    TemporalCoverage: `${from} - ${to}`,
    Catalog: catalogueName,
    Publisher: publisher,
    ContactPoint: contact,
    Version: vintage.id,
    VersionNotes: "",
    VersionReason: "",
    Frequency: texts.irregular,
    Status: texts.regular,
    ObservationCount: dataset.observationCount,
    ObservationsModified: made,
    DatasetType: "Numeric",
    GraphTypes: "Table,Map",
    License: licencesOf(feed, dataset).join(" "),
    Source: [...new Set(sourceTablesOf(feed, dataset).map(({ licence }) => licence.credit))].join("; "),
    Summary: description,
    LongDescription: dataset.indicators.map((one) => `${one.title[language]}: ${one.definition[language]}`).join("\r\n"),
  };
}

/** The tables that figures of this dataset come from, and where the dataset can be had. */
export function detailsOf(feed: Feed, dataset: Dataset): Readonly<Record<string, readonly Entity[]>> {
  const { address, language } = feed;
  return {
    Provenance: sourceTablesOf(feed, dataset).map(({ title, url }) => ({ Title: title[language], Url: url })),
    RelatedSources: [],
    Distributions: [
      {
        Format: "odata",
        MediaType: "odata",
        DownloadUrl: datasetAddress(feed, dataset) + feed.keep,
        AccessUrl: `${address}${language === "en" ? "/en" : ""}/catalogus#${dataset.theme}`,
        Language: language,
      },
    ],
  };
}

function sourceTablesOf({ vintage }: Feed, { parts }: Dataset): readonly SourceTable[] {
  const { tableById } = lookupsOf(vintage);
  const ids = new Set(parts.flatMap(({ block }) => block.periods.flatMap(tablesOf)));
  return [...ids].flatMap((id) => tableById.get(id) ?? []);
}

function licencesOf(feed: Feed, dataset: Dataset): readonly string[] {
  return [...new Set(sourceTablesOf(feed, dataset).map(({ licence }) => licence.url))];
}
