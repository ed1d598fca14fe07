/**
 * What a page function can answer. The shell turns it into a response: it adds
 * the document around a page, the headers, and the error page in the form that
 * was asked for.
 *
 * @example
 * page({ title: "Bronnen", section: "sources", main: html`<h1>Bronnen</h1>` })
 * data({ value: 12 })
 * notFound()
 */
import type { Format } from "../request/address.ts";
import { writeCsv, type CsvColumn } from "./csv.ts";
import type { Html } from "../html.ts";
import type { Fault } from "../request/parameters.ts";
import type { WorkbookSheet } from "../xlsx/workbook.ts";

/** The items of the main menu; the current one is marked. */
export type Section = "municipalities" | "indicators" | "sources";

export interface Crumb {
  readonly title: string;
  /** Absent for the page itself, which comes last. */
  readonly href?: string;
}

export interface PageContent {
  /** Without the name of the site. */
  readonly title: string;
  /** One or two sentences for search engines. */
  readonly description?: string;
  readonly section?: Section;
  /** After "Start"; the last one is the page itself. Absent on the home page. */
  readonly breadcrumb?: readonly Crumb[];
  /** The inside of `<main>`, from the h1 on. */
  readonly main: Html;
  /** Forms of this page that exist beside HTML, for `<link rel="alternate">`. */
  readonly twins?: readonly Format[];
  /** Replaces the general line about sources in the footer. */
  readonly sourceLine?: Html;
  /** False for pages that search engines should pass by. */
  readonly isIndexed?: boolean;
  /** True for what another site shows in a frame: no menu around it. */
  readonly isEmbedded?: boolean;
}

export type Answer =
  | ({ readonly kind: "page" } & PageContent)
  | { readonly kind: "text"; readonly type: string; readonly body: string; readonly name?: string }
  | { readonly kind: "bytes"; readonly type: string; readonly body: Uint8Array; readonly name?: string }
  | { readonly kind: "workbook"; readonly sheets: readonly WorkbookSheet[]; readonly name: string }
  | { readonly kind: "redirect"; readonly href: string; readonly isPermanent: boolean }
  | { readonly kind: "not-found"; readonly wanted?: string }
  | { readonly kind: "wrong-input"; readonly faults: readonly Fault[] };

/** All but what is still to be made. */
export type ReadyAnswer = Exclude<Answer, { kind: "workbook" }>;

export function page(content: PageContent): Answer {
  return { kind: "page", ...content };
}

/** JSON, compact; what it holds is a promise, so describe it in the manual. */
export function data(value: unknown): Answer {
  return { kind: "text", type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** CSV; `name` is the file name a browser saves it under, without suffix. */
export function csv<Row>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[], name?: string): Answer {
  return {
    kind: "text",
    type: "text/csv; charset=utf-8; header=present",
    body: writeCsv(rows, columns),
    name: name && `${name}.csv`,
  };
}

export const bibtexType = "application/x-bibtex";
export const risType = "application/x-research-info-systems";

/** A reference in a form that programs for references open. */
export function reference(type: string, body: string, name: string): Answer {
  return { kind: "text", type: `${type}; charset=utf-8`, body, name };
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook; what writes one is in xlsx/. */
export function xlsx(sheets: readonly WorkbookSheet[], name: string): Answer {
  return { kind: "workbook", sheets, name };
}

export function svg(body: string, name?: string): Answer {
  return { kind: "text", type: "image/svg+xml; charset=utf-8", body, name: name && `${name}.svg` };
}

export function png(body: Uint8Array, name?: string): Answer {
  return { kind: "bytes", type: "image/png", body, name: name && `${name}.png` };
}

/** To another address of the site; permanent unless said otherwise. */
export function redirect(href: string, isPermanent = true): ReadyAnswer {
  return { kind: "redirect", href, isPermanent };
}

/** `wanted` is the name that was looked for; the error page suggests what resembles it. */
export function notFound(wanted?: string): Answer {
  return { kind: "not-found", wanted };
}

/** For faults a schema cannot see, such as an unknown indicator. */
export function wrongInput(faults: readonly Fault[]): Answer {
  return { kind: "wrong-input", faults };
}
