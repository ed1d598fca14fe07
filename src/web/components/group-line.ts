/**
 * One line that says with whom a page compares, and leads to where that can be
 * changed; why it is another group than the one that was asked for, and whether
 * even the most alike are far.
 */
import type { NoGroup, PeerGroup } from "../../comparison/peers.ts";
import { html, type Html } from "../html.ts";
import type { RequestContext } from "../request/request-context.ts";
import { inBothLanguages } from "../texts/both-languages.ts";
import { writeGroupName } from "./group-name.ts";

interface GroupLineTexts {
  readonly comparedWith: (group: string) => string;
  readonly change: string;
  readonly far: (place: string) => string;
  readonly instead: Readonly<Record<NoGroup, (place: string) => string>>;
}

const nl: GroupLineTexts = {
  comparedWith: (group) => `Vergeleken met ${group}.`,
  change: "Wie zijn dat, en waarom? Of kies andere",
  far: (place) => `Let op: ${place} is anders dan alle andere gemeenten. Ook deze lijken er minder op dan gewoonlijk.`,
  instead: {
    nobody: (place) => `De groep die u koos, heeft voor ${place} geen andere gemeenten. Daarom ziet u deze.`,
    "no-borders": () => "Bij deze cijfers horen geen grenzen. Wie de buren zijn, weten we daarom niet.",
    "no-features": () => "Gelijkenis is met deze keuze niet te meten: er zijn geen cijfers voor. Daarom ziet u deze.",
    "too-few-features": (place) => `Van ${place} ontbreken te veel cijfers om gelijkenis te meten. Daarom ziet u deze.`,
    "too-few-places": (place) => `Er zijn te weinig gemeenten die we met ${place} kunnen vergelijken. Daarom ziet u deze.`,
  },
};

const en: GroupLineTexts = {
  comparedWith: (group) => `Compared with ${group}.`,
  change: "Who are they, and why? Or choose others",
  far: (place) => `Note: ${place} is unlike all other municipalities. Even these resemble it less than usual.`,
  instead: {
    nobody: (place) => `The group you chose has no other municipalities for ${place}. That is why you see these.`,
    "no-borders": () => "These figures come without borders, so we do not know who the neighbours are.",
    "no-features": () => "Likeness cannot be measured with this choice: there are no figures for it. That is why you see these.",
    "too-few-features": (place) => `Too many figures of ${place} are missing to measure likeness. That is why you see these.`,
    "too-few-places": (place) => `There are too few municipalities that can be compared with ${place}. That is why you see these.`,
  },
};

const lines = inBothLanguages(nl, en);

interface GroupLineParts {
  readonly request: RequestContext;
  readonly group: PeerGroup;
  /** Name of the place. */
  readonly place: string;
  /** Address of the place's main page. */
  readonly path: string;
}

export function renderGroupLine({ request, group, place, path }: GroupLineParts): Html {
  const texts = lines[request.language];
  return html`<p class="small group-line"><span class="peer">${texts.comparedWith(writeGroupName(group, place, request.language))}</span> ${writeCaution(group, place, request.language)} <a class="utrecht-link not-printed" href="${request.href(comparePath(path))}">${texts.change}</a></p>`;
}

/** Why it is another group than was asked for, and whether even these are far; empty when neither is so. */
export function writeCaution({ insteadOf, isFar }: PeerGroup, place: string, language: RequestContext["language"]): string {
  const { instead, far } = lines[language];
  return [insteadOf ? instead[insteadOf.missing](place) : "", isFar ? far(place) : ""].filter((sentence) => sentence !== "").join(" ");
}

/** Where a place chooses its group. */
export function comparePath(placePath: string): string {
  return `${placePath}/vergelijken`;
}
