/**
 * Health and informal care as adults tell it: the Health Monitor of 2016 and 2020.
 *
 * Definitions follow the questions and limits usual in that monitor. Names of
 * measures are those of the 2020 table, or of 2016 for what was asked only then.
 */
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { asTold, firstAgeChanged, healthOfAdults, healthOfOlderPeople } from "./health.ts";
import type { HealthShare } from "./health.ts";
import { survey } from "./recipes.ts";
import { hours, percentage } from "./units.ts";

const informalCare = words(
  "Mantelzorg is onbetaalde zorg voor een bekende die langer ziek is of hulp nodig heeft.",
  "Informal care is unpaid care for someone close who is ill for longer or needs help.",
);

const burdened: Definition = {
  id: "zwaar-belaste-mantelzorgers",
  isCore: true,
  title: words("Zwaar belaste mantelzorgers", "Heavily burdened informal carers"),
  definition: words(
    `Mantelzorgers die zich tamelijk zwaar of zwaarder belast voelen. ${informalCare.nl}`,
    `Informal carers who feel fairly heavily burdened or worse. ${informalCare.en}`,
  ),
  attention: words(
    `${asTold().nl} Het gaat om weinig mensen per gemeente, dus de marge is breed.`,
    `${asTold().en} Few people per municipality are concerned, so the margin is wide.`,
  ),
  unit: percentage("van de mantelzorgers", "of informal carers"),
  nature: "subjective",
  polarity: "lower-better",
  denominator: words("Volwassenen die mantelzorg geven", "Adults who give informal care"),
  decimals: 1,
  breaks: [firstAgeChanged],
  sentence: words(
    "Van elke {base} mantelzorgers voelen er {count} zich zwaar belast",
    "Of every {base} informal carers, {count} feel heavily burdened",
  ),
  recipes: [survey("gezondheid:ZwaarBelasteMantelzorgers@18+")],
};

const burdenedOver65: Definition = {
  ...burdened,
  id: "zwaar-belaste-mantelzorgers-65-plus",
  isCore: false,
  title: words("Zwaar belaste mantelzorgers, 65 jaar en ouder", "Heavily burdened informal carers, aged 65 or over"),
  unit: percentage("van de mantelzorgers van 65 jaar en ouder", "of informal carers aged 65 or over"),
  denominator: words("Mantelzorgers van 65 jaar of ouder", "Informal carers aged 65 or over"),
  breaks: [],
  sentence: words(
    "Van elke {base} mantelzorgers van 65 jaar of ouder voelen er {count} zich zwaar belast",
    "Of every {base} informal carers aged 65 or over, {count} feel heavily burdened",
  ),
  recipes: [survey("gezondheid:ZwaarBelasteMantelzorgers@65+")],
};

/** Each row gives the figure for adults, and where wanted the one for people of 65 or over. */
const onMainPage: readonly HealthShare[] = [
  {
    id: "ervaren-gezondheid-goed",
    isCore: true,
    alsoFor65: true,
    measure: "ErvarenGezondheidGoedZeerGoed",
    title: words("Goede gezondheid, volgens mensen zelf", "Good health, in people’s own opinion"),
    definition: words(
      "Mensen die hun eigen gezondheid goed of zeer goed noemen.",
      "People who call their own health good or very good.",
    ),
    polarity: "higher-better",
    tell: words("noemen er {count} hun gezondheid goed of zeer goed", "{count} call their health good or very good"),
  },
  {
    id: "mantelzorgers",
    isCore: true,
    alsoFor65: true,
    measure: "Mantelzorger",
    title: words("Mensen die mantelzorg geven", "People who give informal care"),
    definition: words(
      `Mensen die mantelzorg geven, al ten minste 3 maanden of ten minste 8 uur per week. ${informalCare.nl}`,
      `People who give informal care, for at least 3 months or at least 8 hours a week. ${informalCare.en}`,
    ),
    tell: words("geven er {count} mantelzorg", "{count} give informal care"),
  },
  {
    id: "langdurige-aandoeningen",
    isCore: true,
    alsoFor65: true,
    measure: "EenOfMeerLangdurigeAandoeningen",
    title: words("Mensen met een langdurige aandoening", "People with a long-term condition"),
    definition: words(
      "Mensen die zeggen een of meer langdurige ziekten of aandoeningen te hebben.",
      "People who say they have one or more long-term illnesses or conditions.",
    ),
    tell: words("hebben er {count} een langdurige aandoening", "{count} have a long-term condition"),
  },
];

const otherwise: readonly HealthShare[] = [
  {
    id: "lichamelijke-beperkingen",
    alsoFor65: true,
    measure: "EenOfMeerLichamelijkeBeperkingen",
    title: words("Mensen met een lichamelijke beperking", "People with a physical limitation"),
    definition: words(
      "Mensen die zeggen veel moeite te hebben met horen, zien of bewegen, of het niet te kunnen.",
      "People who say they have great difficulty hearing, seeing or moving, or cannot do so.",
    ),
    tell: words("hebben er {count} een lichamelijke beperking", "{count} have a physical limitation"),
  },
  {
    id: "beperking-in-horen",
    alsoFor65: true,
    measure: "BeperkingInHoren",
    title: words("Mensen die slecht horen", "People with a hearing limitation"),
    definition: words(
      "Mensen die zeggen een gesprek moeilijk of niet te kunnen volgen, ook met een hoortoestel.",
      "People who say they can hardly or not follow a conversation, even with a hearing aid.",
    ),
    tell: words("hebben er {count} grote moeite met horen", "{count} have great difficulty hearing"),
  },
  {
    id: "beperking-in-zien",
    alsoFor65: true,
    measure: "BeperkingInZien",
    title: words("Mensen die slecht zien", "People with a visual limitation"),
    definition: words(
      "Mensen die zeggen moeilijk of niet te kunnen lezen of gezichten te herkennen, ook met een bril of lenzen.",
      "People who say they can hardly or not read or recognise faces, even with glasses or lenses.",
    ),
    tell: words("hebben er {count} grote moeite met zien", "{count} have great difficulty seeing"),
  },
  {
    id: "beperking-in-bewegen",
    alsoFor65: true,
    measure: "BeperkingInBewegen",
    title: words("Mensen die slecht bewegen", "People with limited mobility"),
    definition: words(
      "Mensen die zeggen moeilijk of niet te kunnen lopen, bukken of iets dragen.",
      "People who say they can hardly or not walk, bend or carry something.",
    ),
    tell: words("hebben er {count} grote moeite met bewegen", "{count} have great difficulty moving"),
  },
  {
    id: "beperkt-door-gezondheid",
    alsoFor65: true,
    onlyIn: 2016,
    measure: "BeperktVanwegeProblemenMetGezondheid",
    title: words("Beperkt door hun gezondheid", "Limited by their health"),
    definition: words(
      "Mensen die zeggen dat problemen met hun gezondheid hen beperken in wat anderen gewoonlijk doen.",
      "People who say that problems with their health limit them in what others usually do.",
    ),
    tell: words("voelen er {count} zich beperkt door hun gezondheid", "{count} feel limited by their health"),
  },
  {
    id: "ondergewicht",
    measure: "Ondergewicht",
    title: words("Mensen met ondergewicht", "People who are underweight"),
    definition: words(
      "Mensen die licht zijn voor hun lengte: minder dan 18,5 kilo per vierkante meter (BMI). Lengte en gewicht gaven zij zelf op.",
      "People who are light for their height: a body mass index (BMI) below 18.5. They reported height and weight themselves.",
    ),
    tell: words("hebben er {count} ondergewicht", "{count} are underweight"),
  },
  {
    id: "gezond-gewicht",
    measure: "NormaalGewicht",
    title: words("Mensen met een gewoon gewicht", "People of normal weight"),
    definition: words(
      "Mensen met een gewicht dat bij hun lengte past: 18,5 tot 25 kilo per vierkante meter (BMI). Lengte en gewicht gaven zij zelf op.",
      "People whose weight suits their height: a body mass index (BMI) from 18.5 up to 25. They reported height and weight themselves.",
    ),
    tell: words("hebben er {count} een gewoon gewicht", "{count} are of normal weight"),
  },
  {
    id: "overgewicht",
    alsoFor65: true,
    measure: "Overgewicht",
    title: words("Mensen met overgewicht", "People who are overweight"),
    definition: words(
      "Mensen die zwaar zijn voor hun lengte: 25 kilo per vierkante meter of meer (BMI). Lengte en gewicht gaven zij zelf op.",
      "People who are heavy for their height: a body mass index (BMI) of 25 or more. They reported height and weight themselves.",
    ),
    tell: words("hebben er {count} overgewicht", "{count} are overweight"),
  },
  {
    id: "matig-overgewicht",
    measure: "MatigOvergewicht",
    title: words("Mensen met matig overgewicht", "People who are moderately overweight"),
    definition: words(
      "Mensen met 25 tot 30 kilo per vierkante meter (BMI). Lengte en gewicht gaven zij zelf op.",
      "People with a body mass index (BMI) from 25 up to 30. They reported height and weight themselves.",
    ),
    tell: words("hebben er {count} matig overgewicht", "{count} are moderately overweight"),
  },
  {
    id: "ernstig-overgewicht",
    alsoFor65: true,
    measure: "ErnstigOvergewichtObesitas",
    title: words("Mensen met ernstig overgewicht", "People with obesity"),
    definition: words(
      "Mensen met 30 kilo per vierkante meter of meer (BMI). Lengte en gewicht gaven zij zelf op.",
      "People with a body mass index (BMI) of 30 or more. They reported height and weight themselves.",
    ),
    tell: words("hebben er {count} ernstig overgewicht", "{count} have obesity"),
  },
  {
    id: "voldoende-beweging",
    alsoFor65: true,
    measure: "VoldoetAanBeweegrichtlijn",
    title: words("Voldoende beweging volgens de richtlijn", "Enough exercise by the guideline"),
    definition: words(
      "Mensen die elke week ten minste 2,5 uur stevig bewegen en ten minste 2 keer per week oefenen voor spieren en botten.",
      "People who are active for at least 2.5 hours a week and do exercise for muscles and bones at least twice a week.",
    ),
    tell: words("bewegen er {count} genoeg volgens de richtlijn", "{count} exercise enough by the guideline"),
  },
  {
    id: "wekelijks-sporten",
    alsoFor65: true,
    measure: "WekelijksSporter",
    title: words("Mensen die elke week sporten", "People who do sport every week"),
    definition: words("Mensen die ten minste één keer per week sporten.", "People who do sport at least once a week."),
    tell: words("sporten er {count} elke week", "{count} do sport every week"),
  },
  {
    id: "norm-gezond-bewegen",
    onlyIn: 2016,
    measure: "VoldoetAanNormGezondBewegen",
    title: words("Voldoende beweging volgens de oude norm", "Enough exercise by the former norm"),
    definition: words(
      "Mensen die voldoen aan de Nederlandse Norm Gezond Bewegen, de norm van vóór de richtlijn van 2017.",
      "People who meet the Dutch norm for healthy exercise, in use before the guideline of 2017.",
    ),
    tell: words("voldoen er {count} aan de oude norm voor bewegen", "{count} meet the former norm for exercise"),
  },
  {
    id: "fitnorm",
    onlyIn: 2016,
    measure: "VoldoetAanFitnorm",
    title: words("Mensen die aan de fitnorm voldoen", "People who meet the fitness norm"),
    definition: words(
      "Mensen die ten minste 3 keer per week ten minste 20 minuten zwaar inspannend bewegen.",
      "People who do vigorous exercise for at least 20 minutes at least 3 times a week.",
    ),
    tell: words("voldoen er {count} aan de fitnorm", "{count} meet the fitness norm"),
  },
  {
    id: "ten-minste-een-beweegnorm",
    onlyIn: 2016,
    measure: "VoldoetAanTenMinste1Bewegingsnorm",
    title: words("Mensen die aan een beweegnorm voldoen", "People who meet an exercise norm"),
    definition: words(
      "Mensen die voldoen aan de oude norm voor gezond bewegen, aan de fitnorm of aan allebei.",
      "People who meet the former norm for healthy exercise, the fitness norm, or both.",
    ),
    tell: words("voldoen er {count} aan ten minste één beweegnorm", "{count} meet at least one exercise norm"),
  },
  {
    id: "rokers",
    alsoFor65: true,
    onlyIn: 2020,
    measure: "Rokers",
    title: words("Mensen die roken", "People who smoke"),
    definition: words("Mensen die zeggen dat zij roken.", "People who say they smoke."),
    polarity: "lower-better",
    tell: words("roken er {count}", "{count} smoke"),
  },
  {
    id: "richtlijn-alcohol",
    alsoFor65: true,
    onlyIn: 2020,
    measure: "VoldoetAanRichtlijnAlcoholgebruik",
    title: words("Weinig of geen alcohol", "Little or no alcohol"),
    definition: words(
      "Mensen die geen alcohol drinken, of hoogstens één glas per dag. Dat is de richtlijn van de Gezondheidsraad.",
      "People who drink no alcohol, or at most one glass a day. That is the guideline of the Health Council.",
    ),
    tell: words("drinken er {count} geen alcohol of hoogstens één glas per dag", "{count} drink no alcohol or at most one glass a day"),
  },
  {
    id: "zware-drinkers",
    onlyIn: 2020,
    measure: "ZwareDrinker",
    title: words("Mensen die soms veel tegelijk drinken", "People who drink heavily at times"),
    definition: words(
      "Mensen die ten minste één keer per week veel drinken op één dag: mannen 6 glazen alcohol of meer, vrouwen 4 of meer.",
      "People who drink a lot on one day at least once a week: men 6 glasses of alcohol or more, women 4 or more.",
    ),
    polarity: "lower-better",
    tell: words("drinken er {count} elke week veel op één dag", "{count} drink a lot on one day every week"),
  },
  {
    id: "overmatige-drinkers",
    alsoFor65: true,
    onlyIn: 2020,
    measure: "OvermatigDrinker",
    title: words("Mensen die te veel drinken", "People who drink too much"),
    definition: words(
      "Mensen die veel alcohol per week drinken: mannen meer dan 21 glazen, vrouwen meer dan 14.",
      "People who drink much alcohol in a week: men more than 21 glasses, women more than 14.",
    ),
    polarity: "lower-better",
    tell: words("drinken er {count} overmatig veel", "{count} drink excessively"),
  },
];

const hoursOfCare: readonly Definition[] = [
  {
    id: "uren-mantelzorg",
    title: words("Uren mantelzorg per week", "Hours of informal care per week"),
    definition: words(
      `Hoeveel uur per week een mantelzorger gemiddeld zorgt. ${informalCare.nl}`,
      `How many hours a week an informal carer gives care, on average. ${informalCare.en}`,
    ),
    attention: asTold(),
    unit: hours("per week per mantelzorger", "per week per informal carer"),
    nature: "subjective",
    denominator: words("Volwassenen die mantelzorg geven", "Adults who give informal care"),
    decimals: 1,
    breaks: [firstAgeChanged],
    sentence: words(
      "Een mantelzorger zorgt gemiddeld {value} per week voor een ander",
      "An informal carer gives {value} of care a week on average",
    ),
    recipes: [survey("gezondheid:UrenMantelzorgPerWeek@18+")],
  },
  {
    id: "uren-mantelzorg-65-plus",
    title: words("Uren mantelzorg per week, 65 jaar en ouder", "Hours of informal care per week, aged 65 or over"),
    definition: words(
      `Hoeveel uur per week een mantelzorger van 65 jaar of ouder gemiddeld zorgt. ${informalCare.nl}`,
      `How many hours a week an informal carer aged 65 or over gives care, on average. ${informalCare.en}`,
    ),
    attention: asTold(),
    unit: hours("per week per mantelzorger van 65 jaar en ouder", "per week per informal carer aged 65 or over"),
    nature: "subjective",
    denominator: words("Mantelzorgers van 65 jaar of ouder", "Informal carers aged 65 or over"),
    decimals: 1,
    sentence: words(
      "Een mantelzorger van 65 jaar of ouder zorgt gemiddeld {value} per week voor een ander",
      "An informal carer aged 65 or over gives {value} of care a week on average",
    ),
    recipes: [survey("gezondheid:UrenMantelzorgPerWeek@65+")],
  },
];

const receivedCare: readonly Definition[] = [
  {
    id: "ontvangers-van-mantelzorg-65-plus",
    title: words("Ouderen die mantelzorg krijgen", "Older people who receive informal care"),
    definition: words(
      `Mensen van 65 jaar of ouder die mantelzorg krijgen. ${informalCare.nl}`,
      `People aged 65 or over who receive informal care. ${informalCare.en}`,
    ),
    attention: asTold(2016),
    unit: percentage("van de mensen van 65 jaar en ouder", "of people aged 65 or over"),
    nature: "subjective",
    denominator: words("Mensen van 65 jaar of ouder die de vraag beantwoordden", "People aged 65 or over who answered the question"),
    decimals: 1,
    sentence: words(
      "Van elke {base} mensen van 65 jaar of ouder krijgen er {count} mantelzorg",
      "Of every {base} people aged 65 or over, {count} receive informal care",
    ),
    recipes: [survey("gezondheid:Mantelzorgontvanger@65+")],
  },
  {
    id: "uren-ontvangen-mantelzorg-65-plus",
    title: words("Uren mantelzorg die ouderen krijgen", "Hours of informal care older people receive"),
    definition: words(
      `Hoeveel uur mantelzorg per week iemand van 65 jaar of ouder gemiddeld krijgt, onder wie mantelzorg krijgt. ${informalCare.nl}`,
      `How many hours of informal care a week a person aged 65 or over receives, on average among those who receive it. ${informalCare.en}`,
    ),
    attention: asTold(2016),
    unit: hours("per week per ontvanger", "per week per recipient"),
    nature: "subjective",
    denominator: words("Mensen van 65 jaar of ouder die mantelzorg krijgen", "People aged 65 or over who receive informal care"),
    decimals: 1,
    sentence: words(
      "Iemand van 65 jaar of ouder met mantelzorg krijgt gemiddeld {value} per week",
      "A person aged 65 or over with informal care receives {value} of it a week on average",
    ),
    recipes: [survey("gezondheid:UrenOntvangenMantelzorgPerWeek@65+")],
  },
];

export const healthOnMainPage: readonly Definition[] = [...onMainPage.map(healthOfAdults), burdened];

export const healthOtherwise: readonly Definition[] = [
  ...onMainPage.flatMap(healthOfOlderPeople),
  burdenedOver65,
  ...hoursOfCare,
  ...receivedCare,
  ...otherwise.flatMap((one) => [healthOfAdults(one), ...healthOfOlderPeople(one)]),
];
