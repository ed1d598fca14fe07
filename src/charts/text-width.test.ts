import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "./text-width.ts";

describe("textWidth", () => {
  // Measured in Chromium, Source Sans 3 at 100 px.
  const measured = [
    { text: "Deventer 11,5%", isBold: false, width: 655.3 },
    { text: "Nuenen, Gerwen en Nederwetten", isBold: false, width: 1385.2 },
    { text: "Deventer 11,5%", isBold: true, width: 676.8 },
  ];
  for (const { text, isBold, width } of measured) {
    it(`comes within three percent of a browser for "${text}"${isBold ? " in bold" : ""}`, () => {
      expect(Math.abs(textWidth(text, 100, isBold) / width - 1)).toBeLessThan(0.03);
    });
  }

  it("gives digits one width, so that columns of numbers line up", () => {
    expect(textWidth("1111", 12)).toBe(textWidth("8080", 12));
  });
});

describe("wrapText", () => {
  it("breaks between words only", () => {
    expect(wrapText("Geld dat de gemeente zelf verdeelt", 130, 15, true)).toEqual(["Geld dat de", "gemeente zelf", "verdeelt"]);
    expect(wrapText("Burgerparticipatie", 20, 15)).toEqual(["Burgerparticipatie"]);
  });

  it("loses no word", () => {
    const text = "een twee drie vier vijf zes zeven";
    expect(wrapText(text, 60, 15).join(" ")).toBe(text);
    expect(wrapText("  ", 60, 15)).toEqual([]);
  });
});
