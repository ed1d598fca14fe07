import { describe, expect, it } from "vitest";
import { districtKey } from "./district-key.ts";

describe("districtKey", () => {
  const same = [
    ["Wijk 1 Binnenstad", "Binnenstad"],
    ["Wijk 03 Assen Oost", "Assen-Oost"],
    ["Borgele en Platvoet", "Borgele en Platvoet"],
  ];
  for (const [one, other] of same) {
    it(`takes “${one}” and “${other}” for the same wijk`, () => {
      expect(districtKey("WK015001", one)).toBe(districtKey("WK015001", other));
    });
  }

  it("takes a code that was used again for another wijk", () => {
    expect(districtKey("WK003401", "Wijk 01 Almere Haven")).not.toBe(districtKey("WK003401", "Centrum Almere Haven"));
  });

  it("takes the same name under another code for another wijk", () => {
    expect(districtKey("WK015001", "Centrum")).not.toBe(districtKey("WK010600", "Centrum"));
  });

  it("keeps a name that is nothing but a number", () => {
    expect(districtKey("WK000101", "Wijk 01")).toBe("WK000101 wijk 01");
  });
});
