/** Words of a figure on another site, and of the code that puts it there. */
import { inBothLanguages } from "../../texts/both-languages.ts";

export const embedTexts = inBothLanguages(
  {
    title: "Insluiten op uw eigen site",
    fixed: "Het beeld blijft bij de stand die u nu bekijkt.",
    newest: "Neem deze code over in uw eigen pagina. Het beeld toont steeds de nieuwste cijfers.",
    pictures: { strook: "Plaats tussen alle gemeenten", verloop: "Door de jaren", kaart: "Kaart" },
    asFrame: "Als venster, met tekst die mensen kunnen laten voorlezen:",
    asImage: "Als plaatje:",
    preview: "Bekijk wat u insluit",
    copy: "Kopieer",
    copied: "Gekopieerd",
    toFigure: (site: string) => `Meer over dit cijfer op ${site}`,
    stripNeedsPlace: "‘plaats’ is niet ingevuld. Verwacht: een gemeente, want de strook laat zien waar die staat.",
    pictureExpects: "strook, verloop of kaart",
    onlyOnePlace: "‘plaats’ mag bij de strook maar één keer voorkomen.",
    stripHasNoYear: "‘jaar’ kan niet bij de strook: die toont het jaar van de pagina van de gemeente.",
  },
  {
    title: "Embed in your own site",
    fixed: "The picture stays with the snapshot you now look at.",
    newest: "Copy this code into your own page. The picture always shows the newest figures.",
    pictures: { strook: "Place among all municipalities", verloop: "Through the years", kaart: "Map" },
    asFrame: "As a frame, with text that people can have read aloud:",
    asImage: "As an image:",
    preview: "See what you embed",
    copy: "Copy",
    copied: "Copied",
    toFigure: (site) => `More about this figure on ${site}`,
    stripNeedsPlace: "‘plaats’ is not filled in. Expected: a municipality, because the strip shows where it stands.",
    pictureExpects: "strook (the strip), verloop (the course) or kaart (the map)",
    onlyOnePlace: "‘plaats’ may occur only once with the strip.",
    stripHasNoYear: "‘jaar’ cannot go with the strip: it shows the year of the municipality’s page.",
  },
);
