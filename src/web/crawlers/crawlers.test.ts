import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { createTestSite } from "../testing.ts";
import { listAddresses } from "./sitemap.ts";

const { app } = createTestSite({ vintages: [demoVintage()], settings: { address: "https://estafette.example.nl" } });
const textOf = async (address: string) => (await app.request(address)).text();

describe("what search engines are told", () => {
  it("is a list of addresses, each in both languages, all of which may be indexed", async () => {
    const sitemap = await textOf("/sitemap.xml");
    const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toHaveLength(2 * listAddresses(demoVintage()).length);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) {
      expect(address.startsWith("https://estafette.example.nl/")).toBe(true);
      const answer = await app.request(address.replace("https://estafette.example.nl", ""));
      expect([address, answer.status, (await answer.text()).includes('content="noindex"')]).toEqual([address, 200, false]);
    }
  });

  it("has the day of the figures, and is XML", async () => {
    const answer = await app.request("/sitemap.xml");
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect(await answer.text()).toContain(`<lastmod>${demoVintage().asOf}</lastmod>`);
  });

  it("is where that list is, and what to pass by", async () => {
    expect(await textOf("/robots.txt")).toBe(
      "User-agent: *\nDisallow: /zoeken\nDisallow: /en/zoeken\nDisallow: /*?stand=\nSitemap: https://estafette.example.nl/sitemap.xml\n",
    );
  });
});
