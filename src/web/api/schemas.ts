/**
 * What the answers look like. The description for programs is generated from
 * these schemas, the types of the code are taken from them, and the tests hold
 * live answers against them: there is no second place where a field is named.
 */
import { z } from "zod";
import { axes } from "../../comparison/axes.ts";
import { groupingKinds } from "../../figures/places.ts";
import { missingReasons, valueMarks } from "../../terms/observation.ts";
import { regionLevels } from "../../terms/region.ts";
import { themes } from "../../terms/theme.ts";
import { unitKinds } from "../../terms/unit.ts";
import type { ObservationField } from "./observations/fields.ts";

const words = (description: string) => z.string().meta({ description });
const level = z.enum(regionLevels).meta({ description: "Niveau: land, gemeente, wijk of buurt." });
const division = z.int().meta({ description: "Jaar van de indeling waarin dit gebied zo bestaat." });
const period = z.string().meta({ description: "Periode zoals het CBS die schrijft: 2024JJ00 is een jaar." });
const sources = z.array(z.string()).meta({ description: "Namen van de brontabellen; die van de teller eerst." });
const municipality = z.string().nullable().meta({ description: "Code van de gemeente waarin een wijk of buurt ligt; anders null." });
const regionName = z.string().nullable().meta({ description: "Naam; null waar die niet bekend is." });

const bilingualSchema = z.strictObject({ nl: words("In het Nederlands."), en: words("In het Engels.") }).meta({ id: "Bilingual", description: "Dezelfde woorden in twee talen." });

export const linkSchema = z.strictObject({ href: words("Adres op deze site, zonder de naam van de server.") }).meta({ id: "Link", description: "Een verwijzing." });

const selfLink = z.strictObject({ self: linkSchema }).meta({ id: "SelfLink", description: "Het adres van dit ene ding." });

const vintageNameSchema = z
  .strictObject({
    id: words("Kenmerk van de stand: hetzelfde kenmerk is altijd dezelfde cijfers."),
    asOf: z.iso.date().meta({ description: "De dag waarop de stand is gemaakt." }),
  })
  .meta({ id: "VintageName", description: "Uit welke stand de cijfers komen." });

const pageLinksSchema = z
  .strictObject({
    self: linkSchema,
    next: linkSchema.optional().meta({ description: "De volgende bladzijde; ontbreekt op de laatste." }),
    prev: linkSchema.optional().meta({ description: "De vorige bladzijde; ontbreekt op de eerste." }),
  })
  .meta({ id: "PageLinks", description: "De adressen van deze bladzijde en die ernaast, met de stand erin, zodat bladzijden bij elkaar passen." });

export const regionSchema = z
  .strictObject({ code: words("Code van het CBS."), name: regionName, level, division, municipality, _links: selfLink })
  .meta({ id: "Region", description: "Een gebied in de indeling van een jaar." });

const grouping = z
  .strictObject({ kind: z.enum(groupingKinds), code: z.string(), name: z.string() })
  .meta({ id: "Grouping", description: "Een gebied waarin een gemeente ligt of met andere samenwerkt." });

export const regionDetailSchema = z
  .strictObject({
    vintage: vintageNameSchema,
    code: words("Code van het CBS."),
    level,
    name: regionName,
    municipality,
    divisions: z
      .array(z.strictObject({ division, name: regionName, municipality }))
      .meta({ description: "De indelingen waarin deze code voorkomt. Dezelfde code kan in een ander jaar ander gebied zijn." }),
    aliases: z.array(z.string()).optional().meta({ description: "Andere namen van een gemeente." }),
    sizeClass: z.int().optional().meta({ description: "Grootteklasse van een gemeente, 1 tot en met 8." }),
    groupings: z.array(grouping).optional().meta({ description: "Gebieden waarin een gemeente ligt of samenwerkt." }),
    endedOn: z.iso.date().optional().meta({ description: "De eerste dag waarop een gemeente niet meer bestond." }),
    successors: z
      .array(z.strictObject({ code: z.string(), fraction: z.number().meta({ description: "Deel van de inwoners, van 0 tot en met 1." }) }))
      .optional()
      .meta({ description: "Waar de inwoners van een vroegere gemeente bij kwamen." }),
    _links: selfLink,
  })
  .meta({ id: "RegionDetail", description: "Een gebied, met alles wat erover bekend is." });

const axis = z.enum(axes).meta({ description: "Een van de vier kanten waarop gebieden worden vergeleken." });
const featureId = words("Naam van het kenmerk; meestal die van de indicator.");
const featureValue = z.number().nullable().meta({ description: "Het cijfer; null waar het er niet is." });
const shareOfDistance = z.number().nullable().meta({ description: "Deel van alles waarin de twee verschillen, van 0 tot en met 1; null waar het niet te meten is." });

const likenessFeature = z
  .strictObject({
    feature: featureId,
    axis,
    indicators: z.array(z.string()).meta({ description: "De indicatoren waar het uit bestaat." }),
    periods: z.array(period).meta({ description: "Van welke perioden; bij meer dan een het gemiddelde." }),
    division,
    transform: z.enum(["none", "logarithm", "square-root"]).meta({ description: "Hoe een scheve verdeling is rechtgetrokken voor het vergelijken." }),
    value: featureValue,
  })
  .meta({ id: "LikenessFeature", description: "Een kenmerk waarop wordt vergeleken, met het cijfer van het gebied zelf." });

const peer = z
  .strictObject({
    code: words("Code van het CBS."),
    name: regionName,
    municipality,
    axes: z.array(z.strictObject({ axis, share: shareOfDistance })).nullable().meta({ description: "Hoeveel elke kant bijdraagt aan het verschil; null waar te weinig bekend is." }),
    features: z.array(
      z.strictObject({
        feature: featureId,
        value: featureValue,
        difference: z.number().nullable().meta({ description: "Dit gebied min het eigen gebied, gemeten aan de gewone spreiding van het kenmerk." }),
        share: shareOfDistance,
      }),
    ),
    _links: selfLink,
  })
  .meta({ id: "Peer", description: "Een gebied waarmee kan worden vergeleken, en waarom." });

const groupRule = z.enum(["alike", "neighbours", "province", "size-class"]).meta({ description: "Waarop deze gebieden zijn gekozen." });
const noGroup = z
  .enum(["no-features", "too-few-features", "too-few-places", "nobody", "no-borders"])
  .nullable()
  .meta({ description: "Waarom er geen vergelijkbare gebieden zijn; null waar ze er zijn." });

export const peersSchema = z
  .strictObject({
    vintage: vintageNameSchema,
    region: z.strictObject({ code: z.string(), name: z.string(), level }),
    rule: groupRule,
    weights: z.array(z.strictObject({ axis, weight: z.int() })).meta({ description: "Hoe zwaar elke kant telt, van 0 tot en met 4." }),
    features: z.array(likenessFeature),
    missing: noGroup,
    unlikeOthers: z.boolean().nullable().meta({ description: "Of ook de meest gelijkende ver af liggen, vergeleken met wat gewoon is; null bij een wijk." }),
    peers: z.array(peer).meta({ description: "Wie het meest lijkt, staat vooraan." }),
    _links: selfLink,
  })
  .meta({ id: "Peers", description: "De gebieden die op een gebied lijken." });

const saidOfFigure = {
  headline: bilingualSchema,
  text: bilingualSchema,
  indicator: words("Naam van de indicator."),
  adjusted: z.number().meta({ description: "p-waarde, aangepast voor alles van deze soort dat voor de pagina is getoetst." }),
  unusual: z.number().meta({ description: "Hoe ver van het gemiddelde van de groep, of van wat te verwachten is, gemeten aan de spreiding van een nieuwe gemeente." }),
};

const finding = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("differs"), ...saidOfFigure, period, direction: z.enum(["higher", "lower"]) }),
    z.strictObject({
      kind: z.literal("outside-expected"),
      ...saidOfFigure,
      period,
      direction: z.enum(["below", "above"]),
      expected: z
        .strictObject({ value: z.number(), lower: z.number(), upper: z.number(), outerLower: z.number(), outerUpper: z.number() })
        .meta({ description: "Wat te verwachten is, met de grenzen waarbinnen 8 van de 10 en 19 van de 20 gemeenten liggen." }),
    }),
    z.strictObject({
      kind: z.literal("changed"),
      ...saidOfFigure,
      direction: z.enum(["rising", "falling"]),
      from: period,
      to: period,
      first: z.number(),
      last: z.number(),
      group: z.strictObject({ first: z.number(), last: z.number(), count: z.int() }).meta({ description: "Het gemiddelde van de groep in beide jaren, en van hoeveel gemeenten." }),
    }),
    z.strictObject({
      kind: z.literal("nothing-special"),
      headline: bilingualSchema,
      text: bilingualSchema,
      compared: z.int().meta({ description: "Hoeveel cijfers te vergelijken waren." }),
      usual: z.int().meta({ description: "Hoeveel daarvan liggen binnen wat gewoon is in de groep." }),
    }),
  ])
  .meta({ id: "Finding", description: "Iets wat van een gemeente te zeggen is: verschilt van de groep, ligt ver van wat te verwachten is, veranderde, of niets bijzonders." });

export const findingsSchema = z
  .strictObject({
    vintage: vintageNameSchema,
    region: z.strictObject({ code: z.string(), name: z.string(), level }),
    comparedWith: z
      .strictObject({ rule: groupRule, missing: noGroup, codes: z.array(z.string()) })
      .meta({ description: "Met wie is vergeleken, wie het meest lijkt vooraan. Heeft de gevraagde regel niemand, dan staat hier de groep die ervoor in de plaats kwam, en in missing waarom." }),
    compared: z.int().meta({ description: "Hoeveel cijfers met de groep te vergelijken waren." }),
    findings: z.array(finding),
    _links: selfLink,
  })
  .meta({ id: "Findings", description: "Wat bij een gemeente opvalt." });

const unit = z.strictObject({ kind: z.enum(unitKinds), words: bilingualSchema }).meta({ id: "Unit", description: "Waarin een cijfer is uitgedrukt." });

const indicatorShape = {
  id: words("Naam van de indicator; blijft gelijk door de jaren."),
  title: bilingualSchema,
  theme: z.enum(themes.map(({ id }) => id)),
  nature: z.enum(["objective", "subjective"]).meta({ description: "Geteld, of gevraagd aan mensen." }),
  unit,
  polarity: z.enum(["higher-better", "lower-better", "no-judgement"]).meta({ description: "Welke kant men meestal op wil; meestal geen oordeel." }),
  decimals: z.int().meta({ description: "Hoeveel decimalen wij schrijven." }),
  isCore: z.boolean().meta({ description: "Of hij op de hoofdpagina van een gemeente staat." }),
  role: z.enum(["main", "companion"]).meta({ description: "Hoofdvorm, of een andere vorm van een hoofdvorm." }),
};

export const indicatorSchema = z.strictObject({ ...indicatorShape, _links: selfLink }).meta({ id: "Indicator", description: "Een omschreven maat." });

const figurePeriod = z
  .strictObject({ period, sources, step: z.number().optional().meta({ description: "Waarop de bron afrondt." }) })
  .meta({ id: "FigurePeriod", description: "Een periode met cijfers, en waar die vandaan komen." });

export const indicatorDetailSchema = z
  .strictObject({
    vintage: vintageNameSchema,
    ...indicatorShape,
    definition: bilingualSchema,
    attention: bilingualSchema.optional().meta({ description: "Waar u op moet letten." }),
    numerator: bilingualSchema.optional(),
    denominator: bilingualSchema.optional(),
    moment: z.enum(["year", "1-january"]).meta({ description: "Gaat het over het hele jaar, of over 1 januari." }),
    breaks: z
      .array(z.strictObject({ from: period, reason: bilingualSchema }))
      .meta({ description: "Vanaf welke periode cijfers niet te vergelijken zijn met eerdere, en waarom." }),
    companions: z.strictObject({ planned: z.string().optional(), absolute: z.string().optional() }).optional().meta({ description: "Hetzelfde cijfer in een andere vorm." }),
    figures: z
      .array(z.strictObject({ level, division, periods: z.array(figurePeriod) }))
      .meta({ description: "Voor welke niveaus, indelingen en perioden er cijfers zijn." }),
    _links: selfLink,
  })
  .meta({ id: "IndicatorDetail", description: "Een indicator, met alles wat u moet weten voor u een cijfer ervan gebruikt." });

const observationShape = {
  indicator: words("Naam van de indicator."),
  region: words("Code van het gebied."),
  regionName,
  level,
  division,
  period,
  value: z.number().nullable().meta({ description: "Het cijfer, niet door ons afgerond; null waar het er niet is, met de reden in missing." }),
  lower: z.number().nullable().meta({ description: "Ondergrens (95%), waar de bron die geeft." }),
  upper: z.number().nullable().meta({ description: "Bovengrens (95%), waar de bron die geeft." }),
  marks: z.array(z.enum(valueMarks)).meta({ description: "Wat u bij dit cijfer moet weten; meestal niets." }),
  missing: z.enum(missingReasons).nullable().meta({ description: "Waarom er geen cijfer is; null waar er een is." }),
  sources,
} satisfies Readonly<Record<ObservationField, z.ZodType>>;

export const observationSchema = z
  .strictObject(observationShape)
  .partial()
  .meta({ id: "Observation", description: "Een waarneming: een cijfer, of de reden waarom het er niet is. Met fields staan alleen die velden erin, anders alle." });

export const vintageItemSchema = z
  .strictObject({ ...vintageNameSchema.shape, isCurrent: z.boolean().meta({ description: "Of dit de nieuwste is." }), _links: selfLink })
  .meta({ id: "Vintage", description: "Een stand: een vaste opname van alle cijfers." });

export const vintageDetailSchema = z
  .strictObject({
    ...vintageItemSchema.shape,
    division: division.meta({ description: "Jaar van de indeling waarop de cijfers van gemeenten staan." }),
    municipalities: z.int().meta({ description: "Aantal gemeenten." }),
    indicators: z.int().meta({ description: "Aantal indicatoren." }),
    sources: z.int().meta({ description: "Aantal brontabellen." }),
  })
  .meta({ id: "VintageDetail", description: "Een stand, met wat erin zit." });

const licence = z
  .strictObject({ id: z.string(), url: z.string(), credit: words("De naam die u moet noemen.") })
  .meta({ id: "Licence", description: "Wat u met de cijfers mag, en wie u noemt." });

const failure = z
  .strictObject({
    lastSucceededOn: z.iso.date().nullable().meta({ description: "Wanneer de tabel voor het laatst is opgevraagd; null waar de cijfers uit een bestand komen." }),
    failedOn: z.iso.date().meta({ description: "Wanneer het laatst is geprobeerd en mislukte." }),
    reason: bilingualSchema.meta({ description: "Waarom het mislukte." }),
  })
  .meta({ id: "SourceFailure", description: "De laatste poging om de tabel op te vragen, als die mislukte. De cijfers zijn dan die van daarvoor." });

const sourceShape = {
  id: words("Onze naam van de tabel."),
  provider: words("Wie de tabel uitgeeft."),
  tableNumber: z.string().nullable().meta({ description: "Nummer van de tabel bij de uitgever; null waar er geen is." }),
  title: bilingualSchema,
  edition: bilingualSchema,
  url: words("De pagina van de tabel bij de uitgever."),
  licence,
  periods: z.array(period),
  takenOn: z.iso.date().nullable().meta({ description: "De dag waarop de tabel is opgevraagd; null waar de cijfers uit een bestand komen." }),
  failure: failure.nullable().meta({ description: "Null als de laatste poging lukte, of als er geen was." }),
};

export const sourceSchema = z.strictObject({ ...sourceShape, _links: selfLink }).meta({ id: "Source", description: "Een brontabel." });

export const sourceDetailSchema = z
  .strictObject({
    vintage: vintageNameSchema,
    ...sourceShape,
    notes: z.array(bilingualSchema).meta({ description: "Wat u van deze tabel moet weten." }),
    files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), bytes: z.int() })).meta({ description: "De bestanden die zijn gelezen, met hun vingerafdruk." }),
    rowsRead: z.int(),
    observations: z.int(),
    missing: z.int(),
    dropped: z.array(z.strictObject({ reason: bilingualSchema, count: z.int() })).meta({ description: "Rijen die niet zijn gebruikt, en waarom." }),
    _links: selfLink,
  })
  .meta({ id: "SourceDetail", description: "Een brontabel, met wat eruit is gelezen." });

export const problemSchema = z
  .object({
    status: z.int().meta({ description: "De HTTP-status." }),
    title: words("Wat er mis is, kort."),
    detail: words("Wat er mis is en wat u kunt doen."),
    errors: z
      .array(z.strictObject({ name: words("De parameter."), reason: words("Wat er niet klopt, en wat wel goed zou zijn.") }))
      .optional()
      .meta({ description: "Alles wat er niet klopt, in één keer." }),
  })
  .meta({ id: "Problem", description: "Wat er mis is (RFC 9457)." });

/** A page of a list: what it holds, under its own name. */
export function pageOf<const Name extends string, Item extends z.ZodType>(name: Name, item: Item, id: string) {
  const shape = { vintage: vintageNameSchema, [name]: z.array(item), total: z.int().meta({ description: "Hoeveel er in totaal zijn." }), _links: pageLinksSchema };
  return z.strictObject(shape).meta({ id, description: "Een bladzijde van een lijst." });
}
