/**
 * Where the published files lie that some tests read, and whether they are there.
 *
 * They are not part of this project. Their folder is given in ESTAFETTE_SOURCES,
 * or lies beside the project; without it the tests that need them are skipped with
 * a message, except in continuous integration, where they must run.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe } from "vitest";

export const publishedFolder = process.env.ESTAFETTE_SOURCES ?? resolve(import.meta.dirname, "../../shared/data");

const isPresent = existsSync(publishedFolder);
if (!isPresent && !process.env.CI) console.warn(`skipped: no published files in ${publishedFolder}; set ESTAFETTE_SOURCES to their folder`);

/** `describe` where the files are, or must be. */
export const whenPublished = isPresent || process.env.CI ? describe : describe.skip;
