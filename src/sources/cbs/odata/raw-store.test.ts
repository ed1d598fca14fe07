import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepAnswers, openRawEdition } from "./raw-store.ts";
import type { Transport } from "./transport.ts";

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

  it("are found again, also by another run, under the hash of their bytes", async () => {
    await openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    const again = openRawEdition(folder, "1NED 2026");
    expect(Buffer.from((await again.find("https://x.example/1")) ?? []).toString()).toBe('{"value":[1,2,3]}');
    expect(again.list()).toEqual([{ url: "https://x.example/1", sha256: hash, bytes: 17, at }]);
    expect(objectNames()).toEqual([`${hash}.gz`]);
  });

  it("lie on disk once when two addresses gave the same", async () => {
    const edition = openRawEdition(folder, "1NED 2026");
    await edition.keep("https://x.example/1", bytes, at);
    await edition.keep("https://x.example/2", bytes, at);
    expect(objectNames()).toHaveLength(1);
    expect(edition.list()).toHaveLength(2);
  });

  it("of one edition are not those of another", async () => {
    await openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    expect(await openRawEdition(folder, "1NED 2027").find("https://x.example/1")).toBeUndefined();
  });

  it("that were damaged are as good as absent, and replaced", async () => {
    const edition = openRawEdition(folder, "1NED 2026");
    await edition.keep("https://x.example/1", bytes, at);
    writeFileSync(join(folder, "objects", `${hash}.gz`), "damaged");
    expect(await edition.find("https://x.example/1")).toBeUndefined();
    await edition.keep("https://x.example/1", bytes, at);
    expect(await edition.find("https://x.example/1")).toBeDefined();
  });

  it("that cannot be written say where, why and what to do, and leave nothing half", async () => {
    const edition = openRawEdition(folder, "1NED 2026");
    mkdirSync(join(folder, "objects", `${hash}.gz`, "in the way"), { recursive: true });
    await expect(edition.keep("https://x.example/1", bytes, at)).rejects.toThrow(/objects\/7c7e\w+\.gz: cannot be written \((EISDIR|ENOTEMPTY|EEXIST)\); expected room and the right to write there; run again then/);
    expect(objectNames()).toEqual([`${hash}.gz`]);
    writeFileSync(join(folder, "file"), "");
    expect(() => openRawEdition(join(folder, "file"), "1NED 2026")).toThrow(/file\/objects: cannot be written \(ENOTDIR\)/);
  });

  it("that are whole but of other bytes are as good as absent", async () => {
    const edition = openRawEdition(folder, "1NED 2026");
    await edition.keep("https://x.example/1", bytes, at);
    writeFileSync(join(folder, "objects", `${hash}.gz`), gzipSync('{"value":[1,2,4]}'));
    expect(await edition.find("https://x.example/1")).toBeUndefined();
  });

  it("survive a crash in the middle of a line of the index", async () => {
    await openRawEdition(folder, "1NED 2026").keep("https://x.example/1", bytes, at);
    appendFileSync(indexPath(), '{"url":"https://x.exam');
    const again = openRawEdition(folder, "1NED 2026");
    await again.keep("https://x.example/2", bytes, at);
    expect(openRawEdition(folder, "1NED 2026").list().map(({ url }) => url)).toEqual(["https://x.example/1", "https://x.example/2"]);
    expect(readFileSync(indexPath(), "utf8").split("\n")).toHaveLength(4);
  });

  it("are forgotten when told so", async () => {
    const edition = openRawEdition(folder, "1NED 2026");
    await edition.keep("https://x.example/1", bytes, at);
    edition.forget();
    expect(await edition.find("https://x.example/1")).toBeUndefined();
    expect(openRawEdition(folder, "1NED 2026").list()).toEqual([]);
  });

  describe("while work goes on", () => {
    const where = { table: "1NED", part: "Observations" };
    const answering: Transport = { get: () => Promise.resolve({ bytes, json: JSON.parse(new TextDecoder().decode(bytes)) }) };

    it("are all on disk when it ends", async () => {
      const edition = openRawEdition(folder, "1NED 2026");
      const outcome = await keepAnswers(answering, edition, () => Date.parse(at), async (over) => {
        for (const page of [1, 2, 3]) await over.get(`https://x.example/${page}`, where);
        return "done";
      });
      expect(outcome).toBe("done");
      expect(openRawEdition(folder, "1NED 2026").list()).toHaveLength(3);
    });

    it("are also when it fails", async () => {
      const work = async (over: Transport) => {
        await over.get("https://x.example/1", where);
        throw new Error("no");
      };
      await expect(keepAnswers(answering, openRawEdition(folder, "1NED 2026"), () => 0, work)).rejects.toThrow("no");
      expect(openRawEdition(folder, "1NED 2026").list()).toHaveLength(1);
    });

    it("that cannot be kept are a mistake of ours, and stop the work", async () => {
      const edition = openRawEdition(folder, "1NED 2026");
      const full = { ...edition, keep: () => Promise.reject(new Error("the disk is full")) };
      let asked = 0;
      const work = async (over: Transport) => {
        for (; asked < 9; asked += 1) await over.get(`https://x.example/${asked}`, where);
      };
      await expect(keepAnswers(answering, full, () => 0, work)).rejects.toThrow("the disk is full");
      expect(asked).toBe(1);
    });
  });
});
