/**
 * A saved chart as pixels, for programs that cannot read SVG.
 *
 * The letters come from font files that are installed with the product, so that a
 * picture looks the same on every server. Both are loaded at the first picture;
 * most servers never draw one.
 *
 * In:       the outcome of `standalone`.
 * Out:      the bytes of a PNG, by default at twice the size for sharp print.
 */
import { createRequire } from "node:module";

const weights = ["400Regular/SourceSans3_400Regular", "600SemiBold/SourceSans3_600SemiBold"] as const;

export interface PngOptions {
  readonly scale?: number;
}

/** Draws a saved chart as a PNG. */
export async function renderPng(svg: string, { scale = 2 }: PngOptions = {}): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = weights.map((weight) => resolve(`@expo-google-fonts/source-sans-3/${weight}.ttf`));
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  return image.asPng();
}
