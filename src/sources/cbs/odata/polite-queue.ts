/**
 * Asking politely: never more than a few requests at once, never too close
 * together, and silence when the publisher asks for it.
 *
 * In:  pieces of work that each make one request.
 * Out: their outcomes; the work waits for its turn.
 */
import type { Waiting } from "./waiting.ts";

export interface Politeness {
  readonly parallel: number;
  /** Milliseconds between the beginnings of two requests. */
  readonly interval: number;
}

export interface PoliteQueue {
  run<Outcome>(work: () => Promise<Outcome>, signal?: AbortSignal): Promise<Outcome>;
  /** Nothing begins before so many milliseconds have passed. */
  hold(milliseconds: number): void;
}

export function createPoliteQueue({ parallel, interval }: Politeness, waiting: Waiting): PoliteQueue {
  const queued: (() => void)[] = [];
  let running = 0;
  let nextStart = 0;

  function takePlace(): Promise<void> {
    if (running < parallel) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => queued.push(resolve));
  }

  // Whoever is next takes over the place, so the number running stays the same.
  function givePlace(): void {
    const next = queued.shift();
    if (next) next();
    else running -= 1;
  }

  // A hold may come while we wait, so after waiting we look again.
  async function waitForTurn(signal?: AbortSignal): Promise<void> {
    const wait = nextStart - waiting.now();
    if (wait > 0 && !signal?.aborted) {
      await waiting.sleep(wait, signal);
      return waitForTurn(signal);
    }
    nextStart = Math.max(nextStart, waiting.now() + interval);
  }

  return {
    async run(work, signal) {
      await takePlace();
      try {
        await waitForTurn(signal);
        return await work();
      } finally {
        givePlace();
      }
    },
    hold(milliseconds) {
      nextStart = Math.max(nextStart, waiting.now() + milliseconds);
    },
  };
}
