/**
 * How far we are, in one line, for whoever watches.
 *
 * Work that is done within a second says nothing. After that: how many of how
 * many, and how long it will still take, taking it that the rest goes as fast.
 *
 * @example
 * // 30,000 of 98,000 rows after 10 seconds:
 * // "rows: [######..............] 30,000 of 98,000, about 23 s left"
 */
const quiet = 1000;

export interface Progress {
  /** So many done, of so many where that is known. */
  tell(done: number, expected: number | undefined): void;
}

export function createProgress(what: string, now: () => number, write: (line: string) => void): Progress {
  const begun = now();
  let last = begun;
  return {
    tell(done, expected) {
      const isDue = now() - last >= quiet;
      if (!isDue) return;
      last = now();
      write(progressLine(what, done, expected, last - begun));
    },
  };
}

function progressLine(what: string, done: number, expected: number | undefined, elapsed: number): string {
  const count = (number: number) => number.toLocaleString("en-GB");
  if (expected === undefined) return `${what}: ${count(done)}`;
  const left = done > 0 ? `, about ${Math.ceil((elapsed / done) * Math.max(0, expected - done) / 1000)} s left` : "";
  return `${what}: ${bar(done / Math.max(1, expected))} ${count(done)} of ${count(expected)}${left}`;
}

const barLength = 20;

function bar(part: number): string {
  const filled = Math.round(Math.min(1, part) * barLength);
  return `[${"#".repeat(filled)}${".".repeat(barLength - filled)}]`;
}
