/**
 * Numbers as people write them: 1.234,5 or 1,234.5, with spaces, a percent sign
 * or an amount in euros.
 *
 * Which mark is the decimal one is read from the column as a whole: "12,5" and
 * "1.234,5" tell, "1.234" alone does not, for it may be one thousand or one and
 * a bit. Where nothing tells, nobody guesses: then the mapping must say.
 *
 * @example
 * recogniseDecimalMark(["1.234", "56,7"]) // { mark: ",", isAmbiguous: false, … }
 * parseOwnNumber("1.234", ",") // 1234
 */
export type DecimalMark = "," | ".";

export interface RecognisedMark {
  /** Undefined where the column tells nothing, or tells two things. */
  readonly mark?: DecimalMark;
  /** A text that can be read in two ways, where nothing tells. */
  readonly ambiguous?: string;
  /** Two texts that contradict each other. */
  readonly contradiction?: readonly [string, string];
  /** Whether a mark between thousands was seen. */
  readonly hasThousands: boolean;
}

export function recogniseDecimalMark(texts: readonly string[]): RecognisedMark {
  const told: Partial<Record<DecimalMark, string>> = {};
  let ambiguous: string | undefined;
  let hasThousands = false;
  for (const text of texts) {
    const bare = withoutSigns(text);
    const mark = markIn(bare);
    if (mark) told[mark] ??= text;
    else if (/^\d{1,3}[.,]\d{3}$/.test(bare)) ambiguous ??= text;
    if (/\d[., ]\d{3}(?!\d)/.test(bare)) hasThousands = true;
  }
  if (told[","] !== undefined && told["."] !== undefined) return { contradiction: [told[","], told["."]], hasThousands };
  const mark = told[","] === undefined ? (told["."] === undefined ? undefined : ".") : ",";
  return { hasThousands, ...(mark ? { mark } : ambiguous === undefined ? {} : { ambiguous }) };
}

/** The decimal mark a text can only have; undefined when it tells nothing. */
function markIn(bare: string): DecimalMark | undefined {
  if (!/^\d[\d., ]*$/.test(bare)) return undefined;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (!last) return undefined;
  const isRepeated = marks.length > 1 && marks.every((mark) => mark === last);
  if (isRepeated) return other(last);
  if (marks.length > 1) return last;
  return /^(0|\d{4,})?[.,]\d{3}$/.test(bare) || !/[.,]\d{3}$/.test(bare) ? last : undefined;
}

const other = (mark: DecimalMark): DecimalMark => (mark === "," ? "." : ",");

const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)?(,\d+)?(e[+-]?\d{1,3})?$/i,
  ".": /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(\.\d+)?(e[+-]?\d{1,3})?$/i,
};

/** The number a text stands for, or undefined when it stands for none. */
export function parseOwnNumber(text: string, mark: DecimalMark): number | undefined {
  const bare = withoutSigns(text);
  const parts = bare.match(shapes[mark]);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  const whole = (parts[1] ?? "0").replaceAll(/[., ]/g, "");
  const value = Number(`${whole}${(parts[2] ?? "").replace(",", ".")}${parts[3] ?? ""}`);
  if (!Number.isFinite(value) || value > 1e15) return undefined;
  return isNegative(text) ? -value : value;
}

/** Whether a percent sign stands behind a number. */
export function hasPercentSign(text: string): boolean {
  return /%\s*$/.test(text);
}

function isNegative(text: string): boolean {
  return /^(€\s*)?[-−–]/.test(text.trim());
}

/** Without sign, currency, percent sign and the dash that stands for no cents. */
function withoutSigns(text: string): string {
  return text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .trim()
    .replace(/^(€|EUR)\s*/i, "")
    .replace(/^[-−–+]\s*/, "")
    .replace(/^(€|EUR)\s*/i, "")
    .replace(/\s*(%|€|EUR)$/i, "")
    .replace(/,[-–]{1,2}$/, "");
}
