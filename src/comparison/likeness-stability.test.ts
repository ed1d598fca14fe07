import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../demo/likeness.ts";
import { municipalityFeatures } from "./features.ts";
import { usualChoice, type GroupChoice } from "./group-choice.ts";
import { listAlike } from "./likeness.ts";
import { stabilityOf } from "./likeness-stability.ts";

const vintage = demoLikenessVintage();
const four = { ...usualChoice, count: 4 } as Extract<GroupChoice, { kind: "alike" }>;

describe("stabilityOf", () => {
  it("leaves out every feature and every year once", () => {
    const kinds = stabilityOf(vintage, 0, four).variants.map(({ without }) => (without.kind === "feature" ? without.feature.id : without.year));
    expect(kinds).toHaveLength(municipalityFeatures(vintage).features.length + 3);
    expect(kinds.slice(-3)).toEqual(["2024", "2023", "2022"]);
  });

  it("does not leave out what does not count", () => {
    const { variants } = stabilityOf(vintage, 0, { ...four, weights: { ...four.weights, financial: 0 } });
    expect(variants.some(({ without }) => without.kind === "feature" && without.feature.axis === "financial")).toBe(false);
  });

  it("counts in how many of them each place stays, by making every group again", () => {
    const table = municipalityFeatures(vintage);
    const placesWithout = (without?: string) => {
      const alike = listAlike(table, 0, 4, { without });
      return "places" in alike ? alike.places.map(({ place }) => place) : [];
    };
    const { variants, stays } = stabilityOf(vintage, 0, four);
    expect([...stays.keys()]).toEqual(placesWithout());
    for (const { without, leave, join } of variants) {
      if (without.kind !== "feature") continue;
      const again = placesWithout(without.feature.id);
      expect(placesWithout().filter((place) => !leave.includes(place)).concat(join).toSorted()).toEqual([...again].toSorted());
    }
    const gone = variants.reduce((sum, { leave }) => sum + leave.length, 0);
    expect([...stays.values()].reduce((sum, times) => sum + times, 0)).toBe(4 * variants.length - gone);
  });
});
