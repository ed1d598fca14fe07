import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const words = "Gemeente;Súdwest-Fryslân;€ 12,5";
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(new TextEncoder().encode(words))).toEqual({ text: words, encoding: "UTF-8", hasMark: false });
    expect(decodeText(new TextEncoder().encode(`\ufeff${words}`))).toEqual({ text: words, encoding: "UTF-8", hasMark: true });
  });

  it("reads UTF-16 in both orders, with and without a byte order mark", () => {
    expect(decodeText(utf16(`\ufeff${words}`))).toEqual({ text: words, encoding: "UTF-16 LE", hasMark: true });
    expect(decodeText(swapped(utf16(`\ufeff${words}`)))).toEqual({ text: words, encoding: "UTF-16 BE", hasMark: true });
    expect(decodeText(utf16(words))).toEqual({ text: words, encoding: "UTF-16 LE", hasMark: false });
    expect(decodeText(swapped(utf16(words)))).toEqual({ text: words, encoding: "UTF-16 BE", hasMark: false });
  });

  // Table of Windows-1252: 0x80 is the euro sign, 0xfa is ú, 0xe2 is â.
  it("reads what is not UTF-8 as Windows-1252", () => {
    const bytes = Uint8Array.from([...words].map((letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));
    expect(decodeText(bytes)).toEqual({ text: words, encoding: "Windows-1252", hasMark: false });
  });

  it("does as the mapping says", () => {
    expect(decodeText(Uint8Array.of(0xc3, 0xba), "Windows-1252").text).toBe("Ãº");
  });

  it("finds nothing in nothing", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "UTF-8", hasMark: false });
  });
});
