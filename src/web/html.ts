/**
 * HTML as tagged templates; everything put in is escaped, unless it is itself
 * HTML made this way.
 *
 * Hono's `html` may give a promise when a promise is put in. Pages here never
 * wait while rendering, so this one is always plain HTML.
 *
 * @example
 * html`<p>${"<b>"}</p>`.toString() // "<p>&lt;b&gt;</p>"
 */
import { html as honoHtml, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString;

export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  const rendered = honoHtml(strings, ...values);
  if (rendered instanceof Promise) throw new TypeError("html: found a promise among the values; await it before rendering");
  return rendered;
}

export { raw };
