/**
 * How long to wait before asking again.
 *
 * Method: exponential back-off with jitter. The first wait lasts between half a
 * second and one second, the next twice as long, and so on up to a limit;
 * chance spreads the waits, so that many who were refused together do not come
 * back together. When the publisher says how long (`Retry-After`), we do that.
 *
 * In:  the number of earlier attempts, and chance; or the header.
 * Out: milliseconds.
 *
 * @example
 * backOff(2, () => 0) // 2000
 * parseRetryAfter("120", undefined, 0) // 120000
 */
const firstWait = 1000;
const longestWait = 60_000;

/** The wait after so many attempts; `random` gives a number from 0 up to 1. */
export function backOff(attempt: number, random: () => number): number {
  const full = Math.min(longestWait, firstWait * 2 ** attempt);
  return full * (0.5 + random() / 2);
}

/**
 * `Retry-After` in milliseconds, or undefined when it says nothing we know.
 *
 * A moment is taken by the publisher's own clock (its `Date` header), since
 * that clock and ours may differ.
 */
export function parseRetryAfter(header: string | null, publisherDate: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const moment = parseHttpDate(text);
  if (moment === undefined) return undefined;
  return Math.max(0, moment - (parseHttpDate(publisherDate ?? "") ?? now));
}

function parseHttpDate(text: string): number | undefined {
  if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
