/**
 * What a page may know of the request: language, form, figures, parameters,
 * and how to write addresses that keep them.
 *
 * Pages are functions from this to an Answer. They do not see headers, and
 * nothing of who asks.
 *
 * @example
 * request.href("/gemeenten/deventer") // "/en/gemeenten/deventer?stand=3f9a…" in English, on an older vintage
 */
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import type { GroupChoice } from "../../comparison/group-choice.ts";
import { writeAddress, type Format } from "./address.ts";
import { writeGroup } from "./group-parameter.ts";
import { groupParameter, vintageParameter } from "./parameters.ts";

export interface VintageName {
  readonly id: string;
  readonly asOf: string;
}

/** Values that may stand behind the question mark; `undefined` is left out. */
export type SearchValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface HrefOptions {
  readonly format?: Format;
  readonly language?: Language;
  readonly search?: SearchValues;
  /** `#` and the id of the element. */
  readonly anchor?: string;
  /** Name the vintage in the address even when it is the current one: a permanent link. */
  readonly isPermanent?: boolean;
  /** Another vintage than the one shown, by its id; `newest` for whichever is current. */
  readonly vintage?: string;
  /** Another group to compare with than the one chosen. */
  readonly group?: GroupChoice;
}

/** Who runs this site, as far as the operator filled it in. */
export interface Instance {
  readonly publisher: string;
  /** E-mail address or page for questions; absent for the page about the site. */
  readonly contact: string | undefined;
}

export interface RequestContext {
  readonly language: Language;
  readonly format: Format;
  /** Address without language and suffix: "/gemeenten/deventer". */
  readonly path: string;
  /** The raw parameters other than `stand` and `groep`, for links to this very page. */
  readonly search: SearchValues;
  /** The site as the reader reached it, for addresses that leave it: "https://estafette.example". */
  readonly origin: string;
  readonly instance: Instance;
  readonly vintage: Vintage;
  /** The group to compare with that the reader chose; it goes along on every link. */
  readonly group: GroupChoice;
  /** Whether the vintage shown is the newest one. */
  readonly isCurrent: boolean;
  /** All vintages that can be asked for, newest first. */
  listVintages(): readonly VintageName[];
  /** An address within the site, in the reader's language and vintage, with the reader's group. */
  href(path: string, options?: HrefOptions): string;
  /** This very page: in another form, another language, or to keep. */
  self(options?: HrefOptions): string;
  /** Address of a served file by its logical name: "style.css". */
  asset(name: string): string;
}

/** What a page function receives: the context, with its own path parts and values. */
export interface PageRequest<
  Params = Readonly<Record<string, string>>,
  Query = Readonly<Record<string, unknown>>,
> extends RequestContext {
  readonly params: Params;
  readonly query: Query;
}

/** What a context is made of: all but the addresses it writes itself. */
export type ContextParts = Omit<RequestContext, "href" | "self">;

export function createRequestContext(parts: ContextParts): RequestContext {
  const chosen = writeGroup(parts.group);
  const href = (path: string, options: HrefOptions = {}): string => {
    const { format = "html", language = parts.language, search, anchor } = options;
    const stand = standOf(parts, options);
    const group = options.group ? writeGroup(options.group) : chosen;
    const query = withPair(withPair(search ? writeSearch(search) : "", groupParameter, group), vintageParameter, stand);
    return writeAddress({ path, language, format }) + query + (anchor ? `#${encodeURIComponent(anchor)}` : "");
  };
  const self = (options: HrefOptions = {}): string =>
    href(parts.path, { format: "html", ...options, search: options.search ?? parts.search });
  return { ...parts, href, self };
}

function standOf({ isCurrent, vintage }: ContextParts, options: HrefOptions): string | undefined {
  if (options.vintage) return options.vintage === "newest" ? undefined : options.vintage;
  return options.isPermanent || !isCurrent ? vintage.id : undefined;
}

function writeSearch(values: SearchValues): string {
  let text = "";
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (typeof value !== "object") text = withPair(text, name, value);
    else for (const one of value) text = withPair(text, name, one);
  }
  return text;
}

/** A query with one pair more; the same where there is no value. */
function withPair(query: string, name: string, value: string | number | undefined): string {
  return value === undefined ? query : `${query}${query ? "&" : "?"}${writePair(name, String(value))}`;
}

// Ids, codes and years stand for themselves; only what a reader typed has to be encoded.
const plain = /^[\w.-]*$/;

function writePair(name: string, value: string): string {
  return plain.test(value) ? `${name}=${value}` : new URLSearchParams([[name, value]]).toString();
}
