/**
 * The answers as they came, kept.
 *
 * Bytes lie packed under their own sha256, so that a file vouches for itself;
 * an index per edition of a table says which address gave which bytes, and
 * when. A table can be read again without the network, and a download that
 * broke off goes on after the last whole page.
 *
 * An edition is a table as it was changed last ("85984NED 2025-03-27"): pages
 * of two editions therefore never end up in one table.
 *
 * A crash leaves at most half a line at the end of an index and a file that
 * nobody names; both are passed over.
 *
 * Packing and hashing a page takes a third of the time of reading it, so the pool
 * of threads does that while the page is read and the next one is on its way.
 *
 *     objects/<sha256>.gz
 *     editions/<edition>.jsonl     one line per answer: url, sha256, bytes, at
 */
import { randomUUID, webcrypto } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { CbsError, type Where } from "./cbs-error.ts";
import { parseJson } from "./parse-json.ts";
import type { Reply } from "./request.ts";
import type { Transport } from "./transport.ts";

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Packing as tight as possible would take longer than all the rest of an import. */
const quickly = 1;
/** As many bytes as the pool may unpack before it needs us again. */
const unpackedAtOnce = 4_000_000;

export interface KeptAnswer {
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
  /** When it came: an ISO moment. */
  readonly at: string;
}

export interface RawEdition {
  list(): readonly KeptAnswer[];
  /** The bytes an address gave; undefined when they are not there or damaged. */
  find(url: string): Promise<Uint8Array | undefined>;
  keep(url: string, bytes: Uint8Array, at: string): Promise<void>;
  /** Drops the index, because something in the answers turned out to be wrong. */
  forget(): void;
}

export function openRawEdition(folder: string, edition: string): RawEdition {
  const objects = join(folder, "objects");
  const index = join(folder, "editions", `${edition.replaceAll(/[^\w.-]+/g, "_")}.jsonl`);
  for (const needed of [objects, join(folder, "editions")]) makeFolder(needed);
  const answers = new Map(readIndex(index).map((answer) => [answer.url, answer]));
  let lineEnd = needsLineEnd(index) ? "\n" : "";
  const pathOf = (sha256: string) => join(objects, `${sha256}.gz`);

  return {
    list: () => [...answers.values()],
    async find(url) {
      const answer = answers.get(url);
      return answer && readObject(pathOf(answer.sha256), answer.sha256);
    },
    async keep(url, bytes, at) {
      const answer = { url, sha256: await sha256Of(bytes), bytes: bytes.byteLength, at };
      const path = pathOf(answer.sha256);
      // With room for all of it, the pool packs in one go and need not wait for us.
      if (!(await readObject(path, answer.sha256))) await writeWhole(path, await pack(bytes, { level: quickly, chunkSize: Math.max(1024, bytes.byteLength) }));
      addLine(index, `${lineEnd}${JSON.stringify(answer)}\n`);
      lineEnd = "";
      answers.set(url, answer);
    },
    forget() {
      rmSync(index, { force: true });
      answers.clear();
    },
  };
}

/**
 * Does work over answers from the edition where it has them; what has to be
 * fetched is kept, one answer at a time, while the work goes on. Ends when all is
 * kept, also when the work fails.
 */
export async function keepAnswers<Outcome>(transport: Transport, edition: RawEdition, now: () => number, work: (over: Transport) => Promise<Outcome>): Promise<Outcome> {
  let kept = Promise.resolve();
  const keeping: Transport = {
    async get(url, where, signal) {
      const found = await edition.find(url);
      if (found) return replyOf(found, where);
      const reply = await transport.get(url, where, signal);
      const earlier = kept;
      kept = earlier.then(() => edition.keep(url, reply.bytes, new Date(now()).toISOString()));
      // What fails is told by whoever waits for it: the next answer, or the end.
      kept.catch(() => {});
      await earlier;
      return reply;
    },
  };
  try {
    return await work(keeping);
  } finally {
    await kept;
  }
}

/** Answers from the edition and from nowhere else: no network. */
export function onlyKept(edition: RawEdition): Transport {
  return {
    async get(url, where) {
      const found = await edition.find(url);
      if (found) return replyOf(found, where);
      throw notKept(url, where);
    },
  };
}

function replyOf(bytes: Uint8Array, where: Where): Reply {
  return { bytes, json: parseJson(bytes, where) };
}

function notKept(url: string, where: Where): CbsError {
  return new CbsError("not-kept", where, `no whole answer kept of ${url}`, "one from an earlier download");
}

function readIndex(path: string): readonly KeptAnswer[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").flatMap(parseLine);
}

function parseLine(line: string): readonly KeptAnswer[] {
  try {
    const { url, sha256, bytes, at } = JSON.parse(line);
    return typeof url === "string" && /^[0-9a-f]{64}$/.test(sha256) ? [{ url, sha256, bytes, at }] : [];
  } catch {
    return [];
  }
}

function needsLineEnd(path: string): boolean {
  return existsSync(path) && !/(^|\n)$/.test(readFileSync(path, "utf8"));
}

async function readObject(path: string, sha256: string): Promise<Uint8Array | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const bytes = await unpack(await readFile(path), { chunkSize: unpackedAtOnce });
    return (await sha256Of(bytes)) === sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

// Under another name first: a file that has its name is whole.
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw notWritten(path, error);
  }
}

function addLine(path: string, line: string): void {
  try {
    appendFileSync(path, line);
  } catch (error) {
    throw notWritten(path, error);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** A full or read-only disk: nothing of a table is lost by it but the time. */
function notWritten(path: string, cause: unknown): Error {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new Error(`${path}: cannot be written (${code}); expected room and the right to write there; run again then: no figures were replaced and answers that were kept are used again`, { cause });
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)).toString("hex");
}
