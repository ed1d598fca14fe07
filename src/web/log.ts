/**
 * What the operator wants to know: refusals and mistakes, one JSON object a line.
 *
 * Never what people typed behind the question mark, never who asked: no
 * addresses of machines, no search words. An ordinary request leaves no trace.
 *
 * @example
 * log.refuse("address-too-long", 414, "/gemeenten") // {"time":"…","event":"address-too-long","status":414,"path":"/gemeenten"}
 */
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

export interface Log {
  /** A request that was turned away because of how it was made. */
  refuse(event: string, status: number, path: string): void;
  /** A mistake of ours: the request failed, the stack goes to the log only. */
  fail(error: unknown, path: string): void;
}

export const silentLog: Log = { refuse: () => {}, fail: () => {} };

export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const entry = (fields: object): void => write(`${JSON.stringify({ time: now().toISOString(), ...fields })}\n`);
  return {
    refuse: (event, status, path) => entry({ event, status, path: withoutQuery(path) }),
    fail: (error, path) =>
      entry({
        event: "failed",
        status: 500,
        path: withoutQuery(path),
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  };
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, "").slice(0, 200);
}

/** To stderr and to a file; a log that cannot be written does not stop the site. */
export function openLog(path: string): Log {
  mkdirSync(dirname(path), { recursive: true });
  let isFileUsable = true;
  return createLog((line) => {
    process.stderr.write(line);
    if (!isFileUsable) return;
    try {
      appendFileSync(path, line);
    } catch (error) {
      isFileUsable = false;
      process.stderr.write(`log: cannot write ${path} any more: ${error instanceof Error ? error.message : error}\n`);
    }
  });
}
