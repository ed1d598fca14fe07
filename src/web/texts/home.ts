/** Words of the front page. */
import { inBothLanguages } from "./both-languages.ts";

export const homeTexts = inBothLanguages(
  {
    title: "Waar staat uw gemeente?",
    description: "Cijfers over jeugdhulp, ondersteuning thuis, werk en inkomen van elke gemeente, met hun bron.",
    lead: "Jeugdhulp, ondersteuning thuis, werk en inkomen: elke gemeente regelt het op haar eigen manier.",
    intro: "Hier ziet u waar uw gemeente staat, naast de gemeenten die er het meest op lijken. Het is een estafette en geen wedstrijd: er is geen ranglijst, er valt wel van elkaar te leren.",
    themes: "Of begin bij een thema",
    allMunicipalities: (count: string) => `Alle ${count} gemeenten`,
    byName: "op naam",
    legs: "De estafette",
    legsNote: "Deze stappen van de estafette kunt u hier al zetten.",
    allLegs: "Bekijk alle acht",
    mapSource: (provider: string, title: string) => `Bron: ${provider}, ${title}.`,
    mapTable: "Bekijk de tabel",
    mapOther: "Kies een ander cijfer",
    mapNoFigure: "geen cijfer",
    mapMissing: (count: string) => (count === "1" ? "geen cijfer (1 gemeente)" : `geen cijfer (${count} gemeenten)`),
    mapScale: (limits: readonly string[], unit: string) =>
      `Schaal: grenzen bij ${limits.join(", ")} ${unit}. Elk streepje is een gemeente.`,
    mapLabel: (title: string, count: string) =>
      `Kaart van Nederland met ${count} gemeenten: ${title}. Kies een gemeente uit de lijst onder de kaart of klik op de kaart.`,
  },
  {
    title: "Where does your municipality stand?",
    description: "Figures on youth care, support at home, work and income of every municipality, with their source.",
    lead: "Youth care, support at home, work and income: each municipality arranges it in its own way.",
    intro: "Here you see where your municipality stands, beside the municipalities most like it. It is a relay and not a contest: there is no ranking, and much to learn from each other.",
    themes: "Or begin with a theme",
    allMunicipalities: (count: string) => `All ${count} municipalities`,
    byName: "by name",
    legs: "The relay",
    legsNote: "These legs of the relay you can already run here.",
    allLegs: "See all eight",
    mapSource: (provider: string, title: string) => `Source: ${provider}, ${title}.`,
    mapTable: "See the table",
    mapOther: "Choose another figure",
    mapNoFigure: "no figure",
    mapMissing: (count: string) => (count === "1" ? "no figure (1 municipality)" : `no figure (${count} municipalities)`),
    mapScale: (limits: readonly string[], unit: string) => `Scale: limits at ${limits.join(", ")} ${unit}. Each tick is a municipality.`,
    mapLabel: (title: string, count: string) =>
      `Map of the Netherlands with ${count} municipalities: ${title}. Choose a municipality from the list below the map or click on the map.`,
  },
);
