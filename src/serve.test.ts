/** What the front door says before it opens, and with which code it gives up. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

function serve(settings: Record<string, string>): { readonly status: number | null; readonly stderr: string } {
  const env = { ...process.env, ...settings };
  return spawnSync(process.execPath, ["--import", "tsx", "src/serve.ts"], { cwd: root, env, encoding: "utf8", timeout: 20_000 });
}

describe("the front door", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-serve-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names all faults in the settings and stops with code 2", () => {
    const { status, stderr } = serve({ PORT: "tachtig", ESTAFETTE_LOGO: "logo.gif" });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([
      'estafette: PORT: found "tachtig"; expected a whole number from 0 to 65535',
      'estafette: ESTAFETTE_LOGO: found "logo.gif"; expected the path of a file that ends in .svg or .png',
    ]);
  }, 30_000);

  it("says in one line that its data folder cannot be used, and stops with code 1", () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const { status, stderr } = serve({ ESTAFETTE_DATA: file });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(`ESTAFETTE_DATA: cannot use the folder ${file}`)]);
  }, 30_000);
});
