/**
 * A spreadsheet program for the tests of workbooks: found on the machine, or else
 * installed.
 *
 * Looked for in this order: the program that LIBREOFFICE_PATH names, LibreOffice
 * as the system installs it. On Debian the part of it that calculates, without a
 * screen, is installed when we may; elsewhere it is left to the reader.
 */
import { existsSync } from "node:fs";
import { run } from "./run.ts";

const usualPlaces = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** The path of LibreOffice on this machine, if it is there. */
export function findLibreOffice(): string | undefined {
  const places = [process.env.LIBREOFFICE_PATH, ...usualPlaces];
  return places.find((path): path is string => path !== undefined && path !== "" && existsSync(path));
}

/** Finds LibreOffice, or installs it; undefined when that did not work either. */
export async function ensureLibreOffice(): Promise<string | undefined> {
  const found = findLibreOffice();
  if (found || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return found;
  console.log("no LibreOffice found; installing it");
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"], { DEBIAN_FRONTEND: "noninteractive" });
  return findLibreOffice();
}
