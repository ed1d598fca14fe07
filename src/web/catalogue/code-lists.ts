/**
 * Code lists that stand in the data: reasons, marks, themes, levels and units of our
 * own, whose names in both languages are those that the pages use; and the task
 * fields of municipalities, which are not ours.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { missingReasons, valueMarks } from "../../terms/observation.ts";
import { regionLevels, type RegionLevel } from "../../terms/region.ts";
import { themes } from "../../terms/theme.ts";
import { unitKinds, type UnitKind } from "../../terms/unit.ts";
import { figureTexts } from "../texts/figures.ts";
import { taskFieldLists } from "./task-field-lists.ts";

export interface Code {
  /** As it stands in the data. */
  readonly code: string;
  readonly title: Bilingual | DutchName;
  readonly definition?: Bilingual;
  /** What became of it, where another list came after this one. */
  readonly history?: Bilingual;
}

/** A name that exists in Dutch only, such as one in a regulation. */
export interface DutchName {
  readonly nl: string;
  readonly en?: undefined;
}

export interface CodeList {
  /** Last part of its address. */
  readonly name: string;
  readonly title: Bilingual;
  readonly codes: readonly Code[];
}

const levelTitles: Readonly<Record<RegionLevel, Bilingual>> = {
  country: { nl: "land", en: "country" },
  municipality: { nl: "gemeente", en: "municipality" },
  district: { nl: "wijk", en: "district" },
  neighbourhood: { nl: "buurt", en: "neighbourhood" },
};

const unitTitles: Readonly<Record<UnitKind, Bilingual>> = {
  count: { nl: "aantal", en: "number" },
  percentage: { nl: "percentage", en: "percentage" },
  "per-thousand": { nl: "per duizend", en: "per thousand" },
  "per-hundred": { nl: "per honderd", en: "per hundred" },
  euro: { nl: "euro", en: "euro" },
  kilometre: { nl: "kilometer", en: "kilometre" },
  ratio: { nl: "verhouding", en: "ratio" },
  "cubic-metre": { nl: "kubieke meter", en: "cubic metre" },
  "kilowatt-hour": { nl: "kilowattuur", en: "kilowatt hour" },
  hours: { nl: "uren", en: "hours" },
};

const { nl, en } = figureTexts;

export const codeLists: readonly CodeList[] = [
  {
    name: "redenen-ontbreken",
    title: { nl: "Waarom een cijfer ontbreekt", en: "Why a figure is missing" },
    codes: missingReasons.map((code) => ({
      code,
      title: { nl: nl.missingShort[code], en: en.missingShort[code] },
      definition: { nl: nl.missing[code], en: en.missing[code] },
    })),
  },
  {
    name: "merktekens",
    title: { nl: "Wat er over een cijfer te zeggen is", en: "What must be said about a figure" },
    codes: valueMarks.map((code) => ({ code, title: { nl: nl.marks[code], en: en.marks[code] } })),
  },
  { name: "themas", title: { nl: "Thema’s", en: "Themes" }, codes: themes.map(({ id, title }) => ({ code: id, title })) },
  {
    name: "gebiedsniveaus",
    title: { nl: "Soorten gebieden", en: "Levels of regions" },
    codes: regionLevels.map((code) => ({ code, title: levelTitles[code] })),
  },
  { name: "eenheden", title: { nl: "Eenheden", en: "Units" }, codes: unitKinds.map((code) => ({ code, title: unitTitles[code] })) },
  ...taskFieldLists,
];

export function findCodeList(name: string): CodeList | undefined {
  return codeLists.find((one) => one.name === name);
}
