/** The words around the findings of a page, in both languages. */
import { inBothLanguages } from "../texts/both-languages.ts";

interface SectionTexts {
  readonly title: string;
  readonly count: (compared: string) => string;
  readonly seeRow: string;
  readonly seeRowOf: (title: string) => string;
  readonly seeDifference: string;
  readonly seeTrend: string;
  readonly alikeTitle: string;
  readonly alikeLead: (place: string, group: string) => string;
  readonly alikeMore: (count: string) => string;
  readonly alikeNone: string;
  readonly none: string;
  readonly notCompared: (group: string) => string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly marks: Readonly<Record<"higher" | "lower" | "alike", string>>;
}

const nl: SectionTexts = {
  title: "Wat valt op",
  count: (compared) => `${compared} cijfers vergeleken met de groep`,
  seeRow: "Bekijk dit cijfer",
  seeRowOf: (title) => `: ${title}`,
  seeDifference: "Bekijk het verschil met elke gemeente",
  seeTrend: "Bekijk het verloop",
  alikeTitle: "Waarin u niet te onderscheiden bent",
  alikeLead: (place, group) => `Bij deze cijfers kunnen we ${place} niet onderscheiden van de ${group}:`,
  alikeMore: (count) => `Nog ${count}`,
  alikeNone: "Bij geen van de cijfers.",
  none: "Geen van de verschillen met de groep is groter dan toeval en de verschillen binnen de groep.",
  notCompared: (group) => `Er is nu niets te vergelijken: van de ${group} hebben er te weinig een cijfer.`,
  howTitle: "Hoe weten we dat?",
  how: [
    "We vergelijken het cijfer met het gemiddelde van de groep, waarin elke gemeente even zwaar telt. We noemen het een verschil als het groter is dan toeval en de verschillen binnen de groep samen.",
    "Ook een geteld cijfer kent toeval: dezelfde gemeente had in een ander jaar zonder bijzondere reden iets meer of minder kunnen tellen. Hoe kleiner de aantallen, hoe groter die marge. Een enquête heeft daarbij een marge omdat niet iedereen is gevraagd. Van geld, afstanden en gemiddelden kennen we de marge niet; daar tellen alleen de verschillen binnen de groep.",
    "Wat u zou verwachten, volgt uit kenmerken van de gemeente. Elke gemeente wijkt daar wat van af. We noemen het alleen als dit zeldzaam is onder alle gemeenten; waarom het zo is, zegt dat niet.",
    "Wie veel cijfers vergelijkt, vindt altijd wel een verschil. Daarom zijn we strenger: van alles wat we op deze pagina een verschil met de groep noemen, is gemiddeld hoogstens 1 op de 20 toeval. Voor wat stijgt of daalt geldt hetzelfde, en ook voor wat ver ligt van wat u zou verwachten. Aantallen inwoners vergelijken we niet; die zeggen hoe groot een gemeente is.",
  ],
  marks: { higher: "boven het gemiddelde van de groep", lower: "onder het gemiddelde van de groep", alike: "niet te onderscheiden van de groep" },
};

const en: SectionTexts = {
  title: "What stands out",
  count: (compared) => `${compared} figures compared with the group`,
  seeRow: "See this figure",
  seeRowOf: (title) => `: ${title}`,
  seeDifference: "See the difference with each municipality",
  seeTrend: "See the course",
  alikeTitle: "In what you cannot be told apart",
  alikeLead: (place, group) => `In these figures ${place} cannot be told apart from the ${group}:`,
  alikeMore: (count) => `${count} more`,
  alikeNone: "In none of the figures.",
  none: "None of the differences with the group is larger than chance and the differences within the group.",
  notCompared: (group) => `There is nothing to compare now: too few of the ${group} have a figure.`,
  howTitle: "How do we know?",
  how: [
    "We compare the figure with the mean of the group, in which every municipality counts the same. We call it a difference when it is larger than chance and the differences within the group together.",
    "Chance plays a part in counted figures too: in another year the same municipality could have counted somewhat more or fewer for no particular reason. The smaller the numbers, the wider that margin. A survey has a margin because not everybody was asked. Of money, distances and averages we do not know the margin; there only the differences within the group count.",
    "What you would expect follows from features of the municipality. Every municipality lies somewhat off it. We only mention it when that is rare among all municipalities; it does not say why.",
    "Who compares many figures always finds a difference. So we are stricter: of everything we call a difference with the group on this page, on average at most 1 in 20 is chance. The same holds for what rises or falls, and for what lies far from what you would expect. We do not compare numbers of residents; those say how large a municipality is.",
  ],
  marks: { higher: "above the mean of the group", lower: "below the mean of the group", alike: "cannot be told apart from the group" },
};

export const sectionTexts = inBothLanguages(nl, en);
