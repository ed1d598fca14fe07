import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleValues, formatPercentage } from "./example-values.ts";
import { preparePeers, prepareStrip } from "./strip-ground.ts";
import { renderStrip, type StripOptions } from "./strip.ts";

const ground = prepareStrip({ values: exampleValues(7, 342, 13, 2.4), scale: "linear" });
const words = { format: formatPercentage, label: "Een zin." };

function draw(options: Partial<StripOptions>): string {
  return renderStrip(ground, { ...words, ...options });
}

/** Where our own marker stands, as a percentage. */
function ownPosition(svg: string): number {
  return Number(/class="own[^"]*" x1="([\d.]+)%"/.exec(svg)?.[1]);
}

describe("renderStrip", () => {
  it("reuses the ticks of the ground and of the peers where all of us fit", () => {
    const peers = preparePeers(ground, [1, 2, 3]);
    const svg = draw({ own: { name: "Voorbeeldstad", value: 12 }, peers });
    expect(svg).toContain(ground.ticks + peers.path);
  });

  it("draws the same for peers given by index and for prepared peers", () => {
    expect(draw({ peers: [4, 18, 33] })).toBe(draw({ peers: preparePeers(ground, [4, 18, 33]) }));
  });

  it("widens the scale for us, and draws all ticks anew", () => {
    const svg = draw({ own: { name: "Voorbeeldstad", value: 60 } });
    expect(svg).not.toContain(ground.ticks);
    expect(ownPosition(svg)).toBeCloseTo(99.6, 1);
  });

  it("widens the scale for a peer and for what is expected", () => {
    const far = Float64Array.from([...ground.values.subarray(0, 341), 99]);
    const own = { name: "Voorbeeldstad", value: 13 };
    const near = ownPosition(draw({ own }));
    expect(ownPosition(renderStrip(prepareStrip({ values: far, scale: "linear" }), { ...words, own, peers: [341] }))).toBeLessThan(near);
    expect(ownPosition(draw({ own, expected: { value: 20, lower: 10, upper: 50, label: "verwacht" } }))).toBeLessThan(near);
  });

  it("names our own place with its value, in text and not in tags", () => {
    const svg = draw({ own: { name: "<b onload='x'>", value: 11.5 } });
    expect(svg).toContain("&lt;b onload=&#39;x&#39;&gt; 11,5%");
    expect(svg).not.toContain("<b ");
  });

  it("has no marker when our own value is missing, and says so", () => {
    const svg = draw({ ownMissingLabel: "Deventer: geen cijfer" });
    expect(svg).toContain(">Deventer: geen cijfer</text>");
    expect(svg).not.toContain('class="own');
  });

  it("has a hollow marker where few cases stand behind the value", () => {
    expect(draw({ own: { name: "Eilanddorp", value: 12, isUncertain: true } })).toContain('class="own hollow"');
  });

  it("has a band only where there is a margin", () => {
    expect(draw({ own: { name: "A", value: 12, lower: 11, upper: 13 } })).toContain('class="margin"');
    expect(draw({ own: { name: "A", value: 12 } })).not.toContain('class="margin"');
  });

  it("names the bracket at its left where there is no room at its right", () => {
    expect(draw({ expected: { value: 20, lower: 15, upper: 30, label: "verwacht" } })).toMatch(/text-anchor="end">verwacht/);
    expect(draw({ expected: { value: 10, lower: 9, upper: 12, label: "verwacht" } })).toMatch(/dx="6" y="60">verwacht/);
  });

  it("writes two to five round values beside the axis", () => {
    const labels = draw({}).match(/text-anchor="middle">\d+%/g) ?? [];
    expect(labels.length).toBeGreaterThanOrEqual(2);
    expect(labels.length).toBeLessThanOrEqual(5);
  });

  it("works without inline style and without script", () => {
    const svg = draw({ own: { name: "A", value: 12 }, peers: [1], id: "strip-a" });
    expect(svg).not.toMatch(/ style=|<script|<style/);
    expect(svg).toContain('id="strip-a"');
  });

  it("draws something for any values, always within the strip", () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    const any = fc.record({ list: fc.array(fc.oneof(value, fc.constant(NaN)), { maxLength: 30 }), own: fc.option(value, { nil: undefined }), lower: value, width: fc.double({ min: 0, max: 1e6, noNaN: true }) });
    fc.assert(
      fc.property(any, fc.constantFrom("linear" as const, "log" as const), ({ list, own, lower, width }, scale) => {
        const values = Float64Array.from(own === undefined ? list : [...list, own]);
        const svg = renderStrip(prepareStrip({ values, scale }), {
          ...words,
          own: own === undefined ? undefined : { name: "A", value: own, lower: own - 1, upper: own + 1 },
          peers: list.slice(0, 3).map((_, index) => index),
          expected: { value: lower + width / 2, lower, upper: lower + width, label: "verwacht" },
        });
        const positions = Array.from(svg.matchAll(/="(-?[\d.]+)%"/g), ([, text]) => Number(text));
        expect(positions.every((one) => one >= 0 && one <= 100)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { seed: 20261121 },
    );
  });
});
