import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { folderFiles } from "./folder-files.ts";

const folder = mkdtempSync(join(tmpdir(), "estafette-sources-"));
writeFileSync(join(folder, "plain.csv"), "a,b\n");
writeFileSync(join(folder, "packed.csv.gz"), gzipSync("a,b\n1,2\n"));
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("folderFiles", () => {
  it("gives the bytes of a file as they are", () => {
    expect(textOf(folderFiles(folder).bytes("plain.csv"))).toBe("a,b\n");
  });

  it("unpacks what is packed", () => {
    expect(textOf(folderFiles(folder).bytes("packed.csv.gz"))).toBe("a,b\n1,2\n");
  });

  it("names the file that is missing", () => {
    expect(() => folderFiles(folder).bytes("kwb/absent.csv")).toThrow("sources: kwb/absent.csv is missing");
  });

  it("names the folder when that is missing", () => {
    expect(() => folderFiles(join(folder, "nowhere")).bytes("plain.csv")).toThrow("there is no folder");
  });
});
