/**
 * The key figures of districts and neighbourhoods, asked over the network: a new
 * table every year, filled over two or three years.
 *
 * Which column is which measure: of 85984NED (2024) and 86165NED (2025) the lists
 * of columns are recorded with titles, units and headings; the measures keep the
 * names they have in columns.ts. A column of another year is recognised by those.
 * The codes of version 4 were recorded for 86165NED only.
 *
 * Left out on purpose: levels of education (other classes since 2024), deliveries
 * of electricity by type of dwelling, postal codes.
 */
import type { MissingReason } from "../../terms/observation.ts";
import { findKnownColumns } from "../cbs/odata/known-columns.ts";
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { GatheredRow } from "../cbs/live/gathered-row.ts";
import type { LiveFamily, LiveMeasure, ReferenceEdition } from "../cbs/live/live-family.ts";
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import { isSocialSupport, reasonOfEmptyCell } from "./empty-cells.ts";
import { usualPrecision } from "./precision.ts";

/** Column > measure, in the edition of 2024. */
const of2024 = `
  AantalInwoners_5>a_inw Mannen_6>a_man Vrouwen_7>a_vrouw
  k_0Tot15Jaar_8>a_00_14 k_15Tot25Jaar_9>a_15_24 k_25Tot45Jaar_10>a_25_44 k_45Tot65Jaar_11>a_45_64 k_65JaarOfOuder_12>a_65_oo
  Ongehuwd_13>a_ongeh Gehuwd_14>a_gehuwd Gescheiden_15>a_gesch Verweduwd_16>a_verwed
  Nederland_17>a_nl_all EuropaExclusiefNederland_18>a_eur_al BuitenEuropa_19>a_neu_al
  GeboorteTotaal_25>a_geb GeboorteRelatief_26>p_geb SterfteTotaal_27>a_ste SterfteRelatief_28>p_ste
  HuishoudensTotaal_29>a_hh Eenpersoonshuishoudens_30>a_1p_hh HuishoudensZonderKinderen_31>a_hh_z_k HuishoudensMetKinderen_32>a_hh_m_k
  GemiddeldeHuishoudensgrootte_33>g_hhgro Bevolkingsdichtheid_34>bev_dich
  Woningvoorraad_35>a_woning NieuwbouwWoningen_36>aantal_nieuwbouw_woningen NietWoningvoorraad_37>aantal_niet_woningvoorraad
  NieuwbouwNietWoningen_38>aantal_nieuwbouw_niet_woningen GemiddeldeWOZWaardeVanWoningen_39>g_wozbag
  PercentageEengezinswoning_40>p_1gezw PercentageTussenwoningEengezins_41>perc_eengezinswoning_tussenwoning
  PercentageHoekwoningEengezins_42>perc_eengezinswoning_hoekwoning PercentageTweeOnderEenKapWoningEe_43>perc_eengezinswoning_2onder1kap
  PercentageVrijstaandeWoningEengezins_44>perc_eengezinswoning_vrijstaand PercentageMeergezinswoning_45>p_mgezw
  OnbewoondeWoningen_46>p_leegsw Koopwoningen_47>p_koopw HuurwoningenTotaal_48>p_huurw
  InBezitWoningcorporatie_49>p_wcorpw InBezitOverigeVerhuurders_50>p_ov_hw
  BouwjaarMeerDanTienJaarGeleden_51>perc_bouwjaar_meer_dan_10_jaar_geleden BouwjaarAfgelopenTienJaar_52>perc_bouwjaar_afgelopen_10_jaar
  GemiddeldeElektriciteitsleveringTotaal_53>gemiddelde_elektriciteitslevering
  GemiddeldAardgasverbruikTotaal_61>g_gas Appartement_62>g_gas_ap Tussenwoning_63>g_gas_tw Hoekwoning_64>g_gas_hw
  TweeOnderEenKapWoning_65>g_gas_2w VrijstaandeWoning_66>g_gas_vw Huurwoning_67>g_gas_hu EigenWoning_68>g_gas_ko
  PercentageWoningenMetStadsverwarming_69>p_stadsv
  LeerlingenPo_70>aantal_leerlingen_primair_onderwijs LeerlingenVoInclVavo_71>aantal_leerlingen_voortgezet_onderwijs
  StudentenMboExclExtranei_72>aantal_studenten_mbo StudentenHbo_73>aantal_studenten_hbo StudentenWo_74>aantal_studenten_wo
  Nettoarbeidsparticipatie_78>p_arb_pp PercentageWerknemers_79>p_arb_wn PercentageZelfstandigen_80>p_arb_zs
  AantalInkomensontvangers_81>a_inkont GemiddeldInkomenPerInkomensontvanger_82>g_ink_po GemiddeldInkomenPerInwoner_83>g_ink_pi
  k_40PersonenMetLaagsteInkomen_84>p_ink_li k_20PersonenMetHoogsteInkomen_85>p_ink_hi
  GemGestandaardiseerdInkomenVanHuish_86>g_hh_sti k_40HuishoudensMetLaagsteInkomen_87>p_hh_li k_20HuishoudensMetHoogsteInkomen_88>p_hh_hi
  HuishoudensMetEenLaagInkomen_89>p_hh_lkk HuishOnderOfRondSociaalMinimum_90>p_hh_osm
  HuishoudensTot110VanSociaalMinimum_91>p_hh_110 HuishoudensTot120VanSociaalMinimum_92>p_hh_120
  MediaanVermogenVanParticuliereHuish_93>m_hh_ver
  PersonenPerSoortUitkeringBijstand_94>a_soz_wb PersonenPerSoortUitkeringAO_95>a_soz_ao
  PersonenPerSoortUitkeringWW_96>a_soz_ww PersonenPerSoortUitkeringAOW_97>a_soz_ow
  PercentageJongerenMetJeugdzorg_99>p_jz_tn WmoClienten_100>a_wmo_t WmoClientenRelatief_101>p_wmo_t
  BedrijfsvestigingenTotaal_102>a_bedv ALandbouwBosbouwEnVisserij_103>a_bed_a BFNijverheidEnEnergie_104>a_bed_bf GIHandelEnHoreca_105>a_bed_gi
  HJVervoerInformatieEnCommunicatie_106>a_bed_hj KLFinancieleDienstenOnroerendGoed_107>a_bed_kl MNZakelijkeDienstverlening_108>a_bed_mn
  OQOverheidOnderwijsEnZorg_109>a_bed_oq RUCultuurRecreatieOverigeDiensten_110>a_bed_ru
  PersonenautoSTotaal_111>a_pau PersonenautoSBrandstofBenzine_112>a_bst_b PersonenautoSOverigeBrandstof_113>a_bst_nb
  PersonenautoSPerHuishouden_114>g_pau_hh PersonenautoSNaarOppervlakte_115>g_pau_km Motorfietsen_116>a_m2w
  AfstandTotHuisartsenpraktijk_117>g_afs_hp AfstandTotGroteSupermarkt_118>g_afs_gs AfstandTotKinderdagverblijf_119>g_afs_kv
  AfstandTotSchool_120>g_afs_sc ScholenBinnen3Km_121>g_3km_sc
  OppervlakteTotaal_122>a_opp_ha OppervlakteLand_123>a_lan_ha OppervlakteWater_124>a_wat_ha
  MateVanStedelijkheid_127>ste_mvs Omgevingsadressendichtheid_128>ste_oad`;

/** What the edition of 2025 has under another name, or for the first time. */
const of2025 = `
  GemGestandaardiseerdInkomen_83>g_hh_sti GemiddeldeElektriciteitsteruglevering_54>gemiddelde_elektriciteitsteruglevering
  AardgasvrijeWoningen_57>percentage_aardgasvrije_woningen Aardgaswoningen_58>percentage_aardgaswoningen
  WoningenMetZonnestroom_59>percentage_woningen_met_zonnestroom`;

/** Codes of version 4, from the edition of 2025. */
const codes = `
  T001036>a_inw 3000>a_man 4000>a_vrouw 10680>a_00_14 53050>a_15_24 53310>a_25_44 53715>a_45_64 80200>a_65_oo
  1010>a_ongeh 1020>a_gehuwd 1080>a_gesch 1050>a_verwed 1012600_1>a_nl_all H007933_1>a_eur_al H008859_1>a_neu_al
  M000173_1>a_geb M000173_2>p_geb M000179_1>a_ste M000179_2>p_ste 1050010_2>a_hh 1050015>a_1p_hh 1016040>a_hh_z_k 1016030>a_hh_m_k
  M000114>g_hhgro M000100>bev_dich M000297>a_woning M003003>aantal_nieuwbouw_woningen M008258>aantal_niet_woningvoorraad
  M008211>aantal_nieuwbouw_niet_woningen M001642>g_wozbag ZW10290>p_1gezw ZW25805>perc_eengezinswoning_tussenwoning
  ZW25806>perc_eengezinswoning_hoekwoning ZW10300>perc_eengezinswoning_2onder1kap ZW10320>perc_eengezinswoning_vrijstaand ZW10340>p_mgezw
  M008208>p_leegsw 1014800>p_koopw 1014850_2>p_huurw A047047>p_wcorpw A047048>p_ov_hw
  M008209>perc_bouwjaar_meer_dan_10_jaar_geleden M008210>perc_bouwjaar_afgelopen_10_jaar M000221_2>gemiddelde_elektriciteitslevering
  M008294>gemiddelde_elektriciteitsteruglevering M000219_2>g_gas M000369>p_stadsv M008295>percentage_aardgasvrije_woningen
  M008296>percentage_aardgaswoningen M008297>percentage_woningen_met_zonnestroom A025301>aantal_leerlingen_primair_onderwijs
  T001345>aantal_leerlingen_voortgezet_onderwijs A041867>aantal_studenten_mbo A025294>aantal_studenten_hbo A025297>aantal_studenten_wo
  M001796_2>p_arb_pp 2021320>p_arb_wn 2021380>p_arb_zs M000232>a_inkont M000223>g_ink_po M000224>g_ink_pi D000187>p_ink_li D000185>p_ink_hi
  M000222>g_hh_sti D000186>p_hh_li D000184>p_hh_hi M000939>m_hh_ver D006842>a_soz_wb D006837>a_soz_ao D001827>a_soz_ww D000193>a_soz_ow
  A045561>p_jz_tn M001342_1>a_wmo_t M001342_2>p_wmo_t M000200_2>a_bedv 301000>a_bed_a 300003>a_bed_bf 300005>a_bed_gi 383105>a_bed_hj
  300009>a_bed_kl 300010>a_bed_mn 300012>a_bed_oq 300014>a_bed_ru A018943_2>a_pau A019276>a_bst_b D001045>a_bst_nb M000368>g_pau_hh
  A018943_4>g_pau_km A018944>a_m2w D000028>g_afs_hp D000025>g_afs_gs D000029>g_afs_kv D000045>g_afs_sc D000263>g_3km_sc
  T001455_2>a_opp_ha A047044>a_lan_ha A047040>a_wat_ha ST0001>ste_mvs ST0003>ste_oad`;

// Births, deaths and households may be of an unknown municipality; people never are.
const addsUp = new Set(["a_inw", "a_man", "a_vrouw", "a_00_14", "a_15_24", "a_25_44", "a_45_64", "a_65_oo"]);

function pairsOf(text: string): readonly (readonly [string, LiveMeasure])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [column, name] = item.split(">");
      return [column, { measure: `kwb:${name}`, precision: usualPrecision(name), ...(addsUp.has(name) ? { addsUp: true } : {}) }] as const;
    });
}

function reference(table: string, measures: ReadonlyMap<string, LiveMeasure>): ReferenceEdition {
  return { table, columns: findKnownColumns(table) ?? [], measures };
}

/** What is the same column in both years, by stem; the stems of measures occur once under each heading we use. */
function measuresOf2025(): ReadonlyMap<string, LiveMeasure> {
  const known = new Map((findKnownColumns("85984NED") ?? []).map((column) => [column.key, identityOf(column)]));
  const measures = new Map(pairsOf(of2024).map(([key, measure]) => [known.get(key), measure]));
  const same = (findKnownColumns("86165NED") ?? []).flatMap((column) => {
    const measure = measures.get(identityOf(column));
    return measure ? [[column.key, measure] as const] : [];
  });
  return new Map([...same, ...pairsOf(of2025)]);
}

// The heading of incomes changed in 2025, and other headings tell lands of origin from lands of birth.
function identityOf({ key, title, unit, group }: { key: string; title: string; unit: string; group: readonly string[] }): string {
  return [key.replace(/_\d+$/, ""), title, unit, group[0] === "Inkomen" ? "Inkomen" : group.join(" > ")].join("|");
}

export const liveKeyFigures: LiveFamily = {
  id: "kwb",
  service: "v3",
  tables: ["85984NED"],
  words: "Kerncijfers wijken en buurten",
  title: /^Kerncijfers wijken en buurten \d{4}$/,
  isYearly: true,
  references: [reference("85984NED", new Map(pairsOf(of2024))), reference("86165NED", measuresOf2025())],
  measures: pairsOf(codes).map(([code, measure]) => ({ ...measure, code })),
  fixed: {},
  describe({ id, period, modified }) {
    return {
      id: `kwb-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: `Kerncijfers wijken en buurten ${period}`, en: `Key figures of districts and neighbourhoods ${period}` },
      edition: askedEdition(modified),
      url: statlineUrl(id),
      licence: creditToCbs,
      notes: [
        {
          nl: "Cijfers over inkomen in een editie gaan vaak over een of twee jaar eerder; ze staan hier onder het jaar van de editie.",
          en: "Figures on income in an edition often describe one or two years earlier; here they stand under the year of the edition.",
        },
        {
          nl: "De bron zegt bij '.' niet waarom een cijfer ontbreekt. Bij uitkeringen en Wmo in kleine wijken nemen wij aan dat het om te weinig mensen gaat, en bij gemeenten zonder Wmo-cijfer dat zij niet leverden.",
          en: "With '.' the source does not say why a figure is missing. For benefits and social support in small districts we take it that there are too few people, and for municipalities without a figure on social support that they did not deliver.",
        },
      ],
    };
  },
  explainEmptyCells,
};

/** The same as for the files (empty-cells.ts); a blank cell of the publisher stays "cannot occur". */
function explainEmptyCells(rows: readonly GatheredRow[]): (row: GatheredRow, region: string) => MissingReason {
  const socialSupport = rows.filter(({ measure, level }) => level === "municipality" && isSocialSupport(measure));
  const notDelivered = new Set(socialSupport.flatMap(({ regions, values }) => regions.filter((_, index) => values[index] === "not-published")));
  const inhabitants = rows.filter(({ measure }) => measure === "kwb:a_inw");
  const uninhabited = new Set(inhabitants.flatMap(({ period, regions, values }) => regions.filter((_, index) => values[index] === 0).map((region) => region + period)));
  return ({ measure, level, period }, region) => reasonOfEmptyCell({ measure, region, level, isUninhabited: uninhabited.has(region + period) }, notDelivered);
}
