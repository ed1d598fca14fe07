/**
 * Municipalities by name, under their letters: the keyboard's way to every place.
 *
 * "'s-Gravenhage" stands under the G, as in a Dutch address book.
 */
import type { Municipality } from "../../figures/places.ts";
import { foldName } from "../search/fold.ts";
import { html, type Html } from "../html.ts";
import { sortName } from "../wording/numbers.ts";
import type { RequestContext } from "../request/request-context.ts";

/** `municipalities` in the order of the alphabet. */
export function renderNameList(request: RequestContext, municipalities: readonly Municipality[]): Html {
  return html`<div class="name-list">${[...groupByLetter(municipalities)].map(
    ([letter, places]) => html`<h3>${letter}</h3><ul>${places.map((place) => renderPlace(request, place))}</ul>
`,
  )}</div>`;
}

function renderPlace(request: RequestContext, { slug, name }: Municipality): Html {
  return html`<li><a class="utrecht-link" href="${request.href(`/gemeenten/${slug}`)}">${name}</a></li>`;
}

export function groupByLetter(municipalities: readonly Municipality[]): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    const letter = foldName(sortName(municipality.name)).charAt(0).toUpperCase();
    const group = groups.get(letter);
    if (group) group.push(municipality);
    else groups.set(letter, [municipality]);
  }
  return groups;
}
