/**
 * Compressed answers, kept until there is no room: the ones used longest ago go
 * first. What is kept never takes more than the given number of bytes.
 */
export interface CompressedAnswer {
  readonly body: Uint8Array;
  readonly headers: readonly (readonly [string, string])[];
}

export interface CompressedCache {
  find(key: string): CompressedAnswer | undefined;
  keep(key: string, answer: CompressedAnswer): void;
  /** Bytes in use, bodies and an allowance for the rest. */
  size(): number;
}

const allowance = 1_000;

export function createCompressedCache(limit: number): CompressedCache {
  const kept = new Map<string, CompressedAnswer>();
  let size = 0;

  const drop = (key: string): void => {
    const answer = kept.get(key);
    if (answer && kept.delete(key)) size -= answer.body.byteLength + allowance;
  };

  return {
    find: (key) => {
      const answer = kept.get(key);
      // A Map keeps the order of putting in; putting again makes it the newest.
      if (answer && kept.delete(key)) kept.set(key, answer);
      return answer;
    },
    keep: (key, answer) => {
      const needed = answer.body.byteLength + allowance;
      if (needed > limit / 4) return;
      drop(key);
      kept.set(key, answer);
      size += needed;
      for (const oldest of kept.keys()) {
        if (size <= limit) break;
        drop(oldest);
      }
    },
    size: () => size,
  };
}
