import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { subsetTheme } from "./theme-subset.ts";

const theme = `/** Made by a tool. */
.example-theme {
  --button-color: var(--action-color, var(--fallback-color)); /* from the design */
  --action-color: #1c6480;
  --fallback-color: black;
  --unused-size: 12px;
  --arrow: url("data:image/svg+xml;utf8,<svg fill='none'/>");
}
`;

describe("subsetTheme", () => {
  it("keeps a property, and what it refers to, also as a fallback", () => {
    expect(subsetTheme(theme, [".button { color: var(--button-color) }"])).toBe(
      ".example-theme {\n  --button-color: var(--action-color, var(--fallback-color));\n" +
        "  --action-color: #1c6480;\n  --fallback-color: black;\n}\n",
    );
  });

  it("keeps a value with a semicolon inside quotes whole", () => {
    expect(subsetTheme(theme, ["a::before { background: var( --arrow ) }"])).toContain(
      `--arrow: url("data:image/svg+xml;utf8,<svg fill='none'/>");`,
    );
  });

  it("drops the whole rule when nobody reads it", () => {
    expect(subsetTheme(theme, ["p { color: red }"])).toBe("");
  });

  it("stops at properties that refer to each other", () => {
    const circle = ".c { --one: var(--two); --two: var(--one); }";
    expect(subsetTheme(circle, ["p { color: var(--one) }"])).toContain("--two: var(--one);");
  });

  it("leaves less than a tenth of the example theme for buttons and tables", () => {
    const modules = `${import.meta.dirname}/../../node_modules`;
    const read = (path: string) => readFileSync(`${modules}/${path}`, "utf8");
    const full = read("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
    const users = [read("@utrecht/button-css/dist/index.css"), read("@utrecht/table-css/dist/index.css")];
    const subset = subsetTheme(full, users);
    expect(subset.length).toBeGreaterThan(1_000);
    expect(subset.length).toBeLessThan(full.length / 10);
  });
});
