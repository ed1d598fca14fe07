/** What every answer is made with; put together once, by the front door or a test. */
import type { Vintage } from "../figures/vintage.ts";
import type { Address } from "./request/address.ts";
import type { Assets } from "./assets.ts";
import type { FileMaker } from "./files/file-maker.ts";
import type { Log } from "./log.ts";
import type { RequestContext, VintageName } from "./request/request-context.ts";
import type { Theme } from "./theme.ts";

/** The part of the shelf that pages need; the store's own shelf fits. */
export interface Shelf {
  current(): Vintage;
  find(id: string): Promise<Vintage | undefined>;
  /** The id of the vintage that stands in the place of one that was removed. */
  findReplacement(id: string): string | undefined;
  list(): readonly VintageName[];
}

export interface Shell {
  readonly shelf: Shelf;
  readonly assets: Assets;
  readonly theme: Theme;
  readonly log: Log;
  /** Makes files that take long. */
  readonly maker: FileMaker;
  /** Of the site as the world knows it, when the operator fixed it; else that of the request. */
  readonly address: string | undefined;
  /** Who publishes the figures of this site. */
  readonly publisher: string;
  /** E-mail address or page for questions about them; absent for the page about the site. */
  readonly contact: string | undefined;
  /** Changes whenever the same figures could give another page. */
  readonly version: string;
}

/** What middleware hands to the page. */
export interface ShellVariables {
  address: Address;
  search: URLSearchParams;
  request: RequestContext;
  etag: string | undefined;
}

export interface ShellEnv {
  Variables: ShellVariables;
  Bindings: { readonly incoming?: { readonly url?: string } };
}

