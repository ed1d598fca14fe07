import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";

function logTo(): { log: ReturnType<typeof createLog>; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createLog((line) => lines.push(line), () => new Date("2026-11-21T12:00:00Z")) };
}

describe("the log", () => {
  it("writes one JSON object a line", () => {
    const { log, lines } = logTo();
    log.refuse("path-trick", 400, "/a/../b");
    expect(lines).toEqual(['{"time":"2026-11-21T12:00:00.000Z","event":"path-trick","status":400,"path":"/a/../b"}\n']);
  });

  it("never holds what people typed behind the question mark", () => {
    const { log, lines } = logTo();
    log.refuse("x", 400, "/zoeken?q=jan+jansen");
    log.fail(new Error("broken"), "/zoeken?q=jan\njansen");
    expect(lines.join("")).not.toContain("jan");
  });

  it("keeps to one line whatever stands in a path", () => {
    const { log, lines } = logTo();
    log.refuse("control-character", 400, "/a\n{\"event\":\"forged\"}");
    expect(lines[0].trimEnd()).not.toContain("\n");
  });

  it("holds the stack of a mistake", () => {
    const { log, lines } = logTo();
    log.fail(new Error("broken"), "/");
    expect(JSON.parse(lines[0]).error).toContain("log.test.ts");
  });
});
