/** The twelve kinds of offences in the police table, dwelling burglary on the main page. */
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { offence } from "./offence.ts";

/** Some offences are mostly found by looking for them. */
const followsPoliceWork = words(
  "Dit aantal hangt ook af van hoeveel de politie zoekt. Daarom zegt het weinig over meer of minder veiligheid. De nieuwste cijfers zijn vaak nog voorlopig.",
  "This number also depends on how much the police look for it, so it says little about more or less safety. The newest figures are often still provisional.",
);

export const burglary: readonly Definition[] = offence({
  id: "woninginbraken",
  isCore: true,
  code: "1.1.1",
  title: words("Woninginbraken", "Dwelling burglaries"),
  definition: words(
    "Inbraken en diefstallen in woningen, ook pogingen, die de politie in het jaar registreerde.",
    "Burglaries and thefts in dwellings, attempts included, registered by the police in the year.",
  ),
  things: words("woninginbraken", "dwelling burglaries"),
});

export const offences: readonly Definition[] = [
  ...offence({
    id: "inbraken-in-schuur-of-garage",
    code: "1.1.2",
    title: words("Inbraken in schuur, box of garage", "Burglaries of sheds and garages"),
    definition: words(
      "Inbraken en diefstallen in schuren, boxen en garages die de politie in het jaar registreerde.",
      "Burglaries and thefts in sheds, storage units and garages registered by the police in the year.",
    ),
    things: words("inbraken in een schuur, box of garage", "burglaries of sheds or garages"),
  }),
  ...offence({
    id: "diefstal-uit-auto",
    code: "1.2.1",
    title: words("Diefstal uit auto’s", "Theft from vehicles"),
    definition: words(
      "Diefstallen uit of vanaf motorvoertuigen die de politie in het jaar registreerde.",
      "Thefts from or off motor vehicles registered by the police in the year.",
    ),
    things: words("diefstallen uit auto’s", "thefts from vehicles"),
  }),
  ...offence({
    id: "diefstal-van-auto",
    code: "1.2.2",
    title: words("Diefstal van auto’s", "Theft of vehicles"),
    definition: words(
      "Gestolen motorvoertuigen, zoals auto’s en motoren, die de politie in het jaar registreerde.",
      "Stolen motor vehicles, such as cars and motorcycles, registered by the police in the year.",
    ),
    things: words("diefstallen van auto’s en motoren", "thefts of vehicles"),
    decimals: 2,
  }),
  ...offence({
    id: "diefstal-van-fietsen",
    code: "1.2.3",
    title: words("Diefstal van fietsen en brommers", "Theft of bicycles and mopeds"),
    definition: words(
      "Gestolen fietsen, brommers en snorfietsen die de politie in het jaar registreerde.",
      "Stolen bicycles and mopeds registered by the police in the year.",
    ),
    attention: words(
      "Veel mensen doen geen aangifte van een gestolen fiets. De nieuwste cijfers zijn vaak nog voorlopig.",
      "Many people do not report a stolen bicycle. The newest figures are often still provisional.",
    ),
    things: words("diefstallen van fietsen en brommers", "thefts of bicycles and mopeds"),
  }),
  ...offence({
    id: "moord-en-doodslag",
    code: "1.4.2",
    title: words("Moord en doodslag", "Murder and manslaughter"),
    definition: words(
      "Gevallen van moord en doodslag, ook pogingen, die de politie in het jaar registreerde.",
      "Cases of murder and manslaughter, attempts included, registered by the police in the year.",
    ),
    attention: words(
      "Het gaat om kleine aantallen, dus toeval speelt een grote rol. De nieuwste cijfers zijn vaak nog voorlopig.",
      "The numbers are small, so chance plays a large part. The newest figures are often still provisional.",
    ),
    things: words("gevallen van moord en doodslag", "cases of murder and manslaughter"),
    decimals: 2,
  }),
  ...offence({
    id: "bedreiging",
    code: "1.4.4",
    title: words("Bedreiging", "Threats"),
    definition: words("Bedreigingen die de politie in het jaar registreerde.", "Threats registered by the police in the year."),
    things: words("bedreigingen", "threats"),
  }),
  ...offence({
    id: "mishandeling",
    code: "1.4.5",
    title: words("Mishandeling", "Assault"),
    definition: words("Mishandelingen die de politie in het jaar registreerde.", "Assaults registered by the police in the year."),
    things: words("mishandelingen", "assaults"),
  }),
  ...offence({
    id: "vernieling",
    code: "2.2.1",
    title: words("Vernieling", "Vandalism"),
    definition: words(
      "Vernielingen en beschadigingen van andermans spullen die de politie in het jaar registreerde.",
      "Destruction of and damage to property of others registered by the police in the year.",
    ),
    things: words("vernielingen", "cases of vandalism"),
  }),
  ...offence({
    id: "inbraken-bij-bedrijven",
    code: "2.5.1",
    title: words("Inbraken bij bedrijven", "Burglaries of businesses"),
    definition: words(
      "Inbraken en diefstallen bij bedrijven en instellingen die de politie in het jaar registreerde.",
      "Burglaries and thefts at businesses and institutions registered by the police in the year.",
    ),
    things: words("inbraken bij bedrijven", "burglaries of businesses"),
  }),
  ...offence({
    id: "drugshandel",
    code: "3.1.1",
    title: words("Drugshandel", "Drug trade"),
    definition: words("Gevallen van handel in drugs die de politie in het jaar registreerde.", "Cases of drug trade registered by the police in the year."),
    attention: followsPoliceWork,
    polarity: "no-judgement",
    things: words("gevallen van drugshandel", "cases of drug trade"),
  }),
  ...offence({
    id: "wapenhandel",
    code: "3.1.3",
    title: words("Wapenhandel", "Arms trade"),
    definition: words("Gevallen van handel in wapens die de politie in het jaar registreerde.", "Cases of arms trade registered by the police in the year."),
    attention: followsPoliceWork,
    polarity: "no-judgement",
    things: words("gevallen van wapenhandel", "cases of arms trade"),
    decimals: 2,
  }),
];
