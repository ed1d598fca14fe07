/**
 * Theme care and support: support by the municipality (Wmo), health and informal
 * care as people tell it, benefits for incapacity, and how near care is.
 */
import { breakIn, inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { distance, withinReach } from "./distance.ts";
import { healthOnMainPage, healthOtherwise } from "./gezondheid.ts";
import { count, published, ratio, residents, residentsOfWorkingAge } from "./recipes.ts";
import { perThousandOfWorkingAge, perThousandResidents } from "./units.ts";
import { withCount } from "./with-count.ts";

const support: readonly Definition[] = withCount(
  {
    id: "inwoners-met-wmo-ondersteuning",
    isCore: true,
    title: words("Inwoners met Wmo-ondersteuning", "Residents with social support (Wmo)"),
    definition: words(
      "Inwoners met ten minste één vorm van ondersteuning op maat uit de Wet maatschappelijke ondersteuning (Wmo). Bijvoorbeeld hulp in het huishouden, begeleiding of een scootmobiel.",
      "Residents with at least one kind of individual support under the Social Support Act (Wmo). For example domestic help, guidance or a mobility scooter.",
    ),
    attention: words(
      "Alleen gemeenten die gegevens leverden en openbaar maken hebben een cijfer. Algemene voorzieningen, zoals een buurthuis, tellen niet mee.",
      "Only municipalities that delivered data and allow publication have a figure. General services, such as a community centre, are not counted.",
    ),
    unit: perThousandResidents,
    numerator: words("Inwoners met Wmo-ondersteuning op maat", "Residents with individual support (Wmo)"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    sentence: words(
      "Van elke {base} inwoners kregen er {count} ondersteuning uit de Wmo",
      "Of every {base} residents, {count} received support under the Wmo",
    ),
    recipes: [ratio(["kwb:a_wmo_t"], [residents], 1000), published("kwb:p_wmo_t", residents)],
  },
  {
    things: words("inwoners met Wmo-ondersteuning", "residents with social support"),
    sentence: words(
      "In {place} kregen {value} mensen ondersteuning uit de Wmo",
      "In {place}, {value} people received support under the Wmo",
    ),
    recipes: [count("kwb:a_wmo_t")],
  },
);

const incapacity: readonly Definition[] = withCount(
  {
    id: "uitkering-arbeidsongeschiktheid",
    isCore: true,
    title: words("Uitkering bij arbeidsongeschiktheid", "Benefit for incapacity to work"),
    definition: words(
      "Mensen met een uitkering omdat zij door ziekte of een beperking niet of minder kunnen werken: WIA, WAO, WAZ of Wajong. Wie er twee heeft, telt één keer mee.",
      "People with a benefit because illness or a disability keeps them from working or from working fully: WIA, WAO, WAZ or Wajong. Whoever has two counts once.",
    ),
    attention: words(
      "Aantallen zijn afgerond op 10. In de editie van 2024 gaat het om de laatste dag van december.",
      "Numbers are rounded to 10. In the 2024 edition they refer to the last day of December.",
    ),
    unit: perThousandOfWorkingAge,
    numerator: words("Mensen met een uitkering bij arbeidsongeschiktheid", "People with a benefit for incapacity to work"),
    denominator: words("Inwoners van 15 tot 65 jaar op 1 januari", "Residents aged 15 up to 65 on 1 January"),
    sentence: words(
      "Op elke {base} inwoners van 15 tot 65 jaar hebben er {count} een uitkering bij arbeidsongeschiktheid",
      "For every {base} residents aged 15 to 65, {count} have a benefit for incapacity to work",
    ),
    recipes: [ratio(["kwb:a_soz_ao"], residentsOfWorkingAge, 1000)],
  },
  {
    things: words("mensen met een uitkering", "people with a benefit"),
    sentence: words(
      "In {place} hebben {value} mensen een uitkering bij arbeidsongeschiktheid",
      "In {place}, {value} people have a benefit for incapacity to work",
    ),
    recipes: [count("kwb:a_soz_ao")],
  },
);

const distanceToGp: Definition = distance({
  id: "afstand-huisarts",
  isCore: true,
  title: words("Afstand tot de huisarts", "Distance to a general practitioner"),
  to: words("een huisartsenpraktijk", "a general practice"),
  attention: words(
    "Het gaat om de dichtstbijzijnde praktijk, ook als die geen nieuwe patiënten aanneemt.",
    "The nearest practice counts, also when it takes no new patients.",
  ),
  breaks: [
    breakIn(
      2020,
      "Vanaf 2020 tellen extra adressen van een praktijk niet meer mee. De afstand is daardoor iets groter.",
      "From 2020 on, extra addresses of a practice are no longer counted. This makes the distance slightly larger.",
    ),
  ],
  measure: "kwb:g_afs_hp",
});

const nearbyCare: readonly Definition[] = [
  withinReach({
    id: "huisartsen-binnen-3-km",
    title: words("Huisartsenpraktijken binnen 3 kilometer", "General practices within 3 kilometres"),
    things: words("huisartsenpraktijken", "general practices"),
    kilometres: 3,
    measure: "kwb:huisartsenpraktijk_gemiddeld_aantal_binnen_3_km",
  }),
  distance({
    id: "afstand-huisartsenpost",
    title: words("Afstand tot een huisartsenpost", "Distance to an out-of-hours practice"),
    to: words("een huisartsenpost", "an out-of-hours general practice"),
    meaning: words(
      "Een huisartsenpost is er voor spoed in de avond, de nacht en het weekend.",
      "It is there for urgent care in the evening, at night and at weekends.",
    ),
    measure: "kwb:huisartsenpost_gemiddelde_afstand_in_km",
  }),
  distance({
    id: "afstand-apotheek",
    title: words("Afstand tot een apotheek", "Distance to a pharmacy"),
    to: words("een apotheek", "a pharmacy"),
    measure: "kwb:apotheek_gemiddelde_afstand_in_km",
  }),
  distance({
    id: "afstand-ziekenhuis",
    title: words("Afstand tot een ziekenhuis", "Distance to a hospital"),
    to: words("een ziekenhuis", "a hospital"),
    meaning: words("Buitenpoliklinieken tellen niet mee.", "Outside clinics are not counted."),
    measure: "kwb:ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km",
  }),
  distance({
    id: "afstand-ziekenhuis-of-polikliniek",
    title: words("Afstand tot een ziekenhuis of polikliniek", "Distance to a hospital or outpatient clinic"),
    to: words("een ziekenhuis of buitenpolikliniek", "a hospital or outside clinic"),
    measure: "kwb:ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km",
  }),
];

export const care = inTheme("zorg-en-ondersteuning", [
  ...support,
  ...healthOnMainPage,
  ...incapacity,
  distanceToGp,
  ...healthOtherwise,
  ...nearbyCare,
]);
