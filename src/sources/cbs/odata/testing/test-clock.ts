/**
 * A clock for tests: an hour passes in no time.
 *
 * Sleeping lets the time pass at once and notes how long; deadlines are met
 * only when a test says that so much time has passed.
 */
import type { Waiting } from "../waiting.ts";

export interface TestClock extends Waiting {
  /** Every wait, in milliseconds. */
  readonly slept: readonly number[];
  pass(milliseconds: number): void;
}

export function createTestClock(start = Date.UTC(2026, 10, 21)): TestClock {
  const slept: number[] = [];
  const deadlines = new Set<{ readonly at: number; readonly onPassed: () => void }>();
  let time = start;
  return {
    slept,
    now: () => time,
    sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    deadline(milliseconds, onPassed) {
      const deadline = { at: time + milliseconds, onPassed };
      deadlines.add(deadline);
      return () => void deadlines.delete(deadline);
    },
    pass(milliseconds) {
      time += milliseconds;
      const met = [...deadlines].filter(({ at }) => at <= time);
      for (const deadline of met) if (deadlines.delete(deadline)) deadline.onPassed();
    },
  };
}
