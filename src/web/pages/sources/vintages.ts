/** The vintage that is shown, and all that can be asked for. */
import { html, type Html } from "../../html.ts";
import { writeDate } from "../../wording/numbers.ts";
import type { RequestContext, VintageName } from "../../request/request-context.ts";
import { sourcesTexts } from "../../texts/sources.ts";

export function renderVintages(request: RequestContext): Html {
  const texts = sourcesTexts[request.language];
  return html`<section class="section" id="standen"><div class="section__head"><h2>${texts.vintageTitle}</h2></div>
<p>${texts.vintageLead}</p>
<table class="utrecht-table"><caption>${texts.all}</caption>
<thead><tr><th scope="col">${texts.vintage}</th><th scope="col">${texts.asOf}</th><th scope="col">${texts.remark}</th></tr></thead>
<tbody>${request.listVintages().map((vintage, index) => renderVintage(request, vintage, index === 0))}</tbody></table></section>`;
}

function renderVintage(request: RequestContext, { id, asOf }: VintageName, isNewest: boolean): Html {
  const texts = sourcesTexts[request.language];
  const remarks = [isNewest ? texts.current : "", id === request.vintage.id ? texts.shown : ""].filter(Boolean);
  return html`<tr><th scope="row"><a class="utrecht-link hash" href="${request.self({ vintage: id })}">${id}</a></th><td>${writeDate(asOf, request.language)}</td><td>${remarks.join(", ")}</td></tr>
`;
}
