/** One route on the page: what it gives, what may be asked, and how to ask it. */
import { apiPath } from "../../request/address.ts";
import type { ApiRoute } from "../../api/api-route.ts";
import { examplesOf, type Examples } from "../../api/examples.ts";
import { html, type Html } from "../../html.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { tools, writeRecipe } from "./recipes.ts";
import { apiTexts } from "./texts.ts";

/** Id of a route's heading: "observations", "regions-code", "openapi-json". */
export function anchorOf({ path }: Pick<ApiRoute, "path">): string {
  return path.replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "");
}

/** An address of this route that gives an answer in this vintage. */
export function exampleAddress(route: ApiRoute, examples: Examples): string {
  const path = route.id ? route.path.replace(/\{.*\}/, route.id.example(examples)) : route.path;
  const query = new URLSearchParams(route.example(examples)).toString();
  return `${apiPath}${path}${query && `?${query}`}`;
}

export function renderRoute(request: RequestContext, route: ApiRoute): Html {
  const texts = apiTexts[request.language];
  const { path, summary, description, formats } = route;
  const address = exampleAddress(route, examplesOf(request.vintage));
  const isTable = formats.includes("csv");
  return html`<section class="section api-route" id="${anchorOf(route)}"><div class="section__head"><h2>${summary[request.language]}</h2><p class="soft small"><code>${apiPath}${path}</code></p></div>
<p>${description[request.language]}</p>
${renderParameters(request, route)}
<h3>${texts.tryIt}</h3>
<p><a class="utrecht-link api-address" href="${address}">${address}</a></p>
${tools.map((tool) => renderRecipe(request, texts.tools[tool], writeRecipe(tool, request.origin + address, isTable), summary[request.language]))}</section>
`;
}

function renderParameters({ language }: RequestContext, { id, parameters }: ApiRoute): Html {
  const texts = apiTexts[language];
  const rows = [...(id ? [[`{${id.name}}`, id.description] as const] : []), ...Object.entries(parameters).map(([name, { description }]) => [name, description] as const)];
  if (rows.length === 0) return html`<p>${texts.noParameters}</p>`;
  return html`<table class="utrecht-table"><caption>${texts.parameters}</caption>
<thead><tr><th scope="col">${texts.parameter}</th><th scope="col">${texts.meaning}</th></tr></thead>
<tbody>${rows.map(([name, meaning]) => html`<tr><th scope="row"><code>${name}</code></th><td>${meaning[language]}</td></tr>`)}</tbody></table>`;
}

function renderRecipe({ language }: RequestContext, tool: string, text: string, about: string): Html {
  const { copy, copied } = apiTexts[language];
  return html`<h4>${tool}</h4><div class="copyable" data-copy="${copy}" data-copied="${copied}" data-copy-about="${`${about}, ${tool}`}"><pre class="copyable__text">${text}</pre></div>
`;
}
