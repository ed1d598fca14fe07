/** `/gemeenten`: all municipalities by name, or those of one province or region they work in. */
import { z } from "zod";
import { slugOf, type Grouping, type Municipality } from "../../../figures/places.ts";
import { csv, data, page, wrongInput, type Answer } from "../../answer/answer.ts";
import { renderNameList } from "../../components/name-list.ts";
import { renderSearchForm } from "../../components/search-form.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { compareNames, writeNumber } from "../../wording/numbers.ts";
import { definePage } from "../../page.ts";
import { parameter, type Fault } from "../../request/parameters.ts";
import type { PageRequest, RequestContext } from "../../request/request-context.ts";
import { writeGrouping } from "../../texts/groupings.ts";
import { municipalitiesTexts } from "../../texts/municipalities.ts";
import { searchTexts } from "../../texts/search.ts";
import { vintageNote } from "../../answer/vintage-note.ts";

type ListRequest = PageRequest<unknown, { readonly provincie: string | undefined; readonly regio: string | undefined }>;

/** The municipalities asked for, and what they were narrowed to. */
interface Chosen {
  readonly municipalities: readonly Municipality[];
  readonly grouping?: Grouping;
}

export const municipalitiesPage = definePage({
  path: "/gemeenten",
  parameters: {
    provincie: parameter(z.string().max(60).optional(), {
      nl: municipalitiesTexts.nl.provinceExpects,
      en: municipalitiesTexts.en.provinceExpects,
    }),
    regio: parameter(z.string().max(10).optional(), {
      nl: municipalitiesTexts.nl.regionExpects,
      en: municipalitiesTexts.en.regionExpects,
    }),
  },
  html: (request) => answer(request, (chosen) => renderPage(request, chosen)),
  json: (request) =>
    answer(request, ({ municipalities }) =>
      data({
        ...vintageNote(request),
        municipalities: municipalities.map((one) => ({ ...rowOf(one), aliases: one.aliases, href: request.href(`/gemeenten/${one.slug}`) })),
      }),
    ),
  csv: (request) =>
    answer(request, ({ municipalities }) =>
      csv(
        municipalities.map(rowOf),
        [
          ["code", (row) => row.code],
          ["naam", (row) => row.name],
          ["adres", (row) => row.slug],
          ["provincie", (row) => row.province],
          ["grootteklasse", (row) => row.sizeClass],
        ],
        "gemeenten",
      ),
    ),
});

function answer(request: ListRequest, make: (chosen: Chosen) => Answer): Answer {
  const { provincie, regio } = request.query;
  const municipalities = lookupsOf(request.vintage).municipalitiesByName;
  const groupings = groupingsOf(municipalities);
  const province = groupings.find((one) => one.kind === "province" && slugOf(one.name) === provincie);
  const region = groupings.find((one) => one.code === regio);
  const texts = municipalitiesTexts[request.language];
  const faults: Fault[] = [];
  if (provincie !== undefined && !province) {
    const known = groupings.filter((one) => one.kind === "province").map((one) => slugOf(one.name));
    faults.push({ name: "provincie", reason: texts.unknownProvince(provincie, known.toSorted(compareNames).join(", ")) });
  }
  if (regio !== undefined && !region) faults.push({ name: "regio", reason: texts.unknownRegion(regio) });
  if (faults.length > 0) return wrongInput(faults);
  const wanted = [province, region].filter((one) => one !== undefined);
  const chosen = municipalities.filter((one) => wanted.every(({ code }) => one.groupings.some((own) => own.code === code)));
  return make({ municipalities: chosen, grouping: wanted.at(-1) });
}

function groupingsOf(municipalities: readonly Municipality[]): readonly Grouping[] {
  return [...new Map(municipalities.flatMap(({ groupings }) => groupings.map((one) => [one.code, one]))).values()];
}

function renderPage(request: ListRequest, { municipalities, grouping }: Chosen): Answer {
  const texts = municipalitiesTexts[request.language];
  const count = writeNumber(municipalities.length, request.language);
  const where = grouping && writeGrouping(grouping, request.language);
  const title = where ? texts.inProvince(count, where) : texts.all(count);
  return page({
    title,
    description: texts.description,
    section: "municipalities",
    breadcrumb: where
      ? [{ title: texts.title, href: request.href("/gemeenten") }, { title: where }]
      : [{ title: texts.title }],
    twins: ["json", "csv"],
    main: html`<div class="prose"><h1>${texts.title}</h1>
${renderSearchForm(request, { label: searchTexts[request.language].label, hint: searchTexts[request.language].hint })}
${renderProvinces(request, grouping?.kind === "province" ? grouping.name : undefined)}</div>
<section class="section"><div class="section__head"><h2>${title}</h2><p class="soft small">${texts.order}</p>
<p class="small section__end">${texts.takeAway} <a class="utrecht-link" href="${request.self({ format: "csv" })}">CSV</a> · <a class="utrecht-link" href="${request.self({ format: "json" })}">JSON</a></p></div>
${renderNameList(request, municipalities)}</section>`,
  });
}

function renderProvinces(request: RequestContext, current: string | undefined): Html {
  const texts = municipalitiesTexts[request.language];
  const provinces = provincesOf(request.vintage.municipalities);
  const link = (title: string, href: string, isCurrent: boolean): Html =>
    html`<li><a class="utrecht-link" href="${href}"${isCurrent ? raw(' aria-current="true"') : ""}>${title}</a></li>`;
  return html`<nav aria-labelledby="provincies"><h2 class="small-head" id="provincies">${texts.provinces}</h2><ul class="themes">
${link(texts.everywhere, request.href("/gemeenten"), current === undefined)}
${provinces.map((name) => link(name, request.href("/gemeenten", { search: { provincie: slugOf(name) } }), name === current))}
</ul></nav>`;
}

function rowOf(municipality: Municipality) {
  const { code, name, slug, sizeClass } = municipality;
  return { code, name, slug, province: provinceOf(municipality), sizeClass };
}

function provinceOf({ groupings }: Municipality): string | undefined {
  return groupings.find(({ kind }) => kind === "province")?.name;
}

function provincesOf(municipalities: readonly Municipality[]): readonly string[] {
  const names = municipalities.map(provinceOf).filter((name) => name !== undefined);
  return [...new Set(names)].toSorted(compareNames);
}
