/**
 * The municipality as a whole: all spending and revenue, the other main fields,
 * some fields next to the social domain, staff, and where the money comes from.
 */
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { revenue, spending } from "./money.ts";
import { shareOfAmount } from "./recipes.ts";
import { percentage } from "./units.ts";

const pricesOfTheYear = words("Bedragen zijn in prijzen van het jaar zelf.", "Amounts are in prices of the year itself.");

const negativePossible = words(
  "Bedragen zijn in prijzen van het jaar zelf. Door correcties kan een bedrag laag of negatief zijn.",
  "Amounts are in prices of the year itself. Corrections can make an amount low or negative.",
);

const readByCategory = words(
  `${pricesOfTheYear.nl} Het bedrag is afgeleid uit de soorten kosten en inkomsten die gemeenten aan het CBS melden.`,
  `${pricesOfTheYear.en} The amount is derived from the kinds of costs and revenue municipalities report to CBS.`,
);

export const wholeMunicipality: readonly Definition[] = [
  ...spending({
    id: "uitgaven-gemeente",
    isAlwaysPositive: true,
    title: words("Alle uitgaven van de gemeente", "All spending of the municipality"),
    definition: words(
      "Alles wat de gemeente uitgaf, zonder geld dat zij in haar reserves stopte.",
      "All the municipality spent, without money put into its reserves.",
    ),
    attention: words(
      `${pricesOfTheYear.nl} Grote bouwplannen kunnen een jaar hoog maken.`,
      `${pricesOfTheYear.en} Large building plans can make a year high.`,
    ),
    aim: words("alle taken samen", "all tasks together"),
    columns: [["lasten"]],
  }),
  ...revenue({
    id: "inkomsten-gemeente",
    isAlwaysPositive: true,
    title: words("Alle inkomsten van de gemeente", "All revenue of the municipality"),
    definition: words(
      "Alles wat er bij de gemeente binnenkwam, zonder geld dat zij uit haar reserves haalde.",
      "All that came in at the municipality, without money taken from its reserves.",
    ),
    attention: pricesOfTheYear,
    from: words("uit alle bronnen samen", "from all sources together"),
    columns: [["baten"]],
  }),
  {
    id: "aandeel-sociaal-domein",
    title: words("Sociaal domein in alle uitgaven", "Social domain in all spending"),
    definition: words(
      "Welk deel van alle uitgaven van de gemeente naar zorg, jeugd, werk, inkomen en welzijn ging.",
      "Which part of all spending of the municipality went to care, youth, work, income and welfare.",
    ),
    unit: percentage("van alle uitgaven", "of all spending"),
    numerator: words("Uitgaven aan het sociaal domein", "Spending on the social domain"),
    denominator: words("Alle uitgaven, zonder reserves", "All spending, without reserves"),
    decimals: 1,
    sentence: words(
      "Van elke {base} euro ging er {count} naar het sociaal domein",
      "Of every {base} euros, {count} went to the social domain",
    ),
    recipes: [shareOfAmount(["iv3-rekening:sociaal"], ["iv3-rekening:lasten"])],
  },
];

export const mainFields: readonly Definition[] = [
  ...spending({
    id: "uitgaven-bestuur-en-ondersteuning",
    isAlwaysPositive: true,
    title: words("Uitgaven: bestuur en ondersteuning", "Spending: governance and support"),
    definition: words(
      "Hoofdtaakveld 0: bestuur, burgerzaken, gebouwen, overhead en wat bij geen andere taak hoort. Zonder geld naar reserves.",
      "Main field 0: governance, civil affairs, buildings, overheads and what belongs to no other task. Without money to reserves.",
    ),
    attention: pricesOfTheYear,
    aim: words("bestuur en ondersteuning", "governance and support"),
    columns: [["hoofdtaakveld_0"]],
  }),
  ...spending({
    id: "uitgaven-veiligheid",
    isAlwaysPositive: true,
    title: words("Uitgaven: veiligheid", "Spending: safety"),
    definition: words(
      "Hoofdtaakveld 1: brandweer, crisisbeheersing, openbare orde en toezicht.",
      "Main field 1: fire service, crisis management, public order and supervision.",
    ),
    attention: pricesOfTheYear,
    aim: words("veiligheid", "safety"),
    columns: [["hoofdtaakveld_1"]],
  }),
  ...spending({
    id: "uitgaven-verkeer-en-vervoer",
    isAlwaysPositive: true,
    title: words("Uitgaven: verkeer en vervoer", "Spending: traffic and transport"),
    definition: words(
      "Hoofdtaakveld 2: wegen, parkeren, havens, vaarwegen en openbaar vervoer.",
      "Main field 2: roads, parking, harbours, waterways and public transport.",
    ),
    attention: pricesOfTheYear,
    aim: words("verkeer en vervoer", "traffic and transport"),
    columns: [["hoofdtaakveld_2"]],
  }),
  ...spending({
    id: "uitgaven-economie",
    title: words("Uitgaven: economie", "Spending: economy"),
    definition: words(
      "Hoofdtaakveld 3: economische ontwikkeling, bedrijventerreinen, loketten voor bedrijven en promotie.",
      "Main field 3: economic development, business parks, desks for businesses and promotion.",
    ),
    attention: negativePossible,
    aim: words("economie", "the economy"),
    columns: [["hoofdtaakveld_3"]],
  }),
  ...spending({
    id: "uitgaven-onderwijs",
    isAlwaysPositive: true,
    title: words("Uitgaven: onderwijs", "Spending: education"),
    definition: words(
      "Hoofdtaakveld 4: schoolgebouwen, leerlingenvervoer, leerplicht en beleid voor onderwijs. De scholen zelf krijgen hun geld van het Rijk.",
      "Main field 4: school buildings, transport of pupils, compulsory attendance and education policy. Schools themselves get their money from the state.",
    ),
    attention: pricesOfTheYear,
    aim: words("onderwijs", "education"),
    columns: [["hoofdtaakveld_4"]],
  }),
  ...spending({
    id: "uitgaven-sport-cultuur-en-recreatie",
    isAlwaysPositive: true,
    title: words("Uitgaven: sport, cultuur en recreatie", "Spending: sport, culture and recreation"),
    definition: words(
      "Hoofdtaakveld 5: sport, musea, podia, bibliotheken, erfgoed, parken en recreatie.",
      "Main field 5: sport, museums, theatres, libraries, heritage, parks and recreation.",
    ),
    attention: pricesOfTheYear,
    aim: words("sport, cultuur en recreatie", "sport, culture and recreation"),
    columns: [["hoofdtaakveld_5"]],
  }),
  ...spending({
    id: "uitgaven-gezondheid-en-milieu",
    isAlwaysPositive: true,
    title: words("Uitgaven: volksgezondheid en milieu", "Spending: public health and environment"),
    definition: words(
      "Hoofdtaakveld 7: volksgezondheid, riolering, afval, milieu en begraafplaatsen.",
      "Main field 7: public health, sewerage, waste, environment and cemeteries.",
    ),
    attention: pricesOfTheYear,
    aim: words("volksgezondheid en milieu", "public health and the environment"),
    columns: [["hoofdtaakveld_7"]],
  }),
  ...spending({
    id: "uitgaven-wonen-en-ruimte",
    title: words("Uitgaven: wonen en ruimte", "Spending: housing and planning"),
    definition: words(
      "Hoofdtaakveld 8: ruimtelijke ordening, grond voor woningbouw, en wonen en bouwen.",
      "Main field 8: spatial planning, land for housing, and housing and building.",
    ),
    attention: negativePossible,
    aim: words("wonen en ruimte", "housing and planning"),
    columns: [["hoofdtaakveld_8"]],
  }),
  ...spending({
    id: "uitgaven-overhead",
    isAlwaysPositive: true,
    title: words("Uitgaven: overhead", "Spending: overheads"),
    definition: words(
      "Taakveld 0.4. Leiding en ondersteuning van de organisatie: personeelszaken, geldzaken, computers, huisvesting.",
      "Field of work 0.4. Management and support of the organisation: staff, finance, computers, offices.",
    ),
    attention: pricesOfTheYear,
    aim: words("overhead", "overheads"),
    columns: [["lasten_0.4"]],
  }),
  ...spending({
    id: "uitgaven-openbare-orde",
    title: words("Uitgaven: openbare orde", "Spending: public order"),
    definition: words(
      "Taakveld 1.2. Openbare orde en veiligheid, zoals toezicht op straat en het voorkomen van misdrijven.",
      "Field of work 1.2. Public order and safety, such as supervision in the street and crime prevention.",
    ),
    attention: negativePossible,
    aim: words("openbare orde en veiligheid", "public order and safety"),
    columns: [["lasten_1.2"]],
  }),
  ...spending({
    id: "uitgaven-onderwijshuisvesting",
    title: words("Uitgaven: schoolgebouwen", "Spending: school buildings"),
    definition: words("Taakveld 4.2. Bouw en onderhoud van schoolgebouwen.", "Field of work 4.2. Building and maintaining schools."),
    attention: negativePossible,
    aim: words("schoolgebouwen", "school buildings"),
    columns: [["lasten_4.2"]],
  }),
  ...spending({
    id: "uitgaven-onderwijsbeleid",
    title: words("Uitgaven: onderwijsbeleid en leerlingen", "Spending: education policy and pupils"),
    definition: words(
      "Taakveld 4.3. Onderwijsachterstanden, leerplicht, leerlingenvervoer en ander beleid voor leerlingen.",
      "Field of work 4.3. Educational disadvantage, compulsory attendance, transport of pupils and other policy for pupils.",
    ),
    attention: negativePossible,
    aim: words("onderwijsbeleid en leerlingen", "education policy and pupils"),
    columns: [["lasten_4.3"]],
  }),
  ...spending({
    id: "uitgaven-sportbeleid",
    title: words("Uitgaven: sportbeleid", "Spending: sport policy"),
    definition: words(
      "Taakveld 5.1. Mensen aan het sporten krijgen: sport in de buurt en steun aan sportclubs. Gebouwen en velden tellen niet mee.",
      "Field of work 5.1. Getting people to do sport: sport in the neighbourhood and support for clubs. Buildings and pitches are not counted.",
    ),
    attention: negativePossible,
    aim: words("sportbeleid", "sport policy"),
    columns: [["lasten_5.1"]],
  }),
  ...spending({
    id: "uitgaven-sportaccommodaties",
    title: words("Uitgaven: sportgebouwen en velden", "Spending: sports facilities"),
    definition: words("Taakveld 5.2. Zwembaden, sporthallen en sportvelden.", "Field of work 5.2. Swimming pools, sports halls and pitches."),
    attention: negativePossible,
    aim: words("sportgebouwen en sportvelden", "sports facilities"),
    columns: [["lasten_5.2"]],
  }),
  ...spending({
    id: "uitgaven-media-en-bibliotheek",
    title: words("Uitgaven: bibliotheek en media", "Spending: libraries and media"),
    definition: words("Taakveld 5.6. De bibliotheek en de lokale omroep.", "Field of work 5.6. The library and local broadcasting."),
    attention: negativePossible,
    aim: words("bibliotheek en media", "libraries and media"),
    columns: [["lasten_5.6"]],
  }),
  ...spending({
    id: "uitgaven-volksgezondheid",
    title: words("Uitgaven: volksgezondheid", "Spending: public health"),
    definition: words(
      "Taakveld 7.1. De GGD, jeugdgezondheidszorg, vaccinaties en het voorkomen van ziekte.",
      "Field of work 7.1. The public health service, youth health care, vaccinations and prevention of illness.",
    ),
    attention: negativePossible,
    aim: words("volksgezondheid", "public health"),
    columns: [["lasten_7.1"]],
  }),
  ...spending({
    id: "uitgaven-wonen-en-bouwen",
    title: words("Uitgaven: wonen en bouwen", "Spending: housing and building"),
    definition: words(
      "Taakveld 8.3. Beleid voor wonen, vergunningen om te bouwen en vernieuwing van wijken.",
      "Field of work 8.3. Housing policy, building permits and renewal of neighbourhoods.",
    ),
    attention: negativePossible,
    aim: words("wonen en bouwen", "housing and building"),
    columns: [["lasten_8.3"]],
  }),
];

export const staffAndRevenue: readonly Definition[] = [
  ...spending({
    id: "uitgaven-eigen-personeel",
    isAlwaysPositive: true,
    title: words("Uitgaven: eigen personeel", "Spending: own staff"),
    definition: words(
      "Salarissen en sociale lasten van mensen in dienst van de gemeente.",
      "Salaries and social contributions of people employed by the municipality.",
    ),
    attention: words(
      `${readByCategory.nl} Een gemeente die werk uitbesteedt heeft minder eigen personeel.`,
      `${readByCategory.en} A municipality that contracts work out has fewer staff of its own.`,
    ),
    aim: words("eigen personeel", "own staff"),
    columns: [["salarissen"]],
  }),
  ...spending({
    id: "uitgaven-inhuur",
    title: words("Uitgaven: ingehuurd personeel", "Spending: hired staff"),
    definition: words(
      "Mensen die voor de gemeente werken zonder in dienst te zijn, betaald per uur.",
      "People who work for the municipality without being employed, paid by the hour.",
    ),
    attention: words(
      `${readByCategory.nl} Begrotingen ramen inhuur vaak lager dan die wordt.`,
      `${readByCategory.en} Budgets often put hired staff lower than it turns out.`,
    ),
    aim: words("ingehuurd personeel", "hired staff"),
    columns: [["inhuur"]],
  }),
  {
    id: "aandeel-inhuur",
    title: words("Inhuur in alle kosten van personeel", "Hired staff in all staff costs"),
    definition: words(
      "Welk deel van de kosten van personeel naar mensen ging die niet in dienst zijn.",
      "Which part of staff costs went to people who are not employed.",
    ),
    attention: readByCategory,
    unit: percentage("van de kosten van personeel", "of staff costs"),
    numerator: words("Kosten van ingehuurd personeel", "Costs of hired staff"),
    denominator: words("Kosten van eigen en ingehuurd personeel samen", "Costs of own and hired staff together"),
    decimals: 1,
    sentence: words(
      "Van elke {base} euro voor personeel ging er {count} naar inhuur",
      "Of every {base} euros for staff, {count} went to hired staff",
    ),
    recipes: [shareOfAmount(["iv3-rekening:inhuur"], ["iv3-rekening:salarissen", "iv3-rekening:inhuur"])],
  },
  ...spending({
    id: "uitgaven-aan-samenwerkingen",
    title: words("Bijdragen aan samenwerkingen", "Contributions to joint bodies"),
    definition: words(
      "Geld dat de gemeente betaalde aan organisaties die zij samen met andere gemeenten heeft (gemeenschappelijke regelingen), zoals een veiligheidsregio.",
      "Money the municipality paid to bodies it runs together with other municipalities, such as a safety region.",
    ),
    attention: readByCategory,
    aim: words("samenwerkingen met andere gemeenten", "joint bodies with other municipalities"),
    columns: [["verbonden"]],
  }),
  ...revenue({
    id: "inkomsten-gemeentefonds",
    isAlwaysPositive: true,
    title: words("Geld uit het gemeentefonds", "Money from the municipalities fund"),
    definition: words(
      "Geld van het Rijk dat de gemeente zelf mag verdelen.",
      "Money from the state that the municipality may divide as it chooses.",
    ),
    attention: readByCategory,
    from: words("uit het gemeentefonds", "from the municipalities fund"),
    columns: [["rijk"]],
  }),
  ...revenue({
    id: "inkomsten-specifieke-uitkeringen",
    title: words("Geld van het Rijk met een vast doel", "State money for a fixed purpose"),
    definition: words(
      "Geld van het Rijk dat de gemeente alleen aan één doel mag uitgeven (specifieke uitkeringen), zoals de bijstand.",
      "Money from the state that may be spent on one purpose only (specific grants), such as social assistance.",
    ),
    attention: readByCategory,
    from: words("van het Rijk voor een vast doel", "from the state for a fixed purpose"),
    columns: [["spuks"]],
  }),
  ...revenue({
    id: "inkomsten-specifiek-sociaal-domein",
    title: words("Geld met een vast doel, sociaal domein", "State money for the social domain"),
    definition: words(
      "Geld van het Rijk dat de gemeente alleen aan één doel in het sociaal domein mag uitgeven. De bijstand is er het grootste deel van.",
      "Money from the state that may be spent on one purpose in the social domain only. Social assistance is the largest part.",
    ),
    attention: readByCategory,
    from: words("van het Rijk voor een vast doel in het sociaal domein", "from the state for a fixed purpose in the social domain"),
    columns: [["spuks_tv6"]],
  }),
  ...revenue({
    id: "inkomsten-belastingen",
    title: words("Gemeentelijke belastingen", "Local taxes"),
    definition: words(
      "Belastingen en heffingen van de gemeente op bewoners en bedrijven, zoals de onroerendezaakbelasting en de rioolheffing.",
      "Taxes and levies of the municipality on residents and businesses, such as property tax and the sewerage levy.",
    ),
    attention: readByCategory,
    from: words("uit gemeentelijke belastingen", "from local taxes"),
    columns: [["heffingen"]],
  }),
  ...spending({
    id: "sociaal-domein-eigen-personeel",
    title: words("Sociaal domein: eigen personeel", "Social domain: own staff"),
    definition: words(
      "Salarissen en sociale lasten van mensen in dienst van de gemeente die in het sociaal domein werken.",
      "Salaries and social contributions of people employed by the municipality who work in the social domain.",
    ),
    attention: readByCategory,
    aim: words("eigen personeel in het sociaal domein", "own staff in the social domain"),
    columns: [["tv6_cat_1"]],
  }),
  ...spending({
    id: "sociaal-domein-inkoop",
    title: words("Sociaal domein: inkoop", "Social domain: purchases"),
    definition: words(
      "Wat de gemeente in het sociaal domein inkocht: hulp in natura, diensten, goederen en ingehuurde mensen.",
      "What the municipality bought in the social domain: support in kind, services, goods and hired staff.",
    ),
    attention: readByCategory,
    aim: words("inkoop in het sociaal domein", "purchases in the social domain"),
    columns: [["tv6_cat_3"]],
  }),
  ...spending({
    id: "sociaal-domein-overdrachten",
    title: words("Sociaal domein: uitkeringen en subsidies", "Social domain: benefits and subsidies"),
    definition: words(
      "Wat de gemeente in het sociaal domein aan anderen gaf: uitkeringen in geld, subsidies en bijdragen aan samenwerkingen.",
      "What the municipality gave to others in the social domain: cash benefits, subsidies and contributions to joint bodies.",
    ),
    attention: readByCategory,
    aim: words("uitkeringen en subsidies in het sociaal domein", "benefits and subsidies in the social domain"),
    columns: [["tv6_cat_4"]],
  }),
];
