import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { createTestSite, testAssets } from "./testing.ts";
import { dress, themeClassOf } from "./theme.ts";

describe("themeClassOf", () => {
  it("finds the class of a theme", () => {
    expect(themeClassOf("/* .old-theme { } */\n.stad-theme {\n --utrecht-link-color: red }")).toBe("stad-theme");
    expect(themeClassOf(".stad-theme, .stad-theme--dark { --x: 1 }")).toBe("stad-theme");
  });

  it("finds none in another style sheet", () => {
    expect(themeClassOf(".button { color: red }")).toBeUndefined();
  });
});

describe("a theme of the municipality's own", () => {
  let folder: string;
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-theme-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is on the root element and served from the site itself", async () => {
    const settings = { theme: write("stad.css", ".stad-theme { --utrecht-link-color: #123456 }"), logo: write("stad.svg", "<svg/>") };
    const { app } = createTestSite({ vintages: [demoVintage()], settings });
    const home = await (await app.request("/")).text();
    expect(home).toContain('class="voorbeeld-theme stad-theme is-light-only"');
    const [, address] = home.match(/href="(\/assets\/theme-[^"]+)"/) ?? [];
    expect(await (await app.request(address)).text()).toContain("#123456");
    expect(home).toMatch(/<img class="brand__logo" src="\/assets\/logo-[0-9a-f]+\.svg"/);
  });

  it("keeps its own dark colours when it has them", () => {
    const theme = write("nacht.css", ".nacht-theme { --x: 1 } @media (prefers-color-scheme: dark) { .nacht-theme { --x: 2 } }");
    expect(dress(testAssets(), { theme }).theme).toMatchObject({ hasDarkMode: true, classNames: ["voorbeeld-theme", "nacht-theme"] });
  });

  it("says what is wrong with a file that is no theme, or is not there", () => {
    const theme = write("fout.css", "p { color: red }");
    expect(() => dress(testAssets(), { theme })).toThrow(/ESTAFETTE_THEME: no rule for a class that ends in "-theme"/);
    expect(() => dress(testAssets(), { theme: join(folder, "weg.css") })).toThrow(/ESTAFETTE_THEME: cannot read .*weg\.css \(ENOENT\)/);
    expect(() => dress(testAssets(), { logo: "logo.gif" })).toThrow(/ESTAFETTE_LOGO: found "logo.gif"/);
  });
});
