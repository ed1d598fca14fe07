/**
 * The columns of tables as we saw them last, to recognise them again.
 *
 * Taken from the publisher's own lists of columns (DataProperties), CC BY 4.0,
 * CBS. One line per column: key | title | unit | headings above it. A later
 * edition is told as the stretches it has in common with the one before, and what
 * came between them; a column that only moved has another number. A table that
 * is not here is compared without its columns.
 *
 * Update an entry when a reader has been taught the changes of a new edition.
 */
import { stemOf, type KnownColumn } from "./match-columns.ts";

/** The columns of a table as we know them; undefined when we keep no list of it. */
export function findKnownColumns(table: string): readonly KnownColumn[] | undefined {
  return lists.get(table);
}

function parseColumns(text: string): readonly KnownColumn[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [key, title, unit, headings] = line.split("|").map((part) => part.trim());
      return { key, title, unit, group: headings === "" ? [] : headings.split(" > ") };
    });
}

/** Columns one after the other, numbered as the publisher does: from 1. */
function numbered(...parts: readonly (readonly KnownColumn[])[]): readonly KnownColumn[] {
  return parts.flat().map((column, index) => ({ ...column, key: `${stemOf(column.key)}_${index + 1}` }));
}

/** Kerncijfers wijken en buurten 2024, edition of 27 March 2025. */
const keyFigures2024 = parseColumns(`
Gemeentenaam_1 | Gemeentenaam | naam | Regioaanduiding
SoortRegio_2 | Soort regio | omschrijving | Regioaanduiding
Codering_3 | Codering | code | Regioaanduiding
IndelingswijzigingGemeenteWijkBuurt_4 | Indelingswijziging gemeente, wijk, buurt | code | Regioaanduiding
AantalInwoners_5 | Aantal inwoners | aantal | Bevolking
Mannen_6 | Mannen | aantal | Bevolking > Geslacht
Vrouwen_7 | Vrouwen | aantal | Bevolking > Geslacht
k_0Tot15Jaar_8 | 0 tot 15 jaar | aantal | Bevolking > Leeftijdsgroepen
k_15Tot25Jaar_9 | 15 tot 25 jaar | aantal | Bevolking > Leeftijdsgroepen
k_25Tot45Jaar_10 | 25 tot 45 jaar | aantal | Bevolking > Leeftijdsgroepen
k_45Tot65Jaar_11 | 45 tot 65 jaar | aantal | Bevolking > Leeftijdsgroepen
k_65JaarOfOuder_12 | 65 jaar of ouder | aantal | Bevolking > Leeftijdsgroepen
Ongehuwd_13 | Ongehuwd | aantal | Bevolking > Burgerlijke staat
Gehuwd_14 | Gehuwd | aantal | Bevolking > Burgerlijke staat
Gescheiden_15 | Gescheiden | aantal | Bevolking > Burgerlijke staat
Verweduwd_16 | Verweduwd | aantal | Bevolking > Burgerlijke staat
Nederland_17 | Nederland | aantal | Bevolking > Bevolking naar herkomst > Herkomstland
EuropaExclusiefNederland_18 | Europa (exclusief Nederland) | aantal | Bevolking > Bevolking naar herkomst > Herkomstland
BuitenEuropa_19 | Buiten Europa | aantal | Bevolking > Bevolking naar herkomst > Herkomstland
Nederland_20 | Nederland | aantal | Bevolking > Bevolking naar herkomst > Geboren in Nederland
EuropaExclusiefNederland_21 | Europa (exclusief Nederland) | aantal | Bevolking > Bevolking naar herkomst > Geboren in Nederland
BuitenEuropa_22 | Buiten Europa | aantal | Bevolking > Bevolking naar herkomst > Geboren in Nederland
EuropaExclusiefNederland_23 | Europa (exclusief Nederland) | aantal | Bevolking > Bevolking naar herkomst > Geboren buiten Nederland
BuitenEuropa_24 | Buiten Europa | aantal | Bevolking > Bevolking naar herkomst > Geboren buiten Nederland
GeboorteTotaal_25 | Geboorte totaal | aantal | Bevolking > Geboorte en sterfte
GeboorteRelatief_26 | Geboorte relatief | per 1 000 inwoners | Bevolking > Geboorte en sterfte
SterfteTotaal_27 | Sterfte totaal | aantal | Bevolking > Geboorte en sterfte
SterfteRelatief_28 | Sterfte relatief | per 1 000 inwoners | Bevolking > Geboorte en sterfte
HuishoudensTotaal_29 | Huishoudens totaal | aantal | Bevolking > Particuliere huishoudens
Eenpersoonshuishoudens_30 | Eenpersoonshuishoudens | aantal | Bevolking > Particuliere huishoudens
HuishoudensZonderKinderen_31 | Huishoudens zonder kinderen | aantal | Bevolking > Particuliere huishoudens
HuishoudensMetKinderen_32 | Huishoudens met kinderen | aantal | Bevolking > Particuliere huishoudens
GemiddeldeHuishoudensgrootte_33 | Gemiddelde huishoudensgrootte | aantal | Bevolking > Particuliere huishoudens
Bevolkingsdichtheid_34 | Bevolkingsdichtheid | aantal inwoners per km² | Bevolking
Woningvoorraad_35 | Woningvoorraad | aantal | Wonen en vastgoed
NieuwbouwWoningen_36 | Nieuwbouw woningen | aantal | Wonen en vastgoed
NietWoningvoorraad_37 | Niet-woningvoorraad | aantal | Wonen en vastgoed
NieuwbouwNietWoningen_38 | Nieuwbouw niet-woningen | aantal | Wonen en vastgoed
GemiddeldeWOZWaardeVanWoningen_39 | Gemiddelde WOZ-waarde van woningen | x 1 000 euro | Wonen en vastgoed
PercentageEengezinswoning_40 | Percentage eengezinswoning | % | Wonen en vastgoed > Woningen naar type
PercentageTussenwoningEengezins_41 | Percentage tussenwoning (eengezins) | % | Wonen en vastgoed > Woningen naar type
PercentageHoekwoningEengezins_42 | Percentage hoekwoning (eengezins) | % | Wonen en vastgoed > Woningen naar type
PercentageTweeOnderEenKapWoningEe_43 | Percentage twee-onder-één-kap-woning (ee | % | Wonen en vastgoed > Woningen naar type
PercentageVrijstaandeWoningEengezins_44 | Percentage vrijstaande woning (eengezins | % | Wonen en vastgoed > Woningen naar type
PercentageMeergezinswoning_45 | Percentage meergezinswoning | % | Wonen en vastgoed > Woningen naar type
OnbewoondeWoningen_46 | Onbewoonde woningen | % | Wonen en vastgoed
Koopwoningen_47 | Koopwoningen | % | Wonen en vastgoed > Woningen naar eigendom
HuurwoningenTotaal_48 | Huurwoningen totaal | % | Wonen en vastgoed > Woningen naar eigendom > Huurwoningen
InBezitWoningcorporatie_49 | In bezit woningcorporatie | % | Wonen en vastgoed > Woningen naar eigendom > Huurwoningen
InBezitOverigeVerhuurders_50 | In bezit overige verhuurders | % | Wonen en vastgoed > Woningen naar eigendom > Huurwoningen
BouwjaarMeerDanTienJaarGeleden_51 | Bouwjaar meer dan tien jaar geleden | % | Wonen en vastgoed > Woningen naar bouwjaar
BouwjaarAfgelopenTienJaar_52 | Bouwjaar afgelopen tien jaar | % | Wonen en vastgoed > Woningen naar bouwjaar
GemiddeldeElektriciteitsleveringTotaal_53 | Gemiddelde elektriciteitslevering totaal | kWh | Energie > Gemiddelde elektriciteitslevering
Appartement_54 | Appartement | kWh | Energie > Gemiddelde elektriciteitslevering > Naar woningtype
Tussenwoning_55 | Tussenwoning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar woningtype
Hoekwoning_56 | Hoekwoning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar woningtype
TweeOnderEenKapWoning_57 | Twee-onder-één-kap-woning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar woningtype
VrijstaandeWoning_58 | Vrijstaande woning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar woningtype
Huurwoning_59 | Huurwoning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar eigendom
EigenWoning_60 | Eigen woning | kWh | Energie > Gemiddelde elektriciteitslevering > Naar eigendom
GemiddeldAardgasverbruikTotaal_61 | Gemiddeld aardgasverbruik totaal | m³ | Energie > Gemiddeld aardgasverbruik
Appartement_62 | Appartement | m³ | Energie > Gemiddeld aardgasverbruik > Naar woningtype
Tussenwoning_63 | Tussenwoning | m³ | Energie > Gemiddeld aardgasverbruik > Naar woningtype
Hoekwoning_64 | Hoekwoning | m³ | Energie > Gemiddeld aardgasverbruik > Naar woningtype
TweeOnderEenKapWoning_65 | Twee-onder-één-kap-woning | m³ | Energie > Gemiddeld aardgasverbruik > Naar woningtype
VrijstaandeWoning_66 | Vrijstaande woning | m³ | Energie > Gemiddeld aardgasverbruik > Naar woningtype
Huurwoning_67 | Huurwoning | m³ | Energie > Gemiddeld aardgasverbruik > Naar eigendom
EigenWoning_68 | Eigen woning | m³ | Energie > Gemiddeld aardgasverbruik > Naar eigendom
PercentageWoningenMetStadsverwarming_69 | Percentage woningen met stadsverwarming | % | Energie > Gemiddeld aardgasverbruik
LeerlingenPo_70 | Leerlingen po | aantal | Onderwijs > Onderwijssoort
LeerlingenVoInclVavo_71 | Leerlingen vo (incl. vavo) | aantal | Onderwijs > Onderwijssoort
StudentenMboExclExtranei_72 | Studenten mbo (excl. extranei) | aantal | Onderwijs > Onderwijssoort
StudentenHbo_73 | Studenten hbo | aantal | Onderwijs > Onderwijssoort
StudentenWo_74 | Studenten wo | aantal | Onderwijs > Onderwijssoort
BasisonderwijsVmboMbo1_75 | Basisonderwijs, vmbo, mbo1 | aantal | Onderwijs > Hoogst behaald onderwijsniveau
HavoVwoMbo24_76 | Havo, vwo, mbo2-4 | aantal | Onderwijs > Hoogst behaald onderwijsniveau
HboWo_77 | Hbo, wo | aantal | Onderwijs > Hoogst behaald onderwijsniveau
Nettoarbeidsparticipatie_78 | Nettoarbeidsparticipatie | % | Arbeid
PercentageWerknemers_79 | Percentage werknemers | % | Arbeid > Onderverdeling werkenden
PercentageZelfstandigen_80 | Percentage zelfstandigen | % | Arbeid > Onderverdeling werkenden
AantalInkomensontvangers_81 | Aantal inkomensontvangers | aantal | Inkomen > Inkomen van personen
GemiddeldInkomenPerInkomensontvanger_82 | Gemiddeld inkomen per inkomensontvanger | x 1 000 euro | Inkomen > Inkomen van personen
GemiddeldInkomenPerInwoner_83 | Gemiddeld inkomen per inwoner | x 1 000 euro | Inkomen > Inkomen van personen
k_40PersonenMetLaagsteInkomen_84 | 40% personen met laagste inkomen | % | Inkomen > Inkomen van personen
k_20PersonenMetHoogsteInkomen_85 | 20% personen met hoogste inkomen | % | Inkomen > Inkomen van personen
GemGestandaardiseerdInkomenVanHuish_86 | Gem. gestandaardiseerd inkomen van huish | x 1 000 euro | Inkomen > Inkomen van huishoudens
k_40HuishoudensMetLaagsteInkomen_87 | 40% huishoudens met laagste inkomen | % | Inkomen > Inkomen van huishoudens
k_20HuishoudensMetHoogsteInkomen_88 | 20% huishoudens met hoogste inkomen | % | Inkomen > Inkomen van huishoudens
HuishoudensMetEenLaagInkomen_89 | Huishoudens met een laag inkomen | % | Inkomen > Inkomen van huishoudens
HuishOnderOfRondSociaalMinimum_90 | Huish. onder of rond sociaal minimum | % | Inkomen > Inkomen van huishoudens
HuishoudensTot110VanSociaalMinimum_91 | Huishoudens tot 110% van sociaal minimum | % | Inkomen > Inkomen van huishoudens
HuishoudensTot120VanSociaalMinimum_92 | Huishoudens tot 120% van sociaal minimum | % | Inkomen > Inkomen van huishoudens
MediaanVermogenVanParticuliereHuish_93 | Mediaan vermogen van particuliere huish. | x 1 000 euro | Inkomen > Inkomen van huishoudens
PersonenPerSoortUitkeringBijstand_94 | Personen per soort uitkering; Bijstand | aantal | Sociale zekerheid
PersonenPerSoortUitkeringAO_95 | Personen per soort uitkering; AO | aantal | Sociale zekerheid
PersonenPerSoortUitkeringWW_96 | Personen per soort uitkering; WW | aantal | Sociale zekerheid
PersonenPerSoortUitkeringAOW_97 | Personen per soort uitkering; AOW | aantal | Sociale zekerheid
JongerenMetJeugdzorgInNatura_98 | Jongeren met jeugdzorg in natura | aantal | Zorg
PercentageJongerenMetJeugdzorg_99 | Percentage jongeren met jeugdzorg | % | Zorg
WmoClienten_100 | Wmo-cliënten | aantal | Zorg
WmoClientenRelatief_101 | Wmo-cliënten relatief | per 1 000 inwoners | Zorg
BedrijfsvestigingenTotaal_102 | Bedrijfsvestigingen totaal | aantal | Bedrijfsvestigingen, SBI 2008
ALandbouwBosbouwEnVisserij_103 | A Landbouw, bosbouw en visserij | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
BFNijverheidEnEnergie_104 | B-F Nijverheid en energie | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
GIHandelEnHoreca_105 | G+I Handel en horeca | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
HJVervoerInformatieEnCommunicatie_106 | H+J Vervoer, informatie en communicatie | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
KLFinancieleDienstenOnroerendGoed_107 | K-L Financiële diensten, onroerend goed | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
MNZakelijkeDienstverlening_108 | M-N Zakelijke dienstverlening | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
OQOverheidOnderwijsEnZorg_109 | O-Q Overheid, onderwijs en zorg | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
RUCultuurRecreatieOverigeDiensten_110 | R-U Cultuur, recreatie, overige diensten | aantal | Bedrijfsvestigingen, SBI 2008 > Bedrijfsvestigingen naar activiteit
PersonenautoSTotaal_111 | Personenauto's totaal | aantal | Motorvoertuigen > Personenauto's
PersonenautoSBrandstofBenzine_112 | Personenauto's; brandstof benzine | aantal | Motorvoertuigen > Personenauto's > Personenauto's; brandstoftype
PersonenautoSOverigeBrandstof_113 | Personenauto's; overige brandstof | aantal | Motorvoertuigen > Personenauto's > Personenauto's; brandstoftype
PersonenautoSPerHuishouden_114 | Personenauto's per huishouden | per huishouden | Motorvoertuigen > Personenauto's
PersonenautoSNaarOppervlakte_115 | Personenauto's naar oppervlakte | per km² | Motorvoertuigen > Personenauto's
Motorfietsen_116 | Motorfietsen | aantal | Motorvoertuigen
AfstandTotHuisartsenpraktijk_117 | Afstand tot huisartsenpraktijk | km | Nabijheid voorzieningen
AfstandTotGroteSupermarkt_118 | Afstand tot grote supermarkt | km | Nabijheid voorzieningen
AfstandTotKinderdagverblijf_119 | Afstand tot kinderdagverblijf | km | Nabijheid voorzieningen
AfstandTotSchool_120 | Afstand tot school | km | Nabijheid voorzieningen > Basisonderwijs
ScholenBinnen3Km_121 | Scholen binnen 3 km | aantal | Nabijheid voorzieningen > Basisonderwijs
OppervlakteTotaal_122 | Oppervlakte totaal | ha | Oppervlakte
OppervlakteLand_123 | Oppervlakte land | ha | Oppervlakte
OppervlakteWater_124 | Oppervlakte water | ha | Oppervlakte
MeestVoorkomendePostcode_125 | Meest voorkomende postcode | code | Postcode
Dekkingspercentage_126 | Dekkingspercentage | code | Postcode
MateVanStedelijkheid_127 | Mate van stedelijkheid | code | Stedelijkheid
Omgevingsadressendichtheid_128 | Omgevingsadressendichtheid | per km² | Stedelijkheid
`);

/** The columns of 2024 with these numbers. */
const as2024 = (first: number, last: number) => keyFigures2024.slice(first - 1, last);

/** Kerncijfers wijken en buurten 2025, its first edition. */
const keyFigures2025 = numbered(
  as2024(1, 53),
  parseColumns(`
GemiddeldeElektriciteitsteruglevering_54 | Gemiddelde elektriciteitsteruglevering |  | Energie > Gemiddelde elektriciteitslevering
`),
  as2024(61, 61),
  as2024(69, 69),
  parseColumns(`
AardgasvrijeWoningen_57 | Aardgasvrije woningen | % | Energie > Gemiddeld aardgasverbruik
Aardgaswoningen_58 | Aardgaswoningen | % | Energie > Gemiddeld aardgasverbruik
WoningenMetZonnestroom_59 | Woningen met zonnestroom | % | Energie
WoningenHoofdzElektrischVerwarmd_60 | Woningen hoofdz. elektrisch verwarmd | % | Energie
AantalPubliekeLaadpalen_61 | Aantal publieke laadpalen | aantal | Energie
`),
  as2024(70, 77),
  parseColumns(`
WerkzameBeroepsbevolking_70 | Werkzame beroepsbevolking | aantal | Arbeid
`),
  as2024(78, 79),
  parseColumns(`
WerknemersMetVasteArbeidsr_73 | Werknemers met vaste arbeidsr | % | Arbeid > Onderverdeling werkenden
WerknemersMetFlexibeleArbe_74 | Werknemers met flexibele arbe | % | Arbeid > Onderverdeling werkenden
`),
  as2024(80, 80),
  parseColumns(`
AantalInkomensontvangers_76 | Aantal inkomensontvangers | aantal | Inkomen > Personen
GemiddeldInkomenPerInkomensontvanger_77 | Gemiddeld inkomen per inkomensontvanger | x 1 000 euro | Inkomen > Personen
GemiddeldInkomenPerInwoner_78 | Gemiddeld inkomen per inwoner | x 1 000 euro | Inkomen > Personen
k_40PersonenMetLaagsteInkomen_79 | 40% personen met laagste inkomen | % | Inkomen > Personen
k_20PersonenMetHoogsteInkomen_80 | 20% personen met hoogste inkomen | % | Inkomen > Personen
PersonenInArmoede_81 | Personen in armoede | % | Inkomen > Personen
PersonenTot25BovenArmoedegrens_82 | Personen tot 25% boven armoedegrens | % | Inkomen > Personen
GemGestandaardiseerdInkomen_83 | Gem. gestandaardiseerd inkomen | x 1 000 euro | Inkomen > Huishoudens
k_40HuishoudensMetLaagsteInkomen_84 | 40% huishoudens met laagste inkomen | % | Inkomen > Huishoudens
k_20HuishoudensMetHoogsteInkomen_85 | 20% huishoudens met hoogste inkomen | % | Inkomen > Huishoudens
MediaanVermogenVanParticuliereHuish_86 | Mediaan vermogen van particuliere huish. | x 1 000 euro | Inkomen > Huishoudens
`),
  as2024(94, 128),
);

const lists: ReadonlyMap<string, readonly KnownColumn[]> = new Map([
  ["85984NED", keyFigures2024],
  ["86165NED", keyFigures2025],
]);
