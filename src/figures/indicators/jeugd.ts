/**
 * Theme youth: young people with support, who referred them, and their schools.
 *
 * Two figures on youth support lie close together and are not the same: the
 * percentage CBS publishes per municipality, and young people in youth care per
 * 100 residents under 25, which also exists for districts and for two years.
 */
import { inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { distance, withinReach } from "./distance.ts";
import { youthByAge, youthByHousehold, youthReferrers, youthReferrersOnMainPage } from "./jeugdzorg.ts";
import { count, published, publishedAmong, ratio, residents, residentsUnder25 } from "./recipes.ts";
import { percentage, perHundred, perThousandResidents, proportion } from "./units.ts";
import { withCount } from "./with-count.ts";

const notGoodOrBad = words(
  "Een hoger of lager cijfer is niet vanzelf goed of slecht: het kan wijzen op meer nood, of op hulp die eerder wordt gegeven.",
  "A higher or lower figure is not good or bad in itself: it may point to greater need, or to support that is given earlier.",
);

const core: readonly Definition[] = [
  {
    id: "jongeren-met-jeugdhulp",
    isCore: true,
    title: words("Jongeren met jeugdhulp", "Young people with youth support"),
    definition: words(
      "Jongeren die in het jaar jeugdhulp kregen. Een jongere telt één keer mee, ook met meer vormen van hulp. Hulp uit een persoonsgebonden budget telt niet mee.",
      "Young people who received youth support during the year. Each counts once, also with several kinds of support. Support paid from a personal budget is not counted.",
    ),
    attention: words(
      `Het CBS publiceert alleen het percentage. De leeftijdsgrens van de noemer staat niet in de tabel. Vergelijk dit cijfer daarom niet met het cijfer per 100 inwoners tot 25 jaar. ${notGoodOrBad.nl}`,
      `CBS publishes only the percentage. The table does not give the age limit of the denominator, so do not compare this figure with the one per 100 residents under 25. ${notGoodOrBad.en}`,
    ),
    unit: percentage("van de jongeren", "of young people"),
    numerator: words("Jongeren met jeugdhulp", "Young people with youth support"),
    denominator: words("Alle jongeren", "All young people"),
    decimals: 1,
    sentence: words(
      "Van elke {base} jongeren kregen er {count} jeugdhulp",
      "Of every {base} young people, {count} received youth support",
    ),
    recipes: [publishedAmong("jeugdindicatoren:jeugdhulp", "kwb:a_00_14", residentsUnder25)],
  },
  ...withCount(
    {
      id: "jongeren-met-jeugdzorg",
      isCore: true,
      title: words("Jongeren met jeugdzorg", "Young people in youth care"),
      definition: words(
        "Jongeren tot 23 jaar die in het jaar jeugdhulp, jeugdbescherming of jeugdreclassering kregen. Hulp uit een persoonsgebonden budget telt niet mee.",
        "Young people under 23 who had youth support, youth protection or youth probation during the year. Support paid from a personal budget is not counted.",
      ),
      attention: words(
        `Het aantal jongeren tot 23 jaar is niet bekend. Daarom is gedeeld door alle inwoners tot 25 jaar; het cijfer valt daardoor iets lager uit. Aantallen zijn afgerond op 5. ${notGoodOrBad.nl}`,
        `The number of people under 23 is not known. The figure is therefore divided by all residents under 25, which makes it slightly lower. Numbers are rounded to 5. ${notGoodOrBad.en}`,
      ),
      unit: perHundred("per 100 inwoners tot 25 jaar", "per 100 residents under 25"),
      numerator: words("Jongeren tot 23 jaar met jeugdzorg", "Young people under 23 in youth care"),
      denominator: words("Inwoners tot 25 jaar op 1 januari", "Residents under 25 on 1 January"),
      decimals: 1,
      sentence: words(
        "Van elke {base} inwoners tot 25 jaar kregen er {count} jeugdzorg",
        "Of every {base} residents under 25, {count} had youth care",
      ),
      recipes: [ratio(["jeugdzorg:TotaalJongerenMetJeugdzorgInNatura"], residentsUnder25, 100)],
    },
    {
      things: words("jongeren", "young people"),
      attention: words(`Aantallen zijn afgerond op 5. ${notGoodOrBad.nl}`, `Numbers are rounded to 5. ${notGoodOrBad.en}`),
      sentence: words("In {place} kregen {value} jongeren jeugdzorg", "In {place}, {value} young people had youth care"),
      recipes: [count("jeugdzorg:TotaalJongerenMetJeugdzorgInNatura")],
    },
  ),
  {
    id: "jeugdhulp-met-verblijf",
    isCore: true,
    title: words("Jeugdhulp met verblijf", "Youth support with a stay away from home"),
    definition: words(
      "Jongeren met jeugdhulp die daarbij niet thuis sliepen, maar bij een instelling, een pleeggezin of een gezinshuis.",
      "Young people with youth support who did not sleep at home but at an institution, with a foster family or in a family home.",
    ),
    attention: words("Het nieuwste cijfer is vaak nog voorlopig.", "The newest figure is often still provisional."),
    unit: percentage("van de jongeren met jeugdhulp", "of young people with youth support"),
    numerator: words("Jongeren met jeugdhulp met verblijf", "Young people with youth support and a stay"),
    denominator: words("Jongeren met jeugdhulp", "Young people with youth support"),
    decimals: 1,
    sentence: words(
      "Van elke {base} jongeren met jeugdhulp woonden er {count} een tijd niet thuis",
      "Of every {base} young people with youth support, {count} lived away from home for a time",
    ),
    recipes: [published("jeugdindicatoren:verblijf", "jeugdzorg:TotaalJongerenMetJeugdzorgInNatura")],
  },
  {
    id: "jeugdbescherming",
    isCore: true,
    title: words("Jeugdbescherming", "Youth protection"),
    definition: words(
      "Jongeren die in het jaar een maatregel van jeugdbescherming hadden. Een rechter legt die op als een kind niet veilig opgroeit.",
      "Young people under a youth protection measure during the year. A judge imposes it when a child is not growing up safely.",
    ),
    attention: words("Het nieuwste cijfer is vaak nog voorlopig.", "The newest figure is often still provisional."),
    unit: percentage("van de jongeren", "of young people"),
    numerator: words("Jongeren met jeugdbescherming", "Young people under youth protection"),
    denominator: words("Alle jongeren", "All young people"),
    decimals: 1,
    sentence: words(
      "Van elke {base} jongeren hadden er {count} jeugdbescherming",
      "Of every {base} young people, {count} were under youth protection",
    ),
    recipes: [published("jeugdindicatoren:jeugdbescherming", "kwb:a_00_14")],
  },
  {
    id: "jeugdreclassering",
    isCore: true,
    title: words("Jeugdreclassering", "Youth probation"),
    definition: words(
      "Jongeren die in het jaar begeleiding kregen van de jeugdreclassering, omdat zij met de politie of de leerplichtambtenaar in aanraking waren gekomen.",
      "Young people guided by the youth probation service during the year, after contact with the police or the school attendance officer.",
    ),
    attention: words(
      "Het nieuwste cijfer is vaak nog voorlopig. Het gaat om kleine aantallen, dus toeval speelt mee.",
      "The newest figure is often still provisional. The numbers are small, so chance plays a part.",
    ),
    unit: percentage("van de jongeren van 12 tot en met 22 jaar", "of young people aged 12 to 22"),
    numerator: words("Jongeren met jeugdreclassering", "Young people under youth probation"),
    denominator: words("Jongeren van 12 tot en met 22 jaar", "Young people aged 12 to 22"),
    decimals: 1,
    sentence: words(
      "Van elke {base} jongeren van 12 tot en met 22 jaar kregen er {count} jeugdreclassering",
      "Of every {base} young people aged 12 to 22, {count} were under youth probation",
    ),
    recipes: [published("jeugdindicatoren:jeugdreclassering", "kwb:a_15_24")],
  },
  ...youthReferrersOnMainPage,
];

const youthCare: readonly Definition[] = [
  {
    id: "jongeren-met-jeugdzorg-percentage",
    title: words("Jongeren tot 23 jaar met jeugdzorg", "Young people under 23 in youth care"),
    definition: words(
      "Jongeren tot 23 jaar die in het jaar jeugdhulp, jeugdbescherming of jeugdreclassering kregen, als deel van alle jongeren tot 23 jaar.",
      "Young people under 23 who had youth support, youth protection or youth probation during the year, as a share of all young people under 23.",
    ),
    attention: notGoodOrBad,
    unit: percentage("van de jongeren tot 23 jaar", "of young people under 23"),
    numerator: words("Jongeren tot 23 jaar met jeugdzorg", "Young people under 23 in youth care"),
    denominator: words("Alle jongeren tot 23 jaar", "All young people under 23"),
    sentence: words(
      "Van elke {base} jongeren tot 23 jaar kregen er {count} jeugdzorg",
      "Of every {base} young people under 23, {count} had youth care",
    ),
    recipes: [publishedAmong("kwb:p_jz_tn", "kwb:a_00_14", residentsUnder25)],
  },
  {
    id: "jeugdbescherming-en-verblijf",
    title: words("Jeugdbescherming met verblijf", "Youth protection and a stay away from home"),
    definition: words(
      "Jongeren met jeugdbescherming die in hetzelfde jaar ook jeugdhulp met verblijf kregen: zij woonden een tijd niet thuis.",
      "Young people under youth protection who also had youth support with a stay in the same year: they lived away from home for a time.",
    ),
    attention: words("Het nieuwste cijfer is vaak nog voorlopig.", "The newest figure is often still provisional."),
    unit: percentage("van de jongeren met jeugdbescherming", "of young people under youth protection"),
    numerator: words("Jongeren met jeugdbescherming en verblijf", "Young people under protection with a stay"),
    denominator: words("Jongeren met jeugdbescherming", "Young people under youth protection"),
    decimals: 1,
    sentence: words(
      "Van elke {base} jongeren met jeugdbescherming woonden er {count} een tijd niet thuis",
      "Of every {base} young people under youth protection, {count} lived away from home for a time",
    ),
    recipes: [published("jeugdindicatoren:bescherming-en-verblijf")],
  },
  ...youthByAge,
  ...youthByHousehold,
  ...youthReferrers,
  ...withCount(
    {
      id: "jeugdzorgtrajecten-per-jongere",
      title: words("Jeugdzorgtrajecten per jongere", "Youth care trajectories per young person"),
      definition: words(
        "Hoeveel trajecten van hulp een jongere met jeugdzorg in het jaar gemiddeld had. Een jongere kan er in een jaar meer dan één hebben.",
        "How many trajectories of support a young person in youth care had during the year, on average. One person can have several in a year.",
      ),
      unit: proportion("trajecten per jongere", "trajectories per young person"),
      numerator: words("Trajecten van jeugdzorg", "Youth care trajectories"),
      denominator: words("Jongeren tot 23 jaar met jeugdzorg", "Young people under 23 in youth care"),
      decimals: 2,
      sentence: words(
        "Een jongere met jeugdzorg had gemiddeld {value} trajecten",
        "A young person in youth care had {value} trajectories on average",
      ),
      recipes: [ratio(["jeugdzorg:TotaalTrajectenInNatura"], ["jeugdzorg:TotaalJongerenMetJeugdzorgInNatura"], 1)],
    },
    {
      things: words("trajecten", "trajectories"),
      sentence: words(
        "In {place} waren er {value} trajecten van jeugdzorg",
        "There were {value} youth care trajectories in {place}",
      ),
      recipes: [count("jeugdzorg:TotaalTrajectenInNatura")],
    },
  ),
];

const schools: readonly Definition[] = [
  ...pupils({
    id: "leerlingen-primair-onderwijs",
    title: words("Leerlingen op de basisschool", "Pupils in primary education"),
    definition: words(
      "Kinderen die op 1 oktober basisonderwijs volgden, ook speciaal basisonderwijs en speciaal onderwijs.",
      "Children in primary education on 1 October, special primary schools and special schools included.",
    ),
    things: words("leerlingen op de basisschool", "pupils in primary education"),
    measure: "kwb:aantal_leerlingen_primair_onderwijs",
  }),
  ...pupils({
    id: "leerlingen-voortgezet-onderwijs",
    title: words("Leerlingen op de middelbare school", "Pupils in secondary education"),
    definition: words(
      "Leerlingen die op 1 oktober voortgezet onderwijs volgden, ook op het voortgezet algemeen volwassenenonderwijs.",
      "Pupils in secondary education on 1 October, general secondary education for adults included.",
    ),
    things: words("leerlingen op de middelbare school", "pupils in secondary education"),
    measure: "kwb:aantal_leerlingen_voortgezet_onderwijs",
  }),
  ...pupils({
    id: "studenten-mbo",
    title: words("Studenten in het mbo", "Students in vocational education"),
    definition: words(
      "Mensen die op 1 oktober een mbo-opleiding volgden: middelbaar beroepsonderwijs. Zij tellen mee waar zij wonen.",
      "People in upper secondary vocational education (mbo) on 1 October. They are counted where they live.",
    ),
    things: words("studenten in het mbo", "students in vocational education"),
    measure: "kwb:aantal_studenten_mbo",
  }),
  ...pupils({
    id: "studenten-hbo",
    title: words("Studenten in het hbo", "Students at universities of applied sciences"),
    definition: words(
      "Mensen die op 1 oktober een hbo-opleiding volgden: hoger beroepsonderwijs. Zij tellen mee waar zij wonen.",
      "People studying at a university of applied sciences (hbo) on 1 October. They are counted where they live.",
    ),
    things: words("studenten in het hbo", "students at universities of applied sciences"),
    measure: "kwb:aantal_studenten_hbo",
  }),
  ...pupils({
    id: "studenten-universiteit",
    title: words("Studenten aan de universiteit", "Students at universities"),
    definition: words(
      "Mensen die op 1 oktober aan een universiteit studeerden. Zij tellen mee waar zij wonen.",
      "People studying at a university on 1 October. They are counted where they live.",
    ),
    things: words("studenten aan de universiteit", "students at universities"),
    measure: "kwb:aantal_studenten_wo",
  }),
];

const nearbyForChildren: readonly Definition[] = [
  distance({
    id: "afstand-kinderdagverblijf",
    title: words("Afstand tot een kinderdagverblijf", "Distance to a day nursery"),
    to: words("een kinderdagverblijf", "a day nursery"),
    measure: "kwb:g_afs_kv",
  }),
  withinReach({
    id: "kinderdagverblijven-binnen-1-km",
    title: words("Kinderdagverblijven dichtbij", "Day nurseries nearby"),
    things: words("kinderdagverblijven", "day nurseries"),
    kilometres: 1,
    measure: "kwb:kinderdagverblijf_gemiddeld_aantal_binnen_1_km",
  }),
  distance({
    id: "afstand-basisschool",
    title: words("Afstand tot een basisschool", "Distance to a primary school"),
    to: words("een basisschool", "a primary school"),
    meaning: words("Scholen voor speciaal onderwijs tellen niet mee.", "Special schools are not counted."),
    measure: "kwb:g_afs_sc",
  }),
  withinReach({
    id: "basisscholen-binnen-3-km",
    title: words("Basisscholen binnen 3 kilometer", "Primary schools within 3 kilometres"),
    things: words("basisscholen", "primary schools"),
    kilometres: 3,
    measure: "kwb:g_3km_sc",
  }),
  distance({
    id: "afstand-voortgezet-onderwijs",
    title: words("Afstand tot een middelbare school", "Distance to a secondary school"),
    to: words("een middelbare school", "a secondary school"),
    measure: "kwb:voortgezet_onderwijs_gem_afstand_in_km",
  }),
];

interface Pupils extends Pick<Definition, "id" | "title" | "definition"> {
  readonly things: Definition["title"];
  readonly measure: string;
}

function pupils({ things, measure, ...one }: Pupils): readonly Definition[] {
  return withCount(
    {
      ...one,
      attention: words(
        "Aantallen zijn afgerond op 10 en voorlopig.",
        "Numbers are rounded to 10 and provisional.",
      ),
      unit: perThousandResidents,
      numerator: words("Leerlingen of studenten, naar waar zij wonen", "Pupils or students, by where they live"),
      denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
      sentence: words(
        `Op elke {base} inwoners waren er {count} ${things.nl}`,
        `For every {base} residents there were {count} ${things.en}`,
      ),
      recipes: [ratio([measure], [residents], 1000)],
    },
    {
      things,
      scale: "linear",
      sentence: words(`In {place} woonden {value} ${things.nl}`, `{value} ${things.en} lived in {place}`),
      recipes: [count(measure)],
    },
  );
}

export const youth = inTheme("jeugd", [...core, ...youthCare, ...schools, ...nearbyForChildren]);
