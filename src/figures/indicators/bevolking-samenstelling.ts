/** Men and women, marital status, and where people and their parents were born. */
import type { Bilingual } from "../../terms/bilingual.ts";
import { words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, published, ratio, residents } from "./recipes.ts";
import type { Recipe } from "../indicator.ts";
import { percentageOfResidents } from "./units.ts";
import { withCount } from "./with-count.ts";

interface Part extends Pick<Definition, "id" | "title" | "definition" | "attention" | "decimals"> {
  readonly recipes: readonly Recipe[];
  /** Dutch: "zijn er {count} vrouw"; English: "{count} are women". */
  readonly tell: Bilingual;
}

interface CountedPart extends Omit<Part, "recipes"> {
  readonly counted: string;
  readonly share?: string;
  readonly things: Bilingual;
}

function part({ tell, ...one }: Part): Definition {
  return {
    decimals: 1,
    ...one,
    unit: percentageOfResidents,
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    moment: "1-january",
    sentence: words(`Van elke {base} inwoners ${tell.nl}`, `Of every {base} residents, ${tell.en}`),
  };
}

function countedPart({ counted, share, things, ...one }: CountedPart): readonly Definition[] {
  const fromPublished = share ? [published(share, residents)] : [];
  return withCount(
    { ...part({ ...one, recipes: [ratio([counted], [residents], 100), ...fromPublished] }), numerator: things },
    {
      things,
      sentence: words(`In {place} wonen {value} ${things.nl}`, `{value} ${things.en} live in {place}`),
      recipes: [count(counted)],
    },
  );
}

const sexes: readonly Definition[] = [
  ...countedPart({
    id: "vrouwen",
    counted: "kwb:a_vrouw",
    title: words("Vrouwen", "Women"),
    definition: words("Inwoners die als vrouw staan ingeschreven, van alle leeftijden.", "Residents registered as female, of all ages."),
    tell: words("zijn er {count} vrouw", "{count} are female"),
    things: words("vrouwen en meisjes", "women and girls"),
  }),
  ...countedPart({
    id: "mannen",
    counted: "kwb:a_man",
    title: words("Mannen", "Men"),
    definition: words("Inwoners die als man staan ingeschreven, van alle leeftijden.", "Residents registered as male, of all ages."),
    tell: words("zijn er {count} man", "{count} are male"),
    things: words("mannen en jongens", "men and boys"),
  }),
];

const maritalStatus: readonly Definition[] = [
  ...countedPart({
    id: "ongehuwd",
    counted: "kwb:a_ongeh",
    share: "kwb:p_ongeh",
    title: words("Inwoners die nooit trouwden", "Residents who never married"),
    definition: words(
      "Inwoners die nooit zijn getrouwd en geen geregistreerd partnerschap hadden. Kinderen tellen mee.",
      "Residents who never married or entered a registered partnership. Children are counted.",
    ),
    tell: words("zijn er {count} nooit getrouwd", "{count} never married"),
    things: words("mensen die nooit trouwden", "people who never married"),
  }),
  ...countedPart({
    id: "gehuwd",
    counted: "kwb:a_gehuwd",
    share: "kwb:p_gehuwd",
    title: words("Gehuwde inwoners", "Married residents"),
    definition: words(
      "Inwoners die getrouwd zijn of een geregistreerd partnerschap hebben.",
      "Residents who are married or in a registered partnership.",
    ),
    tell: words("zijn er {count} getrouwd", "{count} are married"),
    things: words("getrouwde mensen", "married people"),
  }),
  ...countedPart({
    id: "gescheiden",
    counted: "kwb:a_gesch",
    share: "kwb:p_gesch",
    title: words("Gescheiden inwoners", "Divorced residents"),
    definition: words(
      "Inwoners van wie het huwelijk of partnerschap door scheiding eindigde en die niet opnieuw trouwden.",
      "Residents whose marriage or partnership ended in divorce and who did not marry again.",
    ),
    tell: words("zijn er {count} gescheiden", "{count} are divorced"),
    things: words("gescheiden mensen", "divorced people"),
  }),
  ...countedPart({
    id: "verweduwd",
    counted: "kwb:a_verwed",
    share: "kwb:p_verwed",
    title: words("Inwoners van wie de partner overleed", "Widowed residents"),
    definition: words(
      "Inwoners van wie de man, vrouw of geregistreerde partner is overleden en die niet opnieuw trouwden.",
      "Residents whose spouse or registered partner died and who did not marry again.",
    ),
    tell: words("zijn er {count} weduwe of weduwnaar", "{count} are widowed"),
    things: words("weduwen en weduwnaars", "widowed people"),
  }),
];

const howOriginIsCounted = words(
  "Wie in het buitenland is geboren, telt bij het eigen geboorteland. Wie in Nederland is geboren, telt bij het geboorteland van de ouders; de moeder gaat voor als beide ouders in het buitenland zijn geboren.",
  "Those born abroad count with their own country of birth. Those born in the Netherlands count with their parents’ country of birth; the mother comes first when both parents were born abroad.",
);

const origins: readonly Definition[] = [
  ...countedPart({
    id: "herkomst-nederland",
    counted: "kwb:a_nl_all",
    share: "kwb:p_herkomst_nl",
    title: words("Herkomst: Nederland", "Origin: the Netherlands"),
    definition: words(
      "Inwoners die zelf in Nederland zijn geboren en van wie beide ouders hier ook zijn geboren.",
      "Residents born in the Netherlands whose parents were both born there too.",
    ),
    attention: howOriginIsCounted,
    tell: words("hebben er {count} Nederland als herkomst", "{count} have their origin in the Netherlands"),
    things: words("mensen met herkomst Nederland", "people of Dutch origin"),
  }),
  ...countedPart({
    id: "herkomst-europa",
    counted: "kwb:a_eur_al",
    share: "kwb:p_herkomst_eur",
    title: words("Herkomst: ander land in Europa", "Origin: another country in Europe"),
    definition: words(
      "Inwoners die zelf, of van wie een ouder, in een ander land in Europa zijn geboren. Turkije telt niet bij Europa.",
      "Residents who were, or one of whose parents was, born in another country in Europe. Turkey is not counted with Europe.",
    ),
    attention: howOriginIsCounted,
    tell: words("hebben er {count} een ander land in Europa als herkomst", "{count} have their origin in another country in Europe"),
    things: words("mensen met herkomst in Europa", "people of other European origin"),
  }),
  ...countedPart({
    id: "herkomst-buiten-europa",
    counted: "kwb:a_neu_al",
    share: "kwb:p_herkomst_bui",
    title: words("Herkomst: buiten Europa", "Origin: outside Europe"),
    definition: words(
      "Inwoners die zelf, of van wie een ouder, in een land buiten Europa zijn geboren.",
      "Residents who were, or one of whose parents was, born in a country outside Europe.",
    ),
    attention: howOriginIsCounted,
    tell: words("hebben er {count} een land buiten Europa als herkomst", "{count} have their origin outside Europe"),
    things: words("mensen met herkomst buiten Europa", "people of non-European origin"),
  }),
  part({
    id: "in-nederland-geboren-herkomst-europa",
    title: words("Hier geboren, herkomst in Europa", "Born here, origin in Europe"),
    definition: words(
      "Inwoners die in Nederland zijn geboren, met een ouder uit een ander land in Europa.",
      "Residents born in the Netherlands with a parent from another country in Europe.",
    ),
    attention: howOriginIsCounted,
    decimals: 0,
    tell: words(
      "zijn er {count} hier geboren met herkomst in een ander land in Europa",
      "{count} were born here with their origin in another country in Europe",
    ),
    recipes: [published("kwb:perc_geb_in_nl_met_herkomstland_in_europa_ex_nl", residents)],
  }),
  part({
    id: "in-nederland-geboren-herkomst-buiten-europa",
    title: words("Hier geboren, herkomst buiten Europa", "Born here, origin outside Europe"),
    definition: words(
      "Inwoners die in Nederland zijn geboren, met een ouder uit een land buiten Europa.",
      "Residents born in the Netherlands with a parent from a country outside Europe.",
    ),
    attention: howOriginIsCounted,
    decimals: 0,
    tell: words("zijn er {count} hier geboren met herkomst buiten Europa", "{count} were born here with their origin outside Europe"),
    recipes: [published("kwb:perc_geb_in_nl_met_herkomstland_buiten_europa", residents)],
  }),
  part({
    id: "in-europa-geboren",
    title: words("Geboren in een ander land in Europa", "Born in another country in Europe"),
    definition: words(
      "Inwoners die in een ander land in Europa zijn geboren. Turkije telt niet bij Europa.",
      "Residents born in another country in Europe. Turkey is not counted with Europe.",
    ),
    decimals: 0,
    tell: words("zijn er {count} in een ander land in Europa geboren", "{count} were born in another country in Europe"),
    recipes: [published("kwb:perc_geb_buiten_nl_met_herkomstlnd_in_europa_ex_nl", residents)],
  }),
  part({
    id: "buiten-europa-geboren",
    title: words("Geboren buiten Europa", "Born outside Europe"),
    definition: words("Inwoners die in een land buiten Europa zijn geboren.", "Residents born in a country outside Europe."),
    decimals: 0,
    tell: words("zijn er {count} buiten Europa geboren", "{count} were born outside Europe"),
    recipes: [published("kwb:perc_geb_buiten_nl_met_herkomstlnd_buiten_europa", residents)],
  }),
];

export const composition: readonly Definition[] = [...sexes, ...maritalStatus, ...origins];
