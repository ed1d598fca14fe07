/** Words of the list of municipalities. */
import { inBothLanguages } from "./both-languages.ts";

export const municipalitiesTexts = inBothLanguages(
  {
    title: "Gemeenten",
    all: (count: string) => `Alle ${count} gemeenten`,
    inProvince: (count: string, province: string) => `${count} ${count === "1" ? "gemeente" : "gemeenten"} in ${province}`,
    order: "op naam",
    description: "Alle gemeenten van Nederland op naam, per provincie.",
    provinces: "Per provincie",
    everywhere: "Alle provincies",
    takeAway: "Neem deze lijst mee:",
    provinceExpects: "een provincie uit de lijst, zoals overijssel",
    unknownProvince: (found: string, known: string) => `‘provincie’ is ‘${found}’. Verwacht: ${known}.`,
    regionExpects: "de code van een regio, zoals JZ07",
    unknownRegion: (found: string) => `‘regio’ is ‘${found}’. Verwacht: de code van een regio, zoals JZ07 voor jeugdregio IJsselland.`,
  },
  {
    title: "Municipalities",
    all: (count: string) => `All ${count} municipalities`,
    inProvince: (count: string, province: string) => `${count} ${count === "1" ? "municipality" : "municipalities"} in ${province}`,
    order: "by name",
    description: "All municipalities of the Netherlands by name, per province.",
    provinces: "Per province",
    everywhere: "All provinces",
    takeAway: "Take this list with you:",
    provinceExpects: "a province from the list, such as overijssel",
    unknownProvince: (found: string, known: string) => `‘provincie’ is ‘${found}’. Expected: ${known}.`,
    regionExpects: "the code of a region, such as JZ07",
    unknownRegion: (found: string) => `‘regio’ is ‘${found}’. Expected: the code of a region, such as JZ07 for youth region IJsselland.`,
  },
);
