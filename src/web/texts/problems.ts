/** Words of the pages that say what went wrong, and what to do. */
import { inBothLanguages } from "./both-languages.ts";

export const problemTexts = inBothLanguages(
  {
    byStatus: {
      400: { title: "Dit adres kunnen wij niet lezen", detail: "In het adres staan tekens die er niet horen. Typ het adres opnieuw of begin bij de startpagina." },
      404: { title: "Deze pagina bestaat niet", detail: "Misschien is het adres niet goed getypt, of heet de pagina nu anders." },
      405: { title: "Dit kan hier niet", detail: "U kunt deze pagina alleen opvragen, met GET of HEAD." },
      414: { title: "Het adres is te lang", detail: "Een adres mag hier hoogstens 2.000 tekens hebben. Maak het korter of begin bij de startpagina." },
      500: { title: "Er ging iets mis", detail: "Dit ligt niet aan u. Probeer het straks nog eens. Blijft het misgaan? Meld het dan bij de beheerder van deze site." },
    },
    wrongInput: { title: "In het adres staat iets dat niet klopt", detail: "Pas het adres aan. Dit klopt niet:" },
    unknownValue: { title: "Dit is er niet", detail: "Wat in het adres staat, kennen wij niet:" },
    unknownVintage: {
      title: "Deze stand kennen wij niet",
      detail: "In het adres staat een stand van de cijfers die hier niet (meer) is. Deze zijn er wel:",
      of: (date: string) => `stand van ${date}`,
    },
    suggestions: "Bedoelt u misschien:",
    searchLabel: "Zoek een gemeente of wijk",
    toStart: "Naar de startpagina",
  },
  {
    byStatus: {
      400: { title: "We cannot read this address", detail: "The address has characters that do not belong there. Type it again or begin at the home page." },
      404: { title: "This page does not exist", detail: "Perhaps the address was mistyped, or the page has another name now." },
      405: { title: "This is not possible here", detail: "You can only read this page, with GET or HEAD." },
      414: { title: "The address is too long", detail: "An address may have at most 2,000 characters here. Make it shorter or begin at the home page." },
      500: { title: "Something went wrong", detail: "This is not your fault. Try again later. Does it keep failing? Then tell the administrator of this site." },
    },
    wrongInput: { title: "Something in the address is not right", detail: "Change the address. This is not right:" },
    unknownValue: { title: "This is not there", detail: "We do not know what the address names:" },
    unknownVintage: {
      title: "We do not know this snapshot",
      detail: "The address names a snapshot of the figures that is not here (any more). These are:",
      of: (date: string) => `as of ${date}`,
    },
    suggestions: "Did you mean:",
    searchLabel: "Search for a municipality or district",
    toStart: "Go to the home page",
  },
);
