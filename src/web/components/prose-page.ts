/** A page that is text from top to bottom: a title, an opening, and sections under headings. */
import { page, type Answer } from "../answer/answer.ts";
import { html, type Html } from "../html.ts";

export interface ProseSection {
  readonly heading: string;
  /** Id for links to this section. */
  readonly id?: string;
  readonly body: Html;
}

export interface ProseTexts {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}

export function prosePage({ title, description, lead, sections }: ProseTexts): Answer {
  return page({
    title,
    description,
    breadcrumb: [{ title }],
    main: html`<div class="prose"><h1>${title}</h1><p class="lead">${lead}</p>
${sections.map(({ heading, id, body }) => html`<h2${id ? html` id="${id}"` : ""}>${heading}</h2>${body}`)}</div>`,
  });
}
