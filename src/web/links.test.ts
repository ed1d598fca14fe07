import { describe, expect, it } from "vitest";
import { demoMoneyVintage } from "../../demo/money.ts";
import { createTestApp } from "./testing.ts";

/** Pictures take long to draw, so one of each kind of page is enough; files are the work of the build. */
const isFollowed = (href: string) => !/\.png(\?|$)|^\/assets\/|^\/favicon|stand=/.test(href) && !isSamePage(href);

/** A chosen group goes along on every link and leads to the same pages; only where it is chosen are all of them other ones. */
const isSamePage = (href: string) => href.includes("groep=") && !href.includes("/vergelijken");

/** Addresses that differ only in the place, indicator or choice are one kind. */
const kindOf = (href: string) =>
  href
    .replace(/#.*$/, "")
    .replace(/\/gemeenten\/[^/.?]+/, "/gemeenten/:slug")
    .replace(/\/indicatoren\/[^/.?]+/, "/indicatoren/:id")
    .replace(/\/grafieken\/[^/.?]+/, "/grafieken/:id")
    .replace(/=[^&]*/g, "=");

const perKind = 12;

describe("every link", () => {
  it("leads to a page that exists, and to a place on it that exists", { timeout: 60_000 }, async () => {
    const app = createTestApp(demoMoneyVintage());
    const pages = new Map<string, { readonly status: number; readonly text: string }>();
    const counts = new Map<string, number>();
    const broken: string[] = [];
    const queue: { readonly href: string; readonly from: string }[] = [{ href: "/", from: "the start" }];

    for (let next = queue.shift(); next; next = queue.shift()) {
      const [address, anchor] = next.href.split("#");
      const known = pages.get(address);
      const kind = kindOf(address);
      if (!known && (counts.get(kind) ?? 0) >= perKind) continue;
      const page = known ?? (await read(app, address));
      if (page.status >= 400) broken.push(`${next.from} → ${next.href}: ${page.status}`);
      if (anchor && page.status < 300 && !page.text.includes(`id="${decodeURIComponent(anchor)}"`)) broken.push(`${next.from} → ${next.href}: no such place`);
      if (known) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      pages.set(address, page);
      if (!page.text.startsWith("<!doctype html>")) continue;
      for (const [, raw] of page.text.matchAll(/ (?:href|action)="([/#][^"]*)"/g)) {
        const href = raw.replaceAll("&amp;", "&");
        if (href.startsWith("#")) {
          if (!page.text.includes(`id="${href.slice(1)}"`)) broken.push(`${address} → ${href}: no such place`);
        } else if (isFollowed(href)) queue.push({ href, from: address });
      }
    }

    expect([...new Set(broken)]).toEqual([]);
    expect(pages.size).toBeGreaterThan(150);
  });
});

async function read(app: ReturnType<typeof createTestApp>, address: string) {
  const answer = await app.request(address);
  return { status: answer.status, text: await answer.text() };
}
