/**
 * What the features of likeness are called, and how a difference in one is said:
 * "meer ouderen", "kleiner". Neither is better. With them the words around the
 * picture of likeness.
 */
import type { Axis } from "../../comparison/axes.ts";
import { inBothLanguages } from "./both-languages.ts";

interface FeatureWords {
  /** In a row of things that are nearly the same: "groei". */
  readonly name: string;
  readonly more: string;
  readonly less: string;
}

interface FeatureTexts {
  readonly axes: Readonly<Record<Axis, string>>;
  readonly features: Readonly<Record<string, FeatureWords>>;
  readonly help: string;
  readonly ownLine: (place: string, values: string) => string;
  readonly same: string;
  readonly different: string;
  readonly nothingDifferent: string;
  readonly notCompared: string;
  readonly more: (title: string, value: string, place: string) => string;
  readonly less: (title: string, value: string, place: string) => string;
  readonly nearly: (title: string, value: string, place: string) => string;
  readonly unknown: (title: string) => string;
  readonly noFigure: string;
  /** Of our own place nothing is known on these sides. */
  readonly lacking: (name: string, sides: string) => string;
  readonly meanOf: (first: string, last: string) => string;
}

const words = (name: string, more: string, less: string): FeatureWords => ({ name, more, less });

/** "meer ouderen", "minder ouderen". */
const moreOf = (what: string): FeatureWords => words(what, `meer ${what}`, `minder ${what}`);
const moreOfEn = (what: string): FeatureWords => words(what, `more ${what}`, `fewer ${what}`);
const moreMoney = (what: string): FeatureWords => words(what, `more ${what}`, `less ${what}`);

const nl: FeatureTexts = {
  axes: { population: "Bevolking", ageing: "Vergrijzing", "socio-economic": "Sociaal-economisch", financial: "Financieel" },
  features: {
    inwoners: words("aantal inwoners", "groter", "kleiner"),
    bevolkingsdichtheid: words("hoe dicht mensen wonen", "dichter bewoond", "minder dicht bewoond"),
    eenpersoonshuishoudens: moreOf("mensen die alleen wonen"),
    "grootte-van-huishoudens": words("grootte van huishoudens", "grotere huishoudens", "kleinere huishoudens"),
    "groei-inwoners": words("groei", "groeit meer", "groeit minder"),
    "65-jaar-en-ouder": moreOf("ouderen"),
    "grijze-druk": moreOf("ouderen op de middengroep"),
    "inwoners-tot-15-jaar": moreOf("kinderen"),
    "inwoners-15-tot-25-jaar": moreOf("mensen van 15 tot 25 jaar"),
    "inwoners-25-tot-45-jaar": moreOf("mensen van 25 tot 45 jaar"),
    "huishoudens-rond-sociaal-minimum": moreOf("huishoudens rond het minimum"),
    "gestandaardiseerd-inkomen": words("inkomens", "hogere inkomens", "lagere inkomens"),
    "mensen-met-bijstand": moreOf("bijstand"),
    koopwoningen: moreOf("koopwoningen"),
    "huurwoningen-van-corporaties": moreOf("corporatiewoningen"),
    "lage-opleiding": moreOf("mensen met een lage opleiding"),
    "hoge-opleiding": moreOf("mensen met een hoge opleiding"),
    woningwaarde: words("waarde van woningen", "duurdere woningen", "goedkopere woningen"),
    "eigen-vermogen": moreOf("eigen geld"),
    "algemene-reserve": words("reserve", "grotere reserve", "kleinere reserve"),
    "leningen-bij-banken": moreOf("leningen"),
    "inkomsten-belastingen": words("gemeentelijke belastingen", "meer belasting per inwoner", "minder belasting per inwoner"),
    "aandeel-van-het-rijk": words("deel dat het Rijk betaalt", "het Rijk betaalt een groter deel", "het Rijk betaalt een kleiner deel"),
  },
  help: "De stip is het cijfer dat erboven staat. De korte streepjes zijn de andere cijfers van die kant. Links is minder, rechts is meer.",
  ownLine: (place, values) => `De oranje lijn is ${place}: ${values}.`,
  same: "Bijna gelijk:",
  different: "Grootste verschil:",
  nothingDifferent: "Geen groot verschil.",
  notCompared: "Er ontbreken te veel cijfers om deze twee te vergelijken.",
  more: (title, value, place) => `${title}: ${value}, meer dan ${place}`,
  less: (title, value, place) => `${title}: ${value}, minder dan ${place}`,
  nearly: (title, value, place) => `${title}: ${value}, bijna gelijk aan ${place}`,
  unknown: (title) => `${title}: geen cijfer`,
  noFigure: "geen cijfer",
  lacking: (name, sides) => `Over ${name} zijn er geen cijfers voor: ${sides}. Dat telt hier dus voor niemand mee.`,
  meanOf: (first, last) => `gemiddeld over ${first} tot en met ${last}`,
};

const en: FeatureTexts = {
  axes: { population: "Population", ageing: "Ageing", "socio-economic": "Socio-economic", financial: "Financial" },
  features: {
    inwoners: words("number of residents", "larger", "smaller"),
    bevolkingsdichtheid: words("how close people live", "more densely populated", "less densely populated"),
    eenpersoonshuishoudens: moreOfEn("people living alone"),
    "grootte-van-huishoudens": words("size of households", "larger households", "smaller households"),
    "groei-inwoners": words("growth", "grows more", "grows less"),
    "65-jaar-en-ouder": moreOfEn("older people"),
    "grijze-druk": moreOfEn("older people to the middle group"),
    "inwoners-tot-15-jaar": moreOfEn("children"),
    "inwoners-15-tot-25-jaar": moreOfEn("people aged 15 to 25"),
    "inwoners-25-tot-45-jaar": moreOfEn("people aged 25 to 45"),
    "huishoudens-rond-sociaal-minimum": moreOfEn("households around the minimum"),
    "gestandaardiseerd-inkomen": words("incomes", "higher incomes", "lower incomes"),
    "mensen-met-bijstand": moreMoney("social assistance"),
    koopwoningen: moreOfEn("owner-occupied dwellings"),
    "huurwoningen-van-corporaties": moreOfEn("dwellings of housing associations"),
    "lage-opleiding": moreOfEn("people with little education"),
    "hoge-opleiding": moreOfEn("people with higher education"),
    woningwaarde: words("value of dwellings", "more expensive dwellings", "cheaper dwellings"),
    "eigen-vermogen": moreMoney("money of its own"),
    "algemene-reserve": words("reserve", "larger reserve", "smaller reserve"),
    "leningen-bij-banken": moreOfEn("loans"),
    "inkomsten-belastingen": words("municipal taxes", "more tax per resident", "less tax per resident"),
    "aandeel-van-het-rijk": words("part paid by the State", "the State pays a larger part", "the State pays a smaller part"),
  },
  help: "The dot is the figure named above it. The short ticks are the other figures of that side. Left is less, right is more.",
  ownLine: (place, values) => `The orange line is ${place}: ${values}.`,
  same: "Nearly the same:",
  different: "Largest difference:",
  nothingDifferent: "No large difference.",
  notCompared: "Too many figures are missing to compare these two.",
  more: (title, value, place) => `${title}: ${value}, more than ${place}`,
  less: (title, value, place) => `${title}: ${value}, less than ${place}`,
  nearly: (title, value, place) => `${title}: ${value}, nearly the same as ${place}`,
  unknown: (title) => `${title}: no figure`,
  noFigure: "no figure",
  lacking: (name, sides) => `There are no figures of ${name} for: ${sides}. So that does not count for anybody here.`,
  meanOf: (first, last) => `mean of ${first} to ${last}`,
};

export const featureTexts = inBothLanguages(nl, en);
