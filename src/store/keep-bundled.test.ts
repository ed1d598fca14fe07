import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { keepBundled } from "./keep-bundled.ts";
import { currentPath } from "./vintage-files.ts";
import { openShelf } from "./vintage-shelf.ts";
import { makeCurrent, writeVintage } from "./write-vintage.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "estafette-keep-bundled-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A version of the product: its folder, with the vintage of a day, packed. */
function release(name: string, asOf: string) {
  const bundled = join(folder, name);
  const id = writeVintage(bundled, { ...demoVintage(), asOf }, { isPacked: true });
  makeCurrent(bundled, id);
  return { bundled, id };
}

describe("keepBundled", () => {
  it("keeps what was cited to be found after an update of the product, and shows the newer", async () => {
    const data = join(folder, "data");
    const first = release("first", "2024-12-31");
    expect(await keepBundled(first.bundled, data)).toBe(first.id);
    const second = release("second", "2025-12-31");
    rmSync(first.bundled, { recursive: true });
    const shelf = openShelf({ bundled: second.bundled, data });
    expect(shelf.current().id).toBe(second.id);
    expect(await shelf.find(first.id)).toEqual({ ...demoVintage(), id: first.id, asOf: "2024-12-31" });
    expect(shelf.list().map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(existsSync(currentPath(data))).toBe(false);
  });

  it("does nothing the second time, and shares the files of vintages that are there", async () => {
    const data = join(folder, "data");
    const { bundled } = release("first", "2024-12-31");
    writeVintage(data, { ...demoVintage(), asOf: "2025-01-01" });
    const before = readdirSync(join(data, "objects"));
    await keepBundled(bundled, data);
    expect(readdirSync(join(data, "objects"))).toEqual(before);
    expect(await keepBundled(bundled, data)).toBeUndefined();
  });

  it("leaves no vintage behind when there is no room for all of it", async () => {
    const { bundled, id } = release("first", "2024-12-31");
    const data = join(folder, "data");
    writeFileSync(data, "a file where the folder should be");
    await expect(keepBundled(bundled, data)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(existsSync(join(data, "vintages", `${id}.json`))).toBe(false);
  });
});
