import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "./escape-text.ts";

describe("escapeText", () => {
  it("leaves names as people write them", () => {
    expect(escapeText("Súdwest-Fryslân, Bergen (NH)")).toBe("Súdwest-Fryslân, Bergen (NH)");
  });

  it("keeps a hostile name from becoming a tag or an attribute", () => {
    expect(escapeText(`"><script>alert('x')</script>`)).toBe("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  });

  it("drops control characters, which XML does not know, and keeps characters outside the basic plane", () => {
    expect(escapeText("a\u0000b\u001bc\ud800d 𝄞")).toBe("abcd 𝄞");
  });

  it("never leaves a bracket, a quote or a bare ampersand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeText(text).replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toMatch(/[<>"'&]/);
      }),
      { seed: 20261121 },
    );
  });
});
