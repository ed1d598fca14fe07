/**
 * Theme work and income: benefits, paid work, education, and incomes of people
 * and households.
 */
import { breakIn, inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { businesses } from "./bedrijven.ts";
import { incomes, incomesOnMainPage } from "./inkomen.ts";
import { count, publishedAmong, ratio, residents, residentsFrom25To65, residentsOfWorkingAge } from "./recipes.ts";
import { percentage, perThousandOfWorkingAge, perThousandResidents } from "./units.ts";
import { withCount } from "./with-count.ts";

const countedOnOneDay = words(
  "Aantallen zijn afgerond op 10. In de editie van 2024 gaat het om de laatste dag van december.",
  "Numbers are rounded to 10. In the 2024 edition they refer to the last day of December.",
);

const workingAge = words("Inwoners van 15 tot 65 jaar op 1 januari", "Residents aged 15 up to 65 on 1 January");

const socialAssistance: readonly Definition[] = withCount(
  {
    id: "mensen-met-bijstand",
    isCore: true,
    title: words("Mensen met bijstand", "People on social assistance"),
    definition: words(
      "Mensen met een bijstandsuitkering op grond van de Participatiewet. Mensen in een instelling en mensen zonder dak tellen niet mee.",
      "People on social assistance under the Participation Act. People in institutions and homeless people are not counted.",
    ),
    attention: countedOnOneDay,
    unit: perThousandOfWorkingAge,
    numerator: words("Mensen met bijstand, van alle leeftijden", "People on social assistance, of all ages"),
    denominator: workingAge,
    sentence: words(
      "Op elke {base} inwoners van 15 tot 65 jaar hebben er {count} bijstand",
      "For every {base} residents aged 15 to 65, {count} are on social assistance",
    ),
    recipes: [ratio(["kwb:a_soz_wb"], residentsOfWorkingAge, 1000)],
  },
  {
    things: words("mensen met bijstand", "people on social assistance"),
    sentence: words("In {place} hebben {value} mensen bijstand", "In {place}, {value} people are on social assistance"),
    recipes: [count("kwb:a_soz_wb")],
  },
);

const unemployment: readonly Definition[] = withCount(
  {
    id: "mensen-met-werkloosheidsuitkering",
    isCore: true,
    title: words("Mensen met een werkloosheidsuitkering", "People on unemployment benefit"),
    definition: words(
      "Mensen met een uitkering op grond van de Werkloosheidswet (WW). Die is er voor wie een baan verloor; de duur hangt af van hoe lang iemand werkte.",
      "People on unemployment benefit (WW). It is for those who lost a job; how long it lasts depends on how long somebody worked.",
    ),
    attention: countedOnOneDay,
    unit: perThousandOfWorkingAge,
    numerator: words("Mensen met een werkloosheidsuitkering", "People on unemployment benefit"),
    denominator: workingAge,
    sentence: words(
      "Op elke {base} inwoners van 15 tot 65 jaar hebben er {count} een werkloosheidsuitkering",
      "For every {base} residents aged 15 to 65, {count} are on unemployment benefit",
    ),
    recipes: [ratio(["kwb:a_soz_ww"], residentsOfWorkingAge, 1000)],
  },
  {
    things: words("mensen met een werkloosheidsuitkering", "people on unemployment benefit"),
    sentence: words(
      "In {place} hebben {value} mensen een werkloosheidsuitkering",
      "In {place}, {value} people are on unemployment benefit",
    ),
    recipes: [count("kwb:a_soz_ww")],
  },
);

const statePension: readonly Definition[] = withCount(
  {
    id: "mensen-met-aow",
    title: words("Mensen met AOW", "People on state pension (AOW)"),
    definition: words(
      "Mensen die AOW krijgen: het pensioen van de overheid voor iedereen vanaf de AOW-leeftijd.",
      "People on AOW: the state pension for everybody from the pension age on.",
    ),
    attention: words(
      "De AOW-leeftijd steeg: 66 jaar en 4 maanden in 2021, 67 jaar in 2024. Aantallen zijn afgerond op 10.",
      "The pension age rose: 66 years and 4 months in 2021, 67 years in 2024. Numbers are rounded to 10.",
    ),
    unit: perThousandResidents,
    numerator: words("Mensen met AOW", "People on AOW"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    sentence: words("Van elke {base} inwoners hebben er {count} AOW", "Of every {base} residents, {count} are on state pension"),
    recipes: [ratio(["kwb:a_soz_ow"], [residents], 1000)],
  },
  {
    things: words("mensen met AOW", "people on state pension"),
    sentence: words("In {place} hebben {value} mensen AOW", "In {place}, {value} people are on state pension"),
    recipes: [count("kwb:a_soz_ow")],
  },
);

const paidWork: Definition = {
  id: "mensen-met-betaald-werk",
  isCore: true,
  title: words("Mensen met betaald werk", "People in paid work"),
  definition: words(
    "Inwoners van 15 tot 75 jaar met betaald werk, ook als dat een paar uur per week is. Mensen in een instelling tellen niet mee.",
    "Residents aged 15 up to 75 in paid work, also if only some hours a week. People in institutions are not counted.",
  ),
  unit: percentage("van de inwoners van 15 tot 75 jaar", "of residents aged 15 to 75"),
  numerator: words("Inwoners van 15 tot 75 jaar met betaald werk", "Residents aged 15 up to 75 in paid work"),
  denominator: words("Inwoners van 15 tot 75 jaar", "Residents aged 15 up to 75"),
  breaks: [
    breakIn(
      2022,
      "Het cijfer van 2022 ligt bijna overal 4 tot 5 punten lager dan dat van 2021. Dat wijst op een andere telling.",
      "The figure for 2022 is 4 to 5 points lower than that for 2021 almost everywhere. This points to another way of counting.",
    ),
  ],
  sentence: words(
    "Van elke {base} inwoners van 15 tot 75 jaar hebben er {count} betaald werk",
    "Of every {base} residents aged 15 to 75, {count} are in paid work",
  ),
  recipes: [publishedAmong("kwb:p_arb_pp", residents, residentsOfWorkingAge)],
};

const kindsOfWork: readonly Definition[] = [
  {
    id: "werknemers",
    title: words("Werkenden in loondienst", "Workers in employment"),
    definition: words(
      "Mensen die werken voor een werkgever, als deel van alle werkenden van 15 tot 75 jaar. Bij meer banen telt de baan met de meeste uren.",
      "People who work for an employer, as a share of all workers aged 15 up to 75. With several jobs, the one with most hours counts.",
    ),
    unit: percentage("van de werkenden", "of workers"),
    denominator: words("Werkenden van 15 tot 75 jaar", "Workers aged 15 up to 75"),
    sentence: words("Van elke {base} werkenden zijn er {count} in loondienst", "Of every {base} workers, {count} are employees"),
    recipes: [publishedAmong("kwb:p_arb_wn", residents, residentsFrom25To65)],
  },
  {
    id: "zelfstandigen",
    title: words("Werkenden met een eigen bedrijf", "Self-employed workers"),
    definition: words(
      "Mensen die voor zichzelf werken, of in het bedrijf van hun gezin, als deel van alle werkenden van 15 tot 75 jaar.",
      "People who work for themselves or in their family’s business, as a share of all workers aged 15 up to 75.",
    ),
    unit: percentage("van de werkenden", "of workers"),
    denominator: words("Werkenden van 15 tot 75 jaar", "Workers aged 15 up to 75"),
    sentence: words("Van elke {base} werkenden werken er {count} voor zichzelf", "Of every {base} workers, {count} are self-employed"),
    recipes: [publishedAmong("kwb:p_arb_zs", residents, residentsFrom25To65)],
  },
];

const levelsOfEducation = ["kwb:a_opl_lg", "kwb:a_opl_md", "kwb:a_opl_hg"];

const lowEducation = education({
  id: "lage-opleiding",
  isCore: true,
  measure: "kwb:a_opl_lg",
  title: words("Inwoners met een lage opleiding", "Residents with a low level of education"),
  definition: words(
    "Inwoners van 15 tot 75 jaar met als hoogste opleiding: basisonderwijs, vmbo of mbo niveau 1. Ook jongeren die nog op school zitten tellen mee.",
    "Residents aged 15 up to 75 whose highest education is primary school, vmbo (pre-vocational secondary) or mbo level 1. Young people still at school are counted too.",
  ),
  things: words("een lage opleiding", "a low level of education"),
});

const otherEducation: readonly Definition[] = [
  ...education({
    id: "middelbare-opleiding",
    measure: "kwb:a_opl_md",
    title: words("Inwoners met een middelbare opleiding", "Residents with a medium level of education"),
    definition: words(
      "Inwoners van 15 tot 75 jaar met als hoogste opleiding havo, vwo of mbo niveau 2, 3 of 4.",
      "Residents aged 15 up to 75 whose highest education is upper secondary school or mbo level 2, 3 or 4.",
    ),
    things: words("een middelbare opleiding", "a medium level of education"),
  }),
  ...education({
    id: "hoge-opleiding",
    measure: "kwb:a_opl_hg",
    title: words("Inwoners met een hoge opleiding", "Residents with a high level of education"),
    definition: words(
      "Inwoners van 15 tot 75 jaar met als hoogste opleiding hbo of universiteit.",
      "Residents aged 15 up to 75 whose highest education is a university of applied sciences or a university.",
    ),
    things: words("een hoge opleiding", "a high level of education"),
  }),
];

interface Education extends Pick<Definition, "id" | "title" | "definition" | "isCore"> {
  readonly measure: string;
  readonly things: Definition["title"];
}

function education({ measure, things, ...one }: Education): readonly Definition[] {
  return withCount(
    {
      ...one,
      attention: words(
        "Het CBS schat een deel van deze cijfers. Aantallen zijn afgerond op 10.",
        "CBS estimates part of these figures. Numbers are rounded to 10.",
      ),
      unit: percentage("van de inwoners van 15 tot 75 jaar", "of residents aged 15 to 75"),
      numerator: words(`Inwoners met ${things.nl}`, `Residents with ${things.en}`),
      denominator: words(
        "Inwoners met een lage, middelbare of hoge opleiding samen",
        "Residents with a low, medium or high level of education together",
      ),
      decimals: 1,
      sentence: words(
        `Van elke {base} inwoners van 15 tot 75 jaar hebben er {count} ${things.nl}`,
        `Of every {base} residents aged 15 to 75, {count} have ${things.en}`,
      ),
      recipes: [ratio([measure], levelsOfEducation, 100)],
    },
    {
      things: words(`inwoners met ${things.nl}`, `residents with ${things.en}`),
      sentence: words(`In {place} hebben {value} inwoners ${things.nl}`, `In {place}, {value} residents have ${things.en}`),
      recipes: [count(measure)],
    },
  );
}

export const workAndIncome = inTheme("werk-en-inkomen", [
  ...socialAssistance,
  paidWork,
  ...incomesOnMainPage,
  ...lowEducation,
  ...unemployment,
  ...statePension,
  ...kindsOfWork,
  ...otherEducation,
  ...incomes,
  ...businesses,
]);
