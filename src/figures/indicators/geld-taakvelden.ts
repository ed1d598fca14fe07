/**
 * Spending in the social domain by field of work (taakveld), one row each.
 *
 * Names follow the list of the year. Where a field got a new number for what it
 * already held (6.2, 6.6), both stand in one row with a break between them.
 */
import type { Break } from "../indicator.ts";
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { plannedSpending, spending } from "./money.ts";

export const youthSplitIn2023: Break = breakIn(
  2023,
  "In 2023 is jeugd verdeeld over 4 taakvelden in plaats van 2. Bedragen van ervoor en erna zijn niet te vergelijken.",
  "In 2023 youth was divided over 4 fields of work instead of 2. Amounts before and after cannot be compared.",
);

export const rearrangedIn2025: Break = breakIn(
  2025,
  "In 2025 zijn de taakvelden voor wijkteams, Wmo en jeugd opnieuw ingedeeld. Beleid en persoonsgebonden budgetten kregen eigen taakvelden.",
  "In 2025 the fields of work for neighbourhood teams, Wmo and youth were rearranged. Policy and personal budgets got their own fields.",
);

const largeChangesPossible = words(
  "Bedragen zijn in prijzen van het jaar zelf. Door correcties over eerdere jaren kan een bedrag laag of negatief zijn.",
  "Amounts are in prices of the year itself. Corrections over earlier years can make an amount low or negative.",
);

const existsSince2025 = words("Dit taakveld bestaat sinds 2025.", "This field of work exists since 2025.");

const amongThree = words(
  `${existsSince2025.nl} Gemeenten verdelen toegang en lichte hulp niet gelijk over Wmo, jeugd en samen. Alleen de som van de drie is te vergelijken.`,
  `${existsSince2025.en} Municipalities do not divide access and light support alike over Wmo, youth and combined. Only the sum of the three can be compared.`,
);

export const fieldsOfWork: readonly Definition[] = [
  ...spending({
    id: "uitgaven-samenkracht",
    title: words("Uitgaven: samenkracht en participatie", "Spending: community and participation"),
    definition: words(
      "Taakveld 6.1. Voorzieningen waar iedereen terechtkan: buurthuizen, sociaal werk, jongerenwerk, steun aan vrijwilligers en mantelzorgers. Ook inburgering en noodopvang van vluchtelingen.",
      "Field of work 6.1. Services open to everyone: community centres, social work, youth work, support for volunteers and informal carers. Also integration and emergency reception of refugees.",
    ),
    attention: largeChangesPossible,
    aim: words("samenkracht en burgerparticipatie", "community and citizen participation"),
    columns: [["lasten_6.1"]],
  }),
  ...spending({
    id: "uitgaven-wijkteams-en-toegang",
    title: words("Uitgaven: wijkteams en toegang", "Spending: neighbourhood teams and access"),
    definition: words(
      "Taakveld 6.2, sinds 2025 de taakvelden 6.21, 6.22 en 6.23 samen. Advies, toegang tot hulp en lichte hulp waarvoor geen besluit nodig is, bijvoorbeeld van een wijkteam.",
      "Field of work 6.2, since 2025 fields 6.21, 6.22 and 6.23 together. Advice, access to help and light support that needs no decision, for example by a neighbourhood team.",
    ),
    attention: largeChangesPossible,
    aim: words("wijkteams en toegang tot hulp", "neighbourhood teams and access to help"),
    breaks: [rearrangedIn2025],
    columns: [["lasten_6.21", "lasten_6.22", "lasten_6.23"], ["lasten_6.2"]],
  }),
  ...spending({
    id: "uitgaven-inkomensregelingen",
    title: words("Uitgaven: inkomensregelingen", "Spending: income support"),
    definition: words(
      "Taakveld 6.3. Bijstand en andere inkomenssteun, loonkostensubsidie, schuldhulp en hulp voor mensen met weinig geld.",
      "Field of work 6.3. Social assistance and other income support, wage subsidies, debt support and help for people with little money.",
    ),
    attention: largeChangesPossible,
    aim: words("inkomensregelingen", "income support"),
    columns: [["lasten_6.3"]],
  }),
  ...spending({
    id: "uitgaven-begeleide-participatie",
    title: words("Uitgaven: beschut en begeleid werk", "Spending: sheltered and assisted work"),
    definition: words(
      "Taakveld 6.4. Beschut werk, de oude sociale werkvoorziening en dagbesteding die op werk lijkt.",
      "Field of work 6.4. Sheltered work, the former social employment scheme and work-like day activities.",
    ),
    attention: words(
      `${largeChangesPossible.nl} Tot 2025 heette dit taakveld begeleide participatie, daarna WSW en beschut werk.`,
      `${largeChangesPossible.en} Until 2025 this field was called assisted participation, then WSW and sheltered work.`,
    ),
    aim: words("beschut en begeleid werk", "sheltered and assisted work"),
    columns: [["lasten_6.4"]],
  }),
  ...spending({
    id: "uitgaven-arbeidsparticipatie",
    title: words("Uitgaven: hulp naar werk", "Spending: help towards work"),
    definition: words(
      "Taakveld 6.5. Hulp om werk te vinden en te houden, zoals scholing, een jobcoach of een aangepaste werkplek.",
      "Field of work 6.5. Help to find and keep work, such as training, a job coach or an adapted workplace.",
    ),
    attention: largeChangesPossible,
    aim: words("hulp naar werk", "help towards work"),
    columns: [["lasten_6.5"]],
  }),
  ...spending({
    id: "uitgaven-hulpmiddelen-wmo",
    title: words("Uitgaven: hulpmiddelen Wmo", "Spending: aids and adaptations (Wmo)"),
    definition: words(
      "Taakveld 6.6, sinds 2025 taakveld 6.60. Rolstoelen, vervoer, aanpassing van woningen en andere hulpmiddelen voor mensen met een beperking.",
      "Field of work 6.6, since 2025 field 6.60. Wheelchairs, transport, home adaptations and other aids for people with a disability.",
    ),
    attention: largeChangesPossible,
    aim: words("hulpmiddelen en aanpassingen", "aids and adaptations"),
    breaks: [rearrangedIn2025],
    columns: [["lasten_6.60"], ["lasten_6.6"]],
  }),
  ...spending({
    id: "uitgaven-maatwerk-volwassenen",
    title: words("Uitgaven: hulp op maat, volwassenen", "Spending: individual support, adults"),
    definition: words(
      "Taakveld 6.71. Hulp in het huishouden, begeleiding en dagbesteding voor volwassenen.",
      "Field of work 6.71. Domestic help, guidance and day activities for adults.",
    ),
    attention: largeChangesPossible,
    aim: words("hulp op maat voor volwassenen", "individual support for adults"),
    breaks: [rearrangedIn2025],
    columns: [["lasten_6.71"]],
  }),
  ...spending({
    id: "uitgaven-maatwerk-jeugd",
    title: words("Uitgaven: hulp op maat, jeugd", "Spending: individual support, youth"),
    definition: words(
      "Taakveld 6.72. Tot en met 2022 alle jeugdhulp op maat; in 2023 en 2024 vooral jeugdhulp zonder verblijf.",
      "Field of work 6.72. Until 2022 all individual youth support; in 2023 and 2024 mainly youth support without a stay.",
    ),
    attention: largeChangesPossible,
    aim: words("jeugdhulp op maat", "individual youth support"),
    breaks: [youthSplitIn2023],
    columns: [["lasten_6.72"]],
  }),
  ...spending({
    id: "uitgaven-jeugdhulp-met-verblijf",
    title: words("Uitgaven: jeugdhulp met verblijf", "Spending: youth support with a stay"),
    definition: words(
      "Taakveld 6.73, in 2023 en 2024. Pleegzorg, gezinshuizen en andere plaatsen waar jongeren met jeugdhulp wonen.",
      "Field of work 6.73, in 2023 and 2024. Foster care, family homes and other places where young people with youth support live.",
    ),
    attention: largeChangesPossible,
    aim: words("jeugdhulp met verblijf", "youth support with a stay"),
    columns: [["lasten_6.73"]],
  }),
  ...spending({
    id: "uitgaven-jeugdhulp-crisis-en-gesloten",
    title: words("Uitgaven: jeugdhulp bij crisis en gesloten", "Spending: youth crisis and secure support"),
    definition: words(
      "Taakveld 6.74, in 2023 en 2024. Jeugdhulp bij crisis, geestelijke gezondheidszorg, landelijk ingekochte hulp en gesloten plaatsing.",
      "Field of work 6.74, in 2023 and 2024. Youth support in a crisis, mental health care, nationally purchased support and secure placement.",
    ),
    attention: largeChangesPossible,
    aim: words("jeugdhulp bij crisis en gesloten jeugdhulp", "youth support in a crisis and in secure placement"),
    columns: [["lasten_6.74"]],
  }),
  ...spending({
    id: "uitgaven-beschermd-wonen-en-opvang",
    title: words("Uitgaven: beschermd wonen en opvang", "Spending: sheltered housing and shelter"),
    definition: words(
      "Taakveld 6.81, ook geëscaleerde zorg 18+ genoemd. Beschermd wonen, en opvang van mensen zonder huis of die thuis niet veilig zijn.",
      "Field of work 6.81, also called escalated care for adults. Sheltered housing, and shelter for people without a home or not safe at home.",
    ),
    attention: words(
      `${largeChangesPossible.nl} Een centrumgemeente betaalt vaak ook voor gemeenten om zich heen.`,
      `${largeChangesPossible.en} A regional centre often pays for the municipalities around it too.`,
    ),
    aim: words("beschermd wonen en opvang", "sheltered housing and shelter"),
    breaks: [rearrangedIn2025],
    columns: [["lasten_6.81"]],
  }),
  ...spending({
    id: "uitgaven-jeugdbescherming",
    title: words("Uitgaven: jeugdbescherming", "Spending: youth protection"),
    definition: words(
      "Taakveld 6.82, ook geëscaleerde zorg 18- genoemd. Sinds 2023 jeugdbescherming en jeugdreclassering.",
      "Field of work 6.82, also called escalated care under 18. Since 2023 youth protection and youth probation.",
    ),
    attention: largeChangesPossible,
    aim: words("jeugdbescherming en jeugdreclassering", "youth protection and youth probation"),
    breaks: [youthSplitIn2023],
    columns: [["lasten_6.82"]],
  }),
  ...plannedSpending({
    id: "begroot-toegang-wmo",
    title: words("Begroot: toegang Wmo", "Budget: access, social support"),
    spent: { id: "uitgaven-toegang-wmo", title: words("Uitgaven: toegang Wmo", "Spending: access, social support") },
    definition: words(
      "Taakveld 6.21. Toegang en lichte hulp voor volwassenen, waar die apart van jeugd te boeken is.",
      "Field of work 6.21. Access and light support for adults, where it can be booked apart from youth.",
    ),
    attention: amongThree,
    aim: words("toegang en lichte hulp uit de Wmo", "access and light social support"),
    columns: [["lasten_6.21"]],
  }),
  ...plannedSpending({
    id: "begroot-toegang-jeugd",
    title: words("Begroot: toegang jeugd", "Budget: access, youth"),
    spent: { id: "uitgaven-toegang-jeugd", title: words("Uitgaven: toegang jeugd", "Spending: access, youth") },
    definition: words(
      "Taakveld 6.22. Toegang en lichte hulp voor jeugd, waar die apart van de Wmo te boeken is.",
      "Field of work 6.22. Access and light support for youth, where it can be booked apart from adults.",
    ),
    attention: amongThree,
    aim: words("toegang en lichte hulp voor jeugd", "access and light support for youth"),
    columns: [["lasten_6.22"]],
  }),
  ...plannedSpending({
    id: "begroot-toegang-integraal",
    title: words("Begroot: toegang Wmo en jeugd samen", "Budget: access, social support and youth"),
    spent: { id: "uitgaven-toegang-integraal", title: words("Uitgaven: toegang Wmo en jeugd samen", "Spending: access, social support and youth") },
    definition: words(
      "Taakveld 6.23. Toegang en lichte hulp die niet te verdelen is tussen Wmo en jeugd.",
      "Field of work 6.23. Access and light support that cannot be divided between adults and youth.",
    ),
    attention: amongThree,
    aim: words("toegang en lichte hulp voor Wmo en jeugd samen", "access and light support for adults and youth together"),
    columns: [["lasten_6.23"]],
  }),
  ...plannedSpending({
    id: "begroot-jeugdhulp-ambulant",
    title: words("Begroot: jeugdhulp zonder verblijf", "Budget: youth support without a stay"),
    spent: { id: "uitgaven-jeugdhulp-ambulant", title: words("Uitgaven: jeugdhulp zonder verblijf", "Spending: youth support without a stay") },
    definition: words(
      "Taakveld 6.75. Jeugdhulp waarbij de jongere thuis blijft wonen, ook geestelijke gezondheidszorg en vervoer naar de hulp.",
      "Field of work 6.75. Youth support while the young person lives at home, mental health care and transport included.",
    ),
    attention: existsSince2025,
    aim: words("jeugdhulp zonder verblijf", "youth support without a stay"),
    columns: [["lasten_6.75"]],
  }),
  ...plannedSpending({
    id: "begroot-jeugdhulp-met-verblijf",
    title: words("Begroot: jeugdhulp met verblijf", "Budget: youth support with a stay"),
    spent: { id: "uitgaven-jeugdhulp-met-verblijf-sinds-2025", title: words("Uitgaven: jeugdhulp met verblijf, sinds 2025", "Spending: youth support with a stay, since 2025") },
    definition: words(
      "Taakveld 6.76. Pleegzorg, gezinshuizen, gesloten plaatsing en andere jeugdhulp waarbij de jongere niet thuis woont.",
      "Field of work 6.76. Foster care, family homes, secure placement and other youth support away from home.",
    ),
    attention: existsSince2025,
    aim: words("jeugdhulp met verblijf", "youth support with a stay"),
    columns: [["lasten_6.76"]],
  }),
  ...plannedSpending({
    id: "begroot-persoonsgebonden-budgetten",
    title: words("Begroot: persoonsgebonden budgetten", "Budget: personal budgets"),
    spent: { id: "uitgaven-persoonsgebonden-budgetten", title: words("Uitgaven: persoonsgebonden budgetten", "Spending: personal budgets") },
    definition: words(
      "Taakveld 6.79. Geld waarmee mensen zelf hulp inkopen, voor Wmo en jeugd samen.",
      "Field of work 6.79. Money with which people buy support themselves, for adults and youth together.",
    ),
    attention: existsSince2025,
    aim: words("persoonsgebonden budgetten", "personal budgets"),
    columns: [["lasten_6.79"]],
  }),
  ...plannedSpending({
    id: "begroot-beleid-wmo",
    title: words("Begroot: coördinatie en beleid Wmo", "Budget: coordination and policy, Wmo"),
    spent: { id: "uitgaven-beleid-wmo", title: words("Uitgaven: coördinatie en beleid Wmo", "Spending: coordination and policy, Wmo") },
    definition: words(
      "Taakveld 6.91. Mensen die beleid maken, contracten beheren en besluiten nemen voor de Wmo.",
      "Field of work 6.91. Staff who make policy, manage contracts and take decisions for social support.",
    ),
    attention: existsSince2025,
    aim: words("coördinatie en beleid van de Wmo", "coordination and policy of social support"),
    columns: [["lasten_6.91"]],
  }),
  ...plannedSpending({
    id: "begroot-beleid-jeugd",
    title: words("Begroot: coördinatie en beleid jeugd", "Budget: coordination and policy, youth"),
    spent: { id: "uitgaven-beleid-jeugd", title: words("Uitgaven: coördinatie en beleid jeugd", "Spending: coordination and policy, youth") },
    definition: words(
      "Taakveld 6.92. Mensen die beleid maken, contracten beheren en besluiten nemen voor jeugd, en regionale teams van deskundigen.",
      "Field of work 6.92. Staff who make policy, manage contracts and take decisions for youth, and regional expert teams.",
    ),
    attention: existsSince2025,
    aim: words("coördinatie en beleid voor jeugd", "coordination and policy for youth"),
    columns: [["lasten_6.92"]],
  }),
];
