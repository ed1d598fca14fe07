/**
 * One request, without a second try: an address in, JSON out, or the reason why
 * not.
 *
 * Nothing is taken on trust. The answer must come in time, keep coming, stay
 * within a size, stay on the publisher's own host, say that it is JSON, be as
 * long as it says, and be JSON.
 *
 * Not here: trying again (transport.ts), what the JSON means (v3.ts, v4.ts).
 */
import { CbsError, type CbsErrorKind, type Where } from "./cbs-error.ts";
import { parseJson } from "./parse-json.ts";
import { parseRetryAfter } from "./retry.ts";
import type { Waiting } from "./waiting.ts";

export interface RequestLimits {
  /** Milliseconds for the whole answer, and between two pieces of it. */
  readonly timeout: number;
  readonly idle: number;
  readonly bytes: number;
  readonly redirects: number;
}

/** An answer: its very bytes, and what they say. */
export interface Reply {
  readonly bytes: Uint8Array;
  readonly json: unknown;
}

export interface Requester {
  readonly fetch: typeof fetch;
  readonly waiting: Waiting;
  readonly limits: RequestLimits;
}

/** @throws CbsError when there is no whole JSON answer */
export async function requestOnce(url: string, where: Where, requester: Requester, signal?: AbortSignal): Promise<Reply> {
  const watch = startWatch(requester, where, signal);
  try {
    const response = await followRedirects(url, where, requester, watch.signal);
    refuseStatus(response, where, requester.waiting.now());
    refuseType(response, where);
    const bytes = await readBody(response, where, requester.limits.bytes, watch.tick);
    checkLength(response, where, bytes.byteLength);
    return { bytes, json: parseJson(bytes, where) };
  } catch (error) {
    throw watch.explain(error);
  } finally {
    watch.stop();
  }
}

function startWatch({ waiting, limits }: Requester, where: Where, outer?: AbortSignal) {
  const controller = new AbortController();
  let reason: CbsError | undefined;
  const give = (kind: CbsErrorKind, found: string, expected: string, isTemporary: boolean) => {
    reason ??= new CbsError(kind, where, found, expected, { isTemporary });
    controller.abort(reason);
  };
  const tooLate = () => give("timeout", "no whole answer in time", `one within ${limits.timeout / 1000} seconds`, true);
  const tooQuiet = () => give("timeout", "an answer that stopped coming", `something every ${limits.idle / 1000} seconds`, true);
  const calledOff = () => give("aborted", "a request to stop", "to go on until the end", false);
  const callOff = waiting.deadline(limits.timeout, tooLate);
  let callOffIdle = waiting.deadline(limits.idle, tooQuiet);
  if (outer?.aborted) calledOff();
  outer?.addEventListener("abort", calledOff, { once: true });
  return {
    signal: controller.signal,
    tick() {
      callOffIdle();
      callOffIdle = waiting.deadline(limits.idle, tooQuiet);
    },
    explain: (error: unknown) => reason ?? explainFailure(error, where),
    // Also lets go of an answer that was not read to its end.
    stop() {
      callOff();
      callOffIdle();
      outer?.removeEventListener("abort", calledOff);
      controller.abort();
    },
  };
}

function explainFailure(error: unknown, where: Where): CbsError {
  if (error instanceof CbsError) return error;
  const { message, cause } = error as Error;
  const detail = cause instanceof Error ? ` (${"code" in cause ? String(cause.code) : cause.message})` : "";
  return new CbsError("network", where, `a broken connection: ${message}${detail}`, "a whole answer", { isTemporary: true });
}

async function followRedirects(url: string, where: Where, { fetch, limits }: Requester, signal: AbortSignal): Promise<Response> {
  let address = url;
  for (let step = 0; step <= limits.redirects; step += 1) {
    const response = await fetch(address, { redirect: "manual", signal, headers: { accept: "application/json" } });
    const target = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || target === null) return response;
    address = sameHost(address, target, where);
  }
  throw new CbsError("redirect", where, `more than ${limits.redirects} redirects`, "an answer");
}

/** An address the publisher gives us, provided it is the publisher's own; asked for as safely as the one before. */
export function sameHost(from: string, to: string, where: Where): string {
  const asked = new URL(from);
  const given = URL.canParse(to, from) ? new URL(to, from) : undefined;
  const found = given ? `a link to ${given.protocol}//${given.host}` : `a link to "${to.slice(0, 60)}"`;
  if (!given || !/^https?:$/.test(given.protocol) || given.host !== asked.host) {
    throw new CbsError("redirect", where, found, `one to ${asked.protocol}//${asked.host}`);
  }
  given.protocol = asked.protocol;
  return given.href;
}

function refuseStatus(response: Response, where: Where, now: number): void {
  const { status, headers } = response;
  if (status === 200) return;
  const isBusy = status === 429 || status === 503;
  const isTemporary = isBusy || status === 408 || status >= 500;
  const retryAfterMs = isBusy ? parseRetryAfter(headers.get("retry-after"), headers.get("date"), now) : undefined;
  throw new CbsError(isBusy ? "busy" : "status", where, `status ${status}`, "status 200", {
    isTemporary,
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

// A page of HTML with status 200 is mostly a notice of maintenance, hence worth another try.
function refuseType(response: Response, where: Where): void {
  const type = response.headers.get("content-type") ?? "no type";
  if (/\bjson\b/i.test(type)) return;
  throw new CbsError("not-json", where, `an answer of type "${type}"`, "JSON", { isTemporary: true });
}

async function readBody(response: Response, where: Where, limit: number, tick: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    tick();
    size += chunk.byteLength;
    if (size > limit) throw new CbsError("too-large", where, `more than ${limit} bytes`, `at most ${limit} bytes in one answer`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function checkLength(response: Response, where: Where, length: number): void {
  const stated = response.headers.get("content-length");
  // Of a packed answer the length is that of the packed bytes, which we do not see.
  if (stated === null || response.headers.has("content-encoding") || Number(stated) === length) return;
  throw new CbsError("truncated", where, `${length} bytes`, `the ${stated} bytes it announced`, { isTemporary: true });
}
