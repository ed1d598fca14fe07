/**
 * The script of the site. Every page works without it; it makes some things
 * quicker. Each enhancement finds its elements by a data attribute.
 */
import { enhanceCopy } from "./copy-button.ts";
import { enhanceSearch } from "./search-box.ts";
import { enhanceWeights } from "./weights.ts";

const enhancements: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "[data-search]": enhanceSearch,
  "[data-copy]": enhanceCopy,
  "[data-weights]": enhanceWeights,
};

for (const [selector, enhance] of Object.entries(enhancements)) {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) enhance(element);
}
