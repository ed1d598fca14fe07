/**
 * The section "Ver van het gemiddelde?": the chosen figure of all municipalities in a
 * funnel, in words and as a table of the group; and the same as data.
 */
import { renderFunnel } from "../../../charts/funnel.ts";
import { funnelOfIndicator, type FunnelOfIndicator, type FunnelPlace } from "../../../comparison/funnel-of-indicator.ts";
import { periodLabel } from "../../../terms/period.ts";
import { writeStepped } from "../../components/figure-value.ts";
import { html, raw, type Html } from "../../html.ts";
import { lowerFirst } from "../../wording/lower-first.ts";
import { writeNumber, writeValue } from "../../wording/numbers.ts";
import { sevenDigits } from "../../answer/seven-digits.ts";
import type { CompareView } from "./compare-view.ts";
import type { DifferenceView } from "./difference-view.ts";
import { funnelTexts } from "./funnel-texts.ts";

export function renderFunnelSection(view: CompareView, difference: DifferenceView | undefined): Html | string {
  if (!difference) return "";
  const { language } = view.request;
  const { indicator, shown } = difference;
  const texts = funnelTexts[language];
  const funnel = funnelOf(difference);
  const content = "missing" in funnel ? html`<p>${texts.missing[funnel.missing]}</p>` : renderPicture(view, difference, funnel);
  return html`<section class="section" aria-labelledby="trechter"><div class="section__head"><h2 id="trechter">${texts.title}</h2><p class="soft small">${indicator.title[language]}, ${indicator.unit.words[language]}, ${periodLabel(shown.period, language)}</p></div>
${content}</section>`;
}

/** The same for programs: every municipality with its base and where it lies. */
export function describeFunnel({ request, region }: CompareView, difference: DifferenceView) {
  const funnel = funnelOf(difference);
  if ("missing" in funnel) return { missing: funnel.missing };
  const { municipalities } = request.vintage;
  const own = funnel.places.find((place) => place.region === region);
  return {
    mean: sevenDigits(funnel.centre),
    phi: sevenDigits(funnel.phi),
    widened: funnel.isWidened,
    own: own ? describeOwn(funnel, own) : null,
    places: funnel.places.map((place) => ({ code: municipalities[place.region].code, base: place.base, value: sevenDigits(place.value), position: place.position })),
  };
}

function describeOwn({ limitsAt }: FunnelOfIndicator, { base, position }: FunnelPlace) {
  const { inner, outer } = limitsAt(base);
  const limits = ({ lower, upper }: typeof inner) => ({ lower: sevenDigits(lower), upper: sevenDigits(upper) });
  return { base, position, inner: limits(inner), outer: limits(outer) };
}

function funnelOf({ indicator, block, shown }: DifferenceView) {
  return funnelOfIndicator(indicator, block, block.periods.indexOf(shown));
}

function renderPicture(view: CompareView, difference: DifferenceView, funnel: FunnelOfIndicator): Html {
  const { request: { language }, municipality, region, groupName, peers } = view;
  const texts = funnelTexts[language];
  const own = funnel.places.find((place) => place.region === region);
  const said = own ? texts.own(municipality.name, texts.positions[own.position]) : texts.noOwn(municipality.name);
  return html`<p>${said} ${texts.lead}</p>
<figure class="funnel-picture">${raw(drawFunnel(view, difference, funnel, said))}</figure>
<div class="small soft difference__notes"><p>${texts.colours(own && municipality.name, peers.length > 0 ? groupName : undefined)} ${funnel.isWidened ? texts.widened : texts.byChance}</p></div>
${renderTable(view, difference, funnel)}`;
}

function drawFunnel({ request: { language }, municipality, region, peers }: CompareView, { indicator }: DifferenceView, { places, centre, limitsAt }: FunnelOfIndicator, said: string): string {
  const texts = funnelTexts[language];
  const counted = indicator.denominator && lowerFirst(indicator.denominator[language]);
  const group = new Set(peers.map(({ index }) => index));
  const voiceOf = (place: number) => (place === region ? "own" : group.has(place) ? "peer" : "rest");
  return renderFunnel({
    places: places.map(({ region: place, base, value }) => ({ base, value, voice: voiceOf(place) })),
    centre,
    limitsAt,
    format: (value) => writeValue(value, indicator.unit, Number.isInteger(value) ? 0 : indicator.decimals, language),
    formatBase: (base) => writeNumber(base, language),
    words: {
      own: municipality.name,
      ...texts.levels,
      centre: texts.centre,
      base: texts.base(counted),
      label: texts.label(writeNumber(places.length, language), indicator.title[language], said, counted),
    },
  });
}

/** Our own place and the group, in order of likeness. */
function renderTable({ request, municipality, region, peers }: CompareView, { indicator }: DifferenceView, funnel: FunnelOfIndicator): Html {
  const { language } = request;
  const texts = funnelTexts[language];
  const byRegion = new Map(funnel.places.map((place) => [place.region, place]));
  const write = (value: number) => writeStepped(value, indicator, undefined, language);
  const rows = [{ municipality, index: region }, ...peers].flatMap((one) => {
    const place = byRegion.get(one.index);
    if (!place) return [];
    const { lower, upper } = funnel.limitsAt(place.base).inner;
    return [html`<tr><th scope="row">${one.municipality.name}</th><td>${writeNumber(place.base, language)}</td><td>${write(place.value)}</td><td>${texts.between(write(lower), write(upper))}</td><td>${texts.positions[place.position]}</td></tr>`];
  });
  return html`<details class="more"><summary>${texts.table}</summary><div class="table-scroll" tabindex="0" role="region" aria-label="${texts.table}"><table class="utrecht-table"><thead class="utrecht-table__header"><tr><th scope="col">${texts.heads.place}</th><th scope="col">${texts.heads.base}</th><th scope="col">${texts.heads.value}</th><th scope="col">${texts.heads.inner}</th><th scope="col">${texts.heads.position}</th></tr></thead><tbody class="utrecht-table__body">${rows}</tbody></table></div></details>`;
}
