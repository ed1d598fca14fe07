/**
 * The digits of a number with the signs a language puts between and before them.
 *
 * Method: `Intl` says once which signs those are; the digits are then put in by hand,
 * because a page has a thousand numbers and `Intl` takes ten times as long for one.
 * A number halfway between two, or too large to be counted in whole steps, is left
 * to `Intl` itself, so that the two never differ.
 *
 * In:       what `Intl.NumberFormat` is given: a locale and its options, with the
 *           decimals as a fixed number.
 * Out:      a function that writes numbers as that formatter does.
 * Not here: units and symbols (numbers.ts); formatters with a sign behind the digits.
 *
 * @example
 * digitWriter("nl-NL", 1)(105111.25) // "105.111,3"
 */

const mostCounted = 1e12;
const nearlyHalf = 0.499;

export function digitWriter(locale: string, decimals: number, options: Intl.NumberFormatOptions = {}): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative" });
  const { group, decimal } = signsBetween(format);
  const [before, beforeNegative] = [1, -1].map((value) => signsBefore(format, value));
  const scale = 10 ** decimals;
  return (value) => {
    const scaled = Math.abs(value) * scale;
    const steps = Math.round(scaled);
    if (!(scaled < mostCounted) || Math.abs(scaled - steps) > nearlyHalf) return format.format(value);
    const whole = groupThousands(Math.floor(steps / scale), group);
    const rest = decimals > 0 ? decimal + String(steps % scale).padStart(decimals, "0") : "";
    return (value < 0 && steps > 0 ? beforeNegative : before) + whole + rest;
  };
}

function groupThousands(whole: number, sign: string): string {
  if (whole < 1000) return String(whole);
  return groupThousands(Math.floor(whole / 1000), sign) + sign + String(whole % 1000).padStart(3, "0");
}

function signsBetween(format: Intl.NumberFormat): { readonly group: string; readonly decimal: string } {
  const parts = format.formatToParts(1_234_567.5);
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: find("group"), decimal: find("decimal") };
}

/** All that stands before the first digit. */
function signsBefore(format: Intl.NumberFormat, value: number): string {
  const parts = format.formatToParts(value);
  return parts.slice(0, parts.findIndex((part) => part.type === "integer")).map((part) => part.value).join("");
}
