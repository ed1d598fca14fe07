import { describe, expect, it } from "vitest";
import { requestOnce, sameHost } from "./request.ts";
import { createTestClock } from "./testing/test-clock.ts";

const where = { table: "1NED", part: "Observations", page: 1 };
const limits = { timeout: 1000, idle: 1000, bytes: 1000, redirects: 3 };
const answer = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  requestOnce("https://x.example/1", where, {
    fetch: async () => new Response(body, { headers: { "content-type": "application/json", ...headers } }),
    waiting: createTestClock(),
    limits,
  });

describe("an answer", () => {
  it("is its bytes and what they say", async () => {
    const { bytes, json } = await answer('{"value":[]}');
    expect(bytes.byteLength).toBe(12);
    expect(json).toEqual({ value: [] });
  });

  it("may begin with a byte order mark", async () => {
    expect((await answer('\uFEFF{"value":[]}')).json).toEqual({ value: [] });
  });

  it("must be as long as it announces", async () => {
    await expect(answer('{"value":[]}', { "content-length": "99" })).rejects.toThrow("found 12 bytes; expected the 99 bytes it announced");
  });

  it("may announce another length when it was packed on the way", async () => {
    expect((await answer('{"value":[]}', { "content-length": "9", "content-encoding": "gzip" })).json).toEqual({ value: [] });
  });

  it("must be text in UTF-8", async () => {
    await expect(answer(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toThrow("found 3 bytes that are not whole JSON");
  });
});

describe("a link of the publisher", () => {
  it("may be relative, and is asked for as safely as the page it stands on", () => {
    expect(sameHost("https://x.example/a?b", "?$skip=3", where)).toBe("https://x.example/a?$skip=3");
    expect(sameHost("https://x.example/a", "http://x.example/b", where)).toBe("https://x.example/b");
  });

  it.each(["https://y.example/", "https://x.example:8443/", "//y.example/", "ftp://x.example/", "javascript:alert(1)", "https://x.example@y.example/"])(
    "may not lead elsewhere: %s",
    (link) => {
      expect(() => sameHost("https://x.example/a", link, where)).toThrow("expected one to https://x.example");
    },
  );
});
