/**
 * Periods, written as CBS writes them.
 *
 * In:  "2024JJ00" (a year), "2024KW01" to "2024KW04" (a quarter).
 * Not here: months and school years; no figure uses them yet.
 *
 * @example
 * yearOf("2024JJ00") // 2024
 */
export type Period = string;

const shape = /^(\d{4})(JJ00|KW0[1-4])$/;

/** Whether a text is a period code we know. */
export function isPeriod(text: string): text is Period {
  return shape.test(text);
}

/** The period of a whole year. */
export function yearPeriod(year: number): Period {
  return `${year}JJ00`;
}

const zero = "0".charCodeAt(0);

/** The calendar year a period lies in. */
export function yearOf(period: Period): number {
  // Digit by digit, because a page asks for thousands of years.
  let year = 0;
  for (let index = 0; index < 4; index++) year = year * 10 + period.charCodeAt(index) - zero;
  return year;
}

/** How a period reads on a page: "2024", or "2024, 1e kwartaal" where it is a quarter. */
export function periodLabel(period: Period, language: "nl" | "en" = "nl"): string {
  const year = period.slice(0, 4);
  if (!period.startsWith("KW", 4)) return year;
  const quarter = period.slice(-1);
  return language === "nl" ? `${year}, ${quarter}e kwartaal` : `${year}, Q${quarter}`;
}
