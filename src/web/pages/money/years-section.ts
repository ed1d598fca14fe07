/** Through the years: the pictures, what changed in the fields of work, and which documents are not there. */
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { html, raw, type Html } from "../../html.ts";
import { writeList } from "../../wording/numbers.ts";
import { findLedger, type Document } from "./ledger.ts";
import { moneyTexts } from "./texts.ts";
import type { MoneyView } from "./view.ts";
import { drawYears, renderYearsTable, spanOf } from "./years-charts.ts";
import { seriesOfPlace, type MoneySeries } from "./years.ts";

/** The series of the place of a view. */
export function seriesOf({ request: { vintage }, place, peers }: MoneyView): readonly MoneySeries[] {
  const account = findLedger(vintage, "account");
  return account ? seriesOfPlace({ account, budget: findLedger(vintage, "budget") }, place, peers.indices) : [];
}

export function renderYearsSection(view: MoneyView): Html {
  const { request, municipality, peers, groupName } = view;
  const { language } = request;
  const { years: texts, takeAway } = moneyTexts[language];
  const series = seriesOf(view);
  if (series.length === 0) return html``;
  const span = spanOf(series);
  const picture = `/gemeenten/${municipality.slug}/geld/jaren`;
  return html`<section class="section" aria-labelledby="jaren">
<div class="section__head"><h2 id="jaren">${texts.heading}</h2><p class="small soft">${texts.below(span.from, span.to)}</p></div>
<p class="small">${texts.explain} ${series[0].middle.length > 0 ? texts.middleLine(peers.indices.length, groupName) : ""}</p>
<div class="money-years">
${series.map(
    (one, index) => html`<figure class="money-year"><figcaption><h3>${texts.titles[one.key]}</h3><p class="tiny soft">${texts.subtitles[one.key]}</p></figcaption>${raw(drawYears(one, span, language, index === 0))}</figure>`,
  )}
${renderChanges(view, span.to)}
</div>
${renderGaps(series[0], view)}
<p class="small soft">${takeAway}: <a class="utrecht-link" href="${request.href(picture, { format: "svg" })}">SVG</a> · <a class="utrecht-link" href="${request.href(picture, { format: "png" })}">PNG</a></p>
${renderYearsTable(series, span, municipality.name, language)}
</section>`;
}

function renderChanges({ request }: MoneyView, lastYear: number): Html {
  const { years: texts } = moneyTexts[request.language];
  return html`<div class="money-changes"><h3>${texts.changed}</h3>
${texts.changes.filter(([year]) => Number(year) <= lastYear).map(([year, change]) => html`<p class="small"><strong>${year}.</strong> ${change}</p>`)}
<p class="small">${texts.comparable}</p></div>`;
}

/** Years without a document, and years that were put together from other municipalities. */
function renderGaps(total: MoneySeries, { request: { language } }: MoneyView): Html {
  const { years: texts } = moneyTexts[language];
  const missing = (["account", "budget"] as const).flatMap((document) => missingSentence(total, document, language));
  const recalculated = yearsWhere([...total.account, ...total.budget], (amount) => isPresent(amount) && amount.marks.includes("recalculated"));
  const sentences = [...missing, ...(recalculated.length > 0 ? [texts.recalculated(writeList(recalculated, language))] : [])];
  return sentences.length > 0 ? html`<p class="small">${sentences.join(" ")}</p>` : html``;
}

function missingSentence(total: MoneySeries, document: Document, language: MoneyView["request"]["language"]): readonly string[] {
  const years = yearsWhere(total[document], (amount) => !isPresent(amount));
  return years.length > 0 ? [moneyTexts[language].years.missing(writeList(years, language), document)] : [];
}

function yearsWhere(amounts: MoneySeries["account"], holds: (amount: Observation) => boolean): readonly string[] {
  return [...new Set(amounts.filter(({ amount }) => holds(amount)).map(({ year }) => String(year)))].sort();
}
