/**
 * The gallery: every named example of every chart, light and dark, on one page,
 * and every component of the pages on another.
 *
 * For whoever changes a chart or component: look here before and after. The pages
 * need no server.
 *
 * npx tsx scripts/gallery.ts [folder]     default: var/gallery
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { differenceLinesExamples } from "../src/charts/difference-lines.examples.ts";
import { distributionExamples } from "../src/charts/distribution.examples.ts";
import type { ChartExample } from "../src/charts/example.ts";
import { escapeText } from "../src/charts/escape-text.ts";
import { flowExamples } from "../src/charts/flow.examples.ts";
import { funnelExamples } from "../src/charts/funnel.examples.ts";
import { intervalExamples } from "../src/charts/interval.examples.ts";
import { likenessExamples } from "../src/charts/likeness.examples.ts";
import { lineChartExamples } from "../src/charts/line-chart.examples.ts";
import { mapExamples } from "../src/charts/map.examples.ts";
import { darkPalette, lightPalette, type Palette } from "../src/charts/palette.ts";
import { savedChartExamples } from "../src/charts/saved-chart.examples.ts";
import { stripExamples } from "../src/charts/strip.examples.ts";
import { trendExamples } from "../src/charts/trend.examples.ts";
import { yearsExamples } from "../src/charts/years.examples.ts";
import { componentExamples } from "../demo/component-examples.ts";
import { buildProject } from "./build/project.ts";

const groups: readonly (readonly [string, readonly ChartExample[]])[] = [
  ["Strips", stripExamples],
  ["Likeness", likenessExamples],
  ["Interval", intervalExamples],
  ["Funnel", funnelExamples],
  ["Trends", trendExamples],
  ["Years", yearsExamples],
  ["Line charts", lineChartExamples],
  ["Differences", differenceLinesExamples],
  ["Distributions", distributionExamples],
  ["Maps", mapExamples],
  ["Flow", flowExamples],
  ["Saved charts", savedChartExamples],
];

const schemes: readonly (readonly [string, Palette])[] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

function tokens(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--estafette-color-${name}:${value};`)
    .join("");
}

function figure(example: ChartExample, scheme: string): string {
  const width = example.columnWidth ? ` style="width:${example.columnWidth}px"` : "";
  // Patterns are found by id; the same picture stands here twice.
  const svg = example.render().replaceAll("-hatch", `-hatch-${scheme}`);
  return `<figure><figcaption><b>${escapeText(example.name)}</b> ${escapeText(example.about)}</figcaption><div class="column"${width}>${svg}</div></figure>`;
}

function section([scheme]: readonly [string, Palette]): string {
  const parts = groups.map(([title, examples]) => `<h2>${title}</h2><div class="row">${examples.map((one) => figure(one, scheme)).join("")}</div>`);
  return `<section class="${scheme}"><h1>Gallery, ${scheme}</h1>${parts.join("")}</section>`;
}

async function fontFace(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const font = await readFile(resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"));
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${font.toString("base64")})}`;
}

async function renderGallery(): Promise<string> {
  const css = await readFile(new URL("../src/charts/charts.css", import.meta.url), "utf8");
  const page = `
    body{margin:0;font-family:var(--estafette-font-text);--estafette-font-text:"Source Sans 3",sans-serif}
    section{background:var(--estafette-color-paper);color:var(--estafette-color-ink);padding:16px}
    h1,h2{margin:24px 0 8px}figure{margin:0 0 24px;max-width:100%;flex:1 1 608px}figure:has([style]){flex:0 1 auto}
    figcaption{font-size:13px;color:var(--estafette-color-ink-soft);margin-bottom:8px;max-width:60ch}
    .row{display:flex;flex-wrap:wrap;gap:0 32px;align-items:start}.column{max-width:100%}.column>svg{max-width:100%}`;
  const schemeTokens = schemes.map(([name, palette]) => `.${name}{${tokens(palette)}}`).join("");
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Gallery</title>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${await fontFace()}${schemeTokens}${page}${css}</style></head><body>${schemes.map(section).join("")}</body></html>`;
}

/** The components with the site's own style sheets. */
async function renderComponents(): Promise<string> {
  const root = path.resolve(import.meta.dirname, "..");
  await buildProject(root);
  const assets = JSON.parse(await readFile(path.join(root, "dist/assets.json"), "utf8")) as Record<string, { file: string }>;
  const sheets = await Promise.all(["style.css", "themes/estafette.css"].map((name) => readFile(path.join(root, "dist/public", assets[name].file), "utf8")));
  const items = componentExamples.map(({ name, about, render }) => `<h2 id="example-${name}"><code>${name}</code></h2><p class="soft small">${escapeText(about)}</p>${render()}`);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Components</title>`;
  return `<!doctype html><html lang="nl" class="voorbeeld-theme estafette-theme"><head>${head}<style>${sheets.join("\n")}</style></head><body class="utrecht-document"><main class="page"><h1>Components</h1>${items.join("\n")}</main></body></html>`;
}

const folder = process.argv[2] ?? "var/gallery";
await mkdir(folder, { recursive: true });
for (const [name, render] of [["index.html", renderGallery], ["components.html", renderComponents]] as const) {
  const file = path.resolve(folder, name);
  await writeFile(file, await render());
  console.log(`Gallery written to ${file}`);
}
await cp(path.resolve(import.meta.dirname, "../dist/public/fonts"), path.join(folder, "fonts"), { recursive: true });
