/**
 * Invented measurements with a fixed pattern: no chance, so that every expected
 * number in a test can be worked out by hand from these few lines.
 */
import type { Measurement, Rounding } from "../src/terms/measurement.ts";
import { yearPeriod } from "../src/terms/period.ts";
import { districts, inhabitants2024, lists } from "./places.ts";

/** Inhabitants grow by one percent of 2024 a year; Oosthove and Westhove had 30,000 and 20,000. */
export function inhabitantsIn(code: string, year: number): number {
  if (code === "GM9021") return 30_000;
  if (code === "GM9022") return 20_000;
  return Math.round((inhabitants2024.get(code) ?? 0) * (1 - 0.01 * (2024 - year)));
}

function codesIn(year: number): readonly string[] {
  return lists.get(`municipality-${year}`)?.codes ?? [];
}

type Value = Measurement["value"];

function perMunicipality(
  measure: string,
  years: readonly number[],
  value: (code: string, index: number, year: number) => Value,
  extra: Partial<Measurement> = {},
): Measurement[] {
  return years.flatMap((year) =>
    codesIn(year).map((region, index) => ({
      measure,
      region,
      level: "municipality" as const,
      division: year,
      period: yearPeriod(year),
      value: value(region, index, year),
      ...extra,
    })),
  );
}

const fourYears = [2020, 2021, 2022, 2023];

const inhabitants = perMunicipality("demo:inwoners", [2018, 2019, 2020, 2021, 2022, 2023, 2024], (code, _, year) =>
  inhabitantsIn(code, year),
);

/** Ten young people in a hundred inhabitants; so few on the island that the source hides them. */
const young = perMunicipality("demo:jongeren", fourYears, (code, _, year) => Math.round(inhabitantsIn(code, year) / 10));
const helped = perMunicipality(
  "demo:jeugdhulp",
  fourYears,
  (code, index, year) => (code === "GM9009" ? "suppressed" : Math.round((inhabitantsIn(code, year) / 10) * (0.08 + 0.005 * (index % 9)))),
);

/** Spending in euro; Duinhoek did not deliver the account of 2022. */
const spending = perMunicipality("demo:uitgaven", fourYears, (code, index, year) =>
  code === "GM9006" && year === 2022 ? "not-delivered" : inhabitantsIn(code, year) * (1800 + 25 * index + 40 * (year - 2020)),
);
const budget = perMunicipality("demo:begroting", [...fourYears, 2024, 2025], (code, index, year) =>
  Math.round(inhabitantsIn(code, year) * (1750 + 25 * index + 40 * (year - 2020))),
);

/** Asked of people, with margins; the island had too few answers. */
const health = [2020, 2024].flatMap((year) =>
  codesIn(year).map((region, index): Measurement => {
    const value = 70 + index;
    const margin = region === "GM9005" ? 8 : 3;
    const shape = { measure: "demo:gezondheid", region, level: "municipality" as const, division: year, period: yearPeriod(year) };
    return region === "GM9009" ? { ...shape, value: "not-published" } : { ...shape, value, lower: value - margin, upper: value + margin };
  }),
);

const houseValue = perMunicipality("demo:woz", [2021, 2023], (_code, index) => 250 + 10 * index);
const medianWealth = perMunicipality("demo:vermogen", [2021, 2023], (_code, index) => 60 + 5 * index, { isProvisional: true });

const ofDistricts = districts.flatMap(([region], index): Measurement[] => {
  const shape = { region, level: "district" as const, division: 2024, period: yearPeriod(2024) };
  return [
    { ...shape, measure: "demo:inwoners", value: 20_000 + 1_000 * index },
    { ...shape, measure: "demo:jongeren", value: 2_000 + 100 * index },
    { ...shape, measure: "demo:jeugdhulp", value: index === 3 ? "suppressed" : 200 + 20 * index },
  ];
});

const ofCountry = [2020, 2024].map(
  (year): Measurement => ({
    measure: "demo:gezondheid",
    region: "NL00",
    level: "country",
    division: year,
    period: yearPeriod(year),
    value: 76.5,
    lower: 76.2,
    upper: 76.8,
  }),
);

export const measurements: readonly Measurement[] = [
  ...inhabitants,
  ...young,
  ...helped,
  ...spending,
  ...budget,
  ...health,
  ...houseValue,
  ...medianWealth,
  ...ofDistricts,
  ...ofCountry,
];

export const roundings: readonly Rounding[] = fourYears.map((year) => ({
  measure: "demo:jeugdhulp",
  period: yearPeriod(year),
  level: "municipality" as const,
  step: 5,
}));
