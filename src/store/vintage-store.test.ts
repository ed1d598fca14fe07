import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { objectsOf } from "../figures/manifest.ts";
import { readManifest, readVintage } from "./read-vintage.ts";
import { objectPath } from "./vintage-files.ts";
import { openShelf } from "./vintage-shelf.ts";
import { makeCurrent, writeVintage } from "./write-vintage.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "estafette-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bundled = () => join(folder, "bundled");
const data = () => join(folder, "data");

function write(to: string, asOf = "2024-12-31"): string {
  const id = writeVintage(to, { ...demoVintage(), asOf });
  makeCurrent(to, id);
  return id;
}

describe("writing and reading a vintage", () => {
  it("gives back what was written", () => {
    const id = write(bundled());
    expect(readVintage(bundled(), id)).toEqual({ ...demoVintage(), id });
  });

  it("gives back what was written packed, under the same id", () => {
    const id = writeVintage(bundled(), demoVintage(), { isPacked: true });
    expect(readVintage(bundled(), id)).toEqual({ ...demoVintage(), id });
    expect(id).toBe(writeVintage(data(), demoVintage()));
  });

  it("gives the same figures the same id", () => {
    expect(write(bundled())).toBe(write(data()));
  });

  it("gives another day another id, and shares the unchanged files", () => {
    const first = write(bundled());
    const count = readdirSync(join(bundled(), "objects")).length;
    expect(write(bundled(), "2025-01-01")).not.toBe(first);
    expect(readdirSync(join(bundled(), "objects"))).toHaveLength(count);
  });

  it("keeps what one would expect, but for indicators that were taken away; an older vintage has none", () => {
    const [first, second] = demoVintage().indicators;
    const expectations = new Map([
      [first.id, { missing: "is-axis" } as const],
      [second.id, { missing: "too-few-places" } as const],
    ]);
    const whole = { ...demoVintage(), expectations: () => expectations };
    expect(readVintage(bundled(), writeVintage(bundled(), whole)).expectations?.()).toEqual(expectations);
    const fewer = { ...whole, indicators: whole.indicators.filter((one) => one !== second) };
    expect([...(readVintage(bundled(), writeVintage(bundled(), fewer)).expectations?.().keys() ?? [])]).toEqual([first.id]);
    expect(readVintage(bundled(), writeVintage(bundled(), demoVintage())).expectations).toBeUndefined();
  });

  it("leaves no unfinished files", () => {
    write(bundled());
    const everything = readdirSync(bundled(), { recursive: true }).map(String);
    expect(everything.filter((name) => name.includes("unfinished"))).toEqual([]);
  });
});

describe("a full disk", () => {
  it("stops the writing with one clear line, leaves no unfinished file and the running vintage as it was", () => {
    const first = write(bundled(), "2024-12-31");
    const program = `
      import { demoVintage } from "./demo/vintage.ts";
      import { makeCurrent, writeVintage } from "./src/store/write-vintage.ts";
      const folder = ${JSON.stringify(bundled())};
      try { makeCurrent(folder, writeVintage(folder, { ...demoVintage(), asOf: "2025-01-01" })); }
      catch (error) { console.log(error.name + " " + error.message); }`;
    // Files of at most 1 kB: what the system then answers is handled as a full disk is.
    const limited = ["-c", 'ulimit -f 1; exec "$0" --import tsx --input-type=module --eval "$1"', process.execPath, program];
    const { stdout } = spawnSync("bash", limited, { encoding: "utf8", cwd: join(import.meta.dirname, "..", "..") });
    expect(stdout.trim()).toMatch(/^NoRoom .*: no room for \d+ bytes; make room and run again/);
    expect(readdirSync(bundled(), { recursive: true }).filter((name) => String(name).includes("unfinished"))).toEqual([]);
    expect(readVintage(bundled(), first).asOf).toBe("2024-12-31");
    expect(openShelf({ bundled: bundled(), data: data() }).current().id).toBe(first);
  }, 30_000);
});

describe("a damaged vintage", () => {
  const someObject = (id: string) => objectPath(bundled(), objectsOf(readManifest(bundled(), id))[5]);

  it("is refused when a file is cut short", () => {
    const id = write(bundled());
    truncateSync(someObject(id), 10);
    expect(() => readVintage(bundled(), id)).toThrow(/objects\/[0-9a-f]+: has 10 bytes; the manifest says/);
  });

  it("is refused when a byte was changed", () => {
    const id = write(bundled());
    const bytes = readFileSync(someObject(id));
    bytes[0] ^= 1;
    writeFileSync(someObject(id), bytes);
    expect(() => readVintage(bundled(), id)).toThrow(/its contents do not have the hash in its name/);
  });

  it("is refused when a file is absent", () => {
    const id = write(bundled());
    rmSync(someObject(id));
    expect(() => readVintage(bundled(), id)).toThrow(/the file is not there/);
  });

  it("is refused when the manifest was edited", () => {
    const id = write(bundled());
    appendFileSync(join(bundled(), "vintages", `${id}.json`), " ");
    expect(() => readVintage(bundled(), id)).toThrow(/vintages\/[0-9a-f]+\.json: its contents/);
  });

  it("is refused when a packed file cannot be unpacked", () => {
    const id = writeVintage(bundled(), demoVintage(), { isPacked: true });
    writeFileSync(`${someObject(id)}.gz`, "no gzip");
    expect(() => readVintage(bundled(), id)).toThrow(/\.gz: cannot be unpacked/);
  });

  it("is repaired by writing it again", () => {
    const id = write(bundled());
    truncateSync(someObject(id), 10);
    write(bundled());
    expect(readVintage(bundled(), id).id).toBe(id);
  });
});

describe("the shelf", () => {
  const open = (tell?: (line: string) => void) => openShelf({ bundled: bundled(), data: data(), tell });

  it("starts with the bundled vintage, without a data folder", () => {
    const id = write(bundled());
    expect(open().current().id).toBe(id);
    expect(existsSync(data())).toBe(false);
  });

  it("takes a new vintage without a restart and keeps the earlier one readable", async () => {
    const first = write(bundled());
    const shelf = open();
    const second = write(data(), "2025-06-01");
    await shelf.refresh();
    expect(shelf.current().id).toBe(second);
    expect((await shelf.find(first))?.asOf).toBe("2024-12-31");
    expect(shelf.list().map((one) => one.id)).toEqual([second, first]);
  });

  it("goes on naming the others while one is taken away", () => {
    const first = write(bundled(), "2024-12-31");
    const second = write(data(), "2025-01-01");
    const shelf = openShelf({ bundled: bundled(), data: data() });
    expect(shelf.list().map(({ id }) => id)).toEqual([second, first]);
    // A name that is listed of a file that is gone, as between the two looks of the shelf.
    const path = join(data(), "vintages", `${second}.json`);
    rmSync(path);
    symlinkSync(join(data(), "gone"), path);
    expect(shelf.list().map(({ id }) => id)).toEqual([first]);
    shelf.close();
  });

  it("reads an earlier vintage once for all who ask for it at the same time", async () => {
    const first = write(bundled());
    const shelf = open();
    write(data(), "2025-06-01");
    await shelf.refresh();
    write(data(), "2025-06-02");
    await shelf.refresh();
    write(data(), "2025-06-03");
    await shelf.refresh();
    const [one, other] = await Promise.all([shelf.find(first), shelf.find(first)]);
    expect(one?.id).toBe(first);
    expect(one).toBe(other);
  });

  it("refuses a damaged new vintage by name and stays with the running one", async () => {
    const first = write(bundled());
    const told: string[] = [];
    const shelf = open((line) => told.push(line));
    const second = write(data(), "2025-06-01");
    const damaged = objectPath(data(), objectsOf(readManifest(data(), second))[3]);
    truncateSync(damaged, 3);
    await shelf.refresh();
    await shelf.refresh();
    expect(shelf.current().id).toBe(first);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(damaged);
  });

  it("falls back on the bundled vintage when the later one is damaged at the start", () => {
    const first = write(bundled());
    const second = write(data(), "2025-06-01");
    truncateSync(objectPath(data(), objectsOf(readManifest(data(), second))[3]), 3);
    expect(open().current().id).toBe(first);
  });

  it("finds nothing under an id that is no id", async () => {
    write(bundled());
    expect(await open().find("../../etc/passwd")).toBeUndefined();
    expect(await open().find("0123456789abcdef")).toBeUndefined();
  });

  it("says what to do when there is no vintage at all", () => {
    expect(() => open()).toThrow(/names no vintage; run: npm run vintage/);
  });
});
