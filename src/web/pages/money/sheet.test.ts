import { describe, expect, it } from "vitest";
import { demoMoneyVintage } from "../../../../demo/money.ts";
import { findPeers } from "../../../comparison/peers.ts";
import { findLedger, type Document } from "./ledger.ts";
import { gatherGroups, sheetOfGroup, sheetOfPlace, type Sheet } from "./sheet.ts";
import { spreadOver } from "./spread.ts";
import { taskFieldsIn } from "./task-fields.ts";

const vintage = demoMoneyVintage();
const indexOf = (name: string) => vintage.municipalities.findIndex((one) => one.name === name);
const peersOf = (name: string) => findPeers(vintage, indexOf(name), { kind: "size-class" }).indices;

function ledger(document: Document = "account") {
  const found = findLedger(vintage, document);
  if (!found) throw new Error(`no ${document} in the demo vintage`);
  return found;
}

function sheet(name: string, year: number, document: Document = "account"): Sheet {
  const found = sheetOfPlace(ledger(document), year, indexOf(name));
  if ("missing" in found) throw new Error(`no sheet of ${name} in ${year}: ${found.missing}`);
  return found;
}

const amountOf = (one: Sheet | undefined, code: string) => one?.lines.find((line) => line.field.code === code)?.amount;

describe("taskFieldsIn", () => {
  it("has another list before 2023, in 2023 and 2024, and from 2025", () => {
    expect([2017, 2022, 2023, 2024, 2025, 2026].map((year) => taskFieldsIn(year).length)).toEqual([10, 10, 12, 12, 16, 16]);
  });

  it("sets personal budgets apart once they hold Wmo and youth together", () => {
    expect(taskFieldsIn(2025).filter((one) => one.group === "personal-budgets").map((one) => one.code)).toEqual(["6.79"]);
    expect(taskFieldsIn(2024).filter((one) => one.group === "personal-budgets")).toEqual([]);
  });
});

describe("sheetOfPlace", () => {
  it("has a line for each field of that year's list, and they add up to the total", () => {
    for (const [year, document] of [[2022, "account"], [2023, "account"], [2025, "budget"]] as const) {
      const one = sheet("Beekdorp", year, document);
      expect(one.lines.map((line) => line.field)).toEqual(taskFieldsIn(year));
      expect(one.lines.reduce((sum, line) => sum + (line.amount ?? NaN), 0)).toBeCloseTo(one.total, 6);
    }
  });

  it("gathers fields into groups", () => {
    // Akkerveen in 2024: 6.3, 6.4 and 6.5 are the third to fifth field: 31 + 41 + 51.
    expect(gatherGroups(sheet("Akkerveen", 2024)).find((one) => one.group === "work")?.amount).toBeCloseTo(123, 6);
    expect(gatherGroups(sheet("Akkerveen", 2024)).map((one) => one.group)).toEqual(["work", "support", "youth", "community"]);
    expect(gatherGroups(sheet("Akkerveen", 2025, "budget")).map((one) => one.group)).toContain("personal-budgets");
  });

  it("keeps an amount below zero", () => {
    expect(amountOf(sheet("Voorbeeldstad", 2024), "6.81")).toBeCloseTo(-5, 6);
  });

  it("gives the reason where the account was not delivered", () => {
    expect(sheetOfPlace(ledger(), 2024, indexOf("Duinhoek"))).toEqual({ missing: "not-delivered" });
  });

  it("adds up the parts of a merged municipality, by inhabitants", () => {
    // In 2021 field 6.1 was 21 euro in Oosthove (30,000) and 22 in Westhove, of which 18,000 of 20,000 came along.
    const merged = sheet("Samenhove", 2021);
    expect(amountOf(merged, "6.1")).toBeCloseTo((30_000 * 21 + 18_000 * 22) / 48_000, 6);
    expect(merged.marks).toEqual(["recalculated"]);
    expect(merged.inhabitants).toBeCloseTo(48_000, 6);
  });

  it("knows the inhabitants of a budget, which has no whole amount of its own", () => {
    expect(sheet("Akkerveen", 2024, "budget").inhabitants).toBeCloseTo(24_000, 6);
    expect(sheet("Akkerveen", 2025, "budget").inhabitants).toBeCloseTo(24_240, 6);
  });
});

describe("sheetOfGroup", () => {
  it("divides the amounts of all by the inhabitants of all that delivered", () => {
    // Field 6.1 in Akkerveen, Bergen (M.), Lange Naam and Samenhove; Duinhoek did not deliver.
    const together = sheetOfGroup(ledger(), 2024, peersOf("Duinhoek"));
    const expected = (11 * 24_000 + 13 * 31_000 + 19 * 23_400 + 21 * 47_800) / (24_000 + 31_000 + 23_400 + 47_800);
    expect(amountOf(together, "6.1")).toBeCloseTo(expected, 6);
    expect(together?.places).toBe(4);
  });

  it("adds up, as medians would not", () => {
    const together = sheetOfGroup(ledger(), 2024, peersOf("Duinhoek"));
    expect(together?.lines.reduce((sum, line) => sum + (line.amount ?? NaN), 0)).toBeCloseTo(together?.total ?? NaN, 6);
  });
});

describe("spreadOver", () => {
  it("gives the middle half of those that delivered", () => {
    // 11, 13, 19 and 21 euro; quartiles by linear interpolation (R, type 7): 12.5 and 19.5.
    const middle = spreadOver(ledger(), 2024, peersOf("Duinhoek")).field("6.1");
    expect(middle?.lowerQuartile).toBeCloseTo(12.5, 6);
    expect(middle?.upperQuartile).toBeCloseTo(19.5, 6);
    expect(middle?.places).toBe(4);
  });

  it("takes the middle of sums for a group of fields", () => {
    // 6.1 and 6.2 together: 32, 36, 48 and 52 euro.
    expect(spreadOver(ledger(), 2024, peersOf("Duinhoek")).group("community")?.median).toBeCloseTo(42, 6);
  });

  it("gives no middle of fewer than three", () => {
    expect(spreadOver(ledger(), 2024, peersOf("Voorbeeldstad")).total).toBeUndefined();
  });
});
