import { describe, expect, it } from "vitest";
import { normalBy, randomFrom } from "./random.ts";
import { spreadBySize } from "./spread-by-size.ts";

const random = randomFrom(9);
const sizes = Float64Array.from({ length: 3000 }, () => Math.exp(7 + 5 * random()));
const missesWith = (spread: (size: number) => number) => sizes.map((size) => Math.abs(normalBy(random)) * spread(size));

describe("spreadBySize", () => {
  it("finds the proportion between small and large places again", () => {
    const spread = (size: number) => 0.5 + 60 / Math.sqrt(size);
    const found = spreadBySize(missesWith(spread), sizes);
    expect(found(1500) / found(100_000) / (spread(1500) / spread(100_000))).toBeCloseTo(1, 1);
  });

  it("is the same everywhere when large places miss as far as small ones, or farther", () => {
    const found = spreadBySize(missesWith((size) => Math.sqrt(size)), sizes);
    expect(found(1500)).toBe(found(100_000));
  });

  it("is above zero for every size", () => {
    const found = spreadBySize(missesWith((size) => 60 / Math.sqrt(size)), sizes);
    expect(found(1e6)).toBeGreaterThan(0);
    expect(spreadBySize(Float64Array.of(0, 0), Float64Array.of(10, 1000))(500)).toBe(1);
  });
});
