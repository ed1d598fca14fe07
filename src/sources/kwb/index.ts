/** The readers of all editions of the key figures of districts and neighbourhoods. */
import type { TableReader } from "../source.ts";
import { kwbReader } from "./edition.ts";
import { kwbEditions } from "./editions.ts";

export const kwbReaders: readonly TableReader[] = kwbEditions.map(kwbReader);
