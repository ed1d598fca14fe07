/**
 * Getting JSON from a publisher, with patience and manners.
 *
 * A request that fails in a way that may pass (a broken connection, a server
 * that is busy, half an answer) is made again, later each time, up to five
 * times. A wait longer than two minutes is not waited for: then the message
 * says how long the publisher asked for.
 *
 * In:  the address, and which part of which table it is, for messages.
 * Out: the bytes and the JSON in them, whole; or a CbsError.
 *
 * Not here: keeping answers (raw-store.ts), pages (pages.ts).
 */
import { CbsError, type Where } from "./cbs-error.ts";
import { createPoliteQueue, type Politeness } from "./polite-queue.ts";
import { requestOnce, type Reply, type RequestLimits } from "./request.ts";
import { backOff } from "./retry.ts";
import { realWaiting, type Waiting } from "./waiting.ts";

export interface Transport {
  get(url: string, where: Where, signal?: AbortSignal): Promise<Reply>;
}

export interface TransportSettings {
  /** Chance for the spread of waits: a number from 0 up to 1. */
  readonly random: () => number;
  readonly fetch?: typeof fetch;
  readonly waiting?: Waiting;
  readonly limits?: Partial<RequestLimits>;
  readonly politeness?: Partial<Politeness>;
  readonly attempts?: number;
  /** Told before every wait for another try. */
  readonly onRetry?: (error: CbsError, waitMs: number) => void;
}

const usualLimits: RequestLimits = { timeout: 120_000, idle: 30_000, bytes: 200_000_000, redirects: 3 };
const usualPoliteness: Politeness = { parallel: 2, interval: 200 };
const usualAttempts = 5;
const longestWait = 120_000;

export function createTransport(settings: TransportSettings): Transport {
  const waiting = settings.waiting ?? realWaiting;
  const requester = { fetch: settings.fetch ?? fetch, waiting, limits: { ...usualLimits, ...settings.limits } };
  const queue = createPoliteQueue({ ...usualPoliteness, ...settings.politeness }, waiting);
  const attempts = settings.attempts ?? usualAttempts;

  async function waitAfter(error: unknown, attempt: number, signal?: AbortSignal): Promise<void> {
    if (!(error instanceof CbsError) || !error.isTemporary) throw error;
    if (attempt >= attempts) throw error.afterAttempts(attempt);
    const wait = error.retryAfterMs ?? backOff(attempt - 1, settings.random);
    if (wait > longestWait) throw tooLong(error, wait);
    settings.onRetry?.(error, wait);
    if (error.retryAfterMs !== undefined) queue.hold(wait);
    await waiting.sleep(wait, signal);
  }

  return {
    async get(url, where, signal) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await queue.run(() => requestOnce(url, where, requester, signal), signal);
        } catch (error) {
          await waitAfter(error, attempt, signal);
        }
      }
    },
  };
}

function tooLong(error: CbsError, wait: number): CbsError {
  const asked = `${error.found} and the request to come back after ${Math.round(wait / 1000)} seconds`;
  return new CbsError("busy", error.where, asked, `an answer within ${longestWait / 1000} seconds; try again later`, { isTemporary: true });
}
