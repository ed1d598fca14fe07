import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitWriter } from "./digits.ts";

const euros: Intl.NumberFormatOptions = { style: "currency", currency: "EUR" };

const ways = ["nl-NL", "en-GB"].flatMap((locale) =>
  [0, 1, 2, 3].flatMap((decimals) => [{}, euros].map((options) => ({ locale, decimals, options }))),
);

// Steps of a thousandth hold every halfway case; doubles hold what is very large, very small or no number at all.
const thousandths = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((steps) => steps / 1000);
const published = fc.float({ noNaN: true });

describe("digitWriter", () => {
  for (const { locale, decimals, options } of ways) {
    it(`writes what Intl writes: ${locale}, ${decimals} decimals${options.currency ? ", euros" : ""}`, () => {
      const write = digitWriter(locale, decimals, options);
      const intl = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative" });
      const asIntl = fc.property(fc.oneof(thousandths, published, fc.double()), (value) => {
        expect(write(value)).toBe(intl.format(value));
      });
      fc.assert(asIntl, { numRuns: 2000, seed: 7 });
    });
  }

  // Halfway in writing, just below it in the computer's own numbers: Intl reads what is written.
  it("rounds what is written as a half away from zero", () => {
    expect([1.005, -1.005, 8.575].map(digitWriter("nl-NL", 2))).toEqual(["1,01", "-1,01", "8,58"]);
  });

  it("writes nothing negative as zero", () => {
    expect([-0.04, -0].map(digitWriter("nl-NL", 1))).toEqual(["0,0", "0,0"]);
  });
});
