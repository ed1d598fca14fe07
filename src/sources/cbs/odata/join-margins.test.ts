import { describe, expect, it } from "vitest";
import type { PublishedObservation } from "./client.ts";
import { joinMargins } from "./join-margins.ts";

const part = (Marges: string, value: number, region = "NL01"): PublishedObservation => ({
  measure: "M1",
  dimensions: { RegioS: region, Marges, Perioden: "2020JJ00" },
  attribute: "None",
  id: `${Marges}${region}`,
  value,
  marks: [],
});

describe("joinMargins", () => {
  // Experienced health of the Netherlands in 2020, StatLine 85012NED.
  it("puts a value and its limits together, in whatever order they come", () => {
    const { observations, loose } = joinMargins([part("MBG0095", 79.2), part("MW00000", 79.1), part("MOG0095", 78.9)]);
    expect(observations).toEqual([
      { measure: "M1", dimensions: { RegioS: "NL01", Perioden: "2020JJ00" }, attribute: "None", id: "MW00000NL01", value: 79.1, marks: [], lower: 78.9, upper: 79.2 },
    ]);
    expect(loose).toBe(0);
  });

  it("gives no limit when there is only one, and counts it", () => {
    const { observations, loose } = joinMargins([part("MW00000", 79.1), part("MOG0095", 78.9)]);
    expect(observations).toHaveLength(1);
    expect(observations[0]).not.toHaveProperty("lower");
    expect(loose).toBe(1);
  });

  it("counts limits without a value", () => {
    expect(joinMargins([part("MOG0095", 78.9, "GM0001")])).toEqual({ observations: [], loose: 1 });
  });

  it("leaves a table without margins as it is", () => {
    const plain = { ...part("MW00000", 5), dimensions: { RegioS: "NL01" } };
    expect(joinMargins([plain])).toEqual({ observations: [plain], loose: 0 });
  });
});
