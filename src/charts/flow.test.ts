import { describe, expect, it } from "vitest";
import { flowExamples } from "./flow.examples.ts";
import { renderBar } from "./flow.ts";

const flow = flowExamples[0].render();

describe("renderFlow", () => {
  it("names every task with our amount and the middle half of the peers", () => {
    expect(flow).toContain(">Wijkteams</text>");
    expect(flow).toContain(">€ 60</text>");
    expect(flow).toContain(">58–156</text>");
  });

  it("links the ribbons of tasks, outside the order of the tab key", () => {
    expect(flow.match(/<a href="#taakveld-[\d.]+" tabindex="-1">/g)).toHaveLength(12);
  });

  it("writes a correction in figures although it has no ribbon", () => {
    const corrected = flowExamples[1].render();
    expect(corrected).toContain(">−€ 20</text>");
    expect(corrected.match(/<a /g)).toHaveLength(3);
  });
});

describe("renderBar", () => {
  it("is as wide as its fraction, between nothing and all", () => {
    expect([-0.2, 0.41, 3].map((fraction) => /rect class="own-bar" width="([^"]*)"/.exec(renderBar(fraction))?.[1])).toEqual(["0%", "41%", "100%"]);
  });
});
