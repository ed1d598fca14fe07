import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEstimate, type Estimate } from "../stats/estimate.ts";
import { share } from "../stats/share.ts";
import { compareWithPlaces } from "./against-place.ts";

function shareOf(numerator: number, denominator: number): Estimate {
  const found = share(numerator, denominator);
  if (!isEstimate(found)) throw new Error("expected a share");
  return found;
}

describe("compareWithPlaces", () => {
  it("gives Newcombe's interval of the difference", () => {
    // Newcombe (1998), method 10, example (a): 56/70 against 48/80 is 0.2, from 0.0524 to 0.3339.
    const [found] = compareWithPlaces(shareOf(48, 80), [shareOf(56, 70)]);
    expect(found?.difference.value).toBeCloseTo(0.2, 9);
    expect(found?.difference.lower).toBeCloseTo(0.0524, 4);
    expect(found?.difference.upper).toBeCloseTo(0.3339, 4);
    expect(found?.outcome).toBe("higher");
  });

  it("is stricter when more places are compared", () => {
    // Alone the difference of 48/80 and 56/70 has p 0.007; beside nineteen equal places 0.15.
    const alike = Array.from({ length: 19 }, () => shareOf(48, 80));
    expect(compareWithPlaces(shareOf(48, 80), [shareOf(56, 70), ...alike])[0]?.outcome).toBe("alike");
  });

  it("leaves out places without an estimate, in place", () => {
    const found = compareWithPlaces(shareOf(10, 100), [undefined, shareOf(90, 100), undefined]);
    expect(found.map((one) => one?.outcome)).toEqual([undefined, "higher", undefined]);
  });

  it("cannot tell most neighbours in a survey with margins of 3 points apart", () => {
    // The Gezondheidsmonitor of 2020: a half-width of about 3 points; neighbours that differ by 2.
    const survey = (value: number): Estimate => ({ value, lower: value - 3, upper: value + 3, level: 0.95, method: "published" });
    const found = compareWithPlaces(survey(76), [74, 75, 77, 78, 78, 74].map(survey));
    expect(found.every((one) => one?.outcome === "alike")).toBe(true);
  });

  it("never calls a place different from itself, and never both ways", () => {
    const holds = () => fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 }), (own, others) => {
        const found = compareWithPlaces(shareOf(own, 200), others.map((one) => shareOf(one, 200)));
        const signs = found.map((one) => ({ higher: 1, lower: -1, alike: 0 })[one?.outcome ?? "alike"]);
        return signs.every((sign, index) => sign === 0 || sign === Math.sign(others[index] - own));
      }),
    );
    expect(holds).not.toThrow();
  });
});
