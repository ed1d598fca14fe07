/** A calculated number as data give it: seven digits, which is what 32 bits hold; null where there is none. */
export function sevenDigits(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toPrecision(7));
}
