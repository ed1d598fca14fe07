import { describe, expect, it } from "vitest";
import { createProgress } from "./progress.ts";
import { createTestClock } from "./testing/test-clock.ts";

function told(work: (tell: (done: number, expected: number | undefined, after: number) => void) => void): readonly string[] {
  const clock = createTestClock();
  const lines: string[] = [];
  const progress = createProgress("rows", clock.now, (line) => lines.push(line));
  work((done, expected, after) => {
    clock.pass(after);
    progress.tell(done, expected);
  });
  return lines;
}

describe("progress", () => {
  it("says nothing of what takes less than a second", () => {
    expect(told((tell) => tell(98_000, 98_000, 900))).toEqual([]);
  });

  // 30,000 in 10 s is 3,000 a second; 68,000 more take 22.7 s.
  it("tells how many of how many, and how long it still takes", () => {
    expect(told((tell) => tell(30_000, 98_000, 10_000))).toEqual(["rows: [######..............] 30,000 of 98,000, about 23 s left"]);
  });

  it("tells how many where nobody knows how many there are", () => {
    expect(told((tell) => tell(30_000, undefined, 10_000))).toEqual(["rows: 30,000"]);
  });

  it("speaks at most once a second", () => {
    expect(told((tell) => [1, 2, 3, 4].forEach((done) => tell(done, undefined, 400)))).toEqual(["rows: 3"]);
  });
});
