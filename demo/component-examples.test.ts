import { describe, expect, it } from "vitest";
import { componentExamples } from "./component-examples.ts";

/** One tag a line, so that a changed component shows as a changed line. */
const inLines = (html: string) => `${html.trim().replace(/\n\s*/g, " ").replace(/></g, ">\n<")}\n`;

describe("the examples of components", () => {
  it("have a name each", () => {
    expect(new Set(componentExamples.map((one) => one.name)).size).toBe(componentExamples.length);
  });

  for (const { name, about, render } of componentExamples) {
    it(`${name}: ${about}`, async () => {
      await expect(inLines(render())).toMatchFileSnapshot(`snapshots/${name}.html`);
    });
  }
});
