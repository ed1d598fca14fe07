/**
 * The application for tests: on the vintages a test gives it, mostly the
 * invented one of `demo/`, with a small asset and a log that can be read back.
 *
 * @example
 * const { app } = createTestSite({ vintages: [demoVintage()] });
 * const answer = await app.request("/gemeenten/voorbeeldstad.json");
 */
import type { Hono } from "hono";
import type { Vintage } from "../figures/vintage.ts";
import { createApp } from "./app.ts";
import { createAssets, withFile, type Assets } from "./assets.ts";
import { createLog } from "./log.ts";
import type { Settings } from "./settings.ts";
import type { Shelf, ShellEnv } from "./shell.ts";

export interface TestSite {
  readonly app: Hono<ShellEnv>;
  /** Everything that was logged, one JSON object a line. */
  readonly logged: readonly string[];
}

export interface TestSiteOptions {
  /** Newest first; the first one is current. */
  readonly vintages: readonly Vintage[];
  /** A shelf of the store, in place of the vintages. */
  readonly shelf?: Shelf;
  readonly settings?: Partial<Omit<Settings, "port" | "host" | "data">>;
}

export function createTestSite({ vintages, shelf = shelfOf(vintages), settings = {} }: TestSiteOptions): TestSite {
  const logged: string[] = [];
  const log = createLog((line) => logged.push(line), () => new Date("2026-11-21T12:00:00Z"));
  return { app: createApp({ shelf, settings, assets: testAssets(), log }), logged };
}

/** The application alone. */
export function createTestApp(vintage: Vintage): Hono<ShellEnv> {
  return createTestSite({ vintages: [vintage] }).app;
}

export function shelfOf(vintages: readonly Vintage[]): Shelf {
  return {
    current: () => vintages[0],
    find: async (id) => vintages.find((one) => one.id === id),
    findReplacement: () => undefined,
    list: () => vintages.map(({ id, asOf }) => ({ id, asOf })),
  };
}

export function testAssets(): Assets {
  const style = new TextEncoder().encode(".page { color: black }".repeat(100));
  return withFile(createAssets(new Map(), new Map()), "style.css", style);
}
