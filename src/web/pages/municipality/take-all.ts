/** The figures of this page to take along, in every form there is. */
import { html, type Html } from "../../html.ts";
import type { RequestContext } from "../../request/request-context.ts";
import { texts } from "./texts.ts";

const forms = [
  ["csv", "CSV"],
  ["xlsx", "Excel"],
  ["json", "JSON"],
] as const;

export function renderTakeAll(request: RequestContext): Html {
  const links = forms.map(([format, name], index) => html`${index > 0 ? " · " : ""}<a class="utrecht-link" href="${request.self({ format })}">${name}</a>`);
  return html`${texts[request.language].takeAll} ${links}`;
}
