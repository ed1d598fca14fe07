/**
 * Theme money: what municipalities spend and receive per resident, by group and
 * by field of work, and what they own.
 *
 * Groups of the social domain and their fields of work, per arrangement:
 *
 * | group | until 2022 | 2023 and 2024 | from 2025 |
 * |---|---|---|---|
 * | work and income | 6.3 6.4 6.5 | same | same |
 * | Wmo and shelter | 6.6 6.71 6.81 | same | 6.60 6.71 6.81 6.91 |
 * | youth | 6.72 6.82 | 6.72 6.73 6.74 6.82 | 6.75 6.76 6.82 6.92 |
 * | together in the neighbourhood | 6.1 6.2 | same | 6.1 6.21 6.22 6.23 |
 *
 * From 2025, 6.79 (personal budgets) is in no group: it holds those for Wmo and
 * for youth together. 6.21, 6.22 and 6.23 stay together, since only their sum can
 * be compared between municipalities.
 */
import { inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { ownMeans, ownMeansOnMainPage } from "./geld-balans.ts";
import { fieldsOfWork, rearrangedIn2025, youthSplitIn2023 } from "./geld-taakvelden.ts";
import { mainFields, staffAndRevenue, wholeMunicipality } from "./geld-gemeente.ts";
import { spending } from "./money.ts";

const bookedDifferently = words(
  "Bedragen zijn in prijzen van het jaar zelf. Gemeenten boeken niet allemaal gelijk: hulp van een wijkteam kan op verschillende taakvelden staan. Door een correctie kan een bedrag lager dan nul zijn.",
  "Amounts are in prices of the year itself. Municipalities do not all book alike: support by a neighbourhood team can stand under several fields of work. A correction can make an amount lower than zero.",
);

const groups: readonly Definition[] = [
  ...spending({
    id: "uitgaven-sociaal-domein",
    isCore: true,
    isAlwaysPositive: true,
    title: words("Uitgaven aan het sociaal domein", "Spending on the social domain"),
    definition: words(
      "Alles wat de gemeente uitgaf aan zorg, jeugd, werk, inkomen en welzijn (hoofdtaakveld 6), vóór aftrek van wat er binnenkwam.",
      "All the municipality spent on care, youth, work, income and welfare (main field 6), before deducting what came in.",
    ),
    attention: words(
      "Bedragen zijn in prijzen van het jaar zelf. Dit totaal is over alle jaren te vergelijken.",
      "Amounts are in prices of the year itself. This total can be compared over all years.",
    ),
    aim: words("zorg, jeugd, werk en inkomen", "care, youth, work and income"),
    columns: [["sociaal"]],
  }),
  ...spending({
    id: "uitgaven-jeugd",
    isCore: true,
    title: words("Uitgaven voor jeugd", "Spending on youth"),
    definition: words(
      "Wat de gemeente uitgaf aan jeugdhulp, jeugdbescherming en jeugdreclassering.",
      "What the municipality spent on youth support, youth protection and youth probation.",
    ),
    attention: bookedDifferently,
    aim: words("hulp voor jongeren", "support for young people"),
    breaks: [youthSplitIn2023, rearrangedIn2025],
    columns: [
      ["lasten_6.75", "lasten_6.76", "lasten_6.82", "lasten_6.92"],
      ["lasten_6.72", "lasten_6.73", "lasten_6.74", "lasten_6.82"],
      ["lasten_6.72", "lasten_6.82"],
    ],
  }),
  ...spending({
    id: "uitgaven-wmo-en-opvang",
    isCore: true,
    title: words("Uitgaven voor Wmo en opvang", "Spending on social support and shelter"),
    definition: words(
      "Wat de gemeente uitgaf aan hulp op maat voor volwassenen: hulp thuis, begeleiding, hulpmiddelen, beschermd wonen en opvang.",
      "What the municipality spent on individual support for adults: help at home, guidance, aids, sheltered housing and shelter.",
    ),
    attention: words(
      `${bookedDifferently.nl} Een centrumgemeente betaalt beschermd wonen en opvang vaak ook voor gemeenten om zich heen.`,
      `${bookedDifferently.en} A regional centre often pays for sheltered housing and shelter for the municipalities around it too.`,
    ),
    aim: words("hulp en opvang voor volwassenen", "support and shelter for adults"),
    breaks: [rearrangedIn2025],
    columns: [
      ["lasten_6.60", "lasten_6.71", "lasten_6.81", "lasten_6.91"],
      ["lasten_6.6", "lasten_6.71", "lasten_6.81"],
    ],
  }),
  ...spending({
    id: "uitgaven-werk-en-inkomen",
    isCore: true,
    isAlwaysPositive: true,
    title: words("Uitgaven voor werk en inkomen", "Spending on work and income"),
    definition: words(
      "Wat de gemeente uitgaf aan bijstand en andere inkomenssteun, beschut en begeleid werk, en hulp om werk te vinden.",
      "What the municipality spent on social assistance and other income support, sheltered work, and help to find work.",
    ),
    attention: words(
      "Bedragen zijn in prijzen van het jaar zelf. In 2020 en 2021 gaven gemeenten ook steun aan zelfstandigen in de coronatijd.",
      "Amounts are in prices of the year itself. In 2020 and 2021 municipalities also gave support to the self-employed during the corona pandemic.",
    ),
    aim: words("bijstand, werk en begeleiding", "social assistance, work and guidance"),
    columns: [["lasten_6.3", "lasten_6.4", "lasten_6.5"]],
  }),
  ...spending({
    id: "uitgaven-samen-in-de-wijk",
    isCore: true,
    isAlwaysPositive: true,
    title: words("Uitgaven voor samen in de wijk", "Spending on community and access to help"),
    definition: words(
      "Wat de gemeente uitgaf aan voorzieningen voor iedereen, zoals buurthuizen en sociaal werk, en aan wijkteams en toegang tot hulp. Ook opvang van vluchtelingen hoort hierbij.",
      "What the municipality spent on services for everyone, such as community centres and social work, and on neighbourhood teams and access to help. Reception of refugees is included.",
    ),
    attention: bookedDifferently,
    aim: words("voorzieningen in de wijk en toegang tot hulp", "services in the neighbourhood and access to help"),
    breaks: [rearrangedIn2025],
    columns: [
      ["lasten_6.1", "lasten_6.21", "lasten_6.22", "lasten_6.23"],
      ["lasten_6.1", "lasten_6.2"],
    ],
  }),
];

export const money = inTheme("geld", [
  ...groups,
  ...ownMeansOnMainPage,
  ...wholeMunicipality,
  ...fieldsOfWork,
  ...mainFields,
  ...staffAndRevenue,
  ...ownMeans,
]);
