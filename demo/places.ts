import type { DivisionMove } from "../src/figures/division-change.ts";
import type { FormerMunicipality, Municipality } from "../src/figures/places.ts";
import { sizeClassOf, slugOf } from "../src/figures/places.ts";
import type { RegionList } from "../src/terms/region.ts";

/** Code, name, inhabitants in 2024, province, other names. */
const rows = [
  ["GM9001", "Voorbeeldstad", 101_000, "Middenland", ["Voorbeeld"]],
  ["GM9002", "Akkerveen", 24_000, "Middenland", []],
  ["GM9003", "Beekdorp", 18_500, "Middenland", []],
  ["GM9004", "Bergen (M.)", 31_000, "Middenland", ["Bergen Middenland"]],
  ["GM9005", "Bergen (Z.)", 13_200, "Zeekant", ["Bergen Zeekant"]],
  ["GM9006", "Duinhoek", 42_300, "Zeekant", []],
  ["GM9007", "Grootstad", 612_000, "Zeekant", ["De Grote Stad"]],
  ["GM9008", "'s-Heerenvoorde", 118_000, "Zeekant", ["Heerenvoorde", "Den Voorde"]],
  ["GM9009", "Súdeiland", 970, "Zeekant", ["Zuideiland"]],
  ["GM9010", "Lange Naam, Kerkdorp en Nederwaard", 23_400, "Middenland", []],
  ["GM9011", "Plashuizen", 52_000, "Zeekant", []],
  ["GM9012", "Samenhove", 47_800, "Middenland", ["Oosthove", "Westhove"]],
] as const satisfies readonly (readonly [string, string, number, string, readonly string[]])[];

/** Before 2022 Oosthove and Westhove stood where Samenhove is; Westhove gave a tenth of its people to Akkerveen. */
const formerRows = [
  ["GM9021", "Oosthove"],
  ["GM9022", "Westhove"],
] as const;

export const inhabitants2024: ReadonlyMap<string, number> = new Map(rows.map(([code, , count]) => [code, count]));

export const moves: readonly DivisionMove[] = [
  { date: "2022-01-01", from: "GM9021", to: "GM9012", inhabitants: 30_000, isDissolved: true },
  { date: "2022-01-01", from: "GM9022", to: "GM9012", inhabitants: 18_000, isDissolved: true },
  { date: "2022-01-01", from: "GM9022", to: "GM9002", inhabitants: 2_000, isDissolved: true },
];

export const municipalities: readonly Municipality[] = rows.map(([code, name, count, province, aliases]) => ({
  code,
  name,
  slug: slugOf(name),
  aliases,
  sizeClass: sizeClassOf(count),
  groupings: [
    { kind: "province", code: province === "Zeekant" ? "PV91" : "PV90", name: province },
    { kind: "youth-region", code: "JZ90", name: `Jeugdregio ${province}` },
  ],
}));

export const formerMunicipalities: readonly FormerMunicipality[] = [
  { code: "GM9021", name: "Oosthove", endedOn: "2022-01-01", successors: [{ code: "GM9012", fraction: 1 }] },
  {
    code: "GM9022",
    name: "Westhove",
    endedOn: "2022-01-01",
    successors: [
      { code: "GM9012", fraction: 0.9 },
      { code: "GM9002", fraction: 0.1 },
    ],
  },
];

export const districts = [
  ["WK900100", "Binnenstad"],
  ["WK900101", "Noord"],
  ["WK900102", "Zuid en Haven"],
  ["WK900103", "Buitengebied"],
  ["WK900700", "Centrum"],
] as const;

function list(level: RegionList["level"], division: number, named: readonly (readonly [string, string])[]): RegionList {
  const parents = level === "district" ? named.map(([code]) => `GM${code.slice(2, 6)}`) : [];
  return { id: `${level}-${division}`, level, division, codes: named.map(([code]) => code), names: named.map(([, name]) => name), parents };
}

const today = rows.map(([code, name]) => [code, name] as const);
const before2022 = [...today.filter(([code]) => code !== "GM9012"), ...formerRows];

/** Lists of regions per level and year: 2020 and 2021 in the old division, from 2022 in today's. */
export const lists: ReadonlyMap<string, RegionList> = new Map(
  [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
    .flatMap((year) => [
      list("municipality", year, year < 2022 ? before2022 : today),
      list("country", year, [["NL00", "Nederland"]]),
    ])
    .concat(list("district", 2024, districts))
    .map((one) => [one.id, one]),
);
