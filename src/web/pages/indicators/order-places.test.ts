import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { orderPlaces } from "./order-places.ts";

const vintage = demoVintage();
const indexOf = (name: string) => vintage.municipalities.findIndex((one) => one.name === name);
const namesOf = (chosen: readonly string[]) =>
  orderPlaces(vintage, chosen.map(indexOf), { kind: "size-class" }).map(({ kind, indices }) => [kind, indices.map((index) => vintage.municipalities[index].name)] as const);

describe("orderPlaces", () => {
  it("orders everyone by name when nobody is chosen, 's-Heerenvoorde under the H", () => {
    const [[kind, names]] = namesOf([]);
    expect(kind).toBe("everyone");
    expect(names).toHaveLength(12);
    expect(names.slice(4, 8)).toEqual(["Duinhoek", "Grootstad", "'s-Heerenvoorde", "Lange Naam, Kerkdorp en Nederwaard"]);
  });

  it("puts the chosen places first, then the group the first one is compared with, most alike first", () => {
    // Of 20.000 to 50.000 inhabitants, the only feature in these figures: Bergen (M.) 31.000; 24.000 and 23.400 lie nearer to it in ratio than 42.300 and 47.800 do.
    const [chosen, peers] = namesOf(["Bergen (M.)", "Súdeiland"]);
    expect(chosen).toEqual(["chosen", ["Bergen (M.)", "Súdeiland"]]);
    expect(peers).toEqual(["peers", ["Akkerveen", "Lange Naam, Kerkdorp en Nederwaard", "Duinhoek", "Samenhove"]]);
  });

  it("leaves out the group when all of it was chosen", () => {
    expect(namesOf(["Voorbeeldstad", "'s-Heerenvoorde"]).map(([kind]) => kind)).toEqual(["chosen", "others"]);
  });

  it("names everybody exactly once", () => {
    const all = orderPlaces(vintage, [3, 5]).flatMap(({ indices }) => indices);
    expect([...all].sort((a, b) => a - b)).toEqual(vintage.municipalities.map((_, index) => index));
  });
});
