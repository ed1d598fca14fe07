/**
 * The tags of an XML text, one by one, and nothing else of it.
 *
 * Enough to look a part of a workbook over before its reader takes it, however it
 * was written: either kind of quote, any prefix, comments and packed text passed
 * over. One pass; a text made to be slow is no slower than another.
 *
 * Not here: entities, nesting, what the tags mean.
 *
 * @example
 * [...xmlTags(`<x:row r='2'/>`)] // [{ name: "row", attributes: Map { "r" => "2" }, opens: true, closes: true }]
 */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** As written; entities are left as they are. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What is no tag, and how it ends. */
const passedOver: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** @throws Error when a tag does not end */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf("<"); at >= 0; ) {
    const other = passedOver.find(([begin]) => xml.startsWith(begin, at));
    const end = other ? endAfter(xml, other[1], at) : endOfTag(xml, at);
    if (!other) yield readTag(xml.slice(at + 1, end - 1));
    at = xml.indexOf("<", end);
  }
}

function endAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error(`XML that breaks off after character ${from}`);
  return at + mark.length;
}

/** A > between quotes does not end a tag. */
function endOfTag(xml: string, from: number): number {
  const marks = /["'>]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
    if (mark[0] === ">") return marks.lastIndex;
    marks.lastIndex = endAfter(xml, mark[0], marks.lastIndex);
  }
  throw new Error(`XML that breaks off after character ${from}`);
}

function readTag(inside: string): XmlTag {
  const isEnd = inside.startsWith("/");
  const name = /^\/?(?:[^\s:/]*:)?([^\s:/]*)/.exec(inside)?.[1] ?? "";
  const attributes = new Map([...inside.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [key, double ?? single]));
  return { name, attributes, opens: !isEnd, closes: isEnd || inside.endsWith("/") };
}
