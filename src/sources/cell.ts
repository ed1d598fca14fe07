/**
 * One cell of a published table as a number.
 *
 * In:  the text of the cell and where it stands, for messages.
 * Out: the number, or undefined for an empty cell. What an empty cell means is
 *      for the reader of that table to say.
 *
 * @example
 * parseCell("  461985", "x.csv, row 2") // 461985
 * parseDutchCell("13,2", "x.csv, row 2") // 13.2
 */
export type ParseCell = (text: string, where: () => string) => number | undefined;

/** A number with a decimal point, perhaps padded with spaces. */
export const parseCell: ParseCell = (text, where) => {
  if (text === "") return undefined;
  const number = Number(text);
  if (!Number.isNaN(number) && text.trim() !== "") return number;
  throw new Error(`${where()}: "${text}" is not a number; expected digits with a decimal point, or an empty cell`);
};

/** A number with a decimal comma, as StatLine downloads have it. */
export const parseDutchCell: ParseCell = (text, where) => {
  if (text.includes(".")) throw new Error(`${where()}: "${text}" has a point; expected a decimal comma`);
  return parseCell(text.replace(",", "."), where);
};

/** A cell of StatLine's untyped data: right-aligned with spaces, "." for unknown or secret. */
export const parseUntypedCell: ParseCell = (text, where) => (text.trim() === "." ? undefined : parseCell(text.trim(), where));

/**
 * A published number in plain units: 29.2 thousand euros are 29,200 euros.
 * All our factors turn published decimals into whole numbers, so rounding only
 * takes away the noise of binary fractions.
 */
export function inPlainUnits(published: number, factor: number): number {
  return factor === 1 ? published : Math.round(published * factor);
}
