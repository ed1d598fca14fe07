import { describe, expect, it } from "vitest";
import { usualChoice } from "../../comparison/group-choice.ts";
import type { PeerGroup } from "../../comparison/peers.ts";
import { writeCaution } from "./group-line.ts";

const alike = { reason: usualChoice, indices: [1, 2, 3] } as PeerGroup;

describe("the caution beside a group", () => {
  it("is silent about a usual group", () => {
    expect(writeCaution(alike, "Deventer", "nl")).toBe("");
  });

  it("says that even these are far, in both languages", () => {
    const far = { ...alike, isFar: true } as const;
    expect(writeCaution(far, "Vlieland", "nl")).toBe("Let op: Vlieland is anders dan alle andere gemeenten. Ook deze lijken er minder op dan gewoonlijk.");
    expect(writeCaution(far, "Vlieland", "en")).toBe("Note: Vlieland is unlike all other municipalities. Even these resemble it less than usual.");
  });

  it("says first why it is another group than was asked for", () => {
    const fallen: PeerGroup = { ...alike, isFar: true, insteadOf: { choice: { kind: "neighbours" }, missing: "nobody" } };
    expect(writeCaution(fallen, "Vlieland", "nl")).toMatch(/^De groep die u koos, heeft voor Vlieland geen andere gemeenten\. Daarom ziet u deze\. Let op: /);
  });
});
