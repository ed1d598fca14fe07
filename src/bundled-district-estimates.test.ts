import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBlock, statusOfMissing, type Block } from "./figures/column.ts";
import type { Indicator } from "./figures/indicator.ts";
import type { Vintage } from "./figures/vintage.ts";
import { binomialBy } from "./stats/random-counts.ts";
import { randomFrom } from "./stats/random.ts";
import { readVintage } from "./store/read-vintage.ts";
import { districtEstimates, type DistrictEstimates } from "./comparison/district-estimates.ts";
import { estimatedOutcomes } from "./comparison/estimated-outcomes.ts";

// A model of all wijken needs wijken: the figures that come with the product have them.
const data = join(import.meta.dirname, "../data");
const vintage: Vintage = readVintage(data, readFileSync(join(data, "current"), "utf8").trim());

function indicatorOf(id: string): Indicator {
  const found = vintage.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

function districtBlock(id: string, division?: number): Block {
  const column = vintage.columns.get(id);
  const block = column && findBlock(column, "district", division);
  if (!block) throw new Error(`no districts for ${id}`);
  return block;
}

function estimatesOf(id: string, block: Block, period = block.periods.length - 1): DistrictEstimates {
  const found = districtEstimates(vintage, indicatorOf(id), block, period);
  if ("missing" in found) throw new Error(found.missing);
  return found;
}

/** The same block, each wijk given cases by chance around one level, exactly and without gaps. */
function blockByChance(block: Block, percent: number, seed: number): Block {
  const random = randomFrom(seed);
  const values = Float32Array.from(block.base ?? [], (base) => (binomialBy(random, Math.round(base), percent / 100) / Math.round(base)) * 100);
  return { ...block, values, statuses: new Uint8Array(values.length), periods: block.periods.map(({ period, table }) => ({ period, table })) };
}

describe("districtEstimates", () => {
  it("lies between the own figure and the expectation, the nearer to the own the more people it rests on", () => {
    const block = districtBlock("jongeren-met-jeugdzorg", 2022);
    const { places } = estimatesOf("jongeren-met-jeugdzorg", block);
    const known = places.flatMap((found, place) => (found ? [{ ...found, own: block.values[place], base: block.base?.[place] ?? 0 }] : []));
    expect(known.length).toBeGreaterThan(2_500);
    for (const { own, expected, estimate } of known) {
      expect(estimate.value).toBeGreaterThanOrEqual(Math.min(own, expected) - 1e-4);
      expect(estimate.value).toBeLessThanOrEqual(Math.max(own, expected) + 1e-4);
    }
    const weightOf = (from: number, to: number) => {
      const weights = known.filter(({ base }) => base >= from && base < to).map(({ ownWeight }) => ownWeight);
      return weights.reduce((sum, one) => sum + one, 0) / weights.length;
    };
    expect(weightOf(50, 200)).toBeLessThan(0.6);
    expect(weightOf(2_000, 1e9)).toBeGreaterThan(0.9);
  });

  it("gives a wijk without a figure no estimate", () => {
    const block = districtBlock("jongeren-met-jeugdzorg", 2022);
    const { places } = estimatesOf("jongeren-met-jeugdzorg", block);
    const suppressed = statusOfMissing("suppressed");
    expect(places.filter((found, place) => found && block.statuses[place] === suppressed)).toEqual([]);
  });

  it("finds no differences where there is only chance", () => {
    // Every wijk has the same true level, 9%, seen through the real numbers of young people.
    const block = blockByChance(districtBlock("jongeren-met-jeugdzorg", 2022), 9, 7);
    const { places } = estimatesOf("jongeren-met-jeugdzorg", block);
    const all = places.flatMap((found) => found ?? []);
    const within = all.filter(({ estimate }) => estimate.lower <= 9 && 9 <= estimate.upper).length;
    expect(within / all.length).toBeGreaterThan(0.95);
    expect(all.every(({ ownWeight }) => ownWeight < 0.3)).toBe(true);
    expect(all.filter(({ estimate }) => Math.abs(estimate.value - 9) < 1).length / all.length).toBeGreaterThan(0.99);
  });

  it("leaves alone what is no outcome, what likeness rests on, and what has no base", () => {
    const say = (id: string, block = districtBlock(id)) => districtEstimates(vintage, indicatorOf(id), block, 0);
    expect(say("koopwoningen")).toEqual({ missing: "no-outcome" });
    const { base: _, ...withoutBase } = districtBlock("inwoners-met-wmo-ondersteuning");
    expect(say("inwoners-met-wmo-ondersteuning", withoutBase)).toEqual({ missing: "no-base" });
  });

  it("gives none where many wijken are hidden for having few cases", () => {
    const block = districtBlock("jongeren-met-jeugdzorg", 2022);
    const statuses = block.statuses.map((status, place) => (place % 8 === 0 ? statusOfMissing("suppressed") : status));
    expect(districtEstimates(vintage, indicatorOf("jongeren-met-jeugdzorg"), { ...block, statuses }, 0)).toEqual({ missing: "too-much-hidden" });
  });

  for (const id of estimatedOutcomes) {
    it(`has estimates for ${id}`, () => {
      expect(estimatesOf(id, districtBlock(id)).count).toBeGreaterThan(500);
    });
  }
});
