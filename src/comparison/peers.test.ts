import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../demo/likeness.ts";
import { demoVintage } from "../../demo/vintage.ts";
import { usualChoice, type GroupChoice } from "./group-choice.ts";
import { findPeers } from "./peers.ts";

const vintage = demoLikenessVintage();
const indexOf = (name: string) => vintage.municipalities.findIndex((one) => one.name === name);
const groupOf = (name: string, choice?: GroupChoice, figures = vintage) => {
  const { indices, ...rest } = findPeers(figures, indexOf(name), choice);
  return { ...rest, names: indices.map((index) => vintage.municipalities[index].name) };
};

describe("findPeers", () => {
  it("takes the most alike without a choice, and never the place itself", () => {
    const { reason, names } = groupOf("Voorbeeldstad");
    expect(reason).toEqual(usualChoice);
    expect(names).toHaveLength(10);
    expect(names).not.toContain("Voorbeeldstad");
    // Of the island hardly anything is known.
    expect(names).not.toContain("Súdeiland");
  });

  it("takes as many as were asked for, nearest first", () => {
    const whole = groupOf("Voorbeeldstad").names;
    expect(groupOf("Voorbeeldstad", { ...usualChoice, count: 4 } as GroupChoice).names).toEqual(whole.slice(0, 4));
  });

  it("takes the neighbours, the province and the size class, in the order of likeness", () => {
    const order = groupOf("Voorbeeldstad").names;
    const inOrder = (names: readonly string[]) => order.filter((name) => names.includes(name));
    // Squares four in a row: right of Voorbeeldstad lies Akkerveen, above it Bergen (Z.).
    expect(groupOf("Voorbeeldstad", { kind: "neighbours" }).names).toEqual(inOrder(["Akkerveen", "Bergen (Z.)"]));
    const middenland = ["Akkerveen", "Beekdorp", "Bergen (M.)", "Lange Naam, Kerkdorp en Nederwaard", "Samenhove"];
    expect(groupOf("Voorbeeldstad", { kind: "province" })).toEqual({ reason: { kind: "province", code: "PV90", name: "Middenland" }, names: inOrder(middenland) });
    expect(groupOf("Voorbeeldstad", { kind: "size-class" })).toEqual({ reason: { kind: "size-class", from: 100_000, to: 150_000 }, names: ["'s-Heerenvoorde"] });
  });

  it("puts who cannot be compared at the end, by name", () => {
    expect(groupOf("Grootstad", { kind: "own-choice", codes: ["GM9009", "GM9001"] }).names).toEqual(["Voorbeeldstad", "Súdeiland"]);
  });

  it("leaves the place itself out of a choice by hand", () => {
    expect(groupOf("Voorbeeldstad", { kind: "own-choice", codes: ["GM9001", "GM9002"] }).names).toEqual(["Akkerveen"]);
  });

  it("falls back to the most alike when a rule gives nobody, and says so", () => {
    const alone = groupOf("Voorbeeldstad", { kind: "own-choice", codes: ["GM9001"] });
    expect(alone.names).toHaveLength(10);
    expect(alone.insteadOf).toEqual({ choice: { kind: "own-choice", codes: ["GM9001"] }, missing: "nobody" });
    const borderless = groupOf("Voorbeeldstad", { kind: "neighbours" }, { ...vintage, borders: new Map() });
    expect(borderless.insteadOf?.missing).toBe("no-borders");
  });

  it("falls back to the size class where likeness cannot be measured, and says so", () => {
    const without = { ...demoVintage(), columns: new Map() };
    const group = groupOf("Duinhoek", undefined, without);
    expect(group.reason.kind).toBe("size-class");
    expect(group.names).toEqual(["Akkerveen", "Bergen (M.)", "Lange Naam, Kerkdorp en Nederwaard", "Samenhove"]);
    expect(group.insteadOf).toEqual({ choice: usualChoice, missing: "no-features" });
  });
});
