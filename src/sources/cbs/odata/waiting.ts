/**
 * The clock, and waiting by it.
 *
 * Everything here that waits is given its clock, so that a test can let an
 * hour pass in no time.
 */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so long, or at once when the signal is raised. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Calls back when so long has passed; returns how to call that off. */
  deadline(milliseconds: number, onPassed: () => void): () => void;
}

/** The clock on the wall. */
export const realWaiting: Waiting = {
  now: () => Date.now(),
  sleep(milliseconds, signal) {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      if (signal?.aborted) wake();
      else signal?.addEventListener("abort", wake, { once: true });
    });
  },
  deadline(milliseconds, onPassed) {
    const timer = setTimeout(onPassed, milliseconds);
    return () => clearTimeout(timer);
  },
};
