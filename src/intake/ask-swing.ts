/**
 * Asking a Swing site, once a day for the same thing.
 *
 * What came is kept, so that what was shown in a preview is what is taken after
 * it, and a site is not asked twice. An answer in which something was wrong is let
 * go, so that a next time asks again.
 */
import { join } from "node:path";
import { keepAnswers, openRawEdition } from "../sources/cbs/odata/raw-store.ts";
import { createTransport } from "../sources/cbs/odata/transport.ts";
import type { Waiting } from "../sources/cbs/odata/waiting.ts";
import { fetchSwing, type SwingAnswer, type SwingQuestion } from "../sources/swing/fetch-swing.ts";
import { fetchWithKey, isSafeForKey, readSwingKey, swingKeyName, withoutKey } from "../sources/swing/swing-key.ts";

export interface SwingWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly waiting: Waiting;
  readonly random: () => number;
  readonly fetch: typeof fetch;
  readonly complain: (line: string) => void;
}

export async function askSwing(question: SwingQuestion, data: string, asOf: string, world: SwingWorld): Promise<SwingAnswer> {
  const key = readSwingKey(world.environment);
  if (key !== undefined && !isSafeForKey(question.baseUrl)) throw new Error(`--from "${question.baseUrl}"; expected https://, for ${swingKeyName} goes over a safe connection only`);
  const edition = openRawEdition(join(data, "raw"), `swing ${new URL(question.baseUrl).host} ${question.variable} ${question.geoLevel} ${asOf}`);
  const complain = (line: string) => world.complain(withoutKey(line, key));
  const transport = createTransport({
    random: world.random,
    waiting: world.waiting,
    fetch: fetchWithKey(world.fetch, key),
    onRetry: (error, wait) => complain(`swing: found ${error.found}; trying again in ${Math.ceil(wait / 1000)} s`),
  });
  try {
    return await keepAnswers(transport, edition, world.waiting.now, (over) => fetchSwing(question, over, key !== undefined));
  } catch (error) {
    edition.forget();
    throw sayable(error as Error, key);
  }
}

/** The same mistake in words that do not hold the key, and without what lies behind it. */
function sayable({ message }: Error, key: string | undefined): Error {
  return new Error(withoutKey(message, key));
}
