/**
 * The address of a page: its path, its language and its form.
 *
 * One page has one path ("/gemeenten/deventer"). Before it stands the language,
 * Dutch by default ("/en/gemeenten/deventer"); behind it the form, HTML by
 * default ("/gemeenten/deventer.json"). Routes know only the path.
 *
 * @example
 * parseAddress("/en/gemeenten/deventer.csv") // { path: "/gemeenten/deventer", language: "en", format: "csv" }
 * writeAddress({ path: "/", language: "en", format: "html" }) // "/en"
 */
import type { Language } from "../../terms/bilingual.ts";

/** A page, its data twins, its picture, and its borders. */
export const formats = ["html", "json", "csv", "xlsx", "svg", "png", "geojson", "topojson", "bib", "ris"] as const;

export type Format = (typeof formats)[number];

export interface Address {
  readonly path: string;
  readonly language: Language;
  readonly format: Format;
}

/** Served as they are: no language, and their suffix belongs to their name. */
const files = new Set(["/favicon.svg", "/favicon.ico"]);

const withSuffix = new RegExp(`^(.*[^/])\\.(${formats.filter((one) => one !== "html").join("|")})$`);

export function isFileAddress(pathname: string): boolean {
  return pathname.startsWith("/assets/") || files.has(pathname);
}

/** Where the programming interface is; its addresses have one language, and a dot in a name belongs to it. */
export const apiPath = "/api/v1";

export function isApiAddress(pathname: string): boolean {
  return pathname === apiPath || pathname.startsWith(`${apiPath}/`);
}

/** Where the OData feed is, behind `/en` or not. */
export const feedPath = "/odata/v1";

export function isODataAddress(pathname: string): boolean {
  const path = pathname.replace(/^\/en(?=\/)/, "");
  return path === feedPath || path.startsWith(`${feedPath}/`);
}

export function parseAddress(pathname: string): Address {
  // What goes wrong there is told as data.
  if (isApiAddress(pathname)) return { path: pathname, language: "nl", format: "json" };
  if (isFileAddress(pathname)) return { path: pathname, language: "nl", format: "html" };
  const isEnglish = pathname === "/en" || pathname.startsWith("/en/") || pathname.startsWith("/en.");
  const path = isEnglish ? pathname.slice(3) || "/" : pathname;
  if (isODataAddress(path)) return { path, language: isEnglish ? "en" : "nl", format: "json" };
  const suffix = path.match(withSuffix);
  return {
    path: suffix ? suffix[1] : path,
    language: isEnglish ? "en" : "nl",
    format: suffix ? (suffix[2] as Format) : "html",
  };
}

export function writeAddress({ path, language, format }: Address): string {
  const prefix = language === "en" ? "/en" : "";
  const suffix = format === "html" ? "" : `.${format}`;
  if (path === "/") return prefix || "/";
  return prefix + path + suffix;
}
