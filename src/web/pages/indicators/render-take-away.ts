/** What a reader can take away: the data of every level and division, and the way to districts. */
import type { Column } from "../../../figures/column.ts";
import { html, type Html } from "../../html.ts";
import { openDistricts } from "../districts/district-figures.ts";
import { writeList } from "../../wording/numbers.ts";
import { levelName, type DataRequest } from "./data-figures.ts";
import type { IndicatorChoice } from "./for-indicator.ts";
import { indicatorTexts } from "./texts.ts";

interface Download {
  readonly words: string;
  readonly search: { readonly niveau?: string; readonly indeling?: number };
}

export function renderTakeAway(request: DataRequest, { column, indicator, places }: IndicatorChoice): Html {
  const texts = indicatorTexts[request.language];
  const published = olderDivisions(request, column);
  const cited = { indicator: indicator.id, plaats: places[0]?.municipality.slug, jaar: request.query.jaar };
  return html`<section class="section" id="meenemen"><div class="section__head"><h2>${texts.takeAwayTitle}</h2><p class="section__end small"><a class="utrecht-link" href="${request.self({ isPermanent: true })}">${texts.permanentLink}</a></p></div>
<p class="small">${texts.downloads.intro}</p>${renderDownloads(request, usualBlocks(request, column))}
${published.length > 0 ? html`<details class="more"><summary>${texts.downloads.asPublished}</summary>${renderDownloads(request, published)}</details>` : ""}
<p class="small"><a class="utrecht-link link-alone" href="${request.href("/citeren", { search: cited })}">${texts.cite}</a></p></section>`;
}

const formNames = { csv: "CSV", xlsx: "Excel", json: "JSON" } as const;

function renderDownloads(request: DataRequest, downloads: readonly Download[]): Html {
  const link = (format: "csv" | "xlsx" | "json", { words, search }: Download) =>
    html`<a class="utrecht-link" href="${request.href(request.path, { format, search })}">${formNames[format]}<span class="visually-hidden">: ${words}</span></a>`;
  return html`<ul class="downloads">${downloads.map((one) => html`<li><span>${one.words}</span> ${link("csv", one)} · ${link("xlsx", one)} · ${link("json", one)}</li>`)}</ul>`;
}

const order = ["municipality", "district", "neighbourhood", "country"] as const;

/** Municipalities of today, the districts and neighbourhoods of each year, and the country. */
function usualBlocks({ vintage, language }: DataRequest, column: Column): readonly Download[] {
  const { downloads, levels, countryName } = indicatorTexts[language];
  const blocks = order.flatMap((level) => column.blocks.filter((block) => block.level === level));
  return blocks.flatMap(({ level, division }): readonly Download[] => {
    if (level === "municipality") return division === vintage.division ? [{ words: downloads.municipalities, search: {} }] : [];
    if (level === "country") return [{ words: countryName, search: { niveau: "land" } }];
    return [{ words: downloads.level(levels[level], division), search: { niveau: levelName(level), indeling: division } }];
  });
}

function olderDivisions({ vintage }: DataRequest, { blocks }: Column): readonly Download[] {
  return blocks
    .filter(({ level, division }) => level === "municipality" && division !== vintage.division)
    .map(({ division }) => ({ words: String(division), search: { indeling: division } }));
}

/** Says that there are figures within municipalities, and where. */
export function renderDistricts(request: DataRequest, { column, indicator, places }: IndicatorChoice): Html | string {
  const { language } = request;
  const texts = indicatorTexts[language];
  const within = (["district", "neighbourhood"] as const).filter((level) => column.blocks.some((block) => block.level === level));
  if (within.length === 0) return "";
  const withFigures = places.filter(({ municipality }) => openDistricts(request.vintage, municipality)(indicator).length > 0);
  const links = withFigures.map(
    ({ municipality }) => html`<a class="utrecht-link" href="${request.href(`/gemeenten/${municipality.slug}/wijken`, { search: { indicator: indicator.id } })}">${texts.districtsOf(municipality.name)}</a>. `,
  );
  return html`<p class="small">${texts.perDistrict(writeList(within.map((level) => texts.levels[level]), language))} ${places.length === 0 ? texts.districtsFirst : links}</p>`;
}
