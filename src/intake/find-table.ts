/**
 * Which publisher has a table?
 *
 * Statistics Netherlands has tables of its own and tables of others, under two
 * addresses. A table of a family we know is asked where its family is; of a number
 * nobody knows yet both are asked, its own first.
 *
 * In:  the number of the table, the service, the addresses.
 * Out: what its publisher says of it, and the address that has it.
 */
import type { LiveFamily, Service } from "../sources/cbs/live/live-family.ts";
import { CbsError } from "../sources/cbs/odata/cbs-error.ts";
import type { CbsTableClient, TableInfo } from "../sources/cbs/odata/client.ts";
import type { Transport } from "../sources/cbs/odata/transport.ts";
import { createV3Client, openDataUrl, thirdPartyUrl } from "../sources/cbs/odata/v3.ts";
import { createV4Client, datasetsUrl } from "../sources/cbs/odata/v4.ts";

export interface FoundTable {
  readonly info: TableInfo;
  readonly from: string;
}

/** Where tables of a family are asked; of an unknown one wherever the service has tables. */
export function addressesOf(service: Service, family: LiveFamily | undefined): readonly string[] {
  if (service === "v4") return [datasetsUrl];
  if (!family) return [openDataUrl, thirdPartyUrl];
  return [family.isOfOthers ? thirdPartyUrl : openDataUrl];
}

export function clientOver(service: Service, from: string): (transport: Transport) => CbsTableClient {
  return (transport) => (service === "v3" ? createV3Client({ transport, baseUrl: from }) : createV4Client({ transport, baseUrl: from }));
}

/** @throws CbsError of the last address, when none has it; or at once when one cannot be reached */
export async function findTable(table: string, service: Service, addresses: readonly string[], transport: Transport): Promise<FoundTable> {
  const [first, ...others] = addresses;
  try {
    return { info: await clientOver(service, first)(transport).table(table), from: first };
  } catch (error) {
    if (others.length === 0 || !isUnknownThere(error)) throw error;
    return findTable(table, service, others, transport);
  }
}

function isUnknownThere(error: unknown): boolean {
  return error instanceof CbsError && error.kind === "status" && !error.isTemporary;
}
