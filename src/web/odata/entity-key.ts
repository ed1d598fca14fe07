/**
 * One entity by its key, as it stands in an address: `Datasets('jeugd-gemeenten')`
 * or `Datasets(Identifier='jeugd-gemeenten')`.
 *
 * @example
 * parseKeyed("MeasureCodes('o''clock')") // { name: "MeasureCodes", key: "o'clock" }
 * parseKeyed("MeasureCodes") // { name: "MeasureCodes" }
 */
export interface KeyedName {
  readonly name: string;
  /** Absent for the whole set. */
  readonly key?: string;
  /** The property the address says the key is, where it says so. */
  readonly property?: string;
}

export function parseKeyed(part: string): KeyedName {
  const [, name, property, key] = /^(\w+)\((?:(\w+)=)?'((?:[^']|'')*)'\)$/.exec(part) ?? [];
  if (name === undefined) return { name: part };
  return { name, key: key.replaceAll("''", "'"), ...(property ? { property } : {}) };
}
