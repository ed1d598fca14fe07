/**
 * Which columns are read from which edition of the key figures, and what they
 * are called here.
 *
 * Where two editions publish the same measure for the same places and year, it
 * is read from one of them only, so that a figure has one source. The text
 * "old>new" says that the column `old` is our measure `new`; a single name is
 * the same in both.
 *
 * How names were matched: by definition where the names speak for themselves.
 * The shares of households with a low or high income and around the social
 * minimum in the map of 2022 were compared with 2021, place by place: they
 * follow p_hh_li, p_hh_hi and p_hh_osm (correlations 0.997, 0.997 and 0.980, at
 * the same height) and no other column. `pct_bouwjaar_na_2000` and
 * `pct_leegstand` equal p_bjo2k and p_leegsw of the file of 2022 everywhere.
 */
import type { KwbColumn } from "./edition.ts";
import type { Precision } from "../wide-table.ts";

/** Columns out of a list of names. */
export function columnsOf(text: string, precision?: Precision): readonly KwbColumn[] {
  return text
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [from, name = from] = item.split(">");
      return precision ? { from, name, precision } : { from, name };
    });
}

/** The names of 2021, which are our names. Left out: youth care and postal codes, empty in this edition. */
export const columns2021 = `
  a_inw a_man a_vrouw a_00_14 a_15_24 a_25_44 a_45_64 a_65_oo a_ongeh a_gehuwd a_gesch a_verwed
  a_w_all a_nw_all a_marok a_antaru a_suri a_tur a_ov_nw a_geb p_geb a_ste p_ste
  a_hh a_1p_hh a_hh_z_k a_hh_m_k g_hhgro bev_dich
  a_woning g_wozbag p_1gezw p_mgezw p_bewndw p_leegsw p_koopw p_huurw p_wcorpw p_ov_hw p_e_o_w p_bjj2k p_bjo2k
  g_ele g_ele_ap g_ele_tw g_ele_hw g_ele_2w g_ele_vw g_ele_hu g_ele_ko
  g_gas g_gas_ap g_gas_tw g_gas_hw g_gas_2w g_gas_vw g_gas_hu g_gas_ko p_stadsv
  a_opl_lg a_opl_md a_opl_hg p_arb_pp p_arb_wn p_arb_zs
  a_inkont g_ink_po g_ink_pi p_ink_li p_ink_hi g_hh_sti p_hh_li p_hh_hi p_hh_lkk p_hh_osm p_hh_110 p_hh_120 m_hh_ver
  a_soz_wb a_soz_ao a_soz_ww a_soz_ow a_wmo_t p_wmo_t
  a_bedv a_bed_a a_bed_bf a_bed_gi a_bed_hj a_bed_kl a_bed_mn a_bed_oq a_bed_ru
  a_pau a_bst_b a_bst_nb g_pau_hh g_pau_km a_m2w
  g_afs_hp g_afs_gs g_afs_kv g_afs_sc g_3km_sc a_opp_ha a_lan_ha a_wat_ha ste_mvs ste_oad`;

/** The file of 2017 has percentages of the old classes of origin; those keep their own names. */
export const columns2017 = `
  aant_inw>a_inw aant_man>a_man aant_vrouw>a_vrouw
  p_00_14_jr>p_00_14 p_15_24_jr>p_15_24 p_25_44_jr>p_25_44 p_45_64_jr>p_45_64 p_65_eo_jr>p_65_oo
  p_ongehuwd>p_ongeh p_gehuwd p_gescheid>p_gesch p_verweduw>p_verwed
  bev_dichth>bev_dich aantal_hh>a_hh p_eenp_hh>p_1p_hh p_hh_z_k p_hh_m_k gem_hh_gr>g_hhgro
  p_west_al p_n_w_al p_marokko p_ant_aru p_surinam p_turkije p_over_nw
  opp_tot>a_opp_ha opp_land>a_lan_ha opp_water>a_wat_ha oad>ste_oad sted>ste_mvs`;

/** In the maps of every year. */
export const mapPopulation = `aantal_inwoners>a_inw mannen>a_man vrouwen>a_vrouw huishoudens>a_hh`;
export const mapHousing = `woningvoorraad>a_woning gem_woz_waarde>g_wozbag koopwoningen>p_koopw huurwoningen>p_huurw`;
export const mapAges = `pct_0_15>p_00_14 pct_15_25>p_15_24 pct_25_45>p_25_44 pct_45_65>p_45_64 pct_65plus>p_65_oo`;
export const mapEnergy = `gem_aardgas>g_gas gem_elektriciteit>g_ele`;
export const mapOther = `gem_huishouden_grootte>g_hhgro bevolkingsdichtheid>bev_dich`;
export const mapBusinessesAndCars = `bedrijfsvestigingen>a_bedv personenautos>a_pau`;

/** Only in the map of 2022. */
export const map2022 = `
  pct_ongehuwd>p_ongeh pct_gehuwd>p_gehuwd pct_eenpersoonshhd>p_1p_hh pct_hhd_zonder_kind>p_hh_z_k pct_hhd_met_kind>p_hh_m_k
  geboorte_relatief>p_geb sterfte_relatief>p_ste
  opl_laag>a_opl_lg opl_midden>a_opl_md opl_hoog>a_opl_hg
  arbeidsparticipatie>p_arb_pp pct_werknemers>p_arb_wn pct_zelfstandigen>p_arb_zs
  gem_gestand_inkomen>g_hh_sti mediaan_vermogen>m_hh_ver
  pct_jeugdzorg>p_jz_tn wmo_per_1000>p_wmo_t
  afstand_huisarts>g_afs_hp afstand_supermarkt>g_afs_gs afstand_kdv>g_afs_kv afstand_basisonderwijs>g_afs_sc
  afstand_apotheek>apotheek_gemiddelde_afstand_in_km
  afstand_ziekenhuis>ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km
  afstand_treinstation>treinstation_gemiddelde_afstand_in_km
  afstand_bibliotheek>bibliotheek_gemiddelde_afstand_in_km
  afstand_cafe afstand_restaurant afstand_oprit`;
export const map2022WholePercents = `
  pct_hh_laag_inkomen>p_hh_li pct_hh_hoog_inkomen>p_hh_hi pct_rond_sociaal_min>p_hh_osm pct_stadsverwarming>p_stadsv`;

/** StatLine 2024, downloaded in March 2025; persons are read from the download of December 2025. */
export const columns2024EightMeasures = `
  Bevolkingsdichtheid_34>bev_dich Woningvoorraad_35>a_woning
  OppervlakteTotaal_122>a_opp_ha OppervlakteLand_123>a_lan_ha OppervlakteWater_124>a_wat_ha`;

export const columns2024Population = `
  a_inw a_man a_vrouw a_00_14 a_15_24 a_25_44 a_45_64 a_65_oo a_nl_all a_eur_al a_neu_al`;

/** The map of 2024. What StatLine has for all districts is left to StatLine; the map covers part of them. */
export const columns2024Map = `
  omgevingsadressendichtheid>ste_oad stedelijkheid_adressen_per_km2>ste_mvs
  percentage_personen_0_tot_15_jaar>p_00_14 percentage_personen_15_tot_25_jaar>p_15_24
  percentage_personen_25_tot_45_jaar>p_25_44 percentage_personen_45_tot_65_jaar>p_45_64
  percentage_personen_65_jaar_en_ouder>p_65_oo
  percentage_ongehuwd>p_ongeh percentage_gehuwd>p_gehuwd percentage_gescheid>p_gesch percentage_verweduwd>p_verwed
  geboorte_totaal>a_geb geboortes_per_1000_inwoners>p_geb sterfte_totaal>a_ste sterfte_relatief>p_ste
  aantal_huishoudens>a_hh percentage_eenpersoonshuishoudens>p_1p_hh
  percentage_huishoudens_zonder_kinderen>p_hh_z_k percentage_huishoudens_met_kinderen>p_hh_m_k
  gemiddelde_huishoudsgrootte>g_hhgro
  percentage_met_herkomstland_nederland>p_herkomst_nl
  percentage_met_herkomstland_uit_europa_excl_nl>p_herkomst_eur
  percentage_met_herkomstland_buiten_europa>p_herkomst_bui
  percentage_geb_in_nl_met_herkomstland_nederland
  perc_geb_in_nl_met_herkomstland_in_europa_ex_nl perc_geb_in_nl_met_herkomstland_buiten_europa
  perc_geb_buiten_nl_met_herkomstlnd_in_europa_ex_nl perc_geb_buiten_nl_met_herkomstlnd_buiten_europa
  aantal_bedrijven_landbouw_bosbouw_visserij>a_bed_a aantal_bedrijven_nijverheid_energie>a_bed_bf
  aantal_bedrijven_handel_en_horeca>a_bed_gi aantal_bedrijven_vervoer_informatie_communicatie>a_bed_hj
  aantal_bedrijven_financieel_onroerend_goed>a_bed_kl aantal_bedrijven_zakelijke_dienstverlening>a_bed_mn
  aantal_bedrijven_overheid_onderwijs_en_zorg>a_bed_oq aantal_bedrijven_cultuur_recreatie_overige>a_bed_ru
  aantal_bedrijfsvestigingen>a_bedv
  gemiddelde_woningwaarde>g_wozbag
  aantal_nieuwbouw_woningen aantal_niet_woningvoorraad aantal_nieuwbouw_niet_woningen
  percentage_eengezinswoning>p_1gezw perc_eengezinswoning_tussenwoning perc_eengezinswoning_hoekwoning
  perc_eengezinswoning_2onder1kap perc_eengezinswoning_vrijstaand percentage_meergezinswoning>p_mgezw
  perc_bouwjaar_meer_dan_10_jaar_geleden perc_bouwjaar_afgelopen_10_jaar percentage_onbewoond>p_leegsw
  percentage_koopwoningen>p_koopw percentage_huurwoningen>p_huurw
  perc_huurwoningen_in_bezit_woningcorporaties>p_wcorpw perc_huurwoningen_in_bezit_overige_verhuurders>p_ov_hw
  gemiddeld_aardgasverbruik>g_gas percentage_aardgaswoningen percentage_aardgasvrije_woningen
  gemiddelde_elektriciteitslevering gemiddelde_elektriciteitsteruglevering percentage_woningen_met_zonnestroom
  aantal_leerlingen_primair_onderwijs aantal_leerlingen_voortgezet_onderwijs
  aantal_studenten_mbo aantal_studenten_hbo aantal_studenten_wo
  aantal_personen_met_een_ao_uitkering_totaal>a_soz_ao aantal_personen_met_een_ww_uitkering_totaal>a_soz_ww
  aantal_personen_met_een_alg_bijstandsuitkering_tot>a_soz_wb aantal_personen_met_een_aow_uitkering_totaal>a_soz_ow
  personenautos_totaal>a_pau personenautos_per_huishouden>g_pau_hh personenautos_per_km2>g_pau_km
  motortweewielers_totaal>a_m2w aantal_personenautos_met_brandstof_benzine>a_bst_b
  aantal_personenautos_met_overige_brandstof>a_bst_nb
  huisartsenpraktijk_gemiddelde_afstand_in_km>g_afs_hp
  huisartsenpraktijk_gemiddeld_aantal_binnen_1_km huisartsenpraktijk_gemiddeld_aantal_binnen_3_km
  huisartsenpraktijk_gemiddeld_aantal_binnen_5_km huisartsenpost_gemiddelde_afstand_in_km
  apotheek_gemiddelde_afstand_in_km
  ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km ziekenhuis_incl_buitenpoli_gem_aantal_binnen_5_km
  ziekenhuis_incl_buitenpoli_gem_aantal_binnen_10_km ziekenhuis_incl_buitenpoli_gem_aantal_binnen_20_km
  ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km ziekenhuis_excl_buitenpoli_gem_aantal_binnen_5_km
  ziekenhuis_excl_buitenpoli_gem_aantal_binnen_10_km ziekenhuis_excl_buitenpoli_gem_aantal_binnen_20_km
  grote_supermarkt_gemiddelde_afstand_in_km>g_afs_gs grote_supermarkt_gemiddeld_aantal_binnen_1_km
  grote_supermarkt_gemiddeld_aantal_binnen_3_km grote_supermarkt_gemiddeld_aantal_binnen_5_km
  kinderdagverblijf_gemiddelde_afstand_in_km>g_afs_kv kinderdagverblijf_gemiddeld_aantal_binnen_1_km
  kinderdagverblijf_gemiddeld_aantal_binnen_3_km kinderdagverblijf_gemiddeld_aantal_binnen_5_km
  basisonderwijs_gemiddelde_afstand_in_km>g_afs_sc basisonderwijs_gemiddeld_aantal_binnen_1_km
  basisonderwijs_gemiddeld_aantal_binnen_3_km>g_3km_sc basisonderwijs_gemiddeld_aantal_binnen_5_km
  voortgezet_onderwijs_gem_afstand_in_km voortgezet_onderwijs_gemiddeld_aantal_binnen_3_km
  voortgezet_onderwijs_gemiddeld_aantal_binnen_5_km voortgezet_onderwijs_gemiddeld_aantal_binnen_10_km
  vmbo_gemiddelde_afstand_in_km vmbo_gemiddeld_aantal_binnen_3_km
  vmbo_gemiddeld_aantal_binnen_5_km vmbo_gemiddeld_aantal_binnen_10_km
  havo_vwo_gemiddelde_afstand_in_km havo_vwo_gemiddeld_aantal_binnen_3_km
  havo_vwo_gemiddeld_aantal_binnen_5_km havo_vwo_gemiddeld_aantal_binnen_10_km
  brandweerkazerne_gemiddelde_afstand_in_km treinstation_gemiddelde_afstand_in_km
  bibliotheek_gemiddelde_afstand_in_km theater_gemiddelde_afstand_in_km
  theater_gemiddeld_aantal_binnen_5_km theater_gemiddeld_aantal_binnen_10_km theater_gemiddeld_aantal_binnen_20_km
  gemiddeld_aantal_musea_binnen_5_km gemiddeld_aantal_musea_binnen_10_km gemiddeld_aantal_musea_binnen_20_km`;
export const columns2024MapWholePercents = `percentage_woningen_met_stadsverwarming>p_stadsv`;
