/** On the page of an indicator: the code to show its pictures on another site, as a frame or as an image. */
import { html, type Html } from "../../html.ts";
import { trendOptions } from "../indicators/indicator-charts.ts";
import type { IndicatorView } from "../indicators/indicator-view.ts";
import { municipalBorders } from "../../components/country-borders.ts";
import type { SearchValues } from "../../request/request-context.ts";
import type { EmbeddedPicture } from "./embed.ts";
import { embedTexts } from "./texts.ts";

interface Embeddable {
  readonly picture: EmbeddedPicture;
  /** Of the frame, in pixels: the picture with its words on a phone. */
  readonly height: number;
  /** Addresses within the site. */
  readonly frame: string;
  readonly image: string;
}

export function renderEmbedCode(view: IndicatorView): Html {
  const { request } = view;
  const texts = embedTexts[request.language];
  return html`<section class="section" id="insluiten"><div class="section__head"><h2>${texts.title}</h2></div>
<p class="small">${request.isCurrent ? texts.newest : texts.fixed}</p>
${listEmbeddables(view).map((one) => renderOne(view, one))}</section>`;
}

function renderOne(view: IndicatorView, { picture, height, frame, image }: Embeddable): Html {
  const { request, title, own } = view;
  const texts = embedTexts[request.language];
  const name = own ? `${title}, ${own.municipality.name}` : title;
  const address = (href: string) => attribute(request.origin + href);
  const frameCode = `<iframe src="${address(frame)}" title="${attribute(name)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
  const imageCode = `<img src="${address(image)}" alt="${attribute(`${name}. ${texts.pictures[picture]}.`)}">`;
  return html`<details class="more"><summary>${texts.pictures[picture]}</summary>
<p class="small">${texts.asFrame}</p>${renderCopyable(view, frameCode, texts.asFrame)}
<p class="small">${texts.asImage}</p>${renderCopyable(view, imageCode, texts.asImage)}
<p class="small"><a class="utrecht-link link-alone" href="${frame}">${texts.preview}<span class="visually-hidden">: ${texts.pictures[picture]}</span></a></p></details>`;
}

function renderCopyable({ request }: IndicatorView, code: string, about: string): Html {
  const { copy, copied } = embedTexts[request.language];
  return html`<div class="copyable" data-copy="${copy}" data-copied="${copied}" data-copy-about="${about}"><pre class="copyable__text">${code}</pre></div>`;
}

/** Only what can be drawn: a strip of somebody, a course of years, a map with borders. */
function listEmbeddables(view: IndicatorView): readonly Embeddable[] {
  const { request, indicator, own, places, sorted } = view;
  const plaats = places.map(({ municipality }) => municipality.slug);
  const { jaar } = request.query;
  const frameOf = (beeld: EmbeddedPicture, choice: SearchValues) => request.href(`/insluiten/${indicator.id}`, { search: { ...choice, beeld } });
  const imageOf = (name: string) => request.href(`/indicatoren/${indicator.id}/${name}`, { format: "svg", search: { plaats, jaar } });
  return [
    ...(own
      ? [
          {
            picture: "strook" as const,
            height: 340,
            frame: frameOf("strook", { plaats: [own.municipality.slug] }),
            image: request.href(`/gemeenten/${own.municipality.slug}/grafieken/${indicator.id}`, { format: "svg" }),
          },
        ]
      : []),
    ...(trendOptions(view) ? [{ picture: "verloop" as const, height: 560, frame: frameOf("verloop", { plaats, jaar }), image: imageOf("verloop") }] : []),
    ...(municipalBorders(request.vintage) && sorted.length > 0
      ? [{ picture: "kaart" as const, height: 640, frame: frameOf("kaart", { plaats, jaar }), image: imageOf("kaart") }]
      : []),
  ];
}

/** As the value of an attribute in the code that people copy. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
