/**
 * What a municipality owns itself: its own means as part of the balance sheet,
 * its reserves, provisions and debts per resident.
 *
 * Accounts only: a budget has no comparable balance sheet.
 */
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, ratio, shareOfAmount } from "./recipes.ts";
import { euro, percentage } from "./units.ts";

const endOfYear = words("De stand is die op 31 december, uit de jaarrekening.", "As on 31 December, from the annual account.");

const perResident = ["iv3-rekening:inwoners"];

interface BalanceItem extends Pick<Definition, "id" | "title" | "definition" | "isCore" | "attention"> {
  readonly posts: readonly string[];
  /** Dutch: "had de gemeente … aan reserves"; English: "in reserves". */
  readonly of: Definition["title"];
}

function balanceItem({ posts, of, ...one }: BalanceItem): readonly Definition[] {
  const absolute = `${one.id}-totaal`;
  const common = { attention: endOfYear, ...one, precision: "float64" } as const;
  return [
    {
      ...common,
      unit: euro("per inwoner", "per resident"),
      numerator: words("Het bedrag op de balans", "The amount on the balance sheet"),
      denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
      sentence: words(`Er was {value} per inwoner ${of.nl}`, `There was {value} per resident ${of.en}`),
      companions: { absolute },
      recipes: [ratio(posts, perResident, 1)],
    },
    {
      ...common,
      id: absolute,
      role: "companion",
      isCore: false,
      title: words(`${one.title.nl}, in totaal`, `${one.title.en}, in total`),
      definition: words(`${one.definition.nl} Hier als bedrag in totaal.`, `${one.definition.en} Here as a total amount.`),
      unit: euro("in totaal", "in total"),
      sentence: words(`Er was in totaal {value} ${of.nl}`, `There was a total of {value} ${of.en}`),
      recipes: [count(...posts)],
    },
  ];
}

export const ownMeansOnMainPage: readonly Definition[] = [
  {
    id: "eigen-vermogen",
    isCore: true,
    title: words("Eigen geld van de gemeente", "The municipality’s own means"),
    definition: words(
      "Welk deel van alles op de balans van de gemeente zelf is, en niet geleend of nog te betalen. Dit heet ook solvabiliteit.",
      "Which part of all on the balance sheet belongs to the municipality itself and is not borrowed or still to be paid. This is also called solvency.",
    ),
    attention: words(
      `${endOfYear.nl} Door eenmalige inkomsten, zoals de verkoop van aandelen, kan het deel in een jaar sterk veranderen.`,
      `${endOfYear.en} One-off revenue, such as the sale of shares, can change the share much in one year.`,
    ),
    unit: percentage("van de balans", "of the balance sheet"),
    numerator: words("Eigen vermogen", "Own means (equity)"),
    denominator: words("Totaal van de balans", "Total of the balance sheet"),
    decimals: 1,
    precision: "float64",
    sentence: words(
      "Van elke {base} euro op de balans was er {count} van de gemeente zelf",
      "Of every {base} euros on the balance sheet, {count} belonged to the municipality itself",
    ),
    recipes: [shareOfAmount(["iv3-rekening:eigen_vermogen"], ["iv3-rekening:balanstotaal"])],
  },
  ...balanceItem({
    id: "reserves",
    isCore: true,
    title: words("Reserves van de gemeente", "Reserves of the municipality"),
    definition: words(
      "Geld dat de gemeente heeft opgespaard, vrij of voor een doel dat de raad koos: de algemene reserve en de bestemmingsreserves.",
      "Money the municipality has saved, freely or for a purpose chosen by the council: the general reserve and the earmarked reserves.",
    ),
    posts: ["iv3-balans:P111", "iv3-balans:P112"],
    of: words("in de reserves", "in the reserves"),
  }),
];

export const ownMeans: readonly Definition[] = [
  ...balanceItem({
    id: "algemene-reserve",
    title: words("Algemene reserve", "General reserve"),
    definition: words(
      "Opgespaard geld zonder vast doel, om tegenvallers op te vangen.",
      "Savings without a fixed purpose, to absorb setbacks.",
    ),
    posts: ["iv3-balans:P111"],
    of: words("in de algemene reserve", "in the general reserve"),
  }),
  ...balanceItem({
    id: "bestemmingsreserves",
    title: words("Reserves met een doel", "Earmarked reserves"),
    definition: words(
      "Opgespaard geld waarvan de gemeenteraad het doel heeft bepaald. De raad kan dat doel veranderen.",
      "Savings for which the council has set a purpose. The council can change it.",
    ),
    posts: ["iv3-balans:P112"],
    of: words("in reserves met een doel", "in earmarked reserves"),
  }),
  ...balanceItem({
    id: "voorzieningen",
    title: words("Geld voor verwachte kosten", "Provisions for expected costs"),
    definition: words(
      "Geld dat opzij staat voor kosten die de gemeente al kan voorzien (voorzieningen), zoals onderhoud. Het is geen eigen geld meer.",
      "Money set aside for costs the municipality can already foresee (provisions), such as maintenance. It no longer belongs to its own means.",
    ),
    posts: ["iv3-balans:P12"],
    of: words("opzij gezet voor verwachte kosten", "set aside for expected costs"),
  }),
  ...balanceItem({
    id: "leningen-bij-banken",
    title: words("Langlopende leningen bij banken", "Long-term bank loans"),
    definition: words(
      "Leningen van meer dan een jaar bij banken en andere financiële instellingen in Nederland.",
      "Loans of more than a year from banks and other financial institutions in the Netherlands.",
    ),
    attention: words(
      `${endOfYear.nl} Andere leningen, zoals van een pensioenfonds of een andere overheid, tellen niet mee.`,
      `${endOfYear.en} Other loans, such as from a pension fund or another government, are not counted.`,
    ),
    posts: ["iv3-balans:P133"],
    of: words("geleend bij banken, voor langer dan een jaar", "borrowed from banks for more than a year"),
  }),
];
