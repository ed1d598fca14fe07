/**
 * Text from outside, made safe to stand in a picture.
 *
 * Names of places and words of people end up between tags and inside quoted
 * attributes. Whatever they contain must stay text: no tag, no attribute, and
 * no control character, because a saved SVG has to be well-formed XML.
 *
 * @example
 * escapeText(`<b title="'s">`) // "&lt;b title=&quot;&#39;s&quot;&gt;"
 */
const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// XML 1.0 has no place for control characters, half surrogate pairs and the two non-characters.
const special = /[&<>"'\ufffe\uffff]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

// Nearly all text needs nothing done; without any of these that is known at a glance.
const perhapsSpecial = /[&<>"']|[^ -~\u00a0-\ud7ff\ue000-\ufffd]/;

export function escapeText(text: string): string {
  if (!perhapsSpecial.test(text)) return text;
  return text.replace(special, (character) => replacements[character] ?? "");
}
