/**
 * SVG with one element per line, so that a change in a stored picture can be read.
 *
 * @example
 * normaliseSvg("<svg><g/></svg>") // "<svg>\n<g/>\n</svg>\n"
 */
export function normaliseSvg(svg: string): string {
  return `${svg.replaceAll("><", ">\n<").trim()}\n`;
}
