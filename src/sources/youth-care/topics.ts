/** What table after table counts of young people with youth care, by the names of its columns without their numbers. */
export const youthCareTopics = [
  "TotaalJongerenMetJeugdzorgInNatura",
  "k_0Tot4Jaar",
  "k_4Tot12Jaar",
  "k_12Tot18Jaar",
  "k_18Tot23Jaar",
  "ThuiswonendKindInEenouderhuishouden",
  "ThuiswonendKindBijEenPaar",
  "AnderHuishouden",
  "TotaalTrajectenInNatura",
  "GemeentelijkeToegang",
  "Huisarts",
  "Jeugdarts",
  "GecertificeerdeInstelling",
  "MedischSpecialist",
  "RechterOfficierVanJustitie",
  "GeenVerwijzer",
  "VerwijzerOnbekend",
] as const;

/** All forms of youth care together, in the dimension VormenVanJeugdzorg. */
export const allFormsOfCare = "T001203";
