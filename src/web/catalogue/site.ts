/** What the catalogue needs to know: which figures, at which address, of whom. */
import type { Vintage } from "../../figures/vintage.ts";
import type { Instance, RequestContext, VintageName } from "../request/request-context.ts";

export interface Site extends Instance {
  /** "https://estafette.example.nl" */
  readonly address: string;
  readonly vintage: Vintage;
  /** All vintages that can be asked for, newest first. */
  readonly vintages: readonly VintageName[];
}

export const cataloguePath = "/catalogus";
export const codeListsPath = "/codelijsten";

export function siteOf({ origin, vintage, listVintages, instance }: RequestContext): Site {
  return { ...instance, address: origin, vintage, vintages: listVintages() };
}

/** The address of something in the catalogue, which is a place on its page. */
export function catalogueAddress({ address }: Pick<Site, "address">, anchor: string): string {
  return `${address}${cataloguePath}#${anchor}`;
}
