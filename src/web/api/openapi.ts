/**
 * The description of the programming interface for programs: OpenAPI 3.1, made
 * of the routes and the schemas that check the requests.
 *
 * In Dutch, as the Dutch API Design Rules ask; they are also why every answer
 * declares its version header, and every route with parameters a 400.
 */
import { z, type ZodType } from "zod";
import { apiPath } from "../request/address.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { mediaTypes } from "./api-format.ts";
import type { ApiParameter } from "./api-parameter.ts";
import type { ApiRoute } from "./api-route.ts";
import { contactOf, type Publisher } from "./contact.ts";
import { examplesOf, type Examples } from "./examples.ts";
import { problemSchema } from "./schemas.ts";
import { apiVersion } from "./version.ts";

type Json = Readonly<Record<string, unknown>>;

const introduction = `Cijfers over jeugdhulp, maatschappelijke ondersteuning en werk en inkomen van alle gemeenten, met van elk cijfer de bron, de periode en de stand.
De API is open: geen sleutel, geen account. Noem bij gebruik de bron (credit van de licentie).
Een cijfer dat er niet is, is null met de reden in missing; het is nooit 0.`;

export interface Described extends Publisher {
  readonly vintage: Vintage;
}

export function describeApi(routes: readonly ApiRoute[], { vintage, ...publisher }: Described): Json {
  const { origin } = publisher;
  const examples = examplesOf(vintage);
  return {
    openapi: "3.1.1",
    info: {
      title: "Estafette API",
      version: apiVersion,
      description: introduction,
      license: { name: "Zie per bron: de licentie staat bij elke brontabel", url: `${origin}/bronnen` },
      contact: contactOf(publisher),
    },
    servers: [{ url: `${origin}${apiPath}`, description: "Deze server" }],
    // Nobody has to log in, and the document says so: an empty list is "none".
    security: [],
    tags: tagsOf(routes),
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: describeRoute(route, examples) }])),
    components: { schemas: schemasOf(routes), headers: commonHeaders, responses: commonResponses() },
  };
}

function tagsOf(routes: readonly ApiRoute[]): readonly Json[] {
  return routes.filter(({ id }) => !id).map(({ path, summary, description }) => ({ name: tagOf(path), description: `${summary.nl}. ${description.nl}` }));
}

function tagOf(path: string): string {
  return path.split("/")[1].replace(".json", "");
}

function describeRoute({ path, summary, description, id, parameters, formats, schema }: ApiRoute, examples: Examples): Json {
  const own = id ? [{ name: id.name, in: "path", required: true, description: id.description.nl, schema: { type: "string" }, example: id.example(examples) }] : [];
  const query = Object.entries(parameters).map(([name, parameter]) => describeParameter(name, parameter, examples));
  const isAsked = own.length + query.length > 0;
  return {
    operationId: operationIdOf(path),
    tags: [tagOf(path)],
    summary: summary.nl,
    description: description.nl,
    parameters: [...own, ...query],
    responses: {
      200: { description: "Het antwoord.", headers: headerRefs, content: Object.fromEntries(formats.map((format) => [mediaTypes[format], { schema: contentOf(format, schema) }])) },
      ...("vintage" in parameters ? { 301: { description: "Deze stand is weggehaald; in Location staat hetzelfde adres met de stand in zijn plaats.", headers: headerRefs } } : {}),
      304: { description: "Niet veranderd sinds de ETag die u meestuurde.", headers: headerRefs },
      ...(isAsked ? { 400: { $ref: "#/components/responses/WrongRequest" } } : {}),
      ...(isAsked ? { 404: { $ref: "#/components/responses/NotThere" } } : {}),
      406: { $ref: "#/components/responses/NoSuchForm" },
      500: { $ref: "#/components/responses/OurMistake" },
    },
  };
}

/** "/regions/{code}" is "getRegionsByCode". */
function operationIdOf(path: string): string {
  const words = path.replace(/\{(\w+)\}/, "by-$1").split(/[^a-z]+/).filter(Boolean);
  return `get${words.map((word) => word[0].toUpperCase() + word.slice(1)).join("")}`;
}

function describeParameter(name: string, parameter: ApiParameter, examples: Examples): Json {
  const { schema, isList, description } = parameter;
  return {
    name,
    in: "query",
    description: description.nl,
    schema: jsonSchemaOf(schema),
    // Both `a,b` and `name=a&name=b` are read; the first is what we describe.
    ...(isList ? { style: "form", explode: false } : {}),
    example: exampleOf(parameter, examples),
  };
}

/** As the schema reads it: a number where it says number, also inside a list. */
function exampleOf({ schema, isList, example }: ApiParameter, examples: Examples): unknown {
  const typed = example(examples);
  return schema.parse(isList ? typed.split(",") : typed);
}

function jsonSchemaOf(schema: ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

function contentOf(format: ApiRoute["formats"][number], schema: ZodType): Json {
  if (format === "csv") return { type: "string" };
  if (format === "parquet") return { type: "string", format: "binary" };
  return { $ref: `#/components/schemas/${nameOf(schema)}` };
}

function nameOf(schema: ZodType): string {
  const name = schema.meta()?.id;
  if (!name) throw new Error("api/openapi: found a schema of an answer without a name; give it .meta({ id })");
  return name;
}

/** Every named schema that the answers use, each once, under its name. */
function schemasOf(routes: readonly ApiRoute[]): Json {
  const schemas: Record<string, unknown> = {};
  for (const schema of [...routes.map((route) => route.schema), problemSchema]) {
    const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { target: "draft-2020-12" }) as Record<string, Json>;
    for (const [name, one] of Object.entries({ [nameOf(schema)]: own, ...$defs })) schemas[name] = tidy(one);
  }
  return schemas;
}

/** References point into the document; the name of a schema is the key it stands under; no limit is no limit. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value === "string") return value.replace(/^#\/\$defs\//, "#/components/schemas/");
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([name, inside]) => !(name === "id" && typeof inside === "string") && Math.abs(Number(inside)) !== Number.MAX_SAFE_INTEGER);
  return Object.fromEntries(entries.map(([name, inside]) => [name, tidy(inside)]));
}

const commonHeaders = {
  "API-Version": { description: "De versie van de API.", required: true, schema: { type: "string" }, example: apiVersion },
  ETag: { description: "Kenmerk van dit antwoord. Stuur het mee in If-None-Match.", schema: { type: "string" } },
  "Cache-Control": {
    description: "no-store, tenzij u met vintage een stand noemt: dan verandert het antwoord nooit en mag u het bewaren.",
    schema: { type: "string" },
    example: "no-store",
  },
};

const headerRefs = Object.fromEntries(Object.keys(commonHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]));

function commonResponses(): Json {
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  const headers = { "API-Version": headerRefs["API-Version"] };
  const response = (description: string) => ({ description, headers, content });
  return {
    WrongRequest: response("De vraag klopt niet. Alles wat er niet klopt, staat in errors."),
    NotThere: response("Dit bestaat niet."),
    NoSuchForm: response("Deze vorm is er niet."),
    OurMistake: response("Er ging bij ons iets mis."),
  };
}
