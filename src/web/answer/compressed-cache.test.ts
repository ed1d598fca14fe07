import { describe, expect, it } from "vitest";
import { createCompressedCache } from "./compressed-cache.ts";

const answer = (bytes: number) => ({ body: new Uint8Array(bytes), headers: [] });

describe("the cache of compressed answers", () => {
  it("gives back what was kept", () => {
    const cache = createCompressedCache(100_000);
    const kept = answer(10);
    cache.keep("a", kept);
    expect(cache.find("a")).toBe(kept);
    expect(cache.find("b")).toBeUndefined();
  });

  it("never holds more than its limit, and drops what was used longest ago", () => {
    const cache = createCompressedCache(40_000);
    for (const key of ["a", "b", "c", "d"]) cache.keep(key, answer(9_000));
    cache.find("a");
    cache.keep("e", answer(9_000));
    expect(cache.size()).toBeLessThanOrEqual(40_000);
    expect(cache.find("a")).toBeDefined();
    expect(cache.find("b")).toBeUndefined();
  });

  it("does not throw everything out for one giant", () => {
    const cache = createCompressedCache(40_000);
    cache.keep("a", answer(100));
    cache.keep("giant", answer(39_000));
    expect(cache.find("giant")).toBeUndefined();
    expect(cache.find("a")).toBeDefined();
  });

  it("counts a page that is kept again once", () => {
    const cache = createCompressedCache(40_000);
    cache.keep("a", answer(5_000));
    cache.keep("a", answer(5_000));
    expect(cache.size()).toBe(6_000);
  });
});
