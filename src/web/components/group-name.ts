/**
 * How the group of a place is called on a page: "gemeenten die op Deventer lijken",
 * and with how many they are: "12 gemeenten die op Deventer lijken".
 */
import type { GroupReason, PeerGroup } from "../../comparison/peers.ts";
import type { Bilingual, Language } from "../../terms/bilingual.ts";
import { writeNumber } from "../wording/numbers.ts";

/** With how many they are. */
export function writeGroupName(group: PeerGroup, place: string, language: Language): string {
  const count = group.indices.length;
  return `${writeNumber(count, language)} ${count === 1 ? writeOne(group.reason, place)[language] : writeGroupNoun(group, place, language)}`;
}

/** Without their number. */
export function writeGroupNoun({ reason }: PeerGroup, place: string, language: Language): string {
  return writeMany(reason, place, language)[language];
}

function writeMany(reason: GroupReason, place: string, language: Language): Bilingual {
  switch (reason.kind) {
    case "alike":
      return { nl: `gemeenten die op ${place} lijken`, en: `municipalities that resemble ${place}` };
    case "neighbours":
      return { nl: `buurgemeenten van ${place}`, en: `neighbours of ${place}` };
    case "province":
      return { nl: `andere gemeenten in ${reason.name}`, en: `other municipalities in ${reason.name}` };
    case "own-choice":
      return { nl: "zelf gekozen gemeenten", en: "municipalities you chose" };
    case "size-class":
      return writeSizes(reason, language);
  }
}

function writeOne(reason: GroupReason, place: string): Bilingual {
  switch (reason.kind) {
    case "alike":
      return { nl: `gemeente die op ${place} lijkt`, en: `municipality that resembles ${place}` };
    case "neighbours":
      return { nl: `buurgemeente van ${place}`, en: `neighbour of ${place}` };
    case "province":
      return { nl: `andere gemeente in ${reason.name}`, en: `other municipality in ${reason.name}` };
    case "own-choice":
      return { nl: "zelf gekozen gemeente", en: "municipality you chose" };
    case "size-class":
      return { nl: "andere gemeente met ongeveer evenveel inwoners", en: "other municipality of about the same size" };
  }
}

function writeSizes({ from, to }: Extract<GroupReason, { kind: "size-class" }>, language: Language): Bilingual {
  const [least, most] = [from, to].map((limit) => writeNumber(limit, language));
  if (from === 0) return { nl: `andere gemeenten tot ${most} inwoners`, en: `other municipalities up to ${most} residents` };
  if (to === Infinity) return { nl: `andere gemeenten vanaf ${least} inwoners`, en: `other municipalities from ${least} residents` };
  return { nl: `andere gemeenten van ${least} tot ${most} inwoners`, en: `other municipalities of ${least} to ${most} residents` };
}
