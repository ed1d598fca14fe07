import { describe, expect, it } from "vitest";
import { blockOf, withColumns } from "../../demo/likeness.ts";
import { demoVintage } from "../../demo/vintage.ts";
import { expectedOf, type Expectation } from "../figures/expectation.ts";
import type { Vintage } from "../figures/vintage.ts";
import { normalBy, randomFrom } from "../stats/random.ts";
import { estimateExpectations } from "./expectation.ts";

const places = 120;

/** The demo's words and definitions, on an invented country of 120 municipalities. */
function country(figures: Readonly<Record<string, (place: number) => number>>): Vintage {
  const demo = demoVintage();
  const codes = Array.from({ length: places }, (_, place) => `GM${String(place + 1).padStart(4, "0")}`);
  const list = { id: "municipality-2024", level: "municipality" as const, division: 2024, codes, names: codes, parents: [] };
  const empty: Vintage = { ...demo, lists: new Map([["municipality-2024", list]]), columns: new Map() };
  return withColumns(
    empty,
    Object.entries(figures).map(([indicator, value]) => ({ indicator, blocks: [blockOf("municipality-2024", "municipality", ["2024JJ00"], codes.map((_, place) => [value(place)]))] })),
  );
}

const random = randomFrom(5);
const drawn = Float64Array.from({ length: places * 2 }, () => normalBy(random));
const inhabitants = (place: number) => Math.round(Math.exp(9 + 0.8 * drawn[place]));
const health = (place: number) => 76 - 3 * drawn[place] + drawn[places + place];

function expectationOf(vintage: Vintage, id: string): Expectation {
  const found = estimateExpectations(vintage).get(id);
  if (!found || "missing" in found) throw new Error(`nothing expected of ${id}: ${found?.missing ?? "not in the vintage"}`);
  return found;
}

describe("estimateExpectations", () => {
  const vintage = country({ inwoners: inhabitants, "ervaren-gezondheid": health });

  it("finds what a feature lets one expect, and says which feature", () => {
    const found = expectationOf(vintage, "ervaren-gezondheid");
    // Nine tenths of the variance is by the feature: 9 against 1.
    expect(found.explained).toBeGreaterThan(0.8);
    expect(found.features).toEqual([{ feature: "inwoners", share: 1 }]);
    expect(found.places).toBe(places);
    const first = expectedOf(found, 0);
    expect(Math.abs((first?.value ?? NaN) - (76 - 3 * drawn[0]))).toBeLessThan(1);
  });

  it("measures how many places lie within the limits", () => {
    const found = expectationOf(vintage, "ervaren-gezondheid");
    expect(Math.abs(found.bracketCoverage - 0.8)).toBeLessThan(0.1);
    expect(Math.abs(found.outerCoverage - 0.95)).toBeLessThan(0.05);
  });

  it("expects nothing for a place without a figure, and is not disturbed by it", () => {
    const found = expectationOf(country({ inwoners: inhabitants, "ervaren-gezondheid": (place) => (place === 4 ? NaN : health(place)) }), "ervaren-gezondheid");
    expect(expectedOf(found, 4)).toBeUndefined();
    expect(found.places).toBe(places - 1);
  });

  it("keeps shares between 0 and 100", () => {
    const found = expectationOf(country({ inwoners: inhabitants, "ervaren-gezondheid": (place) => Math.min(99.9, health(place) + 22) }), "ervaren-gezondheid");
    expect(Math.max(...found.outerUpper)).toBeLessThanOrEqual(100);
  });

  it("says why nothing is expected", () => {
    const reasons = estimateExpectations(country({ inwoners: inhabitants, "ervaren-gezondheid": (place) => drawn[places + place] + 50 }));
    expect(reasons.get("inwoners")).toEqual({ missing: "is-axis" });
    expect(reasons.get("ervaren-gezondheid")).toEqual({ missing: "structure-says-nothing" });
    expect(estimateExpectations(country({ inwoners: inhabitants, "ervaren-gezondheid": () => 70 })).get("ervaren-gezondheid")).toEqual({ missing: "same-everywhere" });
    expect(estimateExpectations(country({ inwoners: () => 5000, "ervaren-gezondheid": health })).get("ervaren-gezondheid")).toEqual({ missing: "no-features" });
  });

  it("says that the invented corner of the country has too few places", () => {
    expect(estimateExpectations(demoVintage()).get("ervaren-gezondheid")).toEqual({ missing: "too-few-places" });
  });
});
