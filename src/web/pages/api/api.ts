/** `/api`: the programming interface for people: what it is, how to begin, and an example of everything. */
import { apiPath } from "../../request/address.ts";
import { page } from "../../answer/answer.ts";
import { examplesOf } from "../../api/examples.ts";
import { apiRoutes } from "../../api/routes.ts";
import { apiVersion } from "../../api/version.ts";
import { html, type Html } from "../../html.ts";
import { definePage } from "../../page.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { anchorOf, exampleAddress, renderRoute } from "./route-section.ts";
import { apiTexts } from "./texts.ts";

export const apiPage = definePage({
  path: "/api",
  html: (request) => {
    const texts = apiTexts[request.language];
    return page({
      title: texts.title,
      description: texts.description,
      breadcrumb: [{ title: texts.title }],
      main: html`<div class="prose"><h1>${texts.title}</h1><p class="lead">${texts.lead}</p>
${renderBeginning(request)}
<h2>${texts.rulesHeading}</h2><ul>${texts.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
<h2>${texts.toolsHeading}</h2><p>${texts.toolsHint}</p>
<h2>${texts.versionHeading}</h2><p>${texts.version(apiVersion)}</p></div>
${apiRoutes.map((route) => renderRoute(request, route))}`,
    });
  },
});

function renderBeginning({ language, vintage, origin }: RequestContext): Html {
  const texts = apiTexts[language];
  const first = exampleAddress(apiRoutes[0], examplesOf(vintage));
  return html`<h2>${texts.startHeading}</h2>
<p>${texts.start} <code class="api-address">${origin}${apiPath}</code></p>
<p>${texts.first} <a class="utrecht-link api-address" href="${first}">${first}</a></p>
<p>${texts.document} <a class="utrecht-link api-address" href="${apiPath}/openapi.json">${apiPath}/openapi.json</a></p>
<ul class="api-routes">${apiRoutes.map((route) => html`<li><a class="utrecht-link" href="#${anchorOf(route)}">${route.summary[language]}</a> <code>${route.path}</code></li>`)}</ul>`;
}
