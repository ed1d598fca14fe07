/**
 * The document around a figure that another site shows in a frame: no menu, no
 * script, nothing to get lost in; the words, the picture, and whose it is.
 */
import type { PageContent } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";
import type { RequestContext } from "../request/request-context.ts";
import type { Theme } from "../theme.ts";
import { shellTexts } from "../texts/shell.ts";

export function renderEmbedded(request: RequestContext, content: PageContent, theme: Theme): Html {
  const { language } = request;
  return html`<!doctype html>
<html lang="${language}" class="${theme.classNames.join(" ")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} · ${shellTexts[language].siteName}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${theme.hasDarkMode ? "light dark" : "light"}">
${theme.stylesheets.map((sheet) => html`<link rel="stylesheet" href="${request.asset(sheet)}">`)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body class="utrecht-document utrecht-document--surface embedded">
<main>${content.main}</main>
</body>
</html>
`;
}
