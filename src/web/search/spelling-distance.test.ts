import { describe, expect, it } from "vitest";
import { spellingDistance } from "./spelling-distance.ts";

describe("spellingDistance", () => {
  // Counted by hand.
  const pairs = [
    ["amsterdam", "amsterdam", 0],
    ["amstredam", "amsterdam", 1],
    ["amsterdm", "amsterdam", 1],
    ["rotterdaam", "rotterdam", 1],
    ["devneter", "deventer", 1],
    ["zwole", "zwolle", 1],
    ["kitten", "sitting", 3],
    ["", "ab", 2],
  ] as const;
  for (const [typed, name, slips] of pairs) {
    it(`counts ${slips} from ${typed || "nothing"} to ${name}`, () => expect(spellingDistance(typed, name, 3)).toBe(slips));
  }

  it("stops counting past the limit", () => {
    expect(spellingDistance("groningen", "maastricht", 2)).toBe(3);
    expect(spellingDistance("a", "abcdef", 2)).toBe(3);
  });
});
