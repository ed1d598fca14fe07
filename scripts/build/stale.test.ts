import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isStale } from "./stale.ts";

describe("isStale", () => {
  let root: string;

  function put(path: string, second: number): void {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), second, second);
  }

  // Making a file changes its folder; this sets the folders back to before the build.
  function settle(): void {
    for (const folder of ["src/web", "src"]) utimesSync(join(root, folder), 1, 1);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "estafette-stale-"));
    put("src/web/page.ts", 100);
    put("dist/assets.json", 200);
    settle();
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("is false when everything is older than the build", () => {
    expect(isStale(root)).toBe(false);
  });

  it("is true when nothing was built", () => {
    rmSync(join(root, "dist"), { recursive: true });
    expect(isStale(root)).toBe(true);
  });

  it("is true when a file deep inside changed after the build", () => {
    put("src/web/page.ts", 300);
    settle();
    expect(isStale(root)).toBe(true);
  });

  it("is true when a file was taken away after the build", () => {
    rmSync(join(root, "src/web/page.ts"));
    expect(isStale(root)).toBe(true);
  });

  it("does not mind a changed test", () => {
    put("src/web/page.test.ts", 300);
    settle();
    expect(isStale(root)).toBe(false);
  });
});
