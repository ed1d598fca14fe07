import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { apiRoutes } from "../../api/routes.ts";
import { createTestApp } from "../../testing.ts";
import { tools, writeRecipe } from "./recipes.ts";
import { anchorOf } from "./route-section.ts";

const app = createTestApp(demoVintage());
const textOf = async (address: string): Promise<string> => (await app.request(address)).text();
const plain = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');

describe("the page about the API", () => {
  for (const address of ["/api", "/en/api"]) {
    it(`has a heading, every parameter and four examples for every route: ${address}`, async () => {
      const sections = (await textOf(address)).split('<section class="section api-route"').slice(1);
      expect(sections).toHaveLength(apiRoutes.length);
      for (const [index, route] of apiRoutes.entries()) {
        expect(sections[index]).toContain(`id="${anchorOf(route)}"`);
        expect(sections[index].match(/<pre/g)).toHaveLength(tools.length);
        for (const name of Object.keys(route.parameters)) expect(sections[index]).toContain(`<code>${name}</code>`);
      }
    });
  }

  it("shows only examples that give an answer", async () => {
    const addresses = [...plain(await textOf("/api")).matchAll(/"(http:\/\/localhost\/api\/v1\/[^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toHaveLength(apiRoutes.length * tools.length);
    for (const address of new Set(addresses)) expect([address, (await app.request(address)).status]).toEqual([address, 200]);
  });

  it("is reached from every page", async () => {
    expect(await textOf("/")).toContain('href="/api">API</a>');
    expect(await textOf("/en/over")).toContain('href="/en/api">API</a>');
  });

  it("speaks of the site by the name under which the reader reached it", async () => {
    const answer = await app.request("https://estafette.example/api");
    expect(plain(await answer.text())).toContain('curl "https://estafette.example/api/v1/observations?');
  });
});

describe("writeRecipe", () => {
  it("asks for a table where there is one", () => {
    expect(writeRecipe("curl", "https://a.example/regions?level=district", true)).toBe('curl "https://a.example/regions?level=district&format=csv"');
    expect(writeRecipe("curl", "https://a.example/sources", true)).toBe('curl "https://a.example/sources?format=csv"');
    expect(writeRecipe("curl", "https://a.example/regions/GM0150", false)).toBe('curl "https://a.example/regions/GM0150"');
  });

  it("reads numbers with a point, whatever the language of the spreadsheet", () => {
    expect(writeRecipe("excel", "https://a.example/observations", true)).toContain('{{"value", "lower", "upper"}');
    expect(writeRecipe("excel", "https://a.example/observations", true)).toContain('"en-US"');
  });
});
