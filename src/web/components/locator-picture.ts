/** The small picture that tells where in the country a place lies; its outline is kept per vintage. */
import { prepareLocator, renderLocator, type LocatorOutline } from "../../charts/locator.ts";
import type { Vintage } from "../../figures/vintage.ts";

const outlines = new WeakMap<Vintage, LocatorOutline>();

/** The picture, or undefined when the vintage has no borders. */
export function drawLocator(vintage: Vintage, code: string, label: string): string | undefined {
  const borders = vintage.borders.get(`municipality-${vintage.division}`);
  if (!borders) return undefined;
  let outline = outlines.get(vintage);
  if (!outline) outlines.set(vintage, (outline = prepareLocator(borders.topology)));
  return renderLocator(outline, code, label);
}
