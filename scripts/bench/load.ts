/** Eight connections for a few seconds, over a list of addresses in turn. */
import autocannon from "autocannon";

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly middle: number;
  readonly p99: number;
  readonly failed: number;
}

/** As a browser asks: compressed. Without, every page is made anew. */
export const asBrowser = { "accept-encoding": "gzip, br" };

export async function load(
  url: string,
  paths: readonly string[],
  { seconds = 5, headers = {} }: { seconds?: number; headers?: Record<string, string> } = {},
): Promise<LoadResult> {
  const result = await autocannon({ url, connections: 8, duration: seconds, headers, requests: paths.map((path) => ({ path })) });
  return {
    requestsPerSecond: result.requests.average,
    middle: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
