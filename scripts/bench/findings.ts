/** How long it takes to judge all figures of a municipality page and to choose its findings. */
import { judgePage } from "../../src/comparison/page-verdicts.ts";
import { findPeers } from "../../src/comparison/peers.ts";
import { findPlaceFigure } from "../../src/comparison/place-figure.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

export async function measureFindings(root: string): Promise<Measured[]> {
  const { vintage } = openSite(root);
  const core = vintage.indicators.filter(({ isCore, role }) => isCore && role === "main");
  const pages = vintage.municipalities.map((_, place) => {
    const group = findPeers(vintage, place);
    return { figures: core.flatMap((indicator) => findPlaceFigure(vintage, indicator, place, group) ?? []), others: group.indices };
  });
  const begin = performance.now();
  judgePage(pages[0].figures, pages[0].others);
  const first = performance.now() - begin;
  const one = median(await timeRuns(pages.length, async (run) => judgePage(pages[run].figures, pages[run].others)));
  return [
    { what: `all findings of a municipality page (${core.length} figures, nothing made beforehand)`, found: milliseconds(one), target: "≤ 5 ms", ratio: one / 5 },
    { what: "the very first page after a start", found: milliseconds(first), target: "≤ 5 ms", ratio: first / 5 },
  ];
}
