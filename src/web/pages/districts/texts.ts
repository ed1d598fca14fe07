/** All words of the page about the wijken of a municipality, in both languages. */
import { inBothLanguages } from "../../texts/both-languages.ts";

interface DistrictTexts {
  readonly crumb: string;
  readonly title: string;
  readonly heading: (place: string) => string;
  readonly description: (place: string) => string;
  readonly lead: (count: string, isOne: boolean, title: string, year: string) => string;
  readonly none: (place: string) => string;
  readonly noSuchIndicator: (id: string, place: string) => string;
  readonly noSuchYear: (title: string, years: readonly string[]) => string;
  readonly form: { readonly label: string; readonly indicator: string; readonly button: string };
  readonly years: string;
  readonly whole: (place: string) => string;
  readonly country: string;
  readonly division: (year: number) => string;
  readonly merged: (names: string) => string;
  readonly divided: (names: string) => string;
  readonly map: {
    readonly heading: string;
    readonly label: (place: string, title: string, count: string) => string;
    readonly legend: (limits: string, words: string) => string;
    readonly missing: (count: string) => string;
    readonly sameColours: string;
    readonly numbers: string;
    readonly otherYear: (borders: number, year: number) => string;
    readonly noBorders: (place: string) => string;
    readonly otherDistricts: (year: number, borders: number) => string;
  };
  readonly strip: {
    readonly explain: (place: string) => string;
    readonly own: (place: string) => string;
    readonly label: (place: string, values: string, count: string, lowest: string, highest: string) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly caption: (place: string, title: string, year: string) => string;
    readonly number: string;
    readonly district: string;
    readonly neighbourhood: string;
    readonly remark: string;
    readonly order: string;
    readonly estimate: string;
    readonly aboutEstimates: string;
    readonly before: (former: string) => string;
    readonly reasons: string;
    readonly neighbourhoods: string;
    readonly neighbourhoodsCaption: (title: string, year: string) => string;
  };
  readonly source: string;
  readonly indicatorPage: string;
  readonly savedSource: (source: string, asOf: string) => string;
}

const nl: DistrictTexts = {
  crumb: "Wijken",
  title: "wijken",
  heading: (place) => `De wijken van ${place}`,
  description: (place) => `Cijfers van de wijken van ${place}.`,
  lead: (count, isOne, title, year) => `${title} in ${count} ${isOne ? "wijk" : "wijken"}, ${year}.`,
  none: (place) => `Voor de wijken van ${place} zijn er geen cijfers.`,
  noSuchIndicator: (id, place) => `‘${id}’ is geen cijfer dat er is voor de wijken van ${place}. Kies er een uit de lijst op de pagina.`,
  noSuchYear: (title, years) => `Dit jaar is er niet voor ‘${title}’. Wel: ${years.join(", ")}.`,
  form: { label: "Kies een cijfer", indicator: "Cijfer", button: "Toon" },
  years: "Jaar",
  whole: (place) => `Heel ${place}`,
  country: "Nederland",
  division: (year) => `wijken van ${year}`,
  merged: (names) => `Dit zijn wijken van vóór de herindeling: zij lagen toen in ${names}.`,
  divided: (names) => `De wijken van ${names} staan er niet bij. Die gemeente is over meer gemeenten verdeeld, en de bron zegt niet welke wijk waarheen ging.`,
  map: {
    heading: "Op de kaart",
    label: (place, title, count) => `Kaart van ${place}: ${title} in ${count} wijken. De tabel hieronder geeft dezelfde cijfers.`,
    legend: (limits, words) => `Grenzen tussen de kleuren: ${limits} ${words}.`,
    missing: (count) => `geen cijfer (${count})`,
    sameColours: "De kleuren zijn voor elke gemeente dezelfde: elke kleur geldt voor ongeveer een vijfde van alle wijken in Nederland.",
    numbers: "De nummers staan ook in de tabel.",
    otherYear: (borders, year) => `De kaart toont de grenzen van ${borders}; de cijfers zijn van ${year}. De wijken hebben nog dezelfde codes.`,
    noBorders: (place) => `Er is geen kaart: voor ${place} hebben wij de grenzen van de wijken nog niet.`,
    otherDistricts: (year, borders) => `Er is geen kaart: in ${year} waren de wijken anders ingedeeld dan in ${borders}, het jaar van onze grenzen.`,
  },
  strip: {
    explain: (place) => `Elk streepje is een wijk in Nederland. Hoog en gekleurd zijn de wijken van ${place}.`,
    own: (place) => `wijken van ${place}`,
    label: (place, values, count, lowest, highest) => `De wijken van ${place}: ${values}. Alle ${count} wijken in Nederland liggen tussen ${lowest} en ${highest}.`,
  },
  table: {
    heading: "In een tabel",
    caption: (place, title, year) => `${title} per wijk in ${place}, ${year}`,
    number: "Nr.",
    district: "Wijk",
    neighbourhood: "Buurt",
    remark: "Opmerking",
    order: "De volgorde is die van de wijkcodes van het CBS. Het is geen lijst van goed naar slecht.",
    estimate: "Geschat, met marge",
    aboutEstimates:
      "In een kleine wijk kan het cijfer van één jaar veel zeggen over toeval en weinig over de wijk. Daarom staat naast het getelde cijfer een schatting. Die leunt op alle wijken in Nederland met hetzelfde soort inwoners: hoe minder mensen er in een wijk zijn geteld, hoe meer. Tussen haakjes staat waar het echte niveau in 95 van de 100 gevallen ligt. De methode heet die van Fay en Herriot.",
    before: (former) => `lag in ${former}`,
    reasons: "Waarom soms geen cijfer?",
    neighbourhoods: "Buurten per wijk",
    neighbourhoodsCaption: (title, year) => `${title} per buurt, ${year}`,
  },
  source: "Bron",
  indicatorPage: "Meer over dit cijfer",
  savedSource: (source, asOf) => `Bron: ${source}. Stand van ${asOf}. Grenzen: CBS en Kadaster. Bewerkt door Estafette.`,
};

const en: DistrictTexts = {
  crumb: "Districts",
  title: "districts",
  heading: (place) => `The districts of ${place}`,
  description: (place) => `Figures of the districts (wijken) of ${place}.`,
  lead: (count, isOne, title, year) => `${title} in ${count} ${isOne ? "district (wijk)" : "districts (wijken)"}, ${year}.`,
  none: (place) => `There are no figures for the districts of ${place}.`,
  noSuchIndicator: (id, place) => `‘${id}’ is no figure that exists for the districts of ${place}. Choose one from the list on the page.`,
  noSuchYear: (title, years) => `This year does not exist for ‘${title}’. These do: ${years.join(", ")}.`,
  form: { label: "Choose a figure", indicator: "Figure", button: "Show" },
  years: "Year",
  whole: (place) => `All of ${place}`,
  country: "Netherlands",
  division: (year) => `districts of ${year}`,
  merged: (names) => `These are districts from before the merger: they then lay in ${names}.`,
  divided: (names) => `The districts of ${names} are not included. That municipality was divided over several, and the source does not say which district went where.`,
  map: {
    heading: "On the map",
    label: (place, title, count) => `Map of ${place}: ${title} in ${count} districts. The table below gives the same figures.`,
    legend: (limits, words) => `Limits between the colours: ${limits} ${words}.`,
    missing: (count) => `no figure (${count})`,
    sameColours: "The colours are the same for every municipality: each stands for about a fifth of all districts in the Netherlands.",
    numbers: "The numbers are also in the table.",
    otherYear: (borders, year) => `The map shows the borders of ${borders}; the figures are of ${year}. The districts still have the same codes.`,
    noBorders: (place) => `There is no map: for ${place} we do not have the borders of the districts yet.`,
    otherDistricts: (year, borders) => `There is no map: in ${year} the districts were arranged differently from ${borders}, the year of our borders.`,
  },
  strip: {
    explain: (place) => `Each tick is a district in the Netherlands. Those of ${place} are tall and coloured.`,
    own: (place) => `districts of ${place}`,
    label: (place, values, count, lowest, highest) => `The districts of ${place}: ${values}. All ${count} districts in the Netherlands lie between ${lowest} and ${highest}.`,
  },
  table: {
    heading: "In a table",
    caption: (place, title, year) => `${title} by district in ${place}, ${year}`,
    number: "No.",
    district: "District",
    neighbourhood: "Neighbourhood",
    remark: "Remark",
    order: "The order is that of the district codes of Statistics Netherlands. It is no list from good to bad.",
    estimate: "Estimated, with margin",
    aboutEstimates:
      "In a small district the figure of one year may say much about chance and little about the district. That is why an estimate stands beside the counted figure. It leans on all districts in the Netherlands with the same kind of residents: the fewer people were counted in a district, the more. In brackets is where the true level lies in 95 of 100 cases. The method is that of Fay and Herriot.",
    before: (former) => `lay in ${former}`,
    reasons: "Why is there sometimes no figure?",
    neighbourhoods: "Neighbourhoods by district",
    neighbourhoodsCaption: (title, year) => `${title} by neighbourhood, ${year}`,
  },
  source: "Source",
  indicatorPage: "More about this figure",
  savedSource: (source, asOf) => `Source: ${source}. As of ${asOf}. Borders: CBS and Kadaster. Adapted by Estafette.`,
};

export const districtTexts = inBothLanguages(nl, en);
