/**
 * The outline of a municipality as it was in its last year, where the vintage
 * has the borders of that year. Drawn on its own, without neighbours: a shape to
 * recognise, not a place to find.
 */
import { projectBorders } from "../../../charts/borders.ts";
import type { FormerMunicipality } from "../../../figures/places.ts";
import { regionListId } from "../../../terms/region.ts";
import { html, type Html } from "../../html.ts";
import type { RequestContext } from "../../request-context.ts";
import { regionsTexts } from "../../texts/regions.ts";

const size = { width: 320, height: 320 };

export function renderOldBorders({ vintage, language }: RequestContext, { code, name, endedOn }: FormerMunicipality): Html | string {
  const year = String(Number(endedOn.slice(0, 4)) - 1);
  const borders = vintage.borders.get(regionListId("municipality", Number(year)));
  if (!borders) return "";
  const path = projectBorders(borders.topology, { ...size, codes: new Set([code]) }).paths.get(code);
  if (!path) return "";
  const texts = regionsTexts[language];
  return html`<section class="section"><div class="section__head"><h2>${texts.borders(year)}</h2></div>
<svg class="outline" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${texts.bordersLabel(name, year)}"><path d="${path}"/></svg></section>`;
}
