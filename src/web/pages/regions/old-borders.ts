/**
 * The outline of a municipality as it was, from the newest borders before its end
 * that the vintage has. Drawn on its own, without neighbours: a shape to recognise,
 * not a place to find.
 */
import { projectBorders } from "../../../charts/borders.ts";
import type { FormerMunicipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { regionListId } from "../../../terms/region.ts";
import { html, type Html } from "../../html.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { regionsTexts } from "../../texts/regions.ts";

const size = { width: 320, height: 320 };
const oldestBorders = 2010;

export function renderOldBorders({ vintage, language }: RequestContext, former: FormerMunicipality): Html | string {
  const found = findLastOutline(vintage, former);
  if (!found) return "";
  const texts = regionsTexts[language];
  const year = String(found.year);
  return html`<section class="section"><div class="section__head"><h2>${texts.borders(year)}</h2></div>
<svg class="outline" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${texts.bordersLabel(former.name, year)}"><path d="${found.path}"/></svg></section>`;
}

function findLastOutline(vintage: Vintage, { code, endedOn }: FormerMunicipality) {
  const lastYear = Number(endedOn.slice(0, 4)) - 1;
  for (let year = lastYear; year >= oldestBorders; year--) {
    const borders = vintage.borders.get(regionListId("municipality", year));
    const path = borders && projectBorders(borders.topology, { ...size, codes: new Set([code]) }).paths.get(code);
    if (path) return { path, year };
  }
  return undefined;
}
