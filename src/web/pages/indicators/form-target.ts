/**
 * Where a form of this page leads: to the page itself. A form with GET forgets
 * what stands behind the question mark, so that the vintage goes along as a
 * hidden field.
 */
import { html, type Html } from "../../html.ts";
import { vintageParameter } from "../../parameters.ts";
import type { RequestContext } from "../../request-context.ts";

export function renderFormTarget(request: RequestContext): { readonly action: string; readonly hidden: Html | string } {
  const action = request.href(request.path).replace(/\?.*$/, "");
  if (request.isCurrent) return { action, hidden: "" };
  return { action, hidden: html`<input type="hidden" name="${vintageParameter}" value="${request.vintage.id}">` };
}
