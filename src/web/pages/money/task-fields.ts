/**
 * The fields of work (taakvelden) of the social domain, year by year.
 *
 * Municipalities book what they spend on the social domain under numbered
 * fields of work. The list has been drawn up anew twice, in 2023 and in 2025;
 * a number can therefore mean something else in another year. Every year has
 * its own list here, with a name a resident understands beside the official one.
 *
 * The fields are gathered in groups. Personal budgets stand apart from 2025 on,
 * because from then on those for adults and for young people are booked together.
 *
 * Source of codes and official names: the list of fields per year that comes with
 * the municipal accounts; of the plain names: what the regulation says belongs there.
 *
 * @example
 * taskFieldsIn(2024).length // 12
 * taskFieldsIn(2025).find((one) => one.code === "6.79")?.group // "personal-budgets"
 */
import type { Bilingual } from "../../../terms/bilingual.ts";

export const fieldGroups = ["work", "support", "youth", "personal-budgets", "community"] as const;

export type FieldGroup = (typeof fieldGroups)[number];

export interface TaskField {
  /** "6.71". */
  readonly code: string;
  readonly group: FieldGroup;
  readonly name: Bilingual;
  /** As the regulation calls it in this year. */
  readonly official: string;
}

type Row = readonly [code: string, group: FieldGroup, nl: string, en: string, official: string];

const benefits: Row = ["6.3", "work", "Bijstand en armoedehulp", "Benefits and poverty aid", "Inkomensregelingen"];
const sheltered: Row = ["6.4", "work", "Beschut en begeleid werk", "Supported work", "Begeleide participatie"];
const toWork: Row = ["6.5", "work", "Hulp naar werk", "Help towards work", "Arbeidsparticipatie"];
const shelter: Row = ["6.81", "support", "Opvang en beschermd wonen", "Shelter and housing", "Geëscaleerde zorg 18+"];
const protection: Row = ["6.82", "youth", "Bescherming van jongeren", "Child protection", "Geëscaleerde zorg 18−"];
const takingPart: Row = [
  "6.1",
  "community",
  "Welzijn en meedoen",
  "Welfare and taking part",
  "Samenkracht en burgerparticipatie",
];
const atHome: Row = ["6.71", "support", "Hulp thuis en begeleiding", "Help at home and guidance", "Maatwerkdienstverlening 18+"];
const aids: Row = ["6.6", "support", "Hulpmiddelen", "Aids and adaptations", "Maatwerkvoorziening (Wmo)"];
const teams: Row = ["6.2", "community", "Wijkteams", "Neighbourhood teams", "Wijkteams"];

const arrangements: readonly { readonly from: number; readonly rows: readonly Row[] }[] = [
  {
    from: 2017,
    rows: [
      benefits,
      sheltered,
      toWork,
      atHome,
      shelter,
      aids,
      ["6.72", "youth", "Jeugdhulp", "Youth care", "Maatwerkdienstverlening 18−"],
      protection,
      takingPart,
      teams,
    ],
  },
  {
    from: 2023,
    rows: [
      benefits,
      sheltered,
      toWork,
      atHome,
      shelter,
      aids,
      ["6.72", "youth", "Jeugdhulp thuis", "Youth care at home", "Maatwerkdienstverlening 18−"],
      ["6.73", "youth", "Jeugdhulp buiten huis", "Youth care away from home", "Jeugdhulp met verblijf"],
      [
        "6.74",
        "youth",
        "Crisis en gesloten hulp",
        "Crisis and secure care",
        "Jeugdhulp crisis, LTA en gesloten plaatsing",
      ],
      protection,
      takingPart,
      teams,
    ],
  },
  {
    from: 2025,
    rows: [
      benefits,
      ["6.4", "work", "Beschut werk", "Sheltered work", "WSW en beschut werk"],
      toWork,
      atHome,
      shelter,
      ["6.60", "support", "Hulpmiddelen en diensten", "Aids and services", "Hulpmiddelen en diensten (Wmo)"],
      ["6.91", "support", "Beleid voor Wmo", "Policy, Wmo", "Coördinatie en beleid Wmo"],
      ["6.75", "youth", "Jeugdhulp thuis", "Youth care at home", "Jeugdhulp ambulant"],
      ["6.76", "youth", "Jeugdhulp buiten huis", "Youth care away from home", "Jeugdhulp met verblijf"],
      protection,
      ["6.92", "youth", "Beleid voor jeugd", "Policy, youth", "Coördinatie en beleid Jeugd"],
      [
        "6.79",
        "personal-budgets",
        "Wmo en jeugd samen",
        "Wmo and youth together",
        "Persoonsgebonden budgetten",
      ],
      takingPart,
      ["6.21", "community", "Advies en hulp, Wmo", "Advice and help, Wmo", "Toegang en eerstelijnsvoorzieningen Wmo"],
      [
        "6.22",
        "community",
        "Advies en hulp, jeugd",
        "Advice and help, youth",
        "Toegang en eerstelijnsvoorzieningen Jeugd",
      ],
      [
        "6.23",
        "community",
        "Advies en hulp, samen",
        "Advice and help, together",
        "Toegang en eerstelijnsvoorzieningen Integraal",
      ],
    ],
  },
];

const lists = arrangements.map(({ from, rows }) => ({
  from,
  fields: rows.map(([code, group, nl, en, official]): TaskField => ({ code, group, name: { nl, en }, official })),
}));

/** The fields of work of a year's own list, group by group. */
export function taskFieldsIn(year: number): readonly TaskField[] {
  return (lists.findLast((list) => year >= list.from) ?? lists[0]).fields;
}

const rearrangements: Readonly<Record<FieldGroup, readonly number[]>> = {
  work: [],
  support: [2025],
  youth: [2023, 2025],
  "personal-budgets": [],
  community: [2025],
};

/** The years in which a group starts to consist of other fields; amounts may not be compared across them. */
export function rearrangementsOf(group: FieldGroup): readonly number[] {
  return rearrangements[group];
}
