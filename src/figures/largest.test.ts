import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepLargest } from "./largest.ts";

function largestOf(count: number, sizes: readonly number[]): readonly number[] {
  const largest = keepLargest<number>(count);
  sizes.forEach((size, place) => largest.add(size, () => place));
  return largest.list();
}

describe("keepLargest", () => {
  it("keeps what sorting all of them would have put in front, equals in the order they came", () => {
    const size = fc.oneof(fc.nat(5), fc.constant(Infinity), fc.double({ noNaN: true, min: 0 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(size), (count, sizes) => {
        const sorted = sizes.map((_, place) => place).toSorted((a, b) => (sizes[a] === sizes[b] ? 0 : sizes[b] - sizes[a]));
        expect(largestOf(count, sizes)).toEqual(sorted.slice(0, count));
      }),
      { seed: 20_261_122 },
    );
  });

  it("makes nothing for what is not among them", () => {
    const largest = keepLargest<string>(1);
    largest.add(2, () => "two");
    largest.add(1, () => expect.unreachable());
    expect(largest.list()).toEqual(["two"]);
  });
});
