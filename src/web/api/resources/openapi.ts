/** `/openapi.json`: this very interface, described for programs. */
import { z } from "zod";
import { defineRoute, json, type ApiRoute } from "../api-route.ts";
import { describeApi } from "../openapi.ts";

/** The description speaks of all routes, itself among them. */
export function openapiRoute(routes: () => readonly ApiRoute[]): ApiRoute {
  return defineRoute({
    path: "/openapi.json",
    summary: { nl: "Beschrijving voor programma’s", en: "Description for programs" },
    description: { nl: "Deze API, beschreven volgens OpenAPI 3.1.", en: "This API, described in OpenAPI 3.1." },
    parameters: {},
    formats: ["json"],
    schema: z.looseObject({ openapi: z.string() }).meta({ id: "ApiDescription", description: "Een OpenAPI-document." }),
    example: () => ({}),
    answer: ({ vintage, origin, shell }) => json(describeApi(routes(), { vintage, origin, ...shell })),
  });
}
