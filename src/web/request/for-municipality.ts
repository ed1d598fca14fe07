/**
 * Pages under `/gemeenten/:slug`: finds the municipality, or leads the reader on.
 *
 * Another name ("den-haag") leads to the same page of the municipality itself;
 * a municipality that no longer exists ("weesp") to the page that says where it
 * went; anything else is not found, with suggestions.
 *
 * @example
 * definePage({
 *   path: "/gemeenten/:slug",
 *   html: forMunicipality((request, municipality) => page({ title: municipality.name, main: … })),
 * });
 */
import type { Municipality } from "../../figures/places.ts";
import { notFound, redirect, type Answer } from "../answer/answer.ts";
import { lookupsOf } from "../lookups.ts";
import type { PageRequest } from "./request-context.ts";

export function forMunicipality<Request extends PageRequest<{ readonly slug: string }, unknown>>(
  answer: (request: Request, municipality: Municipality) => Answer | Promise<Answer>,
): (request: Request) => Answer | Promise<Answer> {
  return (request) => {
    const { slug } = request.params;
    const lookups = lookupsOf(request.vintage);
    const municipality = lookups.municipalityBySlug.get(slug);
    if (municipality) return answer(request, municipality);
    const former = lookups.formerBySlug.get(slug);
    if (former) return redirect(request.href(`/gebieden/${former.code}`));
    const other = lookups.municipalityByAlias.get(slug);
    return other ? redirect(sameForAnother(request, other.slug)) : notFound(slug);
  };
}

function sameForAnother(request: PageRequest<{ readonly slug: string }, unknown>, slug: string): string {
  const rest = request.path.split("/").slice(3);
  const path = ["/gemeenten", slug, ...rest].join("/");
  return request.href(path, { format: request.format, search: request.search });
}
