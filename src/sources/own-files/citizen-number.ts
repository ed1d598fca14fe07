/**
 * Numbers that may be citizen service numbers (BSN).
 *
 * A BSN has nine digits, or eight where a spreadsheet lost the zero before it.
 * Weighed 9 8 7 6 5 4 3 2 -1 they add up to a multiple of eleven (the elevens
 * test). One number in eleven passes by chance, so passing is a suspicion: how
 * heavy it weighs is for refuse-persons.ts. What passes is never repeated in a
 * message, whatever it turns out to be.
 *
 * Not here: what is done about it.
 *
 * @example
 * isCitizenNumber("111222333") // true
 * withoutCitizenNumbers("jongere 111222333") // "jongere (a number, not repeated)"
 */

/** Whether a text is nine digits (or eight, with the zero before it lost) that pass the elevens test. */
export function isCitizenNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (!digits || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Whether a text has as many digits as a citizen service number. */
export function isAsLongAsCitizenNumber(text: string): boolean {
  return digitsOf(text) !== undefined;
}

/** Whether a text is written as people write such a number, or has one among its words; dates and amounts are not. */
export function holdsCitizenNumber(text: string): boolean {
  if (/^\d{8}$/.test(text)) return !isDate(text) && isCitizenNumber(text);
  if (/^(\d{4}[. -]\d{2}[. -]\d{3}|\d{3}[ -]\d{3}[ -]\d{3})$/.test(text)) return isCitizenNumber(text);
  return (text.match(/(?<![\d.,])\d{9}(?!\d|[.,]\d)/g) ?? []).some(isCitizenNumber);
}

/** The text with every number in it that may be one taken out. */
export function withoutCitizenNumbers(text: string): string {
  return text.replaceAll(/(?<!\d)(?:\d[ .-]?){7,8}\d(?!\d)/g, (number) => (isCitizenNumber(number) ? "(a number, not repeated)" : number));
}

function digitsOf(text: string): string | undefined {
  const bare = text.replaceAll(/[. -]/g, "");
  return /^\d{8,9}$/.test(bare) ? bare.padStart(9, "0") : undefined;
}

function isDate(digits: string): boolean {
  return /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits) || /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d{2}$/.test(digits);
}
