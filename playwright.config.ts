import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/test/chromium.ts";

/** Keeps Chromium from looking for anything outside the page under test. */
const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "test/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results/browser",
  globalSetup: "./test/browser/server.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: process.env.ESTAFETTE_TEST_ADDRESS,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findChromium(), args: quietBrowser },
  },
});
