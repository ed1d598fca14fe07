/**
 * How the site is dressed: class names on the root element, style sheets, fonts,
 * a logo.
 *
 * Without settings the site wears the example tokens of the NL Design System
 * with Estafette's own few on top. A municipality may bring one file with its
 * own tokens: a rule for a class that ends in `-theme`, as every theme of the
 * NL Design System has. Such a theme keeps its daylight colours in the dark,
 * unless it has a rule for the dark itself.
 *
 * @example
 * themeClassOf(".stad-theme { --utrecht-document-color: #123 }") // "stad-theme"
 */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { withFile, type Assets } from "./assets.ts";

export interface Theme {
  readonly classNames: readonly string[];
  /** Logical names of assets, in order. */
  readonly stylesheets: readonly string[];
  /** Logical names of fonts worth fetching at once. */
  readonly fonts: readonly string[];
  /** Logical name of the logo, when the municipality brought one. */
  readonly logo?: string;
  readonly hasDarkMode: boolean;
}

export const defaultTheme: Theme = {
  classNames: ["voorbeeld-theme", "estafette-theme"],
  stylesheets: ["style.css", "themes/estafette.css"],
  fonts: ["fonts/source-sans-3-latin-wght-normal.woff2", "fonts/source-serif-4-latin-600-normal.woff2"],
  hasDarkMode: true,
};

/** The class of a theme of the NL Design System, or undefined when the text has none. */
export function themeClassOf(css: string): string | undefined {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return withoutComments.match(/\.([a-z][\w-]*-theme)\b[^{};]*\{/i)?.[1];
}

/** The theme and the assets after the settings; throws with one clear line when a file cannot be used. */
export function dress(
  assets: Assets,
  settings: { readonly theme?: string; readonly logo?: string },
): { readonly assets: Assets; readonly theme: Theme } {
  const themed = settings.theme ? addTheme(assets, settings.theme) : { assets, theme: defaultTheme };
  return settings.logo ? addLogo(themed, settings.logo) : themed;
}

function addTheme(assets: Assets, path: string): { assets: Assets; theme: Theme } {
  const css = readSettingFile("ESTAFETTE_THEME", path);
  const className = themeClassOf(css.toString("utf8"));
  if (!className) {
    throw new Error(
      `ESTAFETTE_THEME: no rule for a class that ends in "-theme" found in ${path}; expected a theme of the NL Design System, such as ".stad-theme { --utrecht-…: … }"`,
    );
  }
  const hasDarkMode = /prefers-color-scheme:\s*dark/.test(css.toString("utf8"));
  const theme: Theme = {
    classNames: ["voorbeeld-theme", className, ...(hasDarkMode ? [] : ["is-light-only"])],
    stylesheets: ["style.css", "theme.css"],
    fonts: [],
    hasDarkMode,
  };
  return { assets: withFile(assets, "theme.css", css), theme };
}

function addLogo(dressed: { assets: Assets; theme: Theme }, path: string): { assets: Assets; theme: Theme } {
  const suffix = extname(path).toLowerCase();
  if (suffix !== ".svg" && suffix !== ".png") {
    throw new Error(`ESTAFETTE_LOGO: found "${path}"; expected a file that ends in .svg or .png`);
  }
  const name = `logo${suffix}`;
  const assets = withFile(dressed.assets, name, readSettingFile("ESTAFETTE_LOGO", path));
  return { assets, theme: { ...dressed.theme, logo: name } };
}

function readSettingFile(setting: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new Error(`${setting}: cannot read ${path} (${reason}); expected a file that this process may read`, { cause: error });
  }
}
