/** Words of the page about a municipality that no longer exists. */
import { inBothLanguages } from "./both-languages.ts";

export const regionsTexts = inBothLanguages(
  {
    lead: (name: string, date: string) => `${name} is sinds ${date} geen eigen gemeente meer.`,
    wentTo: "Waar hoort deze plaats nu bij?",
    wholly: (name: string) => `Alle inwoners kwamen bij ${name}.`,
    inParts: "De inwoners kwamen bij deze gemeenten:",
    municipality: "Gemeente",
    share: "Deel van de inwoners",
    figures: "De cijfers van vroeger zijn omgerekend. Zo staan ze bij de gemeente van nu. Waar dat niet eerlijk kan, staat er geen cijfer.",
    borders: (year: string) => `De grens in ${year}`,
    bordersLabel: (name: string, year: string) => `De grens van ${name} in ${year}`,
    description: (name: string, date: string) => `${name} ging op ${date} op in een andere gemeente. Hier ziet u waar de inwoners bij kwamen.`,
  },
  {
    lead: (name: string, date: string) => `${name} has not been a municipality of its own since ${date}.`,
    wentTo: "Where does this place belong now?",
    wholly: (name: string) => `All residents came to ${name}.`,
    inParts: "The residents came to these municipalities:",
    municipality: "Municipality",
    share: "Share of the residents",
    figures: "The figures of earlier years have been converted. That is how they stand with the municipality of today. Where that cannot be done honestly, there is no figure.",
    borders: (year: string) => `The border in ${year}`,
    bordersLabel: (name: string, year: string) => `The border of ${name} in ${year}`,
    description: (name: string, date: string) => `${name} became part of another municipality on ${date}. Here you see where its residents came to belong.`,
  },
);
