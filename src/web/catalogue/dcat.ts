/**
 * The catalogue by the Dutch profile DCAT-AP-NL 3: who publishes what, in which forms, under which licence.
 *
 * In:       the site.
 * Out:      descriptions of the catalogue, its datasets with their distributions, its services, who answers questions,
 *           and of what kind the things are that they point at (elsewhere.ts).
 * Not here: how they are written (write-turtle.ts, write-json-ld.ts).
 *
 * @example
 * describeCatalogue(site)[0].classes // ["dcat:Catalog"]
 */
import { apiPath, feedPath } from "../request/address.ts";
import { datasetAddress } from "../odata/feed.ts";
import { dataTheme, dataThemesOf, dutch, english, fileTypes, irregularly, netherlands, publicAccess, themeTaxonomy } from "./authorities.ts";
import { licenceOf, listThemeDatasets, tablesOfIndicator, type ThemeDataset } from "./datasets.ts";
import { describeElsewhere } from "./elsewhere.ts";
import { bilingual, date, describe, iri, text, type Description, type Value } from "./graph.ts";
import { catalogueAddress, cataloguePath, type Site } from "./site.ts";
import { catalogueWords } from "./texts.ts";

export function describeCatalogue(site: Site): readonly Description[] {
  const datasets = listThemeDatasets(site.vintage);
  const own = [
    catalogue(site, datasets),
    publisher(site),
    contactPoint(site),
    ...datasets.flatMap((dataset) => describeDataset(site, dataset)),
    ...services(site, datasets),
  ];
  return [...own, ...describeElsewhere(own)];
}

const publisherOf = (site: Site): string => catalogueAddress(site, "uitgever");
const contactOf = (site: Site): string => catalogueAddress(site, "contact");
const feedOf = (site: Site): string => catalogueAddress(site, "odata");
const apiOf = (site: Site): string => catalogueAddress(site, "api");
const datasetOf = (site: Site, { theme }: ThemeDataset): string => catalogueAddress(site, theme.id);
const bothLanguages: readonly Value[] = [iri(dutch), iri(english)];

function catalogue(site: Site, datasets: readonly ThemeDataset[]): Description {
  return describe(`${site.address}${cataloguePath}`, ["dcat:Catalog"], {
    "dct:title": bilingual(catalogueWords.title),
    "dct:description": bilingual(catalogueWords.description),
    "dct:publisher": iri(publisherOf(site)),
    "dct:creator": iri(publisherOf(site)),
    "dcat:contactPoint": iri(contactOf(site)),
    "dcat:themeTaxonomy": iri(themeTaxonomy),
    "dct:language": bothLanguages,
    "dct:license": iri(licenceOf(site.vintage.tables, site.address)),
    "dct:spatial": iri(netherlands),
    "foaf:homepage": iri(`${site.address}/`),
    ...dates(site),
    "dcat:dataset": datasets.map((dataset) => iri(datasetOf(site, dataset))),
    "dcat:service": [iri(feedOf(site)), iri(apiOf(site))],
  });
}

/** Issued with the first vintage there is, changed with the one shown. */
function dates({ vintage, vintages }: Site): { readonly "dct:issued": Value; readonly "dct:modified": Value } {
  const days = [vintage.asOf, ...vintages.map(({ asOf }) => asOf)].toSorted();
  return { "dct:issued": date(days[0]), "dct:modified": date(vintage.asOf) };
}

function publisher(site: Site): Description {
  return describe(publisherOf(site), ["foaf:Agent"], { "foaf:name": text(site.publisher), "foaf:homepage": iri(`${site.address}/`) });
}

function contactPoint(site: Site): Description {
  const contact = site.contact ?? `${site.address}/over`;
  const isMail = !/^https?:/.test(contact);
  return describe(contactOf(site), ["vcard:Kind", "vcard:Organization"], {
    "vcard:fn": text(site.publisher),
    "vcard:hasEmail": isMail ? iri(`mailto:${contact}`) : undefined,
    "vcard:hasURL": isMail ? undefined : iri(contact),
  });
}

function describeDataset(site: Site, dataset: ThemeDataset): readonly Description[] {
  const { theme, indicators, tables, firstYear, lastYear, levels } = dataset;
  const about = datasetOf(site, dataset);
  const distributions = [...feedDistributions(site, dataset), ...fileDistributions(site, dataset)];
  const period = catalogueAddress(site, `${theme.id}-periode`);
  return [
    describe(about, ["dcat:Dataset"], {
      "dct:title": bilingual(catalogueWords.datasetTitle(theme.title, levels)),
      "dct:description": bilingual(catalogueWords.datasetDescription(theme.title, indicators.length, firstYear, lastYear)),
      "dct:identifier": text(about),
      "dct:accessRights": iri(publicAccess),
      "dcat:contactPoint": iri(contactOf(site)),
      "dct:creator": iri(publisherOf(site)),
      "dct:publisher": iri(publisherOf(site)),
      "dcat:theme": dataThemesOf[theme.id].map((code) => iri(dataTheme(code))),
      "dcat:keyword": bilingual(theme.title),
      "dct:language": bothLanguages,
      "dct:spatial": iri(netherlands),
      "dct:temporal": iri(period),
      "dct:accrualPeriodicity": iri(irregularly),
      "dcat:landingPage": iri(`${site.address}/indicatoren?thema=${theme.id}`),
      "dcat:version": text(site.vintage.id),
      "dct:source": [...new Set(tables.map(({ url }) => url))].map(iri),
      ...dates(site),
      "dcat:distribution": distributions.map((one) => iri(one.about)),
    }),
    describe(period, ["dct:PeriodOfTime"], { "dcat:startDate": date(`${firstYear}-01-01`), "dcat:endDate": date(`${lastYear}-12-31`) }),
    ...distributions,
  ];
}

/** The whole theme at one level of region, in the feed. */
function feedDistributions(site: Site, { theme, tables, feeds }: ThemeDataset): readonly Description[] {
  const root = `${site.address}${feedPath}`;
  return feeds.map((feed) =>
    describe(catalogueAddress(site, `odata-${feed.id}`), ["dcat:Distribution"], {
      "dct:title": bilingual(catalogueWords.feedTitle(theme.title, feed.level, feed.division)),
      "dcat:accessURL": iri(datasetAddress({ root }, feed)),
      "dcat:accessService": iri(feedOf(site)),
      "dct:format": iri(fileTypes.json.format),
      "dcat:mediaType": iri(fileTypes.json.mediaType),
      "dct:license": iri(licenceOf(tables, site.address)),
      "dct:language": bothLanguages,
      ...dates(site),
    }),
  );
}

/** Each indicator as a file of its own. */
function fileDistributions(site: Site, { indicators }: ThemeDataset): readonly Description[] {
  return indicators.flatMap((indicator) =>
    (["csv", "json"] as const).map((form) => {
      const address = `${site.address}/indicatoren/${indicator.id}.${form}`;
      return describe(catalogueAddress(site, `${indicator.id}-${form}`), ["dcat:Distribution"], {
        "dct:title": bilingual(catalogueWords.fileTitle(indicator.title, form)),
        "dct:description": bilingual(indicator.definition),
        "dcat:accessURL": iri(address),
        "dcat:downloadURL": iri(address),
        "dct:format": iri(fileTypes[form].format),
        "dcat:mediaType": iri(fileTypes[form].mediaType),
        "dct:license": iri(licenceOf(tablesOfIndicator(site.vintage, indicator), site.address)),
        "dct:language": iri(dutch),
        ...dates(site),
      });
    }),
  );
}

function services(site: Site, datasets: readonly ThemeDataset[]): readonly Description[] {
  const feed = `${site.address}${feedPath}`;
  const api = `${site.address}${apiPath}`;
  const serves = datasets.map((dataset) => iri(datasetOf(site, dataset)));
  const common = {
    "dct:accessRights": iri(publicAccess),
    "dcat:contactPoint": iri(contactOf(site)),
    "dct:creator": iri(publisherOf(site)),
    "dct:publisher": iri(publisherOf(site)),
    "dct:license": iri(licenceOf(site.vintage.tables, site.address)),
    "dcat:theme": iri(dataTheme("SOCI")),
    "dct:language": bothLanguages,
    "dcat:servesDataset": serves,
    "dct:modified": date(site.vintage.asOf),
  };
  return [
    describe(feedOf(site), ["dcat:DataService"], {
      "dct:title": bilingual(catalogueWords.feed.title),
      "dct:description": bilingual(catalogueWords.feed.description),
      "dct:identifier": text(feedOf(site)),
      "dcat:endpointURL": iri(feed),
      "dcat:endpointDescription": iri(`${feed}/$metadata`),
      "dct:conformsTo": iri("https://docs.oasis-open.org/odata/odata/v4.0/"),
      ...common,
    }),
    describe(apiOf(site), ["dcat:DataService"], {
      "dct:title": bilingual(catalogueWords.api.title),
      "dct:description": bilingual(catalogueWords.api.description),
      "dct:identifier": text(apiOf(site)),
      "dcat:endpointURL": iri(api),
      "dcat:endpointDescription": iri(`${api}/openapi.json`),
      ...common,
    }),
  ];
}
