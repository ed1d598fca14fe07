/**
 * What the health monitors ask of whom: the same in files and over the network.
 */

/** Kinds of age as we name them, with what they are called in the tables. */
export const ageClasses: ReadonlyMap<string, RegExp> = new Map([
  ["18+", /^(totaal( leeftijd)?|1[89] jaar of ouder)$/i],
  ["18-64", /^1[89] tot 65 jaar$/i],
  ["65+", /^65 jaar of ouder$/i],
]);

/** Names of 2016 that have another one in 2020. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ["WekelijkseSporters", "WekelijksSporter"],
  ["ErnstigOvergewicht", "ErnstigOvergewichtObesitas"],
]);

/** Everything that was asked in 2016 or 2020, by the name of its column without its number. */
export const healthTopics = [
  "ErvarenGezondheidGoedZeerGoed",
  "EenOfMeerLangdurigeAandoeningen",
  "BeperktVanwegeProblemenMetGezondheid",
  "EenOfMeerLichamelijkeBeperkingen",
  "BeperkingInHoren",
  "BeperkingInZien",
  "BeperkingInBewegen",
  "Ondergewicht",
  "NormaalGewicht",
  "Overgewicht",
  "MatigOvergewicht",
  "ErnstigOvergewichtObesitas",
  "VoldoetAanBeweegrichtlijn",
  "VoldoetAanNormGezondBewegen",
  "VoldoetAanFitnorm",
  "VoldoetAanTenMinste1Bewegingsnorm",
  "WekelijksSporter",
  "Mantelzorger",
  "ZwaarBelasteMantelzorgers",
  "UrenMantelzorgPerWeek",
  "Mantelzorgontvanger",
  "UrenOntvangenMantelzorgPerWeek",
  "Rokers",
  "VoldoetAanRichtlijnAlcoholgebruik",
  "ZwareDrinker",
  "OvermatigDrinker",
  ...renamed.keys(),
] as const;

export function findAgeClass(title: string): string | undefined {
  return [...ageClasses].find(([, pattern]) => pattern.test(title))?.[0];
}
