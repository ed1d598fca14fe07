/** How near shops, transport and culture are. */
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { distance, withinReach } from "./distance.ts";

export const services: readonly Definition[] = [
  distance({
    id: "afstand-supermarkt",
    title: words("Afstand tot een grote supermarkt", "Distance to a large supermarket"),
    to: words("een grote supermarkt", "a large supermarket"),
    meaning: words("Groot is 150 vierkante meter of meer.", "Large means 150 square metres or more."),
    measure: "kwb:g_afs_gs",
  }),
  withinReach({
    id: "supermarkten-binnen-1-km",
    title: words("Supermarkten dichtbij", "Supermarkets nearby"),
    things: words("grote supermarkten", "large supermarkets"),
    kilometres: 1,
    measure: "kwb:grote_supermarkt_gemiddeld_aantal_binnen_1_km",
  }),
  distance({
    id: "afstand-cafe",
    title: words("Afstand tot een café", "Distance to a café"),
    to: words("een café", "a café"),
    measure: "kwb:afstand_cafe",
  }),
  distance({
    id: "afstand-restaurant",
    title: words("Afstand tot een restaurant", "Distance to a restaurant"),
    to: words("een restaurant", "a restaurant"),
    measure: "kwb:afstand_restaurant",
  }),
  distance({
    id: "afstand-bibliotheek",
    title: words("Afstand tot een bibliotheek", "Distance to a library"),
    to: words("een bibliotheek", "a library"),
    measure: "kwb:bibliotheek_gemiddelde_afstand_in_km",
  }),
  distance({
    id: "afstand-theater",
    title: words("Afstand tot een theater", "Distance to a theatre"),
    to: words("een theater", "a theatre"),
    measure: "kwb:theater_gemiddelde_afstand_in_km",
  }),
  withinReach({
    id: "musea-binnen-10-km",
    title: words("Musea binnen 10 kilometer", "Museums within 10 kilometres"),
    things: words("musea", "museums"),
    kilometres: 10,
    measure: "kwb:gemiddeld_aantal_musea_binnen_10_km",
  }),
  distance({
    id: "afstand-treinstation",
    title: words("Afstand tot een treinstation", "Distance to a railway station"),
    to: words("een treinstation", "a railway station"),
    measure: "kwb:treinstation_gemiddelde_afstand_in_km",
  }),
  distance({
    id: "afstand-oprit",
    title: words("Afstand tot een oprit van een hoofdweg", "Distance to a main road"),
    to: words("een oprit van een hoofdweg", "a slip road of a main road"),
    measure: "kwb:afstand_oprit",
  }),
  distance({
    id: "afstand-brandweerkazerne",
    title: words("Afstand tot een brandweerkazerne", "Distance to a fire station"),
    to: words("een brandweerkazerne", "a fire station"),
    measure: "kwb:brandweerkazerne_gemiddelde_afstand_in_km",
  }),
];
