import { describe, expect, it } from "vitest";
import { backOff, parseRetryAfter } from "./retry.ts";

describe("backOff", () => {
  it("doubles each time, from half to the whole of it by chance", () => {
    expect([0, 1, 2, 3].map((attempt) => backOff(attempt, () => 0))).toEqual([500, 1000, 2000, 4000]);
    expect(backOff(3, () => 1)).toBe(8000);
  });

  it("never waits longer than a minute", () => {
    expect(backOff(40, () => 1)).toBe(60_000);
  });
});

describe("parseRetryAfter", () => {
  const now = Date.parse("2026-11-21T12:00:00Z");

  it("reads seconds", () => {
    expect(parseRetryAfter("120", null, now)).toBe(120_000);
  });

  it("reads a moment", () => {
    expect(parseRetryAfter("Sat, 21 Nov 2026 12:00:30 GMT", null, now)).toBe(30_000);
  });

  it("goes by the publisher's own clock, also when that runs a year ahead", () => {
    expect(parseRetryAfter("Sun, 21 Nov 2027 12:00:30 GMT", "Sun, 21 Nov 2027 12:00:00 GMT", now)).toBe(30_000);
  });

  it("does not wait for a moment that has passed", () => {
    expect(parseRetryAfter("Fri, 20 Nov 2026 12:00:00 GMT", null, now)).toBe(0);
  });

  it.each([null, "", "soon", "-5", "1e9", "99999999999999"])("says nothing of %s", (header) => {
    expect(parseRetryAfter(header, null, now)).toBeUndefined();
  });
});
