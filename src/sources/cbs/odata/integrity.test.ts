import { describe, expect, it } from "vitest";
import type { PublishedObservation } from "./client.ts";
import { createIntegrityCheck, type Expectations } from "./integrity.ts";

let next = 0;
const one = (region: string, content: { value: number } | { missing: "suppressed" | "not-applicable" }, measure = "M1"): PublishedObservation => {
  const place = { measure, dimensions: { RegioS: region, Perioden: "2025JJ00" }, attribute: "None", id: String(next++) };
  return "value" in content ? { ...place, ...content, marks: [] } : { ...place, ...content };
};
const problemsOf = (expected: Expectations, observations: readonly PublishedObservation[]) => {
  const check = createIntegrityCheck(expected);
  for (const observation of observations) check.add(observation);
  return check.report().problems;
};
const totals = { dimension: "RegioS", measures: new Set(["M1"]), whole: "NL01", isPart: (code: string) => code.startsWith("GM"), slackPerPart: 0 };

describe("the integrity of a table", () => {
  it("is without problems when parts add up", () => {
    expect(problemsOf({ count: 3, totals }, [one("NL01", { value: 5 }), one("GM0001", { value: 2 }), one("GM0002", { value: 3 })])).toEqual([]);
  });

  it("misses rows that the publisher counts", () => {
    expect(problemsOf({ count: 3 }, [one("NL01", { value: 5 })])).toEqual([
      { kind: "wrong-count", count: 2, explanation: "1 rows; the publisher counts 3" },
    ]);
  });

  it("sees the same place twice", () => {
    const twice = [one("GM0001", { value: 5 }), one("GM0001", { value: 5 })];
    expect(problemsOf({}, twice)).toEqual([{ kind: "duplicate", count: 1, explanation: "more than one observation of: M1 GM0001 2025JJ00" }]);
  });

  it("sees a total that is not the sum of its parts", () => {
    expect(problemsOf({ totals }, [one("NL01", { value: 6 }), one("GM0001", { value: 2 }), one("GM0002", { value: 3 })])).toEqual([
      { kind: "wrong-total", count: 1, explanation: "sums that are not the whole: M1 2025JJ00: 2 parts add up to 5, the whole is 6" },
    ]);
  });

  it("forgives what rounding can do", () => {
    expect(problemsOf({ totals: { ...totals, slackPerPart: 2.5 } }, [one("NL01", { value: 9 }), one("GM0001", { value: 5 }), one("GM0002", { value: 5 })])).toEqual([]);
  });

  it("says nothing of a total with a secret part, but does when a part cannot occur", () => {
    const parts = (missing: "suppressed" | "not-applicable") => [one("NL01", { value: 9 }), one("GM0001", { value: 5 }), one("GM0002", { missing })];
    expect(problemsOf({ totals }, parts("suppressed"))).toEqual([]);
    expect(problemsOf({ totals }, parts("not-applicable"))).toMatchObject([{ kind: "wrong-total" }]);
  });

  it("names measures without any figure", () => {
    expect(problemsOf({}, [one("GM0001", { missing: "not-applicable" }, "M7")])).toEqual([
      { kind: "empty-measure", count: 1, explanation: "measures without any figure: M7" },
    ]);
  });
});
