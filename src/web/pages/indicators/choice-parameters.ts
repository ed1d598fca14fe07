/**
 * What may be asked of an indicator: a year, at most six places, and whose borders
 * to draw over the map; of its data also a level and a division.
 *
 * A form sends an empty field along; an empty place is therefore no fault.
 */
import { z } from "zod";
import { parameter } from "../../request/parameters.ts";
import { findGroupingKind, groupingSlugs } from "../../texts/groupings.ts";
import { indicatorTexts } from "./texts.ts";

export const mostPlaces = 6;

const inBoth = (name: "jaarExpects" | "plaatsExpects" | "niveauExpects" | "indelingExpects") => ({
  nl: indicatorTexts.nl[name],
  en: indicatorTexts.en[name],
});

const year = z.string().regex(/^(19|20)\d\d$/).transform(Number).optional();
const name = z.string().max(100);
const names = z
  .union([name, z.array(name).max(20)])
  .optional()
  .transform((given): readonly string[] => (given === undefined ? [] : [given].flat()));

/** For the page and its pictures. */
export const choiceParameters = {
  jaar: parameter(year, inBoth("jaarExpects")),
  plaats: parameter(names, inBoth("plaatsExpects")),
  grenzen: parameter(
    z
      .enum(groupingSlugs)
      .optional()
      .transform((slug) => (slug === undefined ? undefined : findGroupingKind(slug))),
    { nl: `een van ${groupingSlugs.join(", ")}`, en: `one of ${groupingSlugs.join(", ")}` },
  ),
};

/** Our words for the levels, as they stand in an address. */
export const levelNames = ["gemeente", "wijk", "buurt", "land"] as const;

/** For the page and its data twins; the last two only mean something for the data. */
export const dataParameters = {
  ...choiceParameters,
  niveau: parameter(z.enum(levelNames).optional(), inBoth("niveauExpects")),
  indeling: parameter(year, inBoth("indelingExpects")),
};
