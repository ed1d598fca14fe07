/**
 * The figures of which a small wijk gets an estimate beside its own: shares and
 * rates of what happens to people, published by wijk, that are no feature of
 * likeness. Shares of which many wijken are hidden for having few cases are not among
 * them. A new figure of that kind has to be added here; without that it is shown as
 * it was counted, and nothing more.
 */
export const estimatedOutcomes: ReadonlySet<string> = new Set([
  "jongeren-met-jeugdzorg",
  "jeugdzorg-4-tot-12-jaar",
  "jeugdzorg-12-tot-18-jaar",
  "jeugdzorg-eenoudergezin",
  "jeugdzorg-gezin-met-twee-ouders",
  "verwezen-door-gemeente",
  "verwezen-door-huisarts",
  "inwoners-met-wmo-ondersteuning",
  "uitkering-arbeidsongeschiktheid",
  "mensen-met-werkloosheidsuitkering",
  "mensen-met-betaald-werk",
  "werknemers",
  "zelfstandigen",
  "huishoudens-met-laag-inkomen",
  "huishoudens-tot-110-procent-sociaal-minimum",
  "huishoudens-tot-120-procent-sociaal-minimum",
]);
