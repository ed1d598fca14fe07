/** Texts of the page "Welke wijken lijken op …?". */
import type { NoLikeness } from "../../../comparison/likeness.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";

interface AlikeDistrictsTexts {
  readonly title: (name: string) => string;
  readonly description: (name: string) => string;
  readonly lead: (count: number, name: string, municipality: string, of: string) => string;
  readonly missing: Readonly<Record<NoLikeness["missing"], (name: string) => string>>;
  readonly why: (count: number) => string;
  readonly hint: string;
  readonly figures: string;
  readonly explain: readonly string[];
  readonly notCompared: (count: string) => string;
  readonly allFigures: string;
  readonly caption: (name: string) => string;
  readonly heads: { readonly figure: string; readonly middle: string; readonly year: string };
  readonly backToDistricts: (municipality: string) => string;
  /** On the page of the districts, above the table. */
  readonly link: string;
}

const nl: AlikeDistrictsTexts = {
  title: (name) => `Welke wijken lijken op ${name}?`,
  description: (name) => `De wijken in heel Nederland die het meest op ${name} lijken, en waarom.`,
  lead: (count, name, municipality, of) =>
    `Van alle ${of} wijken in Nederland lijken deze ${count} het meest op ${name} in ${municipality}. De volgorde is die van gelijkenis. Het is geen lijst van goed naar slecht.`,
  missing: {
    "no-features": (name) => `Er zijn geen cijfers om te meten welke wijken op ${name} lijken.`,
    "too-few-features": (name) => `Van ${name} ontbreken te veel cijfers om te meten welke wijken erop lijken. Meestal komt dat doordat er weinig mensen wonen, of doordat de wijk pas kort zo bestaat.`,
    "too-few-places": (name) => `Er zijn te weinig wijken die we met ${name} kunnen vergelijken.`,
  },
  why: (count) => `Waarom deze ${count}`,
  hint: "in de lichte baan is het verschil klein",
  figures: "Met welke cijfers",
  explain: [
    "We vergelijken wijken op drie kanten: bevolking, vergrijzing en sociaal-economisch. Een eigen portemonnee heeft een wijk niet, dus die kant telt hier niet mee. Groei evenmin: die wordt per wijk niet gepubliceerd.",
    "Niet elk cijfer is er voor de nieuwste indeling in wijken. Dan nemen we een eerder jaar, maar alleen voor een wijk die toen dezelfde code en dezelfde naam had.",
  ],
  notCompared: (count) => `Met ${count} andere wijken konden we niet vergelijken, omdat er te veel cijfers ontbreken.`,
  allFigures: "Alle cijfers waarmee we vergelijken",
  caption: (name) => `De cijfers van ${name} waarmee we gelijkenis meten`,
  heads: { figure: "Cijfer", middle: "Midden van alle wijken", year: "Jaar" },
  backToDistricts: (municipality) => `Terug naar de wijken van ${municipality}`,
  link: "Kies een wijk om te zien welke wijken in Nederland erop lijken.",
};

const en: AlikeDistrictsTexts = {
  title: (name) => `Which districts resemble ${name}?`,
  description: (name) => `The districts all over the Netherlands that are most like ${name}, and why.`,
  lead: (count, name, municipality, of) =>
    `Of all ${of} districts in the Netherlands these ${count} are most like ${name} in ${municipality}. They stand in order of likeness. It is not a list from good to bad.`,
  missing: {
    "no-features": (name) => `There are no figures to measure which districts resemble ${name}.`,
    "too-few-features": (name) => `Too many figures of ${name} are missing to measure which districts resemble it. Mostly because few people live there, or because the district has not existed like this for long.`,
    "too-few-places": (name) => `There are too few districts that can be compared with ${name}.`,
  },
  why: (count) => `Why these ${count}`,
  hint: "within the pale lane the difference is small",
  figures: "With which figures",
  explain: [
    "We compare districts on three sides: population, ageing and socio-economic. A district has no purse of its own, so that side does not count here. Nor does growth: it is not published for districts.",
    "Not every figure exists for the newest division into districts. Then we take an earlier year, but only for a district that had the same code and the same name in it.",
  ],
  notCompared: (count) => `${count} other districts could not be compared, because too many figures are missing.`,
  allFigures: "All figures we compare with",
  caption: (name) => `The figures of ${name} with which we measure likeness`,
  heads: { figure: "Figure", middle: "Middle of all districts", year: "Year" },
  backToDistricts: (municipality) => `Back to the districts of ${municipality}`,
  link: "Choose a district to see which districts in the Netherlands resemble it.",
};

export const alikeDistrictsTexts = inBothLanguages(nl, en);
