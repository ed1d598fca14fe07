/** All routes of the programming interface, in the order of the description and the page. */
import type { ApiRoute } from "./api-route.ts";
import { findingsRoute } from "./resources/findings.ts";
import { indicatorRoute, indicatorsRoute } from "./resources/indicators.ts";
import { observationsRoute } from "./resources/observations.ts";
import { openapiRoute } from "./resources/openapi.ts";
import { peersRoute } from "./resources/peers.ts";
import { regionRoute, regionsRoute } from "./resources/regions.ts";
import { sourceRoute, sourcesRoute } from "./resources/sources.ts";
import { vintageRoute, vintagesRoute } from "./resources/vintages.ts";

export const apiRoutes: readonly ApiRoute[] = [
  observationsRoute,
  indicatorsRoute,
  indicatorRoute,
  regionsRoute,
  regionRoute,
  peersRoute,
  findingsRoute,
  sourcesRoute,
  sourceRoute,
  vintagesRoute,
  vintageRoute,
  openapiRoute(() => apiRoutes),
];
