/**
 * Why these places: for each a panel per side, what is nearly the same and what
 * differs most, in order of likeness. For municipalities and districts alike.
 *
 * From 900 px the panels stand in columns below one head; on a smaller screen each
 * place is a block, and a line above says what the line of our own place stands for.
 */
import { renderLikeness } from "../../charts/likeness.ts";
import { axes, type Axis } from "../../comparison/axes.ts";
import { rawValue, type Feature, type FeatureTable } from "../../comparison/features.ts";
import type { LikenessExplanation } from "../../comparison/likeness.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { html, raw, type Html } from "../html.ts";
import { writeList } from "../wording/numbers.ts";
import { featureTexts } from "../texts/features.ts";
import { titleOfFeature, writeFeatureValue, writeLikeness } from "./likeness-words.ts";

export interface LikenessListParts {
  readonly request: { readonly vintage: Vintage; readonly language: Language };
  readonly table: FeatureTable;
  /** Name of our own place, and its position in the table. */
  readonly name: string;
  readonly place: number;
}

export interface LikenessListItem {
  /** Position in the table. */
  readonly index: number;
  readonly name: Html;
  /** In small letters below the name: where it lies. */
  readonly where: string;
  readonly explanation: LikenessExplanation | undefined;
  /** What stands below the words. */
  readonly after: Html | string;
}

export function renderLikenessList(parts: LikenessListParts, items: readonly LikenessListItem[]): Html {
  const { table, request, name } = parts;
  const texts = featureTexts[request.language];
  const sides = axes.flatMap((axis) => table.features.find((one) => one.axis === axis) ?? []);
  const own = sides.map((one) => `${texts.features[one.id].name} ${writeOwn(parts, one)}`);
  const lacking = sides.filter(({ axis }) => isUnknown(parts, axis)).map(({ axis }) => texts.axes[axis].toLowerCase());
  return html`<p class="small">${texts.help}${lacking.length > 0 ? ` ${texts.lacking(name, writeList(lacking, request.language))}` : ""}</p>
<div class="why-sides-${sides.length}"><p class="small why__own">${texts.ownLine(name, writeList(own, request.language))}</p>
<div class="why__head" aria-hidden="true"><span></span>${sides.map((one) => renderSideHead(parts, one))}<span></span></div>
<ol class="why">${items.map((item) => renderItem(parts, sides, item))}</ol></div>`;
}

/** Whether nothing at all is known of our own place on this side. */
function isUnknown({ table, place }: LikenessListParts, axis: Axis): boolean {
  return table.features.every((one) => one.axis !== axis || rawValue(one, place) === undefined);
}

function writeOwn({ place, request }: LikenessListParts, feature: Feature): string {
  return writeOrSay(rawValue(feature, place), feature, request);
}

function writeOrSay(value: number | undefined, feature: Feature, { vintage, language }: LikenessListParts["request"]): string {
  return value === undefined ? featureTexts[language].noFigure : writeFeatureValue(value, feature, vintage, language);
}

function renderSideHead(parts: LikenessListParts, feature: Feature): Html {
  const { vintage, language } = parts.request;
  return html`<span><b>${featureTexts[language].axes[feature.axis]}</b><span class="tiny soft">${titleOfFeature(feature, vintage, language)}</span><b class="us small">${parts.name} ${writeOwn(parts, feature)}</b></span>`;
}

function renderItem(parts: LikenessListParts, sides: readonly Feature[], item: LikenessListItem): Html {
  return html`<li class="why__peer"><div class="why__name"><h3>${item.name}</h3><p class="tiny soft">${item.where}</p></div>
${sides.map((feature) => renderPanel(parts, feature, item))}
<div class="why__words small">${renderWords(item, parts.request.language)}${item.after}</div></li>
`;
}

function renderPanel(parts: LikenessListParts, feature: Feature, { index, explanation }: LikenessListItem): Html {
  const { language } = parts.request;
  const text = writeOrSay(rawValue(feature, index), feature, parts.request);
  const ofSide = explanation?.features.filter((one) => one.feature.axis === feature.axis) ?? [];
  const difference = ofSide.find((one) => one.feature.id === feature.id)?.difference;
  const others = ofSide.filter((one) => one.feature.id !== feature.id).flatMap((one) => one.difference ?? []);
  const label = writePanel(parts, feature, text, difference);
  return html`<div class="why__panel"><p class="why__side tiny soft" aria-hidden="true">${featureTexts[language].axes[feature.axis]}</p>${raw(renderLikeness({ difference, text, others, label }))}</div>`;
}

const nearlySame = 0.25;

function writePanel({ request, name }: LikenessListParts, feature: Feature, text: string, difference: number | undefined): string {
  const texts = featureTexts[request.language];
  const title = titleOfFeature(feature, request.vintage, request.language);
  if (difference === undefined) return texts.unknown(title);
  if (Math.abs(difference) < nearlySame) return texts.nearly(title, text, name);
  return (difference > 0 ? texts.more : texts.less)(title, text, name);
}

function renderWords({ explanation }: LikenessListItem, language: Language): Html {
  const texts = featureTexts[language];
  if (!explanation) return html`<p>${texts.notCompared}</p>`;
  const { same, different } = writeLikeness(explanation, language);
  const most = different.length > 0 ? html`<p><span class="soft">${texts.different}</span> ${different.join(", ")}</p>` : html`<p>${texts.nothingDifferent}</p>`;
  return same.length > 0 ? html`${most}<p><span class="soft">${texts.same}</span> ${same.join(", ")}</p>` : most;
}
