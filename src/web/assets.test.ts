import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAssets, withFile } from "./assets.ts";

describe("readAssets", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-assets-"));
    mkdirSync(join(folder, "public"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("leads from a logical name to the file that was built", () => {
    writeFileSync(join(folder, "public/style-ab.css"), "p{}");
    writeFileSync(join(folder, "public/style-ab.css.br"), "x");
    const style = { file: "style-ab.css", sha256: "ab", bytes: 3, isHashed: true, encodings: ["br"] };
    writeFileSync(join(folder, "assets.json"), JSON.stringify({ "style.css": style }));
    const assets = readAssets(folder);
    expect(assets.href("style.css")).toBe("/assets/style-ab.css");
    expect(assets.find("style-ab.css")).toMatchObject({ type: "text/css; charset=utf-8", isHashed: true });
    expect(assets.find("style-ab.css")?.encoded.has("br")).toBe(true);
    expect(assets.find("../assets.json")).toBeUndefined();
  });

  it("says what to do when nothing was built", () => {
    expect(() => readAssets(folder)).toThrow(/assets\.json: not found; run `npm run build` first/);
  });

  it("has another hash with another file", () => {
    writeFileSync(join(folder, "assets.json"), "{}");
    const assets = readAssets(folder);
    expect(withFile(assets, "theme.css", new Uint8Array([1])).hash).not.toBe(assets.hash);
  });
});
