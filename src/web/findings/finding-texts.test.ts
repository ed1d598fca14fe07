import { describe, expect, it } from "vitest";
import type { AgainstGroup } from "../../comparison/against-group.ts";
import type { Finding } from "../../comparison/finding.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Language } from "../../terms/bilingual.ts";
import { unitKinds, type UnitKind } from "../../terms/unit.ts";
import { writeFinding } from "./finding-words.ts";

// Every sentence is written out by hand: read them as a reader would.

interface Example {
  readonly title: readonly [nl: string, en: string];
  readonly unit: readonly [nl: string, en: string];
  readonly decimals: number;
  readonly isCounted?: true;
  readonly moment?: "1-january";
  /** The higher and the lower value: own and mean when it is higher, the other way round when it is lower. */
  readonly values: readonly [higher: number, lower: number];
  readonly margin: readonly [number, number];
}

const examples: Readonly<Record<UnitKind, Example>> = {
  count: { title: ["Woningen erbij", "Dwellings added"], unit: ["woningen", "dwellings"], decimals: 0, values: [210, 150], margin: [35, 85] },
  percentage: { title: ["Jongeren met jeugdhulp", "Young people with youth support"], unit: ["van de jongeren", "of young people"], decimals: 1, isCounted: true, values: [11.5, 10.5], margin: [0.4, 1.6] },
  "per-thousand": { title: ["Mensen met bijstand", "People on social assistance"], unit: ["per 1.000 inwoners van 15 tot 65 jaar", "per 1,000 residents aged 15 to 65"], decimals: 0, isCounted: true, values: [42, 30], margin: [9, 15] },
  "per-hundred": { title: ["Jongeren met jeugdzorg", "Young people in youth care"], unit: ["per 100 inwoners tot 25 jaar", "per 100 residents under 25"], decimals: 1, isCounted: true, values: [9.5, 8.3], margin: [0.8, 1.6] },
  euro: { title: ["Uitgaven voor jeugd", "Spending on youth"], unit: ["per inwoner", "per inhabitant"], decimals: 0, values: [422, 382], margin: [12, 68] },
  kilometre: { title: ["Afstand tot de huisarts", "Distance to a general practitioner"], unit: ["tot een huisartsenpraktijk", "to a general practice"], decimals: 1, values: [1.3, 1], margin: [0.1, 0.5] },
  ratio: { title: ["Jeugdzorgtrajecten per jongere", "Youth care trajectories per young person"], unit: ["trajecten per jongere", "trajectories per young person"], decimals: 2, values: [1.22, 1.18], margin: [0.01, 0.07] },
  "cubic-metre": { title: ["Gasverbruik per woning", "Gas use per dwelling"], unit: ["per woning per jaar", "per dwelling per year"], decimals: 0, values: [1230, 1150], margin: [20, 140] },
  "kilowatt-hour": { title: ["Stroomverbruik per woning", "Electricity use per dwelling"], unit: ["per woning per jaar", "per dwelling per year"], decimals: 0, moment: "1-january", values: [2750, 2600], margin: [60, 240] },
  hours: { title: ["Uren mantelzorg per week", "Hours of informal care per week"], unit: ["per week", "per week"], decimals: 0, values: [12, 11], margin: [0.6, 1.4] },
};

function figureOf(kind: UnitKind, mark?: "provisional"): PlaceFigure {
  const { title, unit, decimals, isCounted, moment = "year" } = examples[kind];
  const sentence = isCounted ? "Van elke {base} {count}" : "{value}";
  const indicator = { id: kind, theme: "jeugd", title: { nl: title[0], en: title[1] }, unit: { kind, words: { nl: unit[0], en: unit[1] } }, decimals, moment, sentence: { nl: sentence, en: sentence } };
  return { indicator, shown: { period: "2022JJ00", table: "t" }, observation: { value: 1, marks: mark ? [mark] : [] } } as unknown as PlaceFigure;
}

function differs(kind: UnitKind, direction: "higher" | "lower", options: { places?: number; isUsual?: boolean; mark?: "provisional" } = {}): Finding {
  const { values, margin } = examples[kind];
  const [own, mean] = direction === "higher" ? values : values.toReversed();
  const sign = direction === "higher" ? 1 : -1;
  const [lower, upper] = margin.map((limit) => limit * sign).toSorted((a, b) => a - b);
  const difference = { value: own - mean, lower, upper, level: 0.95, method: "student-t" } as const;
  const against: AgainstGroup = { own, mean, places: options.places ?? 12, difference, p: 0.001, unusual: 2, usual: { lower: 0, upper: 1 }, isUsual: options.isUsual ?? true, chance: "known" };
  return { kind: "differs", figure: figureOf(kind, options.mark), period: "2022JJ00", direction, against, adjusted: 0.01, unusual: 2 };
}

const compared = {
  nl: { place: "Deventer", group: "12 gemeenten die op Deventer lijken", groupSize: 12 },
  en: { place: "Deventer", group: "12 municipalities that resemble Deventer", groupSize: 12 },
};

const write = (finding: Finding, language: Language) => writeFinding(finding, compared[language], language);

type Lines = readonly [headline: string, text: string];

const written: Readonly<Record<UnitKind, Readonly<Record<"higher" | "lower", Readonly<Record<Language, Lines>>>>>> = {
  count: {
    higher: {
      nl: ["Woningen erbij: hoger dan de groep", "In 2022 was het in Deventer 210 woningen; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 150. Het verschil is ongeveer 60 (marge 35 tot 85), binnen wat in deze groep gewoon is."],
      en: ["Dwellings added: higher than the group", "In 2022 it was 210 dwellings in Deventer; in the 12 municipalities that resemble Deventer it was 150 on average. The difference is about 60 (margin 35 to 85), within what is usual in this group."],
    },
    lower: {
      nl: ["Woningen erbij: lager dan de groep", "In 2022 was het in Deventer 150 woningen; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 210. Het verschil is ongeveer 60 (marge 35 tot 85), binnen wat in deze groep gewoon is."],
      en: ["Dwellings added: lower than the group", "In 2022 it was 150 dwellings in Deventer; in the 12 municipalities that resemble Deventer it was 210 on average. The difference is about 60 (margin 35 to 85), within what is usual in this group."],
    },
  },
  percentage: {
    higher: {
      nl: ["Jongeren met jeugdhulp: meer dan de groep", "In 2022 was het in Deventer 11,5% van de jongeren; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 10,5%. Het verschil is ongeveer 1,0 procentpunt (marge 0,4 tot 1,6), binnen wat in deze groep gewoon is."],
      en: ["Young people with youth support: higher", "In 2022 it was 11.5% of young people in Deventer; in the 12 municipalities that resemble Deventer it was 10.5% on average. The difference is about 1.0 percentage points (margin 0.4 to 1.6), within what is usual in this group."],
    },
    lower: {
      nl: ["Jongeren met jeugdhulp: minder dan de groep", "In 2022 was het in Deventer 10,5% van de jongeren; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 11,5%. Het verschil is ongeveer 1,0 procentpunt (marge 0,4 tot 1,6), binnen wat in deze groep gewoon is."],
      en: ["Young people with youth support: lower", "In 2022 it was 10.5% of young people in Deventer; in the 12 municipalities that resemble Deventer it was 11.5% on average. The difference is about 1.0 percentage points (margin 0.4 to 1.6), within what is usual in this group."],
    },
  },
  "per-thousand": {
    higher: {
      nl: ["Mensen met bijstand: meer dan de groep", "In 2022 was het in Deventer 42 per 1.000 inwoners van 15 tot 65 jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 30. Het verschil is ongeveer 12 per 1.000 (marge 9 tot 15), binnen wat in deze groep gewoon is."],
      en: ["People on social assistance: higher", "In 2022 it was 42 per 1,000 residents aged 15 to 65 in Deventer; in the 12 municipalities that resemble Deventer it was 30 on average. The difference is about 12 per 1,000 (margin 9 to 15), within what is usual in this group."],
    },
    lower: {
      nl: ["Mensen met bijstand: minder dan de groep", "In 2022 was het in Deventer 30 per 1.000 inwoners van 15 tot 65 jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 42. Het verschil is ongeveer 12 per 1.000 (marge 9 tot 15), binnen wat in deze groep gewoon is."],
      en: ["People on social assistance: lower", "In 2022 it was 30 per 1,000 residents aged 15 to 65 in Deventer; in the 12 municipalities that resemble Deventer it was 42 on average. The difference is about 12 per 1,000 (margin 9 to 15), within what is usual in this group."],
    },
  },
  "per-hundred": {
    higher: {
      nl: ["Jongeren met jeugdzorg: meer dan de groep", "In 2022 was het in Deventer 9,5 per 100 inwoners tot 25 jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 8,3. Het verschil is ongeveer 1,2 per 100 (marge 0,8 tot 1,6), binnen wat in deze groep gewoon is."],
      en: ["Young people in youth care: higher", "In 2022 it was 9.5 per 100 residents under 25 in Deventer; in the 12 municipalities that resemble Deventer it was 8.3 on average. The difference is about 1.2 per 100 (margin 0.8 to 1.6), within what is usual in this group."],
    },
    lower: {
      nl: ["Jongeren met jeugdzorg: minder dan de groep", "In 2022 was het in Deventer 8,3 per 100 inwoners tot 25 jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 9,5. Het verschil is ongeveer 1,2 per 100 (marge 0,8 tot 1,6), binnen wat in deze groep gewoon is."],
      en: ["Young people in youth care: lower", "In 2022 it was 8.3 per 100 residents under 25 in Deventer; in the 12 municipalities that resemble Deventer it was 9.5 on average. The difference is about 1.2 per 100 (margin 0.8 to 1.6), within what is usual in this group."],
    },
  },
  euro: {
    higher: {
      nl: ["Uitgaven voor jeugd: hoger dan de groep", "In 2022 was het in Deventer € 422 per inwoner; bij de 12 gemeenten die op Deventer lijken was het gemiddeld € 382. Het verschil is ongeveer € 40 (marge € 12 tot € 68), binnen wat in deze groep gewoon is."],
      en: ["Spending on youth: higher than the group", "In 2022 it was €422 per inhabitant in Deventer; in the 12 municipalities that resemble Deventer it was €382 on average. The difference is about €40 (margin €12 to €68), within what is usual in this group."],
    },
    lower: {
      nl: ["Uitgaven voor jeugd: lager dan de groep", "In 2022 was het in Deventer € 382 per inwoner; bij de 12 gemeenten die op Deventer lijken was het gemiddeld € 422. Het verschil is ongeveer € 40 (marge € 12 tot € 68), binnen wat in deze groep gewoon is."],
      en: ["Spending on youth: lower than the group", "In 2022 it was €382 per inhabitant in Deventer; in the 12 municipalities that resemble Deventer it was €422 on average. The difference is about €40 (margin €12 to €68), within what is usual in this group."],
    },
  },
  kilometre: {
    higher: {
      nl: ["Afstand tot de huisarts: groter", "In 2022 was het in Deventer 1,3 km tot een huisartsenpraktijk; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1,0 km. Het verschil is ongeveer 0,3 km (marge 0,1 tot 0,5), binnen wat in deze groep gewoon is."],
      en: ["Distance to a general practitioner: longer", "In 2022 it was 1.3 km to a general practice in Deventer; in the 12 municipalities that resemble Deventer it was 1.0 km on average. The difference is about 0.3 km (margin 0.1 to 0.5), within what is usual in this group."],
    },
    lower: {
      nl: ["Afstand tot de huisarts: kleiner", "In 2022 was het in Deventer 1,0 km tot een huisartsenpraktijk; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1,3 km. Het verschil is ongeveer 0,3 km (marge 0,1 tot 0,5), binnen wat in deze groep gewoon is."],
      en: ["Distance to a general practitioner: shorter", "In 2022 it was 1.0 km to a general practice in Deventer; in the 12 municipalities that resemble Deventer it was 1.3 km on average. The difference is about 0.3 km (margin 0.1 to 0.5), within what is usual in this group."],
    },
  },
  ratio: {
    higher: {
      nl: ["Jeugdzorgtrajecten per jongere: hoger dan de groep", "In 2022 was het in Deventer 1,22 trajecten per jongere; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1,18. Het verschil is ongeveer 0,04 (marge 0,01 tot 0,07), binnen wat in deze groep gewoon is."],
      en: ["Youth care trajectories per young person: higher", "In 2022 it was 1.22 trajectories per young person in Deventer; in the 12 municipalities that resemble Deventer it was 1.18 on average. The difference is about 0.04 (margin 0.01 to 0.07), within what is usual in this group."],
    },
    lower: {
      nl: ["Jeugdzorgtrajecten per jongere: lager dan de groep", "In 2022 was het in Deventer 1,18 trajecten per jongere; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1,22. Het verschil is ongeveer 0,04 (marge 0,01 tot 0,07), binnen wat in deze groep gewoon is."],
      en: ["Youth care trajectories per young person: lower", "In 2022 it was 1.18 trajectories per young person in Deventer; in the 12 municipalities that resemble Deventer it was 1.22 on average. The difference is about 0.04 (margin 0.01 to 0.07), within what is usual in this group."],
    },
  },
  "cubic-metre": {
    higher: {
      nl: ["Gasverbruik per woning: hoger dan de groep", "In 2022 was het in Deventer 1.230 m³ per woning per jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1.150 m³. Het verschil is ongeveer 80 m³ (marge 20 tot 140), binnen wat in deze groep gewoon is."],
      en: ["Gas use per dwelling: higher", "In 2022 it was 1,230 m³ per dwelling per year in Deventer; in the 12 municipalities that resemble Deventer it was 1,150 m³ on average. The difference is about 80 m³ (margin 20 to 140), within what is usual in this group."],
    },
    lower: {
      nl: ["Gasverbruik per woning: lager dan de groep", "In 2022 was het in Deventer 1.150 m³ per woning per jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 1.230 m³. Het verschil is ongeveer 80 m³ (marge 20 tot 140), binnen wat in deze groep gewoon is."],
      en: ["Gas use per dwelling: lower", "In 2022 it was 1,150 m³ per dwelling per year in Deventer; in the 12 municipalities that resemble Deventer it was 1,230 m³ on average. The difference is about 80 m³ (margin 20 to 140), within what is usual in this group."],
    },
  },
  "kilowatt-hour": {
    higher: {
      nl: ["Stroomverbruik per woning: hoger dan de groep", "Op 1 januari 2022 was het in Deventer 2.750 kWh per woning per jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 2.600 kWh. Het verschil is ongeveer 150 kWh (marge 60 tot 240), binnen wat in deze groep gewoon is."],
      en: ["Electricity use per dwelling: higher", "On 1 January 2022 it was 2,750 kWh per dwelling per year in Deventer; in the 12 municipalities that resemble Deventer it was 2,600 kWh on average. The difference is about 150 kWh (margin 60 to 240), within what is usual in this group."],
    },
    lower: {
      nl: ["Stroomverbruik per woning: lager dan de groep", "Op 1 januari 2022 was het in Deventer 2.600 kWh per woning per jaar; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 2.750 kWh. Het verschil is ongeveer 150 kWh (marge 60 tot 240), binnen wat in deze groep gewoon is."],
      en: ["Electricity use per dwelling: lower", "On 1 January 2022 it was 2,600 kWh per dwelling per year in Deventer; in the 12 municipalities that resemble Deventer it was 2,750 kWh on average. The difference is about 150 kWh (margin 60 to 240), within what is usual in this group."],
    },
  },
  hours: {
    higher: {
      nl: ["Uren mantelzorg per week: hoger", "In 2022 was het in Deventer 12 uur per week; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 11 uur. Het verschil is ongeveer 1,0 uur (marge 0,6 tot 1,4), binnen wat in deze groep gewoon is."],
      en: ["Hours of informal care per week: higher", "In 2022 it was 12 hours per week in Deventer; in the 12 municipalities that resemble Deventer it was 11 hours on average. The difference is about 1.0 hours (margin 0.6 to 1.4), within what is usual in this group."],
    },
    lower: {
      nl: ["Uren mantelzorg per week: lager", "In 2022 was het in Deventer 11 uur per week; bij de 12 gemeenten die op Deventer lijken was het gemiddeld 12 uur. Het verschil is ongeveer 1,0 uur (marge 0,6 tot 1,4), binnen wat in deze groep gewoon is."],
      en: ["Hours of informal care per week: lower", "In 2022 it was 11 hours per week in Deventer; in the 12 municipalities that resemble Deventer it was 12 hours on average. The difference is about 1.0 hours (margin 0.6 to 1.4), within what is usual in this group."],
    },
  },
};

/** A space that does not break reads as a space. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a difference from the group", () => {
  for (const kind of unitKinds) {
    for (const direction of ["higher", "lower"] as const) {
      for (const language of ["nl", "en"] as const) {
        it(`reads well for ${kind}, ${direction}, in ${language}`, () => {
          const [headline, text] = written[kind][direction][language];
          const found = write(differs(kind, direction), language);
          expect([plain(found.headline), plain(found.text)]).toEqual([headline, text]);
        });
      }
    }
  }
});

describe("what else may be said of a difference", () => {
  const textOf = (finding: Finding, language: Language) => plain(write(finding, language).text);

  it("says when it lies outside what is usual", () => {
    expect(textOf(differs("euro", "higher", { isUsual: false }), "nl")).toContain("(marge € 12 tot € 68), buiten wat in deze groep gewoon is.");
    expect(textOf(differs("euro", "higher", { isUsual: false }), "en")).toContain("(margin €12 to €68), outside what is usual in this group.");
  });

  it("says when only part of the group has a figure", () => {
    expect(textOf(differs("euro", "lower", { places: 11 }), "nl")).toContain("; bij 11 van de 12 gemeenten die op Deventer lijken was het gemiddeld € 422.");
    expect(textOf(differs("euro", "lower", { places: 11 }), "en")).toContain("; in 11 of the 12 municipalities that resemble Deventer it was €422 on average.");
  });

  it("says when the figure is provisional", () => {
    expect(textOf(differs("percentage", "lower", { mark: "provisional" }), "nl")).toContain("In 2022 was het in Deventer 10,5% van de jongeren (voorlopig); bij");
    expect(textOf(differs("percentage", "lower", { mark: "provisional" }), "en")).toContain("In 2022 it was 10.5% of young people (provisional) in Deventer; in");
  });
});

// The wider limits, the bracket between them, and a value on either side.
const expected: Readonly<Record<UnitKind, { readonly below: number; readonly limits: readonly [number, number, number, number]; readonly above: number }>> = {
  count: { below: 90, limits: [100, 120, 180, 200], above: 210 },
  percentage: { below: 9.5, limits: [10.1, 11.6, 16.9, 18.8], above: 20.2 },
  "per-thousand": { below: 20, limits: [24, 27, 39, 42], above: 45 },
  "per-hundred": { below: 6.1, limits: [6.5, 7.4, 9.8, 10.7], above: 11 },
  euro: { below: 300, limits: [320, 350, 410, 440], above: 1450 },
  kilometre: { below: 0.5, limits: [0.6, 0.8, 1.2, 1.4], above: 1.6 },
  ratio: { below: 1.02, limits: [1.05, 1.1, 1.22, 1.3], above: 1.34 },
  "cubic-metre": { below: 780, limits: [900, 1040, 1260, 1400], above: 1510 },
  "kilowatt-hour": { below: 2010, limits: [2100, 2300, 2700, 2900], above: 3050 },
  hours: { below: 7, limits: [8, 9, 12, 13], above: 14 },
};

function outside(kind: UnitKind, direction: "below" | "above", options: { value?: number; mark?: "provisional" } = {}): Finding {
  const { limits: [outerLower, lower, upper, outerUpper], [direction]: usual } = expected[kind];
  const limits = { value: (lower + upper) / 2, lower, upper, outerLower, outerUpper };
  return { kind: "outside-expected", figure: figureOf(kind, options.mark), period: "2022JJ00", direction, value: options.value ?? usual, limits, adjusted: 0.01, unusual: 3 };
}

const writtenOutside: Readonly<Record<UnitKind, Readonly<Record<"below" | "above", Readonly<Record<Language, Lines>>>>>> = {
  count: {
    below: {
      nl: ["Woningen erbij: lager dan verwacht", "In 2022 was het in Deventer 90 woningen; dat is minder dan u zou verwachten bij een gemeente als Deventer (120 tot 180). Van de gemeenten als Deventer komen er 19 van de 20 uit op 100 tot 200."],
      en: ["Dwellings added: lower than expected", "In 2022 it was 90 dwellings in Deventer; that is fewer than you would expect of a municipality like Deventer (120 to 180). Of municipalities like Deventer, 19 in 20 have 100 to 200."],
    },
    above: {
      nl: ["Woningen erbij: hoger dan verwacht", "In 2022 was het in Deventer 210 woningen; dat is meer dan u zou verwachten bij een gemeente als Deventer (120 tot 180). Van de gemeenten als Deventer komen er 19 van de 20 uit op 100 tot 200."],
      en: ["Dwellings added: higher than expected", "In 2022 it was 210 dwellings in Deventer; that is more than you would expect of a municipality like Deventer (120 to 180). Of municipalities like Deventer, 19 in 20 have 100 to 200."],
    },
  },
  percentage: {
    below: {
      nl: ["Jongeren met jeugdhulp: minder dan verwacht", "In 2022 was het in Deventer 9,5% van de jongeren; dat is minder dan u zou verwachten bij een gemeente als Deventer (11,6% tot 16,9%). Van de gemeenten als Deventer komen er 19 van de 20 uit op 10,1% tot 18,8%."],
      en: ["Young people with youth support: lower", "In 2022 it was 9.5% of young people in Deventer; that is fewer than you would expect of a municipality like Deventer (11.6% to 16.9%). Of municipalities like Deventer, 19 in 20 have 10.1% to 18.8%."],
    },
    above: {
      nl: ["Jongeren met jeugdhulp: meer dan verwacht", "In 2022 was het in Deventer 20,2% van de jongeren; dat is meer dan u zou verwachten bij een gemeente als Deventer (11,6% tot 16,9%). Van de gemeenten als Deventer komen er 19 van de 20 uit op 10,1% tot 18,8%."],
      en: ["Young people with youth support: higher", "In 2022 it was 20.2% of young people in Deventer; that is more than you would expect of a municipality like Deventer (11.6% to 16.9%). Of municipalities like Deventer, 19 in 20 have 10.1% to 18.8%."],
    },
  },
  "per-thousand": {
    below: {
      nl: ["Mensen met bijstand: minder dan verwacht", "In 2022 was het in Deventer 20 per 1.000 inwoners van 15 tot 65 jaar; dat is minder dan u zou verwachten bij een gemeente als Deventer (27 tot 39). Van de gemeenten als Deventer komen er 19 van de 20 uit op 24 tot 42."],
      en: ["People on social assistance: lower than expected", "In 2022 it was 20 per 1,000 residents aged 15 to 65 in Deventer; that is fewer than you would expect of a municipality like Deventer (27 to 39). Of municipalities like Deventer, 19 in 20 have 24 to 42."],
    },
    above: {
      nl: ["Mensen met bijstand: meer dan verwacht", "In 2022 was het in Deventer 45 per 1.000 inwoners van 15 tot 65 jaar; dat is meer dan u zou verwachten bij een gemeente als Deventer (27 tot 39). Van de gemeenten als Deventer komen er 19 van de 20 uit op 24 tot 42."],
      en: ["People on social assistance: higher than expected", "In 2022 it was 45 per 1,000 residents aged 15 to 65 in Deventer; that is more than you would expect of a municipality like Deventer (27 to 39). Of municipalities like Deventer, 19 in 20 have 24 to 42."],
    },
  },
  "per-hundred": {
    below: {
      nl: ["Jongeren met jeugdzorg: minder dan verwacht", "In 2022 was het in Deventer 6,1 per 100 inwoners tot 25 jaar; dat is minder dan u zou verwachten bij een gemeente als Deventer (7,4 tot 9,8). Van de gemeenten als Deventer komen er 19 van de 20 uit op 6,5 tot 10,7."],
      en: ["Young people in youth care: lower", "In 2022 it was 6.1 per 100 residents under 25 in Deventer; that is fewer than you would expect of a municipality like Deventer (7.4 to 9.8). Of municipalities like Deventer, 19 in 20 have 6.5 to 10.7."],
    },
    above: {
      nl: ["Jongeren met jeugdzorg: meer dan verwacht", "In 2022 was het in Deventer 11,0 per 100 inwoners tot 25 jaar; dat is meer dan u zou verwachten bij een gemeente als Deventer (7,4 tot 9,8). Van de gemeenten als Deventer komen er 19 van de 20 uit op 6,5 tot 10,7."],
      en: ["Young people in youth care: higher", "In 2022 it was 11.0 per 100 residents under 25 in Deventer; that is more than you would expect of a municipality like Deventer (7.4 to 9.8). Of municipalities like Deventer, 19 in 20 have 6.5 to 10.7."],
    },
  },
  euro: {
    below: {
      nl: ["Uitgaven voor jeugd: lager dan verwacht", "In 2022 was het in Deventer € 300 per inwoner; dat is minder dan u zou verwachten bij een gemeente als Deventer (€ 350 tot € 410). Van de gemeenten als Deventer komen er 19 van de 20 uit op € 320 tot € 440."],
      en: ["Spending on youth: lower than expected", "In 2022 it was €300 per inhabitant in Deventer; that is less than you would expect of a municipality like Deventer (€350 to €410). Of municipalities like Deventer, 19 in 20 have €320 to €440."],
    },
    above: {
      nl: ["Uitgaven voor jeugd: hoger dan verwacht", "In 2022 was het in Deventer € 1.450 per inwoner; dat is meer dan u zou verwachten bij een gemeente als Deventer (€ 350 tot € 410). Van de gemeenten als Deventer komen er 19 van de 20 uit op € 320 tot € 440."],
      en: ["Spending on youth: higher than expected", "In 2022 it was €1,450 per inhabitant in Deventer; that is more than you would expect of a municipality like Deventer (€350 to €410). Of municipalities like Deventer, 19 in 20 have €320 to €440."],
    },
  },
  kilometre: {
    below: {
      nl: ["Afstand tot de huisarts: kleiner dan verwacht", "In 2022 was het in Deventer 0,5 km tot een huisartsenpraktijk; dat is minder dan u zou verwachten bij een gemeente als Deventer (0,8 km tot 1,2 km). Van de gemeenten als Deventer komen er 19 van de 20 uit op 0,6 km tot 1,4 km."],
      en: ["Distance to a general practitioner: shorter", "In 2022 it was 0.5 km to a general practice in Deventer; that is less than you would expect of a municipality like Deventer (0.8 km to 1.2 km). Of municipalities like Deventer, 19 in 20 have 0.6 km to 1.4 km."],
    },
    above: {
      nl: ["Afstand tot de huisarts: groter dan verwacht", "In 2022 was het in Deventer 1,6 km tot een huisartsenpraktijk; dat is meer dan u zou verwachten bij een gemeente als Deventer (0,8 km tot 1,2 km). Van de gemeenten als Deventer komen er 19 van de 20 uit op 0,6 km tot 1,4 km."],
      en: ["Distance to a general practitioner: longer", "In 2022 it was 1.6 km to a general practice in Deventer; that is more than you would expect of a municipality like Deventer (0.8 km to 1.2 km). Of municipalities like Deventer, 19 in 20 have 0.6 km to 1.4 km."],
    },
  },
  ratio: {
    below: {
      nl: ["Jeugdzorgtrajecten per jongere: lager dan verwacht", "In 2022 was het in Deventer 1,02 trajecten per jongere; dat is minder dan u zou verwachten bij een gemeente als Deventer (1,10 tot 1,22). Van de gemeenten als Deventer komen er 19 van de 20 uit op 1,05 tot 1,30."],
      en: ["Youth care trajectories per young person: lower", "In 2022 it was 1.02 trajectories per young person in Deventer; that is less than you would expect of a municipality like Deventer (1.10 to 1.22). Of municipalities like Deventer, 19 in 20 have 1.05 to 1.30."],
    },
    above: {
      nl: ["Jeugdzorgtrajecten per jongere: hoger dan verwacht", "In 2022 was het in Deventer 1,34 trajecten per jongere; dat is meer dan u zou verwachten bij een gemeente als Deventer (1,10 tot 1,22). Van de gemeenten als Deventer komen er 19 van de 20 uit op 1,05 tot 1,30."],
      en: ["Youth care trajectories per young person: higher", "In 2022 it was 1.34 trajectories per young person in Deventer; that is more than you would expect of a municipality like Deventer (1.10 to 1.22). Of municipalities like Deventer, 19 in 20 have 1.05 to 1.30."],
    },
  },
  "cubic-metre": {
    below: {
      nl: ["Gasverbruik per woning: lager dan verwacht", "In 2022 was het in Deventer 780 m³ per woning per jaar; dat is minder dan u zou verwachten bij een gemeente als Deventer (1.040 m³ tot 1.260 m³). Van de gemeenten als Deventer komen er 19 van de 20 uit op 900 m³ tot 1.400 m³."],
      en: ["Gas use per dwelling: lower than expected", "In 2022 it was 780 m³ per dwelling per year in Deventer; that is less than you would expect of a municipality like Deventer (1,040 m³ to 1,260 m³). Of municipalities like Deventer, 19 in 20 have 900 m³ to 1,400 m³."],
    },
    above: {
      nl: ["Gasverbruik per woning: hoger dan verwacht", "In 2022 was het in Deventer 1.510 m³ per woning per jaar; dat is meer dan u zou verwachten bij een gemeente als Deventer (1.040 m³ tot 1.260 m³). Van de gemeenten als Deventer komen er 19 van de 20 uit op 900 m³ tot 1.400 m³."],
      en: ["Gas use per dwelling: higher than expected", "In 2022 it was 1,510 m³ per dwelling per year in Deventer; that is more than you would expect of a municipality like Deventer (1,040 m³ to 1,260 m³). Of municipalities like Deventer, 19 in 20 have 900 m³ to 1,400 m³."],
    },
  },
  "kilowatt-hour": {
    below: {
      nl: ["Stroomverbruik per woning: lager dan verwacht", "Op 1 januari 2022 was het in Deventer 2.010 kWh per woning per jaar; dat is minder dan u zou verwachten bij een gemeente als Deventer (2.300 kWh tot 2.700 kWh). Van de gemeenten als Deventer komen er 19 van de 20 uit op 2.100 kWh tot 2.900 kWh."],
      en: ["Electricity use per dwelling: lower than expected", "On 1 January 2022 it was 2,010 kWh per dwelling per year in Deventer; that is less than you would expect of a municipality like Deventer (2,300 kWh to 2,700 kWh). Of municipalities like Deventer, 19 in 20 have 2,100 kWh to 2,900 kWh."],
    },
    above: {
      nl: ["Stroomverbruik per woning: hoger dan verwacht", "Op 1 januari 2022 was het in Deventer 3.050 kWh per woning per jaar; dat is meer dan u zou verwachten bij een gemeente als Deventer (2.300 kWh tot 2.700 kWh). Van de gemeenten als Deventer komen er 19 van de 20 uit op 2.100 kWh tot 2.900 kWh."],
      en: ["Electricity use per dwelling: higher than expected", "On 1 January 2022 it was 3,050 kWh per dwelling per year in Deventer; that is more than you would expect of a municipality like Deventer (2,300 kWh to 2,700 kWh). Of municipalities like Deventer, 19 in 20 have 2,100 kWh to 2,900 kWh."],
    },
  },
  hours: {
    below: {
      nl: ["Uren mantelzorg per week: lager dan verwacht", "In 2022 was het in Deventer 7 uur per week; dat is minder dan u zou verwachten bij een gemeente als Deventer (9 uur tot 12 uur). Van de gemeenten als Deventer komen er 19 van de 20 uit op 8 uur tot 13 uur."],
      en: ["Hours of informal care per week: lower", "In 2022 it was 7 hours per week in Deventer; that is less than you would expect of a municipality like Deventer (9 hours to 12 hours). Of municipalities like Deventer, 19 in 20 have 8 hours to 13 hours."],
    },
    above: {
      nl: ["Uren mantelzorg per week: hoger dan verwacht", "In 2022 was het in Deventer 14 uur per week; dat is meer dan u zou verwachten bij een gemeente als Deventer (9 uur tot 12 uur). Van de gemeenten als Deventer komen er 19 van de 20 uit op 8 uur tot 13 uur."],
      en: ["Hours of informal care per week: higher", "In 2022 it was 14 hours per week in Deventer; that is more than you would expect of a municipality like Deventer (9 hours to 12 hours). Of municipalities like Deventer, 19 in 20 have 8 hours to 13 hours."],
    },
  },
};

describe("a figure outside what one would expect", () => {
  for (const kind of unitKinds) {
    for (const direction of ["below", "above"] as const) {
      for (const language of ["nl", "en"] as const) {
        it(`reads well for ${kind}, ${direction}, in ${language}`, () => {
          const found = write(outside(kind, direction), language);
          expect([plain(found.headline), plain(found.text)]).toEqual(writtenOutside[kind][direction][language]);
        });
      }
    }
  }

  it("gets the decimals it needs to read as outside the limit", () => {
    expect(plain(write(outside("hours", "above", { value: 13.2 }), "nl").text)).toBe(
      "In 2022 was het in Deventer 13,2 uur per week; dat is meer dan u zou verwachten bij een gemeente als Deventer (9,0 uur tot 12,0 uur). Van de gemeenten als Deventer komen er 19 van de 20 uit op 8,0 uur tot 13,0 uur.",
    );
  });

  it("says when the figure is provisional", () => {
    expect(plain(write(outside("percentage", "below", { mark: "provisional" }), "nl").text)).toContain("In 2022 was het in Deventer 9,5% van de jongeren (voorlopig); dat is minder dan");
    expect(plain(write(outside("percentage", "below", { mark: "provisional" }), "en").text)).toContain("In 2022 it was 9.5% of young people (provisional) in Deventer; that is fewer than");
  });
});

interface Course {
  readonly first: number;
  readonly last: number;
  readonly group: readonly [first: number, last: number];
  readonly mark?: "provisional";
}

function changed(kind: UnitKind, { first, last, group, mark }: Course): Finding {
  const direction = last > first ? "rising" : "falling";
  const change = { direction, p: 0.001, from: "2018JJ00", to: "2022JJ00", first, last, group: { first: group[0], last: group[1], places: 12 }, unusual: 1 } as const;
  return { kind: "changed", figure: figureOf(kind, mark), direction, change, adjusted: 0.01, unusual: 1 };
}

// Kind, course, then the lines in Dutch and in English.
const courses: readonly (readonly [UnitKind, Course, Lines, Lines])[] = [
  [
    "per-hundred",
    { first: 8, last: 9.1, group: [8.2, 8.9] },
    ["Jongeren met jeugdzorg: toegenomen", "Tussen 2018 en 2022 ging het in Deventer van 8,0 naar 9,1 per 100 inwoners tot 25 jaar. Bij de 12 gemeenten die op Deventer lijken ging het gemiddeld van 8,2 naar 8,9."],
    ["Young people in youth care: rising", "Between 2018 and 2022 it went from 8.0 to 9.1 per 100 residents under 25 in Deventer. In the 12 municipalities that resemble Deventer it went from 8.2 to 8.9 on average."],
  ],
  [
    "percentage",
    { first: 11.5, last: 10.5, group: [11, 11], mark: "provisional" },
    ["Jongeren met jeugdhulp: afgenomen", "Tussen 2018 en 2022 ging het in Deventer van 11,5% naar 10,5% van de jongeren (voorlopig). Bij de 12 gemeenten die op Deventer lijken bleef het gemiddeld 11,0%."],
    ["Young people with youth support: falling", "Between 2018 and 2022 it went from 11.5% to 10.5% of young people (provisional) in Deventer. In the 12 municipalities that resemble Deventer it stayed at 11.0% on average."],
  ],
  [
    "kilowatt-hour",
    { first: 2600, last: 2750, group: [2500, 2450] },
    ["Stroomverbruik per woning: gestegen", "Tussen 1 januari 2018 en 1 januari 2022 ging het in Deventer van 2.600 kWh naar 2.750 kWh per woning per jaar. Bij de 12 gemeenten die op Deventer lijken ging het gemiddeld van 2.500 kWh naar 2.450 kWh."],
    ["Electricity use per dwelling: rising", "Between 1 January 2018 and 1 January 2022 it went from 2,600 kWh to 2,750 kWh per dwelling per year in Deventer. In the 12 municipalities that resemble Deventer it went from 2,500 kWh to 2,450 kWh on average."],
  ],
  [
    "euro",
    { first: 422, last: 382, group: [400, 410] },
    ["Uitgaven voor jeugd: gedaald", "Tussen 2018 en 2022 ging het in Deventer van € 422 naar € 382 per inwoner. Bij de 12 gemeenten die op Deventer lijken ging het gemiddeld van € 400 naar € 410."],
    ["Spending on youth: falling", "Between 2018 and 2022 it went from €422 to €382 per inhabitant in Deventer. In the 12 municipalities that resemble Deventer it went from €400 to €410 on average."],
  ],
  [
    "kilometre",
    { first: 1, last: 1.3, group: [1.1, 1.1] },
    ["Afstand tot de huisarts: gegroeid", "Tussen 2018 en 2022 ging het in Deventer van 1,0 km naar 1,3 km tot een huisartsenpraktijk. Bij de 12 gemeenten die op Deventer lijken bleef het gemiddeld 1,1 km."],
    ["Distance to a general practitioner: growing", "Between 2018 and 2022 it went from 1.0 km to 1.3 km to a general practice in Deventer. In the 12 municipalities that resemble Deventer it stayed at 1.1 km on average."],
  ],
  [
    "kilometre",
    { first: 1.3, last: 1, group: [1.1, 1] },
    ["Afstand tot de huisarts: gekrompen", "Tussen 2018 en 2022 ging het in Deventer van 1,3 km naar 1,0 km tot een huisartsenpraktijk. Bij de 12 gemeenten die op Deventer lijken ging het gemiddeld van 1,1 km naar 1,0 km."],
    ["Distance to a general practitioner: shrinking", "Between 2018 and 2022 it went from 1.3 km to 1.0 km to a general practice in Deventer. In the 12 municipalities that resemble Deventer it went from 1.1 km to 1.0 km on average."],
  ],
];

describe("a change", () => {
  for (const [kind, course, ...lines] of courses) {
    (["nl", "en"] as const).forEach((language, index) => {
      it(`reads well for ${kind}, from ${course.first} to ${course.last}, in ${language}`, () => {
        const found = write(changed(kind, course), language);
        expect([plain(found.headline), plain(found.text)]).toEqual(lines[index]);
      });
    });
  }
});

describe("nothing special", () => {
  it("is told with how many figures it rests on", () => {
    expect(write({ kind: "nothing-special", compared: 25, usual: 21 }, "nl")).toEqual({
      headline: "Meestal gewoon voor deze groep",
      text: "Van de 25 cijfers die we konden vergelijken, liggen er 21 binnen wat gewoon is bij de 12 gemeenten die op Deventer lijken. Bij zo veel cijfers ligt er altijd wel eens één buiten.",
    });
    expect(write({ kind: "nothing-special", compared: 25, usual: 21 }, "en")).toEqual({
      headline: "Mostly usual for this group",
      text: "Of the 25 figures that we could compare, 21 lie within what is usual in the 12 municipalities that resemble Deventer. With so many figures there is always one outside.",
    });
  });

  it("is told when it holds for all of them", () => {
    expect(write({ kind: "nothing-special", compared: 25, usual: 25 }, "nl").text).toBe(
      "Alle 25 cijfers die we konden vergelijken, liggen binnen wat gewoon is bij de 12 gemeenten die op Deventer lijken.",
    );
    expect(write({ kind: "nothing-special", compared: 25, usual: 25 }, "en").text).toBe(
      "All 25 figures that we could compare lie within what is usual in the 12 municipalities that resemble Deventer.",
    );
  });
});
