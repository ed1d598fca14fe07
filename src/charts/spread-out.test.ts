import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOut } from "./spread-out.ts";

describe("spreadOut", () => {
  it("leaves labels where they are when they do not touch", () => {
    expect(spreadOut([50, 10], 10, 0, 100)).toEqual([50, 10]);
  });

  it("moves labels that touch apart, as little as needed", () => {
    expect(spreadOut([10, 12], 10, 0, 100)).toEqual([6, 16]);
  });

  it("keeps distance and bounds wherever there is room, and order always", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }), (wished) => {
        const placed = spreadOut(wished, 20, 0, 200);
        const pairs = wished.map((wish, index) => ({ wish, at: placed[index] })).sort((one, other) => one.at - other.at);
        expect(pairs.every(({ at }) => at >= -1e-9 && at <= 200 + 1e-9)).toBe(true);
        expect(pairs.every(({ at }, index) => index === 0 || at - pairs[index - 1].at >= 20 - 1e-9)).toBe(true);
        expect(pairs.every(({ wish }, index) => index === 0 || wish >= pairs[index - 1].wish)).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});
