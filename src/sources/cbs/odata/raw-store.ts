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
 *     objects/<sha256>.gz
 *     editions/<edition>.jsonl     one line per answer: url, sha256, bytes, at
 */
import { createHash, randomUUID } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { CbsError, type Where } from "./cbs-error.ts";
import type { Reply } from "./request.ts";
import type { Transport } from "./transport.ts";

/** Packing as tight as possible would take half the time of an import. */
const quickly = { level: 1 };

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
  find(url: string): Uint8Array | undefined;
  keep(url: string, bytes: Uint8Array, at: string): void;
  /** Drops the index, because something in the answers turned out to be wrong. */
  forget(): void;
}

export function openRawEdition(folder: string, edition: string): RawEdition {
  const objects = join(folder, "objects");
  const index = join(folder, "editions", `${edition.replaceAll(/[^\w.-]+/g, "_")}.jsonl`);
  for (const needed of [objects, join(folder, "editions")]) mkdirSync(needed, { recursive: true });
  const answers = new Map(readIndex(index).map((answer) => [answer.url, answer]));
  let lineEnd = needsLineEnd(index) ? "\n" : "";
  const pathOf = (sha256: string) => join(objects, `${sha256}.gz`);

  return {
    list: () => [...answers.values()],
    find(url) {
      const answer = answers.get(url);
      return answer && readObject(pathOf(answer.sha256), answer.sha256);
    },
    keep(url, bytes, at) {
      const answer = { url, sha256: sha256Of(bytes), bytes: bytes.byteLength, at };
      if (!readObject(pathOf(answer.sha256), answer.sha256)) writeWhole(pathOf(answer.sha256), gzipSync(bytes, quickly));
      appendFileSync(index, `${lineEnd}${JSON.stringify(answer)}\n`);
      lineEnd = "";
      answers.set(url, answer);
    },
    forget() {
      rmSync(index, { force: true });
      answers.clear();
    },
  };
}

/** Answers from the edition where it has them; what has to be fetched is kept. */
export function keepAnswers(transport: Transport, edition: RawEdition, now: () => number): Transport {
  return {
    async get(url, where, signal) {
      const kept = edition.find(url);
      if (kept) return replyOf(kept);
      const reply = await transport.get(url, where, signal);
      edition.keep(url, reply.bytes, new Date(now()).toISOString());
      return reply;
    },
  };
}

/** Answers from the edition and from nowhere else: no network. */
export function onlyKept(edition: RawEdition): Transport {
  return {
    get(url, where) {
      const kept = edition.find(url);
      return kept ? Promise.resolve(replyOf(kept)) : Promise.reject(notKept(url, where));
    },
  };
}

function replyOf(bytes: Uint8Array): Reply {
  return { bytes, json: JSON.parse(new TextDecoder().decode(bytes)) };
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

function readObject(path: string, sha256: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const bytes = gunzipSync(readFileSync(path));
    return sha256Of(bytes) === sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

// Under another name first: a file that has its name is whole.
function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${randomUUID()}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
