import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Of, type AssetList } from "./assets.ts";
import { buildProject } from "./project.ts";

const files = {
  "src/serve.ts": `import { greeting } from "./web/greeting.ts";\nconsole.log(greeting);\n`,
  "src/web/greeting.ts": `export const greeting: string = "Goedendag";\n`,
  "src/web/client/main.ts": `document.title = "Estafette";\n`,
  "src/web/styles/main.css": `
    @import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
    @import "@utrecht/button-css/dist/index.css";
    @font-face {
      font-family: "Source Sans 3";
      src: url("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2");
    }`,
  "src/web/themes/stad.css": `.stad-theme { --utrecht-button-border-radius: var(--basis-border-radius-sm); }\n`,
  "public/robots.txt": "User-agent: *\n",
};

describe("buildProject", () => {
  let root: string;
  let assets: AssetList;
  const lines: string[] = [];

  const pathOf = (name: string) => join(root, "dist/public", assets[name].file);
  const textOf = (name: string) => readFileSync(pathOf(name), "utf8");

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "estafette-build-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
    mkdirSync(join(root, "dist/public"), { recursive: true });
    writeFileSync(join(root, "dist/public/style-0123456789.css"), "from an earlier build");
    writeFileSync(join(root, "package.json"), `{ "type": "module" }`);
    assets = await buildProject(root, (line) => lines.push(line));
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it("makes a server that runs", () => {
    expect(execFileSync(process.execPath, [join(root, "dist/serve.js")], { encoding: "utf8" })).toBe("Goedendag\n");
  });

  it("lists every asset with the hash of its bytes", () => {
    expect(Object.keys(assets).toSorted()).toEqual([
      "client.js",
      "fonts/source-sans-3-latin-wght-normal.woff2",
      "robots.txt",
      "style.css",
      "themes/stad.css",
    ]);
    for (const [name, { sha256 }] of Object.entries(assets)) expect(sha256Of(readFileSync(pathOf(name)))).toBe(sha256);
    expect(JSON.parse(readFileSync(join(root, "dist/assets.json"), "utf8"))).toEqual(assets);
  });

  it("puts a piece of the hash in the name of what may be cached for ever", () => {
    expect(assets["style.css"].file).toBe(`style-${assets["style.css"].sha256.slice(0, 10)}.css`);
    expect(assets["robots.txt"]).toMatchObject({ file: "robots.txt", isHashed: false });
  });

  it("lets the style sheet point at a font that is there", () => {
    const font = assets["fonts/source-sans-3-latin-wght-normal.woff2"].file;
    expect(textOf("style.css")).toContain(font);
    expect(existsSync(join(root, "dist/public", font))).toBe(true);
  });

  it("keeps of the example theme what the buttons and the other themes read", () => {
    const style = textOf("style.css");
    expect(style).toContain("--utrecht-button-background-color:");
    expect(style).toContain("--basis-border-radius-sm:");
    expect(style).not.toContain("--utrecht-table-");
    // The whole theme is 208 kB; the buttons themselves are half of what is left.
    expect(style.length).toBeLessThan(60_000);
  });

  it("lays compressed forms beside text that unpack to the same", () => {
    const path = pathOf("style.css");
    expect(assets["style.css"].encodings).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(readFileSync(path));
    expect(gunzipSync(readFileSync(`${path}.gz`))).toEqual(readFileSync(path));
  });

  it("takes away what an earlier build left", () => {
    expect(existsSync(join(root, "dist/public/style-0123456789.css"))).toBe(false);
  });

  it("says one short line per step", () => {
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["server", "client", "styles", "themes", "public"]);
  });
});
