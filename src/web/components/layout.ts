/**
 * The document around a page: head, skip link, header with the menu,
 * breadcrumb, main, and a footer that says where the figures come from and from
 * which day they are.
 *
 * The menu shows only what exists.
 */
import { bibtexType, risType, xlsxType, type PageContent, type Section } from "../answer/answer.ts";
import type { Format } from "../request/address.ts";
import { html, raw, type Html } from "../html.ts";
import { writeDate, writeNumber } from "../wording/numbers.ts";
import type { RequestContext } from "../request/request-context.ts";
import type { Theme } from "../theme.ts";
import { shellTexts } from "../texts/shell.ts";
import { renderBreadcrumb } from "./breadcrumb.ts";

/** Id of `<main>`, where the skip link leads. */
export const mainId = "inhoud";

const sectionPaths: Readonly<Record<Section, string>> = {
  municipalities: "/gemeenten",
  indicators: "/indicatoren",
  sources: "/bronnen",
};

export function renderDocument(request: RequestContext, content: PageContent, theme: Theme): Html {
  const { language } = request;
  const texts = shellTexts[language];
  return html`<!doctype html>
<html lang="${language}" class="${theme.classNames.join(" ")}">
${renderHead(request, content, theme)}
<body class="utrecht-document utrecht-document--surface">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#${mainId}">${texts.skipLink}</a>
${renderHeader(request, content, theme)}
<main id="${mainId}" class="page" tabindex="-1">
${request.isCurrent ? "" : renderOlderNotice(request)}
${content.breadcrumb ? renderBreadcrumb(request, content.breadcrumb) : ""}
${content.main}
</main>
${renderFooter(request, content)}
</body>
</html>
`;
}

function renderHead(request: RequestContext, content: PageContent, theme: Theme): Html {
  const { siteName } = shellTexts[request.language];
  const isHome = request.path === "/";
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? `${siteName}: ${content.title}` : `${content.title} · ${siteName}`}</title>
${content.description ? html`<meta name="description" content="${content.description}">` : ""}
${content.isIndexed === false || !request.isCurrent ? html`<meta name="robots" content="noindex">` : ""}
<meta name="color-scheme" content="${theme.hasDarkMode ? "light dark" : "light"}">
${theme.fonts.map((font) => html`<link rel="preload" href="${request.asset(font)}" as="font" type="font/woff2" crossorigin>`)}
${theme.stylesheets.map((sheet) => html`<link rel="stylesheet" href="${request.asset(sheet)}">`)}
<script type="module" src="${request.asset("client.js")}"></script>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${content.isIndexed === false ? "" : renderLanguages(request)}
${content.twins?.map((format) => html`<link rel="alternate" type="${mediaTypes[format]}" href="${request.self({ format })}">`)}
</head>`;
}

function renderLanguages(request: RequestContext): Html {
  return html`<link rel="alternate" hreflang="nl" href="${request.self({ language: "nl" })}">
<link rel="alternate" hreflang="en" href="${request.self({ language: "en" })}">`;
}

const mediaTypes: Readonly<Record<Format, string>> = {
  html: "text/html",
  json: "application/json",
  csv: "text/csv",
  xlsx: xlsxType,
  svg: "image/svg+xml",
  png: "image/png",
  geojson: "application/geo+json",
  topojson: "application/json",
  bib: bibtexType,
  ris: risType,
};

function renderHeader(request: RequestContext, content: PageContent, theme: Theme): Html {
  const texts = shellTexts[request.language];
  const other = request.language === "nl" ? "en" : "nl";
  const sections = Object.entries(sectionPaths) as [Section, string][];
  return html`<header class="site-header"><div class="site-header__inner">
<a class="brand" href="${request.href("/")}">${renderBrand(request, theme)}</a>
<nav class="main-menu" aria-label="${texts.mainMenu}">
${sections.map(
  ([section, path]) =>
    html`<a href="${request.href(path)}"${section === content.section ? raw(' aria-current="true"') : ""}>${texts.sections[section]}</a>
`,
)}<a href="${request.self({ language: other })}" lang="${other}" hreflang="${other}" title="${texts.otherLanguageHint}">${texts.otherLanguage}</a>
</nav></div></header>`;
}

function renderBrand(request: RequestContext, theme: Theme): Html {
  const { siteName } = shellTexts[request.language];
  if (theme.logo) return html`<img class="brand__logo" src="${request.asset(theme.logo)}" alt="">${siteName}`;
  return html`<svg class="brand__baton" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true"><path class="brand__stick" d="M3 13L23 3"/><path class="brand__grip" d="M3 13L9 10"/></svg>${siteName}`;
}

function renderOlderNotice(request: RequestContext): Html {
  const texts = shellTexts[request.language];
  return html`<p class="notice">${texts.olderVintage(writeDate(request.vintage.asOf, request.language))}
<a class="utrecht-link" href="${request.self({ vintage: "newest" })}">${texts.toCurrent}</a></p>`;
}

function renderFooter(request: RequestContext, content: PageContent): Html {
  const { language, vintage } = request;
  const texts = shellTexts[language];
  const count = writeNumber(vintage.municipalities.length, language);
  return html`<footer class="site-footer"><div class="site-footer__inner">
<p>${content.sourceLine ?? texts.sourceLine(creditsOf(request), count)}</p>
<p>${texts.vintage(writeDate(vintage.asOf, language))}${content.isIndexed === false ? "" : html` <a class="utrecht-link" href="${request.self({ isPermanent: true })}">${texts.permanentLink}</a>`}</p>
<nav aria-label="${texts.footerMenu}"><ul class="footer-menu">
<li><a class="utrecht-link" href="${request.href("/over")}">${texts.about}</a></li>
<li><a class="utrecht-link" href="${request.href("/bronnen")}">${texts.sections.sources}</a></li>
<li><a class="utrecht-link" href="${request.href("/api")}">${texts.api}</a></li>
<li><a class="utrecht-link" href="${request.href("/catalogus")}">${texts.openData}</a></li>
<li><a class="utrecht-link" href="${request.href("/toegankelijkheid")}">${texts.accessibility}</a></li>
<li><a class="utrecht-link" href="${request.href("/privacy")}">${texts.privacy}</a></li>
</ul></nav></div></footer>`;
}

/** Who must be named, each once. A semicolon between them, as some are two names with "en": "CBS en RIVM; Politie". */
function creditsOf({ vintage }: RequestContext): string {
  return [...new Set(vintage.tables.map((table) => table.licence.credit))].join("; ");
}
