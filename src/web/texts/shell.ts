/** Words around every page: header, menu, footer. */
import { inBothLanguages } from "./both-languages.ts";

export const shellTexts = inBothLanguages(
  {
    siteName: "Estafette",
    skipLink: "Naar de inhoud",
    mainMenu: "Hoofdmenu",
    sections: { municipalities: "Gemeenten", indicators: "Indicatoren", sources: "Bronnen" },
    otherLanguage: "English",
    otherLanguageHint: "This page in English",
    breadcrumb: "Kruimelpad",
    start: "Start",
    footerMenu: "Over deze site",
    about: "Over Estafette",
    api: "API",
    openData: "Open data",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy",
    sourceLine: (credits: string, count: string) =>
      `Cijfers: ${credits}, bewerkt door Estafette. Alle cijfers staan op de indeling met ${count} gemeenten. Elk cijfer heeft een bron, een periode en een vaste link.`,
    vintage: (date: string) => `Stand van ${date}.`,
    permanentLink: "Vaste link naar deze pagina",
    olderVintage: (date: string) => `U kijkt naar een oudere stand, van ${date}.`,
    toCurrent: "Naar de nieuwste stand",
  },
  {
    siteName: "Estafette",
    skipLink: "Skip to content",
    mainMenu: "Main menu",
    sections: { municipalities: "Municipalities", indicators: "Indicators", sources: "Sources" },
    otherLanguage: "Nederlands",
    otherLanguageHint: "Deze pagina in het Nederlands",
    breadcrumb: "Breadcrumb",
    start: "Home",
    footerMenu: "About this site",
    about: "About Estafette",
    api: "API",
    openData: "Open data",
    accessibility: "Accessibility",
    privacy: "Privacy",
    sourceLine: (credits: string, count: string) =>
      `Figures: ${credits}, processed by Estafette. All figures are on the division with ${count} municipalities. Every figure has a source, a period and a permanent link.`,
    vintage: (date: string) => `As of ${date}.`,
    permanentLink: "Permanent link to this page",
    olderVintage: (date: string) => `You are looking at an older snapshot, of ${date}.`,
    toCurrent: "Go to the newest snapshot",
  },
);
