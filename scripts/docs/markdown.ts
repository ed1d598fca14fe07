/**
 * What our documents say, read well enough to hold them against the code.
 *
 * Headings get the anchor that forges give them: lower case, without
 * punctuation, hyphens for spaces, and a number behind one that came before.
 * What stands in a block of code is no heading and no link.
 *
 * In:       the text of a Markdown document.
 * Out:      its headings, its sections, its links, its words in `code`.
 * Not here: turning Markdown into HTML.
 *
 * @example
 * headingsOf("## `/gemeenten/:slug`") // [{ level: 2, text: "`/gemeenten/:slug`", anchor: "gemeentenslug" }]
 */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

export interface Section extends Heading {
  /** From the heading to the next one of the same or a higher level. */
  readonly body: string;
}

export interface Link {
  readonly path: string;
  readonly anchor: string;
}

const fences = /^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm;

/** Blocks of code become blanks, so that everything else stays in its place. */
function withoutBlocks(text: string): string {
  return text.replace(fences, (block) => block.replace(/[^\n]/g, " "));
}

export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

export function headingsOf(text: string): readonly Heading[] {
  return sectionsOf(text).map(({ level, text: title, anchor }) => ({ level, text: title, anchor }));
}

export function sectionsOf(text: string): readonly Section[] {
  const plain = withoutBlocks(text);
  const found = [...plain.matchAll(/^(#{1,6}) (.+)$/gm)];
  const used = new Map<string, number>();
  return found.map((match, index) => {
    const level = match[1].length;
    const next = found.slice(index + 1).find((other) => other[1].length <= level);
    return { level, text: match[2], anchor: numbered(anchorOf(match[2]), used), body: text.slice(match.index, next?.index) };
  });
}

function numbered(anchor: string, used: Map<string, number>): string {
  const before = used.get(anchor) ?? 0;
  used.set(anchor, before + 1);
  return before === 0 ? anchor : `${anchor}-${before}`;
}

/** Links and pictures, without those to another site. */
export function linksOf(text: string): readonly Link[] {
  const plain = withoutBlocks(text).replace(/`[^`\n]*`/g, "``");
  return [...plain.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [path, anchor = ""] = target.split("#");
      return { path, anchor };
    });
}

/** Everything that stands between backticks, outside blocks of code. */
export function codeWordsOf(text: string): ReadonlySet<string> {
  return new Set([...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));
}

/** The rows of all tables, cell by cell, without their heads. */
export function tableRowsOf(text: string): readonly (readonly string[])[] {
  const lines = withoutBlocks(text).split("\n");
  return lines.flatMap((line, index) => {
    const isHead = /^\|[\s:|-]+\|$/.test(lines[index + 1] ?? "");
    if (!line.startsWith("|") || isHead || /^\|[\s:|-]+\|$/.test(line)) return [];
    return [line.split("|").slice(1, -1).map((cell) => cell.trim())];
  });
}
