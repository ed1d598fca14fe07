import { describe, expect, it } from "vitest";
import { indicators } from "../../demo/indicators.ts";
import { decodeExpectations, encodeExpectations } from "./expectation-codec.ts";
import { expectedOf, type Expectation, type Expectations, type WithoutExpectation } from "./expectation.ts";

const health: Expectation = {
  period: "2024JJ00",
  places: 2,
  explained: 0.4123,
  bracketCoverage: 0.81,
  outerCoverage: 0.95,
  form: "log-odds",
  features: [{ feature: "lage-opleiding", share: 0.61 }],
  expected: Float64Array.of(76.52, NaN, -3.1),
  lower: Float64Array.of(74.1, NaN, -4),
  upper: Float64Array.of(78.99, NaN, -2),
  outerLower: Float64Array.of(72, NaN, -5),
  outerUpper: Float64Array.of(80, NaN, -1),
};

const some: Expectations = new Map<string, Expectation | WithoutExpectation>([
  ["inwoners", { missing: "is-axis" }],
  ["ervaren-gezondheid", health],
]);

describe("an expectation in bytes", () => {
  it("comes back as it went in, to a tenth of the last decimal that is written", () => {
    const again = decodeExpectations(encodeExpectations(some, indicators));
    expect([...again.keys()]).toEqual(["inwoners", "ervaren-gezondheid"]);
    expect(again.get("inwoners")).toEqual({ missing: "is-axis" });
    const found = again.get("ervaren-gezondheid");
    if (!found || "missing" in found) throw new Error("the expectation was lost");
    const { expected, ...rest } = found;
    expect(rest).toMatchObject({ explained: 0.4123, form: "log-odds", places: 2, features: health.features });
    const step = 10 ** -((indicators.find((one) => one.id === "ervaren-gezondheid")?.decimals ?? 0) + 1);
    expect(Math.abs(expected[0] - 76.52)).toBeLessThanOrEqual(step / 2);
    expect(expected[1]).toBeNaN();
    expect(expected[2]).toBeCloseTo(-3.1, 6);
  });

  it("is the same bytes for the same expectation", () => {
    expect(encodeExpectations(some, indicators)).toEqual(encodeExpectations(some, indicators));
  });

  it("may hold nothing at all", () => {
    expect(decodeExpectations(encodeExpectations(new Map(), indicators)).size).toBe(0);
  });

  it("refuses an indicator that is not there", () => {
    expect(() => encodeExpectations(new Map([["elders", health]]), indicators)).toThrow('an expectation of "elders"');
  });
});

describe("expectedOf", () => {
  it("gives one place with both limits, and nothing for a place without a figure", () => {
    expect(expectedOf(health, 0)).toEqual({ value: 76.52, lower: 74.1, upper: 78.99, outerLower: 72, outerUpper: 80 });
    expect(expectedOf(health, 1)).toBeUndefined();
    expect(expectedOf(health, 99)).toBeUndefined();
  });
});
