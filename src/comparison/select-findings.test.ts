import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { themes, type ThemeId } from "../terms/theme.ts";
import type { FigureFinding } from "./finding.ts";
import { selectFindings } from "./select-findings.ts";

let made = 0;

function finding(theme: ThemeId, unusual: number, indicator: object = { theme, id: `${++made}` }): FigureFinding {
  return { kind: "differs", figure: { indicator }, unusual } as unknown as FigureFinding;
}

const told = (findings: readonly FigureFinding[]) => selectFindings(findings).map(({ figure, unusual }) => `${figure.indicator.theme} ${unusual}`);

describe("selectFindings", () => {
  it("takes the most unusual of each theme before a second of any", () => {
    expect(told([finding("jeugd", 3), finding("jeugd", 2.5), finding("geld", 1), finding("jeugd", 2)])).toEqual(["jeugd 3", "geld 1", "jeugd 2.5"]);
  });

  it("tells an indicator once", () => {
    const same = { theme: "geld", id: "one" };
    expect(told([finding("geld", 1, same), finding("geld", 2, same)])).toEqual(["geld 2"]);
  });

  it("keeps the order of the page among equals", () => {
    const found = [finding("geld", 1), finding("jeugd", 1)];
    expect(selectFindings(found)).toEqual(found);
  });

  it("never gives more than five, nor more than two of a theme, and leaves out none more unusual of the same theme", () => {
    const one = fc.record({ theme: fc.constantFrom(...themes.map(({ id }) => id)), unusual: fc.double({ min: 0, max: 9, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (parts) => {
        const all = parts.map(({ theme, unusual }) => finding(theme, unusual));
        const selected = selectFindings(all);
        expect(selected.length).toBeLessThanOrEqual(5);
        expect(selected.length).toBeGreaterThanOrEqual(Math.min(all.length, 1));
        for (const { id } of themes) {
          const ofTheme = selected.filter(({ figure }) => figure.indicator.theme === id);
          expect(ofTheme.length).toBeLessThanOrEqual(2);
          const leftOut = all.filter((other) => other.figure.indicator.theme === id && !selected.includes(other));
          for (const shown of ofTheme) for (const other of leftOut) expect(shown.unusual).toBeGreaterThanOrEqual(other.unusual);
        }
      }),
    );
  });
});
