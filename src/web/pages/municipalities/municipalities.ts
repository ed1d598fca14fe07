/** `/gemeenten`: all municipalities by name, or those of one province. */
import { z } from "zod";
import { slugOf, type Municipality } from "../../../figures/places.ts";
import { csv, data, page, wrongInput, type Answer } from "../../answer.ts";
import { renderNameList } from "../../components/name-list.ts";
import { renderSearchForm } from "../../components/search-form.ts";
import { html, raw, type Html } from "../../html.ts";
import { lookupsOf } from "../../lookups.ts";
import { compareNames, writeNumber } from "../../numbers.ts";
import { definePage } from "../../page.ts";
import { parameter } from "../../parameters.ts";
import type { PageRequest, RequestContext } from "../../request-context.ts";
import { municipalitiesTexts } from "../../texts/municipalities.ts";
import { searchTexts } from "../../texts/search.ts";
import { vintageNote } from "../../vintage-note.ts";

type ListRequest = PageRequest<unknown, { readonly provincie: string | undefined }>;

/** The municipalities asked for, and the province they were narrowed to. */
interface Chosen {
  readonly municipalities: readonly Municipality[];
  readonly province?: string;
}

export const municipalitiesPage = definePage({
  path: "/gemeenten",
  parameters: {
    provincie: parameter(z.string().max(60).optional(), {
      nl: municipalitiesTexts.nl.provinceExpects,
      en: municipalitiesTexts.en.provinceExpects,
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
          ["name", (row) => row.name],
          ["slug", (row) => row.slug],
          ["province", (row) => row.province],
          ["size_class", (row) => row.sizeClass],
        ],
        "gemeenten",
      ),
    ),
});

function answer(request: ListRequest, make: (chosen: Chosen) => Answer): Answer {
  const { provincie } = request.query;
  const municipalities = lookupsOf(request.vintage).municipalitiesByName;
  if (provincie === undefined) return make({ municipalities });
  const province = provincesOf(municipalities).find((name) => slugOf(name) === provincie);
  if (province) return make({ municipalities: municipalities.filter((one) => provinceOf(one) === province), province });
  const known = provincesOf(municipalities).map(slugOf).join(", ");
  return wrongInput([{ name: "provincie", reason: municipalitiesTexts[request.language].unknownProvince(provincie, known) }]);
}

function renderPage(request: ListRequest, { municipalities, province }: Chosen): Answer {
  const texts = municipalitiesTexts[request.language];
  const count = writeNumber(municipalities.length, request.language);
  const title = province ? texts.inProvince(count, province) : texts.all(count);
  return page({
    title,
    description: texts.description,
    section: "municipalities",
    breadcrumb: province
      ? [{ title: texts.title, href: request.href("/gemeenten") }, { title: province }]
      : [{ title: texts.title }],
    twins: ["json", "csv"],
    main: html`<div class="prose"><h1>${texts.title}</h1>
${renderSearchForm(request, { label: searchTexts[request.language].label, hint: searchTexts[request.language].hint })}
${renderProvinces(request, province)}</div>
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
