import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { selectObservations } from "../api/observations/selection.ts";
import { openFileMaker } from "./file-maker.ts";
import { makeFile, type FilePieces, type FileWish } from "./make-file.ts";

/** A module that does this, as an address. */
const moduleOf = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

/** The front door of the thread, uncompiled as it lies in src/. */
const frontDoor = pathToFileURL(join(import.meta.dirname, "../../make-files.ts")).href;
const compiler = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api").replace(/\.cjs$/, ".mjs")).href;
const fromSource = moduleOf(`import { register } from ${JSON.stringify(compiler)}; register(); await import(${JSON.stringify(frontDoor)});`);

// 45,000 rows: the same cells over and over, in two row groups.
const { parts } = selectObservations(demoVintage(), { indicator: ["inwoners"] });
const once = parts.reduce((sum, { regions, periods }) => sum + regions.length * periods.length, 0);
const repeated = Array.from({ length: Math.ceil(45_000 / once) }, () => parts).flat();
const parquet: FileWish = { kind: "parquet", selection: { parts: repeated, total: repeated.length * (once / parts.length) }, fields: ["region", "period", "value"], notes: { licence: "CC BY" } };

async function gather(pieces: FilePieces): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe("a file with many rows", () => {
  const maker = openFileMaker(fromSource);

  it("is the same, made in a thread, as made here", { timeout: 30_000 }, async () => {
    const [beside, here] = [await gather(maker.make(parquet)), await gather(makeFile(parquet))];
    expect(beside.equals(here)).toBe(true);
    const bytes = new Uint8Array(beside).buffer;
    expect(await parquetReadObjects({ file: bytes })).toHaveLength(parquet.kind === "parquet" ? parquet.selection.total : 0);
  });

  it("can be a workbook", { timeout: 30_000 }, async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => [index, `rij ${index}`, undefined]);
    const bytes = await gather(maker.make({ kind: "workbook", sheets: [{ name: "Cijfers", head: ["a", "b", "c"], rows }] }));
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("is made piece by piece with others, and left when its reader leaves", { timeout: 30_000 }, async () => {
    const [first, second] = [maker.make(parquet), maker.make(parquet)];
    const pieces = await Promise.all([first.next(), second.next()]);
    expect(pieces.map(({ done }) => done)).toEqual([false, false]);
    await first.return();
    const rest = await gather(second);
    expect(rest.subarray(-4).toString()).toBe("PAR1");
    // The thread ended with its last file, and begins again for the next.
    expect((await maker.make(parquet).next()).done).toBe(false);
  });
});

describe("a thread that breaks", () => {
  const broken = [
    ["at its beginning", "throw new Error('no room')", "the thread that makes files broke: no room"],
    ["when it is asked", "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('no sense'); })", "the thread that makes files broke: no sense"],
    ["by stopping", "process.exit(3)", "the thread that makes files stopped"],
  ] as const;
  for (const [when, text, message] of broken) {
    it(`says so to everybody who waits for it: ${when}`, async () => {
      const maker = openFileMaker(moduleOf(text));
      await expect(Promise.all([gather(maker.make(parquet)), gather(maker.make(parquet))])).rejects.toThrow(message);
    });
  }

  it("does not keep a small file from being made", async () => {
    const maker = openFileMaker(moduleOf("throw new Error('no room')"));
    const bytes = await gather(maker.make({ kind: "workbook", sheets: [{ name: "Cijfers", head: ["a"], rows: [[1]] }] }));
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
