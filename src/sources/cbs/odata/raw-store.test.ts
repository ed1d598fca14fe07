import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRawEdition } from "./raw-store.ts";

const bytes = new TextEncoder().encode('{"value":[1,2,3]}');
// printf '{"value":[1,2,3]}' | sha256sum
const hash = "7c7ec933c4eb5852ff73742661f089a5a7bcb6d05005e6bb26895959c080dc26";
const at = "2026-11-21T00:00:00.000Z";

describe("kept answers", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-raw-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const indexPath = () => join(folder, "editions", "1NED_2026.jsonl");
  const objectNames = () => readdirSync(join(folder, "objects"));

  it("are found again, also by another run, under the hash of their bytes", () => {
    openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    const again = openRawEdition(folder, "1NED 2026");
    expect(Buffer.from(again.find("https://x.example/1") ?? []).toString()).toBe('{"value":[1,2,3]}');
    expect(again.list()).toEqual([{ url: "https://x.example/1", sha256: hash, bytes: 17, at }]);
    expect(objectNames()).toEqual([`${hash}.gz`]);
  });

  it("lie on disk once when two addresses gave the same", () => {
    const edition = openRawEdition(folder, "1NED 2026");
    edition.keep("https://x.example/1", bytes, at);
    edition.keep("https://x.example/2", bytes, at);
    expect(objectNames()).toHaveLength(1);
    expect(edition.list()).toHaveLength(2);
  });

  it("of one edition are not those of another", () => {
    openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    expect(openRawEdition(folder, "1NED 2027").find("https://x.example/1")).toBeUndefined();
  });

  it("that were damaged are as good as absent, and replaced", () => {
    const edition = openRawEdition(folder, "1NED 2026");
    edition.keep("https://x.example/1", bytes, at);
    writeFileSync(join(folder, "objects", `${hash}.gz`), "damaged");
    expect(edition.find("https://x.example/1")).toBeUndefined();
    edition.keep("https://x.example/1", bytes, at);
    expect(edition.find("https://x.example/1")).toBeDefined();
  });

  it("that are whole but of other bytes are as good as absent", () => {
    const edition = openRawEdition(folder, "1NED 2026");
    edition.keep("https://x.example/1", bytes, at);
    writeFileSync(join(folder, "objects", `${hash}.gz`), gzipSync('{"value":[1,2,4]}'));
    expect(edition.find("https://x.example/1")).toBeUndefined();
  });

  it("survive a crash in the middle of a line of the index", () => {
    openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    appendFileSync(indexPath(), '{"url":"https://x.exam');
    const again = openRawEdition(folder, "1NED 2026");
    again.keep("https://x.example/2", bytes, at);
    expect(openRawEdition(folder, "1NED 2026").list().map(({ url }) => url)).toEqual(["https://x.example/1", "https://x.example/2"]);
    expect(readFileSync(indexPath(), "utf8").split("\n")).toHaveLength(4);
  });

  it("are forgotten when told so", () => {
    const edition = openRawEdition(folder, "1NED 2026");
    edition.keep("https://x.example/1", bytes, at);
    edition.forget();
    expect(edition.find("https://x.example/1")).toBeUndefined();
    expect(openRawEdition(folder, "1NED 2026").list()).toEqual([]);
  });
});
