/**
 * One entity by its key, as it stands in an address: `Datasets('jeugd-gemeenten')`
 * or `Datasets(Identifier='jeugd-gemeenten')`; of an observation a number, `Observations(12)`.
 *
 * @example
 * parseKeyed("MeasureCodes('o''clock')") // { name: "MeasureCodes", key: "o'clock" }
 * parseKeyed("Observations(12)") // { name: "Observations", key: 12 }
 * parseKeyed("MeasureCodes") // { name: "MeasureCodes" }
 */
export interface KeyedName {
  readonly name: string;
  /** Absent for the whole set. */
  readonly key?: string | number;
  /** The property the address says the key is, where it says so. */
  readonly property?: string;
}

export function parseKeyed(part: string): KeyedName {
  const [, name, property, text, number] = /^(\w+)\((?:(\w+)=)?(?:'((?:[^']|'')*)'|(\d{1,15}))\)$/.exec(part) ?? [];
  if (name === undefined) return { name: part };
  return { name, key: text === undefined ? Number(number) : text.replaceAll("''", "'"), ...(property ? { property } : {}) };
}
