/** What may be asked of the list of indicators: words, a theme, a kind. A form sends what was left empty along. */
import { z } from "zod";
import { themes, type ThemeId } from "../../../terms/theme.ts";
import { parameter } from "../../request/parameters.ts";
import { listTexts } from "./list-texts.ts";

export interface ListQuery {
  readonly zoek?: string;
  readonly thema?: ThemeId;
  readonly soort?: "geteld" | "gevraagd";
}

const themeIds = themes.map(({ id }) => id);
const emptyAsAbsent = (value: unknown) => (value === "" ? undefined : value);

export const listParameters = {
  zoek: parameter(z.preprocess(emptyAsAbsent, z.string().max(100).optional()), {
    nl: listTexts.nl.queryExpects,
    en: listTexts.en.queryExpects,
  }),
  thema: parameter(z.preprocess(emptyAsAbsent, z.enum(themeIds).optional()), {
    nl: `${listTexts.nl.themeExpects} ${themeIds.join(", ")}`,
    en: `${listTexts.en.themeExpects} ${themeIds.join(", ")}`,
  }),
  soort: parameter(z.preprocess(emptyAsAbsent, z.enum(["geteld", "gevraagd"]).optional()), {
    nl: listTexts.nl.kindExpects,
    en: listTexts.en.kindExpects,
  }),
};
