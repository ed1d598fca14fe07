/**
 * Every named example against its stored picture.
 *
 * A changed picture is not a mistake in itself: look at it in the gallery, and
 * when it is meant, store it anew with `npx vitest run src/charts -u`.
 */
import { describe, expect, it } from "vitest";
import { differenceLinesExamples } from "./difference-lines.examples.ts";
import { distributionExamples } from "./distribution.examples.ts";
import { flowExamples } from "./flow.examples.ts";
import { funnelExamples } from "./funnel.examples.ts";
import { intervalExamples } from "./interval.examples.ts";
import { likenessExamples } from "./likeness.examples.ts";
import { lineChartExamples } from "./line-chart.examples.ts";
import { mapExamples } from "./map.examples.ts";
import { normaliseSvg } from "./normalise-svg.ts";
import { savedChartExamples } from "./saved-chart.examples.ts";
import { isKnownMark } from "./saved-marks.ts";
import { stripExamples } from "./strip.examples.ts";
import { trendExamples } from "./trend.examples.ts";
import { yearsExamples } from "./years.examples.ts";

const pageExamples = [
  ...stripExamples,
  ...likenessExamples,
  ...intervalExamples,
  ...funnelExamples,
  ...trendExamples,
  ...yearsExamples,
  ...lineChartExamples,
  ...differenceLinesExamples,
  ...distributionExamples,
  ...mapExamples,
  ...flowExamples,
];
const examples = [...pageExamples, ...savedChartExamples];

describe("the examples", () => {
  it("have a name each", () => {
    expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
  });

  for (const { name, about, render } of examples) {
    it(`${name}: ${about}`, async () => {
      await expect(normaliseSvg(render())).toMatchFileSnapshot(`snapshots/${name}.svg`);
    });
  }

  for (const { name, render } of pageExamples) {
    it(`${name} has a name for those who cannot see it, no inline style, and numbers of two decimals at most`, () => {
      const svg = render();
      expect(svg).toMatch(/^<svg class="chart[^"]*"[^>]* aria-(label="[^"]+|hidden="true)"/);
      expect(svg.replace(/>[^<]+<|aria-label="[^"]*"/g, "")).not.toMatch(/ style="|\.\d{3}/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    });

    it(`${name} knows only marks that can be saved`, () => {
      const inside = render().replace(/^<svg [^>]*>/, "");
      const classes = Array.from(inside.matchAll(/ class="([^"]*)"/g), ([, names]) => names.split(" ")).flat();
      expect(classes.filter((one) => one !== "ticks" && one !== "swatch" && !isKnownMark(one))).toEqual([]);
    });
  }
});
