import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette } from "./palette.ts";

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const [name, palette] of [["light", lightPalette], ["dark", darkPalette]] as const) {
  describe(`the ${name} palette`, () => {
    it("has text of at least 4.5 to 1 on its paper", () => {
      for (const voice of ["ink", "ink-soft", "us", "peer"] as const) expect(contrast(palette[voice], palette.paper)).toBeGreaterThanOrEqual(4.5);
    });

    it("has marks of at least 3 to 1 on its paper", () => {
      for (const voice of ["rest", "control"] as const) expect(contrast(palette[voice], palette.paper)).toBeGreaterThanOrEqual(3);
    });

    it("has classes on the map that go further from the paper step by step", () => {
      const steps = (["map-1", "map-2", "map-3", "map-4", "map-5"] as const).map((step) => contrast(palette[step], palette.paper));
      expect(steps.every((step, index) => index === 0 || step / steps[index - 1] >= 1.35)).toBe(true);
    });
  });
}
