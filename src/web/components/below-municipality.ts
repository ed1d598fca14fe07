/**
 * What every page below that of a municipality has around it: the section of the
 * site it belongs to, and the way back.
 *
 * In:  the request, the municipality, the steps from its page to this one.
 * Out: parts of a page.
 */
import type { Crumb } from "../answer/answer.ts";
import type { RequestContext } from "../request/request-context.ts";
import { shellTexts } from "../texts/shell.ts";

interface Place {
  readonly name: string;
  readonly slug: string;
}

export function belowMunicipality({ language, href }: Pick<RequestContext, "language" | "href">, { name, slug }: Place, ...steps: readonly Crumb[]) {
  const { municipalities } = shellTexts[language].sections;
  return {
    section: "municipalities" as const,
    breadcrumb: [{ title: municipalities, href: href("/gemeenten") }, { title: name, href: href(`/gemeenten/${slug}`) }, ...steps],
  };
}
