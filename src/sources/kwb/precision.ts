/**
 * How exactly Statistics Netherlands publishes the key figures of districts.
 *
 * Persons are counted one by one for municipalities and rounded to fives for
 * districts and neighbourhoods; other registers are rounded everywhere. An
 * edition that rounds differently says so itself (editions.ts).
 *
 * Every claim here is tested against all values of all editions: no value may
 * fall between two steps.
 */
import type { Precision } from "../wide-table.ts";

/** Exact for country and municipality, in fives below. */
export const persons: Precision = { factor: 1, step: { district: 5, neighbourhood: 5 } };
export const exact: Precision = { factor: 1 };
export const fives: Precision = { factor: 1, step: 5 };
export const tens: Precision = { factor: 1, step: 10 };
export const fifties: Precision = { factor: 1, step: 50 };
export const hundreds: Precision = { factor: 1, step: 100 };
/** Whole percents, whole hectares, whole numbers per 1,000 or per square kilometre. */
export const whole: Precision = { factor: 1, step: 1 };
export const tenths: Precision = { factor: 1, step: 0.1 };
/** Published in thousands of euros, with one decimal. */
export const hundredEuros: Precision = { factor: 1000, step: 100 };
/** Published in whole thousands of euros. */
export const thousandEuros: Precision = { factor: 1000, step: 1000 };

const named: readonly (readonly [Precision, string])[] = [
  [
    persons,
    `a_inw a_man a_vrouw a_00_14 a_15_24 a_25_44 a_45_64 a_65_oo a_ongeh a_gehuwd a_gesch a_verwed
     a_w_all a_nw_all a_marok a_antaru a_suri a_tur a_ov_nw a_nl_all a_eur_al a_neu_al
     a_geb a_ste a_hh a_1p_hh a_hh_z_k a_hh_m_k`,
  ],
  [exact, "a_woning aantal_nieuwbouw_woningen aantal_niet_woningvoorraad aantal_nieuwbouw_niet_woningen ste_mvs"],
  [
    fives,
    `a_wmo_t a_bedv a_bed_a a_bed_bf a_bed_gi a_bed_hj a_bed_kl a_bed_mn a_bed_oq a_bed_ru
     a_pau a_bst_b a_bst_nb a_m2w`,
  ],
  [
    tens,
    `g_ele g_ele_ap g_ele_tw g_ele_hw g_ele_2w g_ele_vw g_ele_hu g_ele_ko
     g_gas g_gas_ap g_gas_tw g_gas_hw g_gas_2w g_gas_vw g_gas_hu g_gas_ko
     gemiddelde_elektriciteitslevering gemiddelde_elektriciteitsteruglevering
     a_opl_lg a_opl_md a_opl_hg a_soz_wb a_soz_ao a_soz_ww a_soz_ow
     aantal_leerlingen_primair_onderwijs aantal_leerlingen_voortgezet_onderwijs
     aantal_studenten_mbo aantal_studenten_hbo aantal_studenten_wo`,
  ],
  [hundreds, "a_inkont"],
  [whole, "g_pau_km"],
  [
    tenths,
    `g_hhgro g_pau_hh g_afs_hp g_afs_gs g_afs_kv g_afs_sc g_3km_sc p_stadsv p_jz_tn
     p_ink_li p_ink_hi p_hh_li p_hh_hi p_hh_lkk p_hh_osm p_hh_110 p_hh_120
     afstand_cafe afstand_restaurant afstand_oprit`,
  ],
  [hundredEuros, "g_ink_po g_ink_pi g_hh_sti m_hh_ver"],
  [thousandEuros, "g_wozbag"],
];

const byName = new Map(named.flatMap(([precision, names]) => names.trim().split(/\s+/).map((name) => [name, precision] as const)));

/** The usual precision of a column, by its name in the edition of 2021 or the map of 2024. */
export function usualPrecision(name: string): Precision {
  return byName.get(name) ?? (name.endsWith("_km") ? tenths : whole);
}
