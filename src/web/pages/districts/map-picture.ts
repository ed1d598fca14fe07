/** The map of the wijken to take along, with its legend: `/gemeenten/:slug/wijken/kaart` as SVG and PNG. */
import { escapeText } from "../../../charts/escape-text.ts";
import { renderPng } from "../../../charts/png.ts";
import { standalone } from "../../../charts/saved-chart.ts";
import { notFound, png, svg } from "../../answer/answer.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeDate } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { districtParameters } from "./choice.ts";
import { drawDistrictLegend, drawDistrictMap, findMapGround } from "./district-map.ts";
import { yearLabel } from "./district-table.ts";
import { forDistricts } from "./for-districts.ts";
import { districtTexts } from "./texts.ts";
import type { DistrictView } from "./view.ts";

export const districtMapPicture = definePage({
  path: "/gemeenten/:slug/wijken/kaart",
  parameters: districtParameters,
  svg: forDistricts((view) => {
    const picture = pictureOf(view);
    return picture ? svg(picture, nameOf(view)) : notFound();
  }),
  png: forDistricts(async (view) => {
    const picture = pictureOf(view);
    return picture ? png(await renderPng(picture), nameOf(view)) : notFound();
  }),
});

function nameOf({ municipality, choice }: DistrictView): string {
  return `${municipality.slug}-wijken-${choice.indicator.id}-${choice.shown.year}`;
}

const width = 672;
const legendHeight = 90;

/** Undefined where there are no borders to draw on. */
function pictureOf(view: DistrictView): string | undefined {
  const ground = findMapGround(view);
  if (ground.kind !== "drawn") return undefined;
  const { request, municipality, choice } = view;
  const { language, vintage } = request;
  const texts = districtTexts[language];
  const { indicator, shown } = choice;
  const mapHeight = Math.round((width * ground.borders.height) / ground.borders.width);
  const height = legendHeight + mapHeight;
  const label = texts.map.label(municipality.name, indicator.title[language], String(view.rows.length));
  const map = drawDistrictMap(view, ground.borders).replace("<svg ", `<svg y="${legendHeight}" width="${width}" height="${mapHeight}" `);
  const chart = `<svg class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(label)}">${drawDistrictLegend(view)}${map}</svg>`;
  const table = lookupsOf(vintage).tableById.get(shown.block.periods[shown.period].table);
  return standalone(chart, {
    title: `${texts.heading(municipality.name)}: ${indicator.title[language]}`,
    subtitle: `${indicator.unit.words[language]}, ${yearLabel(view)}`,
    source: texts.savedSource(table ? `${table.provider}, ${table.title[language]}` : "CBS", writeDate(vintage.asOf, language)),
    language,
  });
}
