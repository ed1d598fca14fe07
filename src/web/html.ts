/**
 * HTML as tagged templates; everything put in is escaped, unless it is itself
 * HTML made this way.
 *
 * A page is made of some thousands of these, so a piece of HTML is one small object
 * around its text, and text without a special character is put in as it is.
 *
 * In:       text, numbers, pieces of HTML, and lists of these; what is not there
 *           (undefined, null, true, false) leaves no trace.
 * Out:      a piece of HTML. Pages never wait while rendering: a promise is refused.
 *
 * @example
 * html`<p>${"<b>"}</p>`.toString() // "<p>&lt;b&gt;</p>"
 */

/** Text that is HTML already. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template. */
type Part = Html | string | number | boolean | null | undefined | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0];
  for (let index = 0; index < parts.length; index++) text += write(parts[index]) + strings[index + 1];
  return new Html(text);
}

/** Text that is trusted to be HTML: a picture, an attribute. */
export function raw(text: string): Html {
  return new Html(text);
}

function write(part: Part): string {
  if (typeof part === "string") return escape(part);
  if (part instanceof Html) return part.toString();
  if (typeof part === "number") return String(part);
  if (part === undefined || part === null || typeof part === "boolean") return "";
  if (Array.isArray(part)) return writeAll(part);
  throw new TypeError(`html: found ${Object.prototype.toString.call(part)} among the values; what may stand there is text, a number, HTML or a list of these`);
}

function writeAll(parts: readonly Part[]): string {
  let text = "";
  for (const part of parts) text += write(part);
  return text;
}

const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const replacements: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escape(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => replacements[character]) : text;
}
