/**
 * From the name of a municipality in a published table to its code.
 *
 * In:  the list of municipalities of the table's own year; the name as printed
 *      there, perhaps with an addition: "Utrecht (gemeente)", "Laren (NH.)".
 * Out: the code, or undefined when the name is of no municipality of that year,
 *      or of more than one.
 *
 * @example
 * const find = municipalityFinder(list2022);
 * find("'s-Gravenhage (gemeente)") // "GM0518"
 * find("Bergen") // undefined: there are two
 */
import { bareName, type MunicipalityList } from "./municipality-lists.ts";

export type FindMunicipality = (name: string) => string | undefined;

export function municipalityFinder(list: MunicipalityList): FindMunicipality {
  const codes = new Map([...list].map(([code, name]) => [name, code]));
  return (name) => codes.get(name) ?? codes.get(bareName(name));
}
