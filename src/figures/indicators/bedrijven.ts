/** Places of business per 1,000 residents, all together and by what they do. */
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, ratio, residents } from "./recipes.ts";
import { perThousandResidents } from "./units.ts";
import { withCount } from "./with-count.ts";

interface Sector extends Pick<Definition, "id" | "title" | "breaks"> {
  readonly measure: string;
  /** Dutch after "vestigingen in …"; English after "places of business in …". */
  readonly activity: Definition["title"];
}

const provisional = words(
  "Aantallen zijn afgerond op 5 en voorlopig. Ook mensen die alleen voor zichzelf werken tellen als vestiging.",
  "Numbers are rounded to 5 and provisional. People who only work for themselves count as a place of business too.",
);

const everyBusiness: readonly Definition[] = withCount(
  {
    id: "bedrijfsvestigingen",
    title: words("Bedrijfsvestigingen", "Places of business"),
    definition: words(
      "Plaatsen waar een bedrijf of instelling werkt. Elk bedrijf heeft er ten minste één.",
      "Places where a business or institution works. Each business has at least one.",
    ),
    attention: provisional,
    moment: "1-january",
    unit: perThousandResidents,
    numerator: words("Bedrijfsvestigingen op 1 januari", "Places of business on 1 January"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    sentence: words(
      "Op elke {base} inwoners zijn er {count} bedrijfsvestigingen",
      "For every {base} residents there are {count} places of business",
    ),
    recipes: [ratio(["kwb:a_bedv"], [residents], 1000)],
  },
  {
    things: words("bedrijfsvestigingen", "places of business"),
    sentence: words("In {place} zijn er {value} bedrijfsvestigingen", "There are {value} places of business in {place}"),
    recipes: [count("kwb:a_bedv")],
  },
);

function sector({ measure, activity, ...one }: Sector): Definition {
  return {
    ...one,
    definition: words(
      `Plaatsen waar een bedrijf of instelling werkt, met als hoofdactiviteit ${activity.nl}.`,
      `Places where a business or institution works whose main activity is ${activity.en}.`,
    ),
    attention: provisional,
    moment: "1-january",
    unit: perThousandResidents,
    numerator: words("Bedrijfsvestigingen met deze activiteit", "Places of business with this activity"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    decimals: 1,
    sentence: words(
      `Op elke {base} inwoners zijn er {count} vestigingen in ${activity.nl}`,
      `For every {base} residents there are {count} places of business in ${activity.en}`,
    ),
    recipes: [ratio([measure], [residents], 1000)],
  };
}

const sectors: readonly Sector[] = [
  {
    id: "vestigingen-landbouw",
    measure: "kwb:a_bed_a",
    title: words("Vestigingen in landbouw en visserij", "Businesses in farming and fishing"),
    activity: words("landbouw, bosbouw en visserij", "farming, forestry and fishing"),
  },
  {
    id: "vestigingen-nijverheid",
    measure: "kwb:a_bed_bf",
    title: words("Vestigingen in industrie, bouw en energie", "Businesses in industry, construction and energy"),
    activity: words("industrie, bouw en energie", "industry, construction and energy"),
  },
  {
    id: "vestigingen-handel-en-horeca",
    measure: "kwb:a_bed_gi",
    title: words("Vestigingen in handel en horeca", "Businesses in trade and catering"),
    activity: words("handel en horeca", "trade and catering"),
  },
  {
    id: "vestigingen-vervoer-en-informatie",
    measure: "kwb:a_bed_hj",
    title: words("Vestigingen in vervoer en informatie", "Businesses in transport and information"),
    activity: words("vervoer, informatie en communicatie", "transport, information and communication"),
  },
  {
    id: "vestigingen-financieel-en-vastgoed",
    measure: "kwb:a_bed_kl",
    title: words("Vestigingen in financiën en vastgoed", "Businesses in finance and property"),
    activity: words("financiële diensten en vastgoed", "financial services and property"),
    breaks: [
      breakIn(
        2024,
        "Tussen 2022 en 2024 daalt dit cijfer bijna overal met een derde. Dat wijst op een andere indeling van bedrijven.",
        "Between 2022 and 2024 this figure falls by a third almost everywhere. This points to another classification of businesses.",
      ),
    ],
  },
  {
    id: "vestigingen-zakelijke-diensten",
    measure: "kwb:a_bed_mn",
    title: words("Vestigingen in zakelijke diensten", "Businesses in business services"),
    activity: words("zakelijke diensten", "business services"),
  },
  {
    id: "vestigingen-overheid-onderwijs-en-zorg",
    measure: "kwb:a_bed_oq",
    title: words("Vestigingen in overheid, onderwijs en zorg", "Workplaces in government, education and care"),
    activity: words("overheid, onderwijs en zorg", "government, education and care"),
  },
  {
    id: "vestigingen-cultuur-en-recreatie",
    measure: "kwb:a_bed_ru",
    title: words("Vestigingen in cultuur en recreatie", "Businesses in culture and recreation"),
    activity: words("cultuur, recreatie en overige diensten", "culture, recreation and other services"),
  },
];

export const businesses: readonly Definition[] = [...everyBusiness, ...sectors.map(sector)];
