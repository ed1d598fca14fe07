/** Words of the page about borders. */
import { inBothLanguages } from "../../texts/both-languages.ts";

export const bordersTexts = inBothLanguages(
  {
    title: "Grenzen",
    description: "De grenzen van gemeenten, wijken en regio’s, om mee te nemen als GeoJSON of TopoJSON.",
    lead: "Dit zijn de grenzen waarmee wij kaarten tekenen. U kunt ze meenemen voor uw eigen kaart.",
    howMade: "De grenzen zijn vereenvoudigd: goed voor een kaart van het land, te grof voor een perceel. Ze staan in lengte- en breedtegraden (WGS84). Elk gebied heeft een code en een naam.",
    formats: "GeoJSON past in elk kaartprogramma. TopoJSON is kleiner, want elke grens staat er één keer in.",
    published: "Zoals uitgegeven",
    dissolved: "Samengevoegd door ons",
    dissolvedText: "Deze gebieden bestaan uit hele gemeenten. Wij lieten de grenzen tussen die gemeenten weg.",
    sources: "Bronnen",
    columns: { name: "Gebieden", year: "Jaar", count: "Aantal", coverage: "Dekking", licence: "Bron en licentie", files: "Neem mee" },
    complete: "heel Nederland",
    part: (count: string, all: string) => `een deel: ${count} van ${all}`,
    partOnly: "een deel van Nederland",
    unknownLicence: "niet vermeld",
  },
  {
    title: "Borders",
    description: "The borders of municipalities, districts and regions, to take along as GeoJSON or TopoJSON.",
    lead: "These are the borders we draw maps with. You can take them along for a map of your own.",
    howMade: "The borders are simplified: good for a map of the country, too coarse for a plot of land. They are in longitude and latitude (WGS84). Each region has a code and a name.",
    formats: "GeoJSON fits any mapping program. TopoJSON is smaller, because each border is in it once.",
    published: "As published",
    dissolved: "Put together by us",
    dissolvedText: "These regions are made of whole municipalities. We left out the borders between those municipalities.",
    sources: "Sources",
    columns: { name: "Regions", year: "Year", count: "Number", coverage: "Coverage", licence: "Source and licence", files: "Take along" },
    complete: "all of the Netherlands",
    part: (count, all) => `part: ${count} of ${all}`,
    partOnly: "part of the Netherlands",
    unknownLicence: "not stated",
  },
);
