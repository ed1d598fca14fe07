/**
 * The parameters that more than one route has; each says the same everywhere.
 *
 * Schemas hold for what is typed in an address, so numbers come as text.
 */
import { z } from "zod";
import { isPeriod } from "../../terms/period.ts";
import { regionLevels } from "../../terms/region.ts";
import { themes } from "../../terms/theme.ts";
import { many, one } from "./api-parameter.ts";
import type { ApiFormat } from "./api-format.ts";
import { observationFields } from "./observations/fields.ts";

const municipalityCode = z.string().regex(/^GM\d{4}$/);
const regionCode = z.string().regex(/^[A-Z]{2}[0-9A-Z]{2,8}$/);
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(120);

export const known = {
  level: many(z.array(z.enum(regionLevels)).optional(), {
    description: {
      nl: "Alleen gebieden van dit niveau: het land, gemeenten, wijken of buurten.",
      en: "Only regions of this level: the country, municipalities, districts (wijken) or neighbourhoods (buurten).",
    },
    expects: regionLevels.join(", "),
    example: () => "municipality",
  }),
  division: one(
    z.union([z.literal("all"), z.coerce.number<string>().int().min(2000).max(2100)]).optional(),
    {
      description: {
        nl: "De indeling van dit jaar, of all voor alle indelingen. Zonder deze keuze: gemeenten op de indeling van de stand, wijken en buurten op de indeling van het jaar waarover het gaat.",
        en: "The division of this year, or all for every division. Without it: municipalities on the division of the vintage, districts and neighbourhoods on the division of the year concerned.",
      },
      expects: "een jaartal, zoals 2024, of all",
      example: (examples) => examples.division,
    },
  ),
  municipality: one(municipalityCode.optional(), {
    description: { nl: "Alleen deze gemeente en de wijken en buurten die erin liggen.", en: "Only this municipality, and the districts and neighbourhoods in it." },
    expects: "de code van een gemeente, zoals GM0150",
    example: (examples) => examples.municipality,
  }),
  grouping: one(z.string().regex(/^[A-Z0-9]{2,8}$/i).optional(), {
    description: {
      nl: "Alleen gemeenten die in dit gebied samenwerken of liggen, en wat erin ligt: een provincie, jeugdregio, GGD-regio, enzovoort. Welke er zijn, staat bij elke gemeente onder groupings.",
      en: "Only municipalities that work together or lie in this area, and what lies in them: a province, youth region, public health region and so on. Each municipality names its own under groupings.",
    },
    expects: "de code van een samenwerkingsgebied, zoals JZ07",
    example: (examples) => examples.grouping,
  }),
  regionQuery: one(z.string().min(1).max(100).optional(), {
    description: { nl: "Alleen gebieden waarvan de naam, of een andere naam, deze woorden heeft.", en: "Only regions whose name, or another name of theirs, has these words." },
    expects: "1 tot en met 100 tekens",
    example: (examples) => examples.municipalityName,
  }),
  indicatorQuery: one(z.string().min(1).max(100).optional(), {
    description: { nl: "Alleen indicatoren met deze woorden in de titel, de uitleg of de naam.", en: "Only indicators with these words in the title, the definition or the id." },
    expects: "1 tot en met 100 tekens",
    example: () => "jongeren",
  }),
  theme: many(z.array(z.enum(themes.map(({ id }) => id))).optional(), {
    description: { nl: "Alleen indicatoren van dit thema.", en: "Only indicators of this theme." },
    expects: themes.map(({ id }) => id).join(", "),
    example: (examples) => examples.theme,
  }),
  nature: one(z.enum(["objective", "subjective"]).optional(), {
    description: { nl: "Alleen wat geteld is (objective), of wat aan mensen gevraagd is (subjective).", en: "Only what was counted (objective), or asked of people (subjective)." },
    expects: "objective of subjective",
    example: () => "objective",
  }),
  indicator: many(z.array(kebab).min(1).optional(), {
    description: { nl: "Een of meer indicatoren. Zonder deze keuze alle.", en: "One or more indicators. Without it all of them." },
    expects: "de naam van een indicator, zoals jongeren-met-jeugdzorg",
    example: (examples) => examples.indicator,
  }),
  region: many(z.array(regionCode).min(1).optional(), {
    description: { nl: "Een of meer gebieden, met hun code: NL00, GM0150, WK015000, BU01500000.", en: "One or more regions, by code: NL00, GM0150, WK015000, BU01500000." },
    expects: "de code van een gebied, zoals GM0150",
    example: (examples) => examples.municipality,
  }),
  period: many(z.array(z.string().refine(isPeriod).meta({ pattern: "^\\d{4}(JJ00|KW0[1-4])$" })).min(1).optional(), {
    description: { nl: "Een of meer perioden, zoals het CBS ze schrijft: 2024JJ00 is een jaar, 2024KW01 een kwartaal.", en: "One or more periods as Statistics Netherlands writes them: 2024JJ00 is a year, 2024KW01 a quarter." },
    expects: "een jaar (2024JJ00) of een kwartaal (2024KW01 tot en met 2024KW04)",
    example: (examples) => examples.period,
  }),
  fields: many(z.array(z.enum(observationFields)).min(1).optional(), {
    description: { nl: "Alleen deze velden. Zonder deze keuze alle.", en: "Only these fields. Without it all of them." },
    expects: observationFields.join(", "),
    example: () => "region,period,value,missing",
  }),
  vintage: one(z.string().regex(/^[0-9a-f]{16}$/).optional(), {
    description: { nl: "De stand waaruit de cijfers komen. Zonder deze keuze de nieuwste. Met een stand blijft het antwoord altijd gelijk.", en: "The vintage to take the figures from. Without it the newest. With a vintage the answer never changes." },
    expects: "het kenmerk van een stand: 16 cijfers en letters a tot en met f",
    example: (examples) => examples.vintage,
  }),
  page: one(z.coerce.number<string>().int().min(1).max(1_000_000).optional(), {
    description: { nl: "Welke bladzijde, vanaf 1. Alleen bij JSON.", en: "Which page, from 1. JSON only." },
    expects: "een heel getal van 1 tot en met 1000000",
    example: () => "1",
  }),
} as const;

export function pageSize(most: number) {
  return one(z.coerce.number<string>().int().min(1).max(most).optional(), {
    description: {
      nl: `Hoeveel er op een bladzijde staan: hoogstens ${most}, zonder keuze ${defaultPageSize}. Alleen bij JSON.`,
      en: `How many stand on a page: at most ${most}, ${defaultPageSize} without a choice. JSON only.`,
    },
    expects: `een heel getal van 1 tot en met ${most}`,
    example: () => "10",
  });
}

export const defaultPageSize = 50;

export function format<const F extends ApiFormat>(formats: readonly F[]) {
  return one(z.enum(formats).optional(), {
    description: {
      nl: "De vorm van het antwoord. Zonder deze keuze beslist de kopregel Accept, en anders JSON.",
      en: "The form of the answer. Without it the Accept header decides, and otherwise JSON.",
    },
    expects: formats.join(", "),
    example: () => "csv",
  });
}
