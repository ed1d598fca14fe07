/**
 * Reading from a publisher that does not say when something changed: once a day.
 *
 * Every answer is kept as it comes. What broke off goes on where it stopped when it
 * is tried again on the same day; on another day everything is asked for anew.
 * Without the network the last day of which we have every answer is read again.
 *
 * In:  how to reach the publisher, where to keep, under which name, and how to read.
 * Out: what was read, and the answers it was read from.
 *
 * @example
 * const { value, answers } = await readDaily({ folder, beginning: "gebieden-2027-", … }, (transport) => readAll(transport));
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CbsError, type Where } from "./cbs-error.ts";
import { keepAnswers, onlyKept, openRawEdition, type KeptAnswer } from "./raw-store.ts";
import type { Transport } from "./transport.ts";

export interface DailyRequest {
  /** Where answers are kept. */
  readonly folder: string;
  /** What the name of every day's edition begins with: "pdok-…-2024-". */
  readonly beginning: string;
  readonly now: () => number;
  /** Over which answers come; nothing to read what was kept and ask nobody. */
  readonly transport: Transport | undefined;
  /** What is read, for a mistake to name. */
  readonly where: Where;
}

export interface DailyReading<Value> {
  readonly value: Value;
  readonly answers: readonly KeptAnswer[];
  /** Drops what was kept, because something in it turned out to be wrong: a next time asks again. */
  readonly forget: () => void;
}

/** @throws CbsError when it cannot be had whole */
export async function readDaily<Value>(request: DailyRequest, read: (transport: Transport) => Promise<Value>): Promise<DailyReading<Value>> {
  const { folder, beginning, now, transport } = request;
  if (!transport) return readKept(request, read);
  const kept = openRawEdition(folder, `${beginning}${new Date(now()).toISOString().slice(0, 10)}`);
  try {
    return { value: await keepAnswers(transport, kept, now, read), answers: kept.list(), forget: () => kept.forget() };
  } catch (error) {
    if (error instanceof CbsError && !error.isTemporary && error.kind !== "aborted") kept.forget();
    throw error;
  }
}

async function readKept<Value>({ folder, beginning, where }: DailyRequest, read: (transport: Transport) => Promise<Value>): Promise<DailyReading<Value>> {
  for (const edition of keptEditions(folder, beginning)) {
    const kept = openRawEdition(folder, edition);
    try {
      return { value: await read(onlyKept(kept)), answers: kept.list(), forget: () => kept.forget() };
    } catch (error) {
      if (!(error instanceof CbsError) || error.kind !== "not-kept") throw error;
    }
  }
  throw new CbsError("not-kept", where, `no whole download in ${folder}`, "one from an earlier day");
}

/** Newest first: a day written as 2026-11-21 sorts as text. */
function keptEditions(folder: string, beginning: string): readonly string[] {
  const editions = join(folder, "editions");
  if (!existsSync(editions)) return [];
  const names = readdirSync(editions).filter((name) => name.startsWith(beginning) && name.endsWith(".jsonl"));
  return names.map((name) => name.slice(0, -".jsonl".length)).sort().reverse();
}
