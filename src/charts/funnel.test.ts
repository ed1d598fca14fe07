import { describe, expect, it } from "vitest";
import { renderFunnel, type FunnelDot, type FunnelPicture } from "./funnel.ts";

const words = { own: "Voorbeeldstad", inner: "95%", outer: "99,8%", centre: "gemiddelde", base: "Aantal mensen", label: "Een zin." };
const at = (base: number, value: number, voice: FunnelDot["voice"] = "rest"): FunnelDot => ({ base, value, voice });

function draw(places: readonly FunnelDot[], other: Partial<FunnelPicture> = {}): string {
  const limitsAt = (base: number) => ({ inner: { lower: 10 - 50 / base, upper: 10 + 50 / base }, outer: { lower: 10 - 80 / base, upper: 10 + 80 / base } });
  return renderFunnel({ places, centre: 10, limitsAt, format: String, formatBase: String, words, ...other });
}

const places = [at(100, 8), at(1000, 10, "peer"), at(300, 12, "own"), at(10_000, 11)];

/** Of each dot in the picture where it stands. */
function dotsOf(svg: string) {
  return Array.from(svg.matchAll(/<circle class="(\w+)-dot" cx="([\d.]+)%" cy="([\d.]+)"/g), ([, voice, x, y]) => ({ voice, x: Number(x), y: Number(y) }));
}

describe("renderFunnel", () => {
  it("draws a dot for every place, ours on top", () => {
    expect(dotsOf(draw(places)).map(({ voice }) => voice)).toEqual(["rest", "rest", "peer", "own"]);
  });

  it("sets equal ratios of the base equally far apart, and higher values higher", () => {
    const [small, large, middling, own] = dotsOf(draw(places));
    expect(large.x - middling.x).toBeCloseTo(middling.x - small.x, 1);
    expect(own.y).toBeLessThan(large.y);
    expect(large.y).toBeLessThan(middling.y);
  });

  it("names our own place with its value, also where it is the highest", () => {
    const svg = draw([...places, at(500, 60)].map((one) => (one.voice === "own" ? at(300, 99, "own") : one)));
    expect(svg).toContain(">Voorbeeldstad 99</text>");
    const [own] = dotsOf(svg).slice(-1);
    const y = Number(/class="own-label halo"[^>]* y="([\d.]+)"/.exec(svg)?.[1]);
    expect(y).toBeGreaterThan(own.y);
  });

  it("draws two pairs of lines around the mean", () => {
    const svg = draw(places);
    expect(svg.match(/class="funnel-outer"/g)).toHaveLength(2);
    expect(svg.match(/class="funnel-inner"/g)).toHaveLength(2);
    expect(svg.match(/class="funnel-centre"/g)).toHaveLength(1);
  });

  it("does without our own place", () => {
    expect(draw(places.filter(({ voice }) => voice !== "own"))).not.toContain("Voorbeeldstad");
  });

  it("escapes what it is given", () => {
    expect(draw(places, { words: { ...words, own: "<b>" } })).toContain("&lt;b&gt;");
  });
});
