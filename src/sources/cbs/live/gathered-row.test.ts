import { describe, expect, it } from "vitest";
import { hasFigures, measurementsOf, openRow, type OpenRow } from "./gathered-row.ts";

const live = { measure: "kwb:a_inw", precision: { factor: 1 } };
const place = { level: "municipality", division: 2024, period: "2024JJ00" } as const;

function rowWith(...figures: readonly (readonly [string, OpenRow["values"][number], boolean])[]): OpenRow {
  const row = openRow(live, 0, place);
  for (const [region, value, isProvisional] of figures) {
    row.regions.push(region);
    row.values.push(value);
    row.provisional.push(isProvisional);
  }
  return row;
}

describe("gathered rows", () => {
  const row = rowWith(["GM0150", 5, true], ["GM0153", "suppressed", false]);

  it("give their measurements back in the order in which they came", () => {
    expect([...measurementsOf([row, rowWith(["GM0014", 7, false])])]).toEqual([
      { measure: "kwb:a_inw", region: "GM0150", ...place, value: 5, isProvisional: true },
      { measure: "kwb:a_inw", region: "GM0153", ...place, value: "suppressed" },
      { measure: "kwb:a_inw", region: "GM0014", ...place, value: 7 },
    ]);
  });

  it("give a figure its limits where it has them", () => {
    const estimates = rowWith(["GM0150", 79.1, false], ["GM0153", 80, false]);
    estimates.limits.set(0, { lower: 78.9, upper: 79.2 });
    expect([...measurementsOf([estimates])]).toMatchObject([{ value: 79.1, lower: 78.9, upper: 79.2 }, { value: 80 }]);
  });

  it("give them as often as they are asked", () => {
    const measurements = measurementsOf([row]);
    expect([...measurements]).toEqual([...measurements]);
  });

  it("have figures when one of them is a number, also when that is zero", () => {
    expect(hasFigures(row)).toBe(true);
    expect(hasFigures(rowWith(["GM0150", 0, false]))).toBe(true);
    expect(hasFigures(rowWith(["GM0150", "not-published", false]))).toBe(false);
  });
});
