/**
 * A browser for the browser tests: found on the machine, or else installed.
 *
 * Looked for in this order: the program that CHROMIUM_PATH names, Chromium or
 * Chrome as the system installs it, the one that Playwright keeps. On Debian the
 * system's own package is installed when we may; elsewhere Playwright's.
 */
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { run } from "./run.ts";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a browser on this machine, if there is one. */
export function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()];
  return places.find((path): path is string => path !== undefined && path !== "" && existsSync(path));
}

/** Finds a browser, or installs one; undefined when that did not work either. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found) return found;
  console.log("no browser found; installing one");
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (isDebianRoot) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "chromium"], { DEBIAN_FRONTEND: "noninteractive" });
  } else {
    await run("playwright", ["install", "chromium"]);
  }
  return findChromium();
}
