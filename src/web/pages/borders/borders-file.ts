/**
 * A file with borders, and what it says of itself: what it holds, from where,
 * under which licence, and where this very file stays. Both formats allow such
 * members beside their own.
 */
import type { Answer } from "../../answer/answer.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { geometriesOf, type BorderList } from "./border-lists.ts";
import { featuresOf } from "./geojson.ts";

export function answerGeojson(list: BorderList, request: RequestContext): Answer {
  const body = { type: "FeatureCollection", ...aboutFile(list, request), features: featuresOf(list) };
  return answerFile(`${list.slug}.geojson`, "application/geo+json", body);
}

/** As the vintage has it, each border once, with properties on its regions. */
export function answerTopojson(list: BorderList, request: RequestContext): Answer {
  const topology = list.topology();
  const geometries = geometriesOf(topology).map((one) => ({ ...one, properties: list.propertiesOf(String(one.id)) }));
  const objects = { regions: { type: "GeometryCollection", geometries } };
  return answerFile(`${list.slug}.topojson`, "application/json; charset=utf-8", { ...topology, ...aboutFile(list, request), objects });
}

function aboutFile({ name, year, isComplete, table }: BorderList, request: RequestContext) {
  const { language, vintage, origin } = request;
  return {
    title: `${name[language]} ${year}`,
    year,
    isComplete,
    ...(table ? { source: table.title[language], licence: table.licence } : {}),
    vintage: { id: vintage.id, asOf: vintage.asOf },
    permanentLink: origin + request.self({ format: request.format, isPermanent: true }),
  };
}

function answerFile(name: string, type: string, body: unknown): Answer {
  return { kind: "text", type, body: JSON.stringify(body), name };
}
