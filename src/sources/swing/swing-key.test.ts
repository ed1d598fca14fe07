import { describe, expect, it } from "vitest";
import { fetchWithKey, isSafeForKey, readSwingKey, withoutKey } from "./swing-key.ts";

describe("the key of a Swing site", () => {
  it("comes from the environment, without the spaces around it, and may be absent", () => {
    expect(readSwingKey({ ESTAFETTE_SWING_KEY: " abc-123 \n" })).toBe("abc-123");
    expect(readSwingKey({ ESTAFETTE_SWING_KEY: "" })).toBeUndefined();
    expect(readSwingKey({})).toBeUndefined();
  });

  for (const wrong of ["two words", "line\nbreak", "é", "a".repeat(201)]) {
    it(`is refused without being repeated: ${JSON.stringify(wrong).slice(0, 20)}`, () => {
      const read = () => readSwingKey({ ESTAFETTE_SWING_KEY: wrong });
      expect(read).toThrow("ESTAFETTE_SWING_KEY: found something that cannot be a key");
      expect(read).not.toThrow(wrong);
    });
  }

  it("goes along as a header beside the others, and not where there is none", async () => {
    const seen: unknown[] = [];
    const plain: typeof fetch = (_, options) => {
      seen.push(options?.headers);
      return Promise.resolve(new Response());
    };
    await fetchWithKey(plain, "abc")("https://example.org", { headers: { accept: "application/json" } });
    expect(seen).toEqual([{ accept: "application/json", apikey: "abc" }]);
    expect(fetchWithKey(plain, undefined)).toBe(plain);
  });

  it("is sent over TLS, or to this machine, and nowhere else", () => {
    expect(["https://a.example", "http://127.0.0.1:4200", "http://localhost"].map(isSafeForKey)).toEqual([true, true, true]);
    expect(["http://a.example", "http://127.0.0.1.example"].map(isSafeForKey)).toEqual([false, false]);
  });

  it("is taken out of any text", () => {
    expect(withoutKey("found abc at abc", "abc")).toBe("found [key] at [key]");
  });
});
