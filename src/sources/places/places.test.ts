import { describe, expect, it } from "vitest";
import { parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { filesOfTexts } from "../excerpt.ts";
import { listAliases } from "./aliases.ts";
import { listChanges, mergersFile, readChangeSources, recordFile, renamingsFile } from "./boundary-changes.ts";
import { readSmallAreas, smallAreaFiles } from "./small-areas.ts";

const record = `gm_code,gm_naam,datum,soort,richting,andere_code,andere_naam,hectare,woningen,inwoners
GM0715,Axel,2003-01-01,opgeheven,afgestaan,GM0714,Terneuzen,1,1,12000
GM0788,Haaren,2021-01-01,opgeheven,afgestaan,GM0824,Oisterwijk,1627,2412,5827
GM0788,Haaren,2021-01-01,opgeheven,afgestaan,GM0865,Vught,2630,2085,4900
GM0824,Oisterwijk,2021-01-01,grenswijziging,ontvangen,GM0788,Haaren,1627,2412,5827
GM0753,Best,2022-01-01,grenswijziging,afgestaan,GM0772,Eindhoven,52,0,0
GM1942,Gooise Meren,2023-01-01,grenswijziging,afgestaan,GM0402,Hilversum,35,2,4
`;
const renamings = `gm_code,gm_naam,datum,wat,andere_code,andere_naam
GM0241,Groesbeek,2016-01-01,nieuwe naam,GM1945,Berg en Dal
GM1945,Berg en Dal,2016-01-01,oude naam,GM0241,Groesbeek
GM0759,Budel,1998-01-28,nieuwe naam,GM1706,Cranendonck
`;
const mergers = `oude_code,oude_naam,laatste_jaar_in_lijst,nieuwe_code,nieuwe_naam
GM0788,Haaren,2020,GM0824,Oisterwijk
GM0457,Weesp,2022,GM0363,Amsterdam
`;
const files = filesOfTexts({ [recordFile]: record, [renamingsFile]: renamings, [mergersFile]: mergers });
const sources = readChangeSources(files);

describe("boundary changes", () => {
  const drops = new DropCounter();
  const inhabitants = new Map([
    ["GM0241", 34_416],
    ["GM0457", 20_766],
  ]);
  const changes = listChanges(sources, (code) => inhabitants.get(code), drops);

  it("tell where people went, in order of date", () => {
    expect(changes.map((one) => [one.date, one.from, one.to, one.inhabitants])).toEqual([
      ["2016-01-01", "GM0241", "GM1945", 34_416],
      ["2021-01-01", "GM0788", "GM0824", 5827],
      ["2021-01-01", "GM0788", "GM0865", 4900],
      ["2023-01-01", "GM1942", "GM0402", 4],
      ["2023-01-01", "GM0457", "GM0363", 20_766],
    ]);
  });

  it("tell whether the giving municipality ended", () => {
    expect(changes.filter((one) => !one.isDissolved).map((one) => one.from)).toEqual(["GM1942"]);
  });

  it("say which rows were left out and why", () => {
    expect(drops.list().map((one) => [one.reason.en, one.count])).toEqual([
      ["change from before the first list of municipalities", 2],
      ["the same change, told from the other side", 2],
      ["ground without inhabitants", 1],
      ["merger that was known already", 1],
    ]);
  });
});

describe("aliases", () => {
  const allCodes = parseCsv(
    new TextEncoder().encode(
      "gm_code,gm_naam\nGM0164,Hengelo (O.)\nGM0241,Groesbeek\nGM0344,Utrecht (gemeente)\nGM0715,Axel\nGM0714,Terneuzen\nGM0518,'s-Gravenhage (gemeente)\n",
    ),
    "all-codes.csv",
    { requires: ["gm_code"] },
  );
  const lists = new Map([
    [2015, new Map([["GM0241", "Groesbeek"], ["GM0714", "Terneuzen"]])],
    [
      2024,
      new Map([
        ["GM0164", "Hengelo"],
        ["GM0344", "Utrecht"],
        ["GM0714", "Terneuzen"],
        ["GM0518", "'s-Gravenhage"],
      ]),
    ],
  ]);
  const aliases = listAliases({ lists, allCodes, record: sources.record, renamings: sources.renamings });
  const codeOf = (alias: string) => aliases.find((one) => one.alias === alias)?.code;

  it("hold common names and other spellings", () => {
    expect([codeOf("Den Haag"), codeOf("Hengelo (O.)")]).toEqual(["GM0518", "GM0164"]);
  });

  it("hold merged municipalities: since 2010 under their own code, before under their main successor", () => {
    expect([codeOf("Groesbeek"), codeOf("Axel")]).toEqual(["GM0241", "GM0714"]);
  });

  it("never repeat an official name of today", () => {
    expect([codeOf("Utrecht"), codeOf("Utrecht (gemeente)"), codeOf("Terneuzen")]).toEqual([undefined, undefined, undefined]);
  });

  it("leave out common names of places that are in no list", () => {
    expect(codeOf("Den Bosch")).toBeUndefined();
  });
});

describe("names of districts and neighbourhoods", () => {
  const areas = readSmallAreas(
    filesOfTexts({
      [smallAreaFiles.keyFigures2021]: "gwb_code,regio\nGM0001,Eenstad\nWK000100,Centrum\n",
      [smallAreaFiles.keyFigures2022]: "gwb_code,regio\nWK000100,Appel. Driedorp\nWK000101,Burgerveen / Leimuiderbrug / Weteringbrug\n",
      [smallAreaFiles.names2022]:
        'code,naam,gm_code\nGM0001,Eenstad,GM0001\nWK000100,"Appel, Driedorp",GM0001\nWK000101,Burgerveen / Leimuiderbrug / Weteringbru,GM0001\nBU00010000,Kern,GM0001\n',
      [smallAreaFiles.population2024]: "code,regio\nNL00,Nederland\nWK0363AB,Jordaan\nBU0363AB01,Marnixbuurt-Noord\n",
    }),
  );

  it("are kept per year of division", () => {
    expect([...areas.districtsPerYear.keys()]).toEqual([2021, 2022, 2024]);
    expect(areas.districtsPerYear.get(2021)).toEqual(new Map([["WK000100", "Centrum"]]));
    expect(areas.neighbourhoodsPerYear.get(2022)).toEqual(new Map([["BU00010000", "Kern"]]));
  });

  it("come whole from the key figures where the list cuts them off", () => {
    expect(areas.districtsPerYear.get(2022)).toEqual(
      new Map([
        ["WK000100", "Appel, Driedorp"],
        ["WK000101", "Burgerveen / Leimuiderbrug / Weteringbrug"],
      ]),
    );
  });

  it("include the districts of Amsterdam, whose codes have letters", () => {
    expect(areas.districtsPerYear.get(2024)?.get("WK0363AB")).toBe("Jordaan");
    expect(areas.neighbourhoodsPerYear.get(2024)?.get("BU0363AB01")).toBe("Marnixbuurt-Noord");
  });
});
