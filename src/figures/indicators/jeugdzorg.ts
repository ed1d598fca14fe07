/**
 * Young people in youth care by age and household, and trajectories by who
 * referred to them: shares of a counted total, each with its count.
 *
 * The counts are rounded to 5 and suppressed below 10, so that the share is
 * coarse where few young people are concerned.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, ratio } from "./recipes.ts";
import { percentage } from "./units.ts";
import { withCount } from "./with-count.ts";

interface YouthShare extends Partial<Pick<Definition, "isCore" | "decimals">> {
  readonly id: string;
  readonly measure: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
}

interface YoungPeople extends YouthShare {
  /** Dutch: "waren er {count} …"; English: "{count} were …". */
  readonly tell: Bilingual;
  /** The group itself, plural: "jongeren van 4 tot 12 jaar". */
  readonly things: Bilingual;
}

interface Referrer extends YouthShare {
  /** Dutch: "was de huisarts de verwijzer"; English: "a general practitioner referred". */
  readonly tell: Bilingual;
}

const coarse = words(
  "Aantallen zijn afgerond op 5. Aantallen onder de 10 toont het CBS niet, zodat niemand te herkennen is.",
  "Numbers are rounded to 5. CBS does not show numbers below 10, so that nobody can be recognised.",
);

function youngPeople({ measure, tell, things, ...one }: YoungPeople): readonly Definition[] {
  return withCount(
    {
      attention: coarse,
      ...one,
      unit: percentage("van de jongeren met jeugdzorg", "of young people in youth care"),
      numerator: things,
      denominator: words("Alle jongeren tot 23 jaar met jeugdzorg", "All young people under 23 in youth care"),
      sentence: words(
        `Van elke {base} jongeren met jeugdzorg ${tell.nl}`,
        `Of every {base} young people in youth care, ${tell.en}`,
      ),
      recipes: [ratio([`jeugdzorg:${measure}`], ["jeugdzorg:TotaalJongerenMetJeugdzorgInNatura"], 100)],
    },
    {
      things,
      sentence: words(`In {place} kregen {value} ${things.nl} jeugdzorg`, `In {place}, {value} ${things.en} had youth care`),
      recipes: [count(`jeugdzorg:${measure}`)],
    },
  );
}

function referrer({ measure, tell, ...one }: Referrer): readonly Definition[] {
  return withCount(
    {
      attention: coarse,
      ...one,
      unit: percentage("van de jeugdzorgtrajecten", "of youth care trajectories"),
      numerator: words("Trajecten met deze verwijzer", "Trajectories with this referrer"),
      denominator: words("Alle trajecten van jeugdzorg", "All youth care trajectories"),
      sentence: words(
        `Bij {count} van elke {base} trajecten van jeugdzorg ${tell.nl}`,
        `In {count} of every {base} youth care trajectories ${tell.en}`,
      ),
      recipes: [ratio([`jeugdzorg:${measure}`], ["jeugdzorg:TotaalTrajectenInNatura"], 100)],
    },
    {
      things: words("trajecten", "trajectories"),
      sentence: words(
        `In {place} ${tell.nl} bij {value} trajecten van jeugdzorg`,
        `In {place} ${tell.en} in {value} youth care trajectories`,
      ),
      recipes: [count(`jeugdzorg:${measure}`)],
    },
  );
}

export const youthByAge: readonly Definition[] = [
  ...youngPeople({
    id: "jeugdzorg-0-tot-4-jaar",
    measure: "k_0Tot4Jaar",
    title: words("Jeugdzorg: kinderen tot 4 jaar", "Youth care: children under 4"),
    definition: words("Kinderen tot 4 jaar onder de jongeren met jeugdzorg.", "Children under 4 among young people in youth care."),
    tell: words("waren er {count} jonger dan 4 jaar", "{count} were under 4"),
    things: words("kinderen tot 4 jaar", "children under 4"),
    decimals: 1,
  }),
  ...youngPeople({
    id: "jeugdzorg-4-tot-12-jaar",
    measure: "k_4Tot12Jaar",
    title: words("Jeugdzorg: 4 tot 12 jaar", "Youth care: aged 4 to 12"),
    definition: words("Kinderen van 4 tot 12 jaar onder de jongeren met jeugdzorg.", "Children aged 4 up to 12 among young people in youth care."),
    tell: words("waren er {count} van 4 tot 12 jaar", "{count} were aged 4 to 12"),
    things: words("kinderen van 4 tot 12 jaar", "children aged 4 to 12"),
  }),
  ...youngPeople({
    id: "jeugdzorg-12-tot-18-jaar",
    measure: "k_12Tot18Jaar",
    title: words("Jeugdzorg: 12 tot 18 jaar", "Youth care: aged 12 to 18"),
    definition: words("Jongeren van 12 tot 18 jaar onder de jongeren met jeugdzorg.", "Young people aged 12 up to 18 among those in youth care."),
    tell: words("waren er {count} van 12 tot 18 jaar", "{count} were aged 12 to 18"),
    things: words("jongeren van 12 tot 18 jaar", "young people aged 12 to 18"),
  }),
  ...youngPeople({
    id: "jeugdzorg-18-tot-23-jaar",
    measure: "k_18Tot23Jaar",
    title: words("Jeugdzorg: 18 tot 23 jaar", "Youth care: aged 18 to 23"),
    definition: words(
      "Jongeren van 18 tot 23 jaar onder de jongeren met jeugdzorg. Jeugdhulp is er tot 18 jaar en kan tot 23 jaar doorlopen.",
      "Young people aged 18 up to 23 among those in youth care. Youth support is meant for those under 18 and can continue up to 23.",
    ),
    tell: words("waren er {count} van 18 tot 23 jaar", "{count} were aged 18 to 23"),
    things: words("jongeren van 18 tot 23 jaar", "young people aged 18 to 23"),
    decimals: 1,
  }),
];

export const youthByHousehold: readonly Definition[] = [
  ...youngPeople({
    id: "jeugdzorg-eenoudergezin",
    measure: "ThuiswonendKindInEenouderhuishouden",
    title: words("Jeugdzorg: bij één ouder thuis", "Youth care: at home with one parent"),
    definition: words("Jongeren met jeugdzorg die thuis wonen bij één ouder.", "Young people in youth care who live at home with one parent."),
    tell: words("woonden er {count} thuis bij één ouder", "{count} lived at home with one parent"),
    things: words("jongeren bij één ouder thuis", "young people at home with one parent"),
  }),
  ...youngPeople({
    id: "jeugdzorg-gezin-met-twee-ouders",
    measure: "ThuiswonendKindBijEenPaar",
    title: words("Jeugdzorg: bij twee ouders thuis", "Youth care: at home with a couple"),
    definition: words(
      "Jongeren met jeugdzorg die thuis wonen bij een paar: twee ouders, of een ouder met een partner.",
      "Young people in youth care who live at home with a couple: two parents, or a parent and a partner.",
    ),
    tell: words("woonden er {count} thuis bij een paar", "{count} lived at home with a couple"),
    things: words("jongeren bij een paar thuis", "young people at home with a couple"),
  }),
  ...youngPeople({
    id: "jeugdzorg-ander-huishouden",
    measure: "AnderHuishouden",
    title: words("Jeugdzorg: in een ander huishouden", "Youth care: in another household"),
    definition: words(
      "Jongeren met jeugdzorg die niet als kind thuis wonen bij een ouder of een paar, bijvoorbeeld in een instelling of op zichzelf.",
      "Young people in youth care who do not live at home as a child with a parent or couple, for example in an institution or on their own.",
    ),
    tell: words("woonden er {count} in een ander huishouden", "{count} lived in another household"),
    things: words("jongeren in een ander huishouden", "young people in another household"),
    decimals: 1,
  }),
];

export const youthReferrersOnMainPage: readonly Definition[] = [
  ...referrer({
    id: "verwezen-door-gemeente",
    isCore: true,
    measure: "GemeentelijkeToegang",
    title: words("Verwezen door de gemeente", "Referred by the municipality"),
    definition: words(
      "Trajecten van jeugdzorg waarbij de gemeente zelf verwees, bijvoorbeeld een wijkteam.",
      "Youth care trajectories referred by the municipality itself, for example by a neighbourhood team.",
    ),
    tell: words("was de gemeente de verwijzer", "the municipality was the referrer"),
  }),
  ...referrer({
    id: "verwezen-door-huisarts",
    isCore: true,
    measure: "Huisarts",
    title: words("Verwezen door de huisarts", "Referred by a general practitioner"),
    definition: words("Trajecten van jeugdzorg waarbij de huisarts verwees.", "Youth care trajectories referred by a general practitioner."),
    tell: words("was de huisarts de verwijzer", "a general practitioner was the referrer"),
  }),
];

export const youthReferrers: readonly Definition[] = [
  ...referrer({
    id: "verwezen-door-jeugdarts",
    measure: "Jeugdarts",
    title: words("Verwezen door de jeugdarts", "Referred by a youth doctor"),
    definition: words("Trajecten van jeugdzorg waarbij een jeugdarts verwees.", "Youth care trajectories referred by a youth health care doctor."),
    tell: words("was een jeugdarts de verwijzer", "a youth doctor was the referrer"),
    decimals: 1,
  }),
  ...referrer({
    id: "verwezen-door-gecertificeerde-instelling",
    measure: "GecertificeerdeInstelling",
    title: words("Verwezen door de jeugdbescherming", "Referred by a youth protection agency"),
    definition: words(
      "Trajecten van jeugdzorg waarbij een gecertificeerde instelling verwees: een organisatie die jeugdbescherming en jeugdreclassering uitvoert.",
      "Youth care trajectories referred by a certified agency: an organisation that carries out youth protection and youth probation.",
    ),
    tell: words("was een gecertificeerde instelling de verwijzer", "a certified agency was the referrer"),
    decimals: 1,
  }),
  ...referrer({
    id: "verwezen-door-medisch-specialist",
    measure: "MedischSpecialist",
    title: words("Verwezen door een medisch specialist", "Referred by a medical specialist"),
    definition: words("Trajecten van jeugdzorg waarbij een medisch specialist verwees.", "Youth care trajectories referred by a medical specialist."),
    tell: words("was een medisch specialist de verwijzer", "a medical specialist was the referrer"),
    decimals: 1,
  }),
  ...referrer({
    id: "verwezen-door-rechter-of-officier",
    measure: "RechterOfficierVanJustitie",
    title: words("Verwezen door rechter of officier", "Referred by a judge or prosecutor"),
    definition: words(
      "Trajecten van jeugdzorg waarbij een rechter of een officier van justitie verwees.",
      "Youth care trajectories referred by a judge or a public prosecutor.",
    ),
    tell: words("was een rechter of officier van justitie de verwijzer", "a judge or public prosecutor was the referrer"),
    decimals: 1,
  }),
  ...referrer({
    id: "geen-verwijzer",
    measure: "GeenVerwijzer",
    title: words("Jeugdzorg zonder verwijzer", "Youth care without a referrer"),
    definition: words("Trajecten van jeugdzorg die zonder verwijzer begonnen.", "Youth care trajectories that began without a referrer."),
    tell: words("was er geen verwijzer", "there was no referrer"),
    decimals: 1,
  }),
  ...referrer({
    id: "verwijzer-onbekend",
    measure: "VerwijzerOnbekend",
    title: words("Jeugdzorg met onbekende verwijzer", "Youth care, referrer unknown"),
    definition: words(
      "Trajecten van jeugdzorg waarvan niet is vastgelegd wie verwees.",
      "Youth care trajectories for which it was not recorded who referred.",
    ),
    tell: words("was de verwijzer onbekend", "the referrer was unknown"),
    decimals: 1,
  }),
];
