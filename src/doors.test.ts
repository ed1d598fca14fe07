import { describe, expect, it } from "vitest";
import { borders } from "./borders.ts";
import { divisions } from "./divisions.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { sync } from "./sync.ts";
import { takeIn } from "./take-in.ts";

const doors = { borders, divisions, sync, "take-in": takeIn };

describe("the commands over the network", () => {
  it.each(Object.entries(doors))("%s names itself and how it is used, for a parameter it does not know and one without a value", async (name, door) => {
    for (const parameters of [["--help"], ["--data"]]) {
      const complaints: string[] = [];
      const world = { environment: {}, fetch, waiting: createTestClock(0), random: () => 0, tell: () => {}, complain: (line: string) => void complaints.push(line) };
      expect(await door(parameters, world)).toBe(1);
      expect(complaints).toEqual([expect.stringMatching(new RegExp(`^${name}: .*'--(help|data).*; usage: npm run ${name} -- `))]);
    }
  });
});
