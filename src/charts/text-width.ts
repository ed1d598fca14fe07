/**
 * How wide is a text, before any browser has seen it?
 *
 * A label must not run off the edge of a chart, and two labels must not touch.
 * The server has no screen to measure on, so it adds up the widths of the
 * letters of Source Sans 3 (regular; semi-bold is a few percent wider). With
 * another font the outcome is a fair guess.
 *
 * In:       a text, its size in pixels, and whether it is bold.
 * Out:      a width in pixels; a line of text broken into shorter ones.
 */

// Widths in thousandths of the size, from space to tilde. Source: the font's own table of advances.
const widths = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
const otherWidth = 520;
const boldFactor = 1.045;

/** The width of a text in pixels. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += widths[text.charCodeAt(index) - 32] ?? otherWidth;
  return (sum / 1000) * size * (isBold ? boldFactor : 1);
}

/** The words of a text over as few lines as fit; a word longer than a line keeps its own. */
export function wrapText(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, isBold) > width) lines.push(line);
    line = lines.length > 0 && lines.at(-1) === line ? word : longer;
  }
  return line ? [...lines, line] : lines;
}
