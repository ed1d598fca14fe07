import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { municipalityFinder } from "./find-municipality.ts";
import { municipalityListsFile, readMunicipalityLists } from "./municipality-lists.ts";

const excerpt = `jaar,gm_code,gm_naam,provincie_code,provincie
2014,GM1900,S˙dwest-Frysl‚n,,
2024,GM0164,Hengelo (O.),PV23,Overijssel
2024,GM0344,Utrecht,PV26,Utrecht
2024,GM0373,Bergen (NH.),PV27,Noord-Holland
2024,GM0893,Bergen (L.),PV31,Limburg
`;
const lists = readMunicipalityLists(filesOfTexts({ [municipalityListsFile]: excerpt }));

describe("lists of municipalities", () => {
  it("keep an addition only where two places share a name", () => {
    expect([...(lists.get(2024) ?? [])]).toEqual([
      ["GM0164", "Hengelo"],
      ["GM0344", "Utrecht"],
      ["GM0373", "Bergen (NH.)"],
      ["GM0893", "Bergen (L.)"],
    ]);
  });

  it("give Frisian names their accents back", () => {
    expect(lists.get(2014)?.get("GM1900")).toBe("Súdwest-Fryslân");
  });
});

describe("municipalityFinder", () => {
  const find = municipalityFinder(lists.get(2024) ?? new Map());

  it("finds a name with and without an addition", () => {
    expect(["Hengelo", "Hengelo (O.)", "Utrecht (gemeente)"].map(find)).toEqual(["GM0164", "GM0164", "GM0344"]);
  });

  it("tells the two Bergens apart and does not guess", () => {
    expect(["Bergen (NH.)", "Bergen (L.)", "Bergen"].map(find)).toEqual(["GM0373", "GM0893", undefined]);
  });

  it("finds nothing for a place that is no municipality of that year", () => {
    expect(find("Beemster")).toBeUndefined();
  });
});
