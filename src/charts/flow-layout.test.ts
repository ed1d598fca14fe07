import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleFlow, exampleFlowWithCorrections } from "./flow.examples.ts";
import { layoutFlow, type FlowTree } from "./flow-layout.ts";

const sumOf = (parts: readonly { readonly height: number }[]) => parts.reduce((sum, part) => sum + part.height, 0);

describe("layoutFlow", () => {
  const layout = layoutFlow(exampleFlow);

  it("gives every bar the height of its money", () => {
    const perEuro = layout.total.height / layout.total.amount;
    for (const bar of [...layout.sources, ...layout.groups, ...layout.items.map((item) => item.bar)]) {
      expect(bar.height).toBeCloseTo(bar.amount * perEuro, 6);
    }
  });

  it("loses nothing between the columns", () => {
    expect(sumOf(layout.sources)).toBeCloseTo(layout.total.height, 6);
    expect(sumOf(layout.groups)).toBeCloseTo(layout.total.height, 6);
    expect(sumOf(layout.items.map((item) => item.bar))).toBeCloseTo(layout.total.height, 6);
  });

  it("calls what no source is known for a remainder", () => {
    expect(layout.sources.at(-1)).toMatchObject({ name: "Geld dat de gemeente zelf verdeelt", amount: exampleFlow.amount - 641 });
    expect(layout.unplaced).toEqual([]);
  });

  it("gives an amount below zero no bar and no ribbon, and names it", () => {
    const corrected = layoutFlow(exampleFlowWithCorrections);
    const below = corrected.items.find((one) => one.item.amount < 0);
    expect(below?.bar.height).toBe(0);
    expect(below?.ribbon).toBeUndefined();
    expect(corrected.unplaced).toContainEqual({ name: "Geëscaleerde zorg 18−", amount: -20 });
  });

  it("names what the sources exceed, and lets no ribbon be wider than the total", () => {
    const corrected = layoutFlow(exampleFlowWithCorrections);
    expect(corrected.unplaced).toContainEqual({ name: "Niet uitgegeven", amount: -45 });
    const ends = corrected.sourceRibbons.reduce((sum, ribbon) => sum + ribbon.toHeight, 0);
    expect(ends).toBeCloseTo(corrected.total.height, 6);
  });

  it("keeps all bars apart and within the picture, whatever the amounts", () => {
    const amount = fc.integer({ min: -500, max: 5000 });
    const group = fc.array(amount, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 9000 }), (amounts, source) => {
        const { groups, items, total, sourceRibbons, groupRibbons } = layoutFlow(treeOf(amounts, source));
        const bars = items.map((one) => one.bar);
        expect(bars.every((bar, index) => index === 0 || bar.y >= bars[index - 1].y + bars[index - 1].height)).toBe(true);
        expect([...bars, ...groups].every((bar) => bar.y >= 0 && bar.y + bar.height <= 714)).toBe(true);
        expect(sourceRibbons.reduce((sum, one) => sum + one.toHeight, 0)).toBeLessThanOrEqual(total.height + 1e-6);
        expect(groupRibbons.every((one) => one.fromHeight >= 0 && one.toHeight >= 0)).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});

function treeOf(amounts: readonly (readonly number[])[], source: number): FlowTree {
  const groups = amounts.map((list, index) => ({
    name: `Groep ${index}`,
    amount: list.reduce((sum, one) => sum + one, 0),
    items: list.map((amount, place) => ({ id: `${index}.${place}`, name: "Taak", amount })),
  }));
  return { name: "Totaal", amount: groups.reduce((sum, one) => sum + one.amount, 0), sources: [{ name: "Rijk", amount: source }], remainderName: "Rest", groups };
}
