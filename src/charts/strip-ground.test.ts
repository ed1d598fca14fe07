import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preparePeers, prepareStrip } from "./strip-ground.ts";

/** The places of all ticks, in thousandths of the width. */
function ticksIn(svg: string): readonly number[] {
  return Array.from(svg.matchAll(/ d="([^"]*)"/g)).flatMap(([, path]) => {
    let at = 0;
    return Array.from(path.matchAll(/([Mm])([\d.]+)[ -]/g), ([, move, x]) => (at = move === "M" ? Number(x) : at + Number(x)));
  });
}

const anyValues = fc.array(fc.oneof({ arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }), weight: 9 }, fc.constant(NaN)), { maxLength: 400 });

describe("prepareStrip", () => {
  it("counts every place once: with a value or without", () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom("linear" as const, "log" as const), (list, scale) => {
        const ground = prepareStrip({ values: Float64Array.from(list), scale });
        expect(ground.sorted.length + ground.missing).toBe(list.length);
        expect(ground.missing).toBe(list.filter(Number.isNaN).length);
      }),
      { seed: 20261121 },
    );
  });

  it("keeps all ticks within the strip", () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom("linear" as const, "log" as const), (list, scale) => {
        const { ticks } = prepareStrip({ values: Float64Array.from(list), scale });
        expect(ticksIn(ticks).every((x) => x >= 0 && x <= 1000 + 1e-6)).toBe(true);
      }),
      { seed: 20261121 },
    );
  });

  it("draws one tick per place where none share a pixel", () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => index);
    expect(ticksIn(prepareStrip({ values, scale: "linear" }).ticks)).toHaveLength(100);
  });

  it("draws darker where places share a pixel", () => {
    const values = Float64Array.from({ length: 200 }, (_, index) => (index < 197 ? index : 10));
    const { ticks } = prepareStrip({ values, scale: "linear" });
    expect(ticks).toMatch(/class="rest r3" d="M\d+ 5v16"/);
  });

  it("draws wider, not fewer, where publication was rounded", () => {
    const values = Float64Array.from({ length: 342 }, (_, index) => 5 * Math.round(Math.sqrt(index)));
    const { ticks } = prepareStrip({ values, scale: "linear", step: 5 });
    expect(ticks).toContain('class="rest w3"');
    expect(new Set(ticksIn(ticks)).size).toBe(ticksIn(ticks).length);
  });

  it("sees the steps of a source also after rounding to 32 bits", () => {
    const values = Float64Array.from({ length: 342 }, (_, index) => Math.fround((index % 30) / 10));
    expect(ticksIn(prepareStrip({ values, scale: "linear", step: 0.1 }).ticks).length).toBeLessThanOrEqual(30);
  });

  it("does not take a few different places for rounding", () => {
    const { ticks } = prepareStrip({ values: Float64Array.of(1, 2, 3, 5, 8, 13), scale: "linear" });
    expect(ticks).not.toContain(" w");
    expect(ticksIn(ticks)).toHaveLength(6);
  });

  it("does not let one place far out push all others together", () => {
    const values = Float64Array.from({ length: 342 }, (_, index) => (index === 0 ? 1e6 : index));
    expect(prepareStrip({ values, scale: "linear" }).scale?.upper).toBeLessThan(1000);
  });

  it("has no scale without values", () => {
    expect(prepareStrip({ values: Float64Array.of(NaN), scale: "linear" })).toMatchObject({ scale: undefined, ticks: "", missing: 1 });
  });
});

describe("preparePeers", () => {
  it("draws a tick for each peer that has a value", () => {
    const ground = prepareStrip({ values: Float64Array.of(1, 2, NaN, 4, 5), scale: "linear" });
    const peers = preparePeers(ground, [1, 2, 3]);
    expect(peers.values).toEqual([2, 4]);
    expect(ticksIn(peers.path)).toHaveLength(2);
  });
});
