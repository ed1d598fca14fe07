/**
 * What is looked at to see who resembles whom: the features, axis by axis.
 *
 * Chosen because municipalities themselves name them, because nearly every place
 * has a figure, and because none is an outcome of what the municipality does for
 * its people: likeness should hold what a place is given, not what it made of it.
 * Where people or their parents were born is no feature.
 *
 * The first of each axis is the one a page shows first.
 *
 * A figure that jumps from year to year (growth, the accounts) is the mean of
 * its newest years. Districts have fewer features: their growth is not
 * published, and they have no purse of their own.
 */
import type { Bilingual } from "../terms/bilingual.ts";
import type { Axis } from "./axes.ts";

export interface FeatureDefinition {
  /** Stands in data and addresses; the id of the indicator where it is one. */
  readonly id: string;
  readonly axis: Axis;
  /** One indicator, or several added up. */
  readonly indicators: readonly string[];
  /** Divided by this indicator, in percent. */
  readonly outOf?: string;
  /** Mean over so many of the newest years; 1 when absent. */
  readonly years?: number;
  /** How much it counts within its axis; 1 when absent. */
  readonly weight?: number;
  /** Its name and unit, where it is not an indicator by itself. */
  readonly words?: { readonly title: Bilingual; readonly unit: Bilingual };
}

const one = (axis: Axis, indicator: string, more: Pick<FeatureDefinition, "years" | "weight"> = {}): FeatureDefinition => ({
  id: indicator,
  axis,
  indicators: [indicator],
  ...more,
});

const ages = ["65-jaar-en-ouder", "grijze-druk", "inwoners-tot-15-jaar", "inwoners-15-tot-25-jaar", "inwoners-25-tot-45-jaar"].map((id) => one("ageing", id));

/** What many would name first, so it counts double within its axis. */
const size = one("population", "inwoners", { weight: 2 });

const threeAccounts = { years: 3 };

/** What the State pays of all that comes in: the municipalities' fund and grants for a fixed purpose. */
const fromTheState: FeatureDefinition = {
  id: "aandeel-van-het-rijk",
  axis: "financial",
  indicators: ["inkomsten-gemeentefonds", "inkomsten-specifieke-uitkeringen"],
  outOf: "inkomsten-gemeente",
  ...threeAccounts,
  words: {
    title: { nl: "Geld van het Rijk", en: "Money from the State" },
    unit: { nl: "van de inkomsten", en: "of all income" },
  },
};

export const municipalityFeatureDefinitions: readonly FeatureDefinition[] = [
  size,
  one("population", "bevolkingsdichtheid"),
  one("population", "eenpersoonshuishoudens"),
  one("population", "groei-inwoners", { years: 5 }),
  ...ages,
  one("socio-economic", "huishoudens-rond-sociaal-minimum"),
  one("socio-economic", "gestandaardiseerd-inkomen"),
  one("socio-economic", "mensen-met-bijstand"),
  one("socio-economic", "koopwoningen"),
  one("socio-economic", "huurwoningen-van-corporaties"),
  one("socio-economic", "lage-opleiding"),
  one("socio-economic", "hoge-opleiding"),
  one("financial", "eigen-vermogen", threeAccounts),
  one("financial", "algemene-reserve", threeAccounts),
  one("financial", "leningen-bij-banken", threeAccounts),
  one("financial", "inkomsten-belastingen", threeAccounts),
  fromTheState,
];

export const districtFeatureDefinitions: readonly FeatureDefinition[] = [
  size,
  one("population", "bevolkingsdichtheid"),
  one("population", "eenpersoonshuishoudens"),
  one("population", "grootte-van-huishoudens"),
  ...ages,
  one("socio-economic", "huishoudens-rond-sociaal-minimum"),
  one("socio-economic", "mensen-met-bijstand"),
  one("socio-economic", "koopwoningen"),
  one("socio-economic", "huurwoningen-van-corporaties"),
  one("socio-economic", "lage-opleiding"),
  one("socio-economic", "hoge-opleiding"),
  one("socio-economic", "woningwaarde"),
];
