/**
 * Where a form leads: to the page itself, or to another. A form with GET forgets
 * what stands behind the question mark, so that the vintage and the chosen group
 * go along as hidden fields.
 */
import { html, type Html } from "../html.ts";
import { writeGroup } from "../request/group-parameter.ts";
import { groupParameter, vintageParameter } from "../request/parameters.ts";
import type { RequestContext } from "../request/request-context.ts";

export function renderFormTarget(request: RequestContext, path = request.path): { readonly action: string; readonly hidden: Html | string } {
  const action = request.href(path).replace(/\?.*$/, "");
  const kept = { [groupParameter]: writeGroup(request.group), [vintageParameter]: request.isCurrent ? undefined : request.vintage.id };
  const fields = Object.entries(kept).map(([name, value]) => (value ? html`<input type="hidden" name="${name}" value="${value}">` : ""));
  return { action, hidden: html`${fields}` };
}
