/**
 * What every data twin says about itself: which snapshot it is from, and the
 * address under which these very numbers stay to be found.
 */
import type { RequestContext } from "../request/request-context.ts";

export interface VintageNote {
  readonly vintage: { readonly id: string; readonly asOf: string };
  /** Address within the site. */
  readonly permanentLink: string;
}

export function vintageNote(request: RequestContext): VintageNote {
  const { id, asOf } = request.vintage;
  return { vintage: { id, asOf }, permanentLink: request.self({ format: request.format, isPermanent: true }) };
}
