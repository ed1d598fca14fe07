/** `/gemeenten/:slug/wijken/:code`: which districts, anywhere in the country, resemble this one, and why? */
import { rawValue } from "../../../comparison/features.ts";
import type { Municipality } from "../../../figures/places.ts";
import { csv, data, notFound, page, type Answer } from "../../answer/answer.ts";
import { belowMunicipality } from "../../components/below-municipality.ts";
import { renderFeatureTable } from "../../components/feature-table.ts";
import { renderLikenessList } from "../../components/likeness-list.ts";
import { forMunicipality } from "../../request/for-municipality.ts";
import { html, type Html } from "../../html.ts";
import { writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../request/request-context.ts";
import { sevenDigits } from "../../answer/seven-digits.ts";
import { featureTexts } from "../../texts/features.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { districtTexts } from "../districts/texts.ts";
import { texts as municipalityTexts } from "../municipality/texts.ts";
import { viewAlikeDistricts, type AlikeDistrict, type AlikeDistrictsView } from "./alike-view.ts";
import { alikeDistrictsTexts } from "./texts.ts";

type DistrictRequest = PageRequest<{ readonly slug: string; readonly code: string }, unknown>;

export const alikeDistrictsPage = definePage({
  path: "/gemeenten/:slug/wijken/:code",
  html: forMunicipality((request: DistrictRequest, municipality) => answerWith(request, municipality, renderPage)),
  json: forMunicipality((request: DistrictRequest, municipality) => answerWith(request, municipality, alikeData)),
  csv: forMunicipality((request: DistrictRequest, municipality) => answerWith(request, municipality, alikeTable)),
});

function answerWith(request: DistrictRequest, municipality: Municipality, answer: (view: AlikeDistrictsView) => Answer): Answer {
  const view = viewAlikeDistricts(request, municipality, request.params.code);
  return view ? answer(view) : notFound(request.params.code);
}

function renderPage(view: AlikeDistrictsView): Answer {
  const { request, municipality, name } = view;
  const { language } = request;
  const texts = alikeDistrictsTexts[language];
  const path = `/gemeenten/${municipality.slug}`;
  return page({
    title: `${texts.title(name)} (${municipality.name})`,
    description: texts.description(name),
    ...belowMunicipality(request, municipality, { title: districtTexts[language].crumb, href: request.href(`${path}/wijken`) }, { title: name }),
    twins: ["json", "csv"],
    main: html`<h1>${texts.title(name)}</h1>
${renderDistricts(view)}
<p class="not-printed"><a class="utrecht-link" href="${request.href(`${path}/wijken`, { anchor: view.code })}">${texts.backToDistricts(municipality.name)}</a></p>`,
  });
}

function renderDistricts(view: AlikeDistrictsView): Html {
  const { request, municipality, name, table, place, districts } = view;
  const texts = alikeDistrictsTexts[request.language];
  if ("missing" in districts) return html`<p class="lead">${texts.missing[districts.missing](name)}</p>`;
  const items = districts.map((one) => ({ ...one, name: renderName(view, one), where: one.municipality?.name ?? "", after: "" }));
  return html`<p class="lead">${texts.lead(districts.length, name, municipality.name, writeNumber(table.list.codes.length, request.language))}</p>
<section class="section" aria-labelledby="waarom"><div class="section__head"><h2 id="waarom">${texts.why(districts.length)}</h2><p class="small soft">${texts.hint}</p></div>
${renderLikenessList({ request, table, name, place }, items)}</section>
${renderFigures(view)}`;
}

function renderName({ request }: AlikeDistrictsView, { code, name, municipality }: AlikeDistrict): Html {
  const href = municipality ? `/gemeenten/${municipality.slug}/wijken/${code}` : `/gebieden/${code}`;
  return html`<a class="utrecht-link" href="${request.href(href)}">${name}</a>`;
}

function renderFigures({ request, table, name, place, notCompared }: AlikeDistrictsView): Html {
  const { language } = request;
  const texts = alikeDistrictsTexts[language];
  return html`<section class="section" aria-labelledby="cijfers"><div class="section__head"><h2 id="cijfers">${texts.figures}</h2></div>
<div class="prose">${texts.explain.map((paragraph) => html`<p>${paragraph}</p>`)}${notCompared > 0 ? html`<p>${texts.notCompared(writeNumber(notCompared, language))}</p>` : ""}</div>
<details class="more"><summary>${texts.allFigures}</summary>${renderFeatureTable({ request, table, name, place, caption: texts.caption(name), heads: texts.heads })}</details>
<p class="small not-printed">${municipalityTexts[language].takeAll} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p></section>`;
}

function alikeData(view: AlikeDistrictsView): Answer {
  const { request, municipality, code, name, table, place, districts, notCompared } = view;
  return data({
    ...vintageNote(request),
    place: { code, name, municipality: municipality.code },
    features: table.features.map((feature) => ({
      feature: feature.id,
      axis: feature.axis,
      periods: feature.periods,
      division: feature.division,
      transform: feature.transform,
      known: feature.known,
      value: sevenDigits(rawValue(feature, place)),
    })),
    ...("missing" in districts ? { missing: districts.missing, peers: [] } : { notCompared, peers: districts.map(describe) }),
  });
}

function describe({ index, code, name, municipality, explanation }: AlikeDistrict) {
  return {
    code,
    name,
    municipality: municipality?.code ?? null,
    features: (explanation?.features ?? []).map(({ feature, difference, share }) => ({
      feature: feature.id,
      value: sevenDigits(rawValue(feature, index)),
      difference: sevenDigits(difference),
      share: sevenDigits(share),
    })),
  };
}

function alikeTable({ request, code, name, place, districts }: AlikeDistrictsView): Answer {
  const words = featureTexts[request.language];
  const alike = "missing" in districts ? [] : districts;
  return csv(
    alike.flatMap((district) => (district.explanation?.features ?? []).map((part) => ({ district, part }))),
    [
      ["code", () => code],
      ["naam", () => name],
      ["code_vergeleken", ({ district }) => district.code],
      ["naam_vergeleken", ({ district }) => district.name],
      ["gemeente_vergeleken", ({ district }) => district.municipality?.name],
      ["kant", ({ part }) => words.axes[part.feature.axis]],
      ["kenmerk", ({ part }) => part.feature.id],
      ["perioden", ({ part }) => part.feature.periods.join(" ")],
      ["waarde", ({ part }) => sevenDigits(rawValue(part.feature, place)) ?? undefined],
      ["waarde_vergeleken", ({ part, district }) => sevenDigits(rawValue(part.feature, district.index)) ?? undefined],
      ["verschil", ({ part }) => sevenDigits(part.difference) ?? undefined],
      ["aandeel_in_verschil", ({ part }) => sevenDigits(part.share) ?? undefined],
    ],
    `${code}-vergelijken`,
  );
}
