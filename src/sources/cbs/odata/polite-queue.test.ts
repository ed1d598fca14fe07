import { describe, expect, it } from "vitest";
import { createPoliteQueue } from "./polite-queue.ts";
import { createTestClock } from "./testing/test-clock.ts";

describe("a polite queue", () => {
  it("has no more than two running at once", async () => {
    const queue = createPoliteQueue({ parallel: 2, interval: 0 }, createTestClock());
    let [running, most] = [0, 0];
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => queue.run(work)));
    expect(most).toBe(2);
    expect(running).toBe(0);
  });

  it("leaves time between the beginnings of two", async () => {
    const clock = createTestClock(0);
    const queue = createPoliteQueue({ parallel: 1, interval: 200 }, clock);
    const begun: number[] = [];
    await Promise.all(Array.from({ length: 4 }, () => queue.run(async () => void begun.push(clock.now()))));
    expect(begun).toEqual([0, 200, 400, 600]);
  });

  it("begins nothing while it is held", async () => {
    const clock = createTestClock(0);
    const queue = createPoliteQueue({ parallel: 2, interval: 0 }, clock);
    queue.hold(30_000);
    await queue.run(async () => expect(clock.now()).toBe(30_000));
  });

  it("goes on after a piece of work that fails", async () => {
    const queue = createPoliteQueue({ parallel: 1, interval: 0 }, createTestClock());
    await expect(queue.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await queue.run(async () => 5)).toBe(5);
  });
});
