/** How a group of peers is called on a page: "gemeenten van 100.000 tot 150.000 inwoners". */
import type { PeerGroup } from "../../comparison/peers.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeNumber } from "../numbers.ts";

export function writeGroupName({ reason }: PeerGroup, language: Language): string {
  const [from, to] = [reason.from, reason.to].map((limit) => writeNumber(limit, language));
  if (language === "nl") {
    if (reason.from === 0) return `gemeenten tot ${to} inwoners`;
    return reason.to === Infinity ? `gemeenten vanaf ${from} inwoners` : `gemeenten van ${from} tot ${to} inwoners`;
  }
  if (reason.from === 0) return `municipalities up to ${to} inhabitants`;
  return reason.to === Infinity
    ? `municipalities from ${from} inhabitants`
    : `municipalities of ${from} to ${to} inhabitants`;
}
