/**
 * Asks a table made of published rows over the network, as `npm run sync` does,
 * and gives what became of it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askTable, type AskedTable } from "../src/sources/cbs/live/ask-table.ts";
import { findFamily } from "../src/sources/cbs/live/families.ts";
import { measuresOfFamily } from "../src/sources/cbs/live/live-family.ts";
import { startReplayServer, type Fault } from "../src/sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "../src/sources/cbs/odata/testing/test-clock.ts";
import { createTransport, type Transport } from "../src/sources/cbs/odata/transport.ts";
import { createV3Client } from "../src/sources/cbs/odata/v3.ts";
import { folderFiles } from "../src/sources/folder-files.ts";
import { readMunicipalityLists } from "../src/sources/places/municipality-lists.ts";
import type { RegionList } from "../src/terms/region.ts";
import { publishedFolder } from "./published-files.ts";
import { serviceWith, type PublishedTable } from "./published-tables.ts";

/** The country and the municipalities of every year. */
function readLists(): ReadonlyMap<string, RegionList> {
  const all = [...readMunicipalityLists(folderFiles(publishedFolder))].flatMap(([division, names]): RegionList[] => [
    { id: `country-${division}`, level: "country", division, codes: ["NL00"], names: ["Nederland"], parents: [] },
    { id: `municipality-${division}`, level: "municipality", division, codes: [...names.keys()], names: [...names.values()], parents: [] },
  ]);
  return new Map(all.map((list) => [list.id, list]));
}

let lists: ReadonlyMap<string, RegionList> | undefined;

export async function askPublished(table: PublishedTable, faults: readonly Fault[] = []): Promise<AskedTable> {
  const family = findFamily(table.id, table.title);
  if (!family) throw new Error(`ask-published: no family for ${table.id} "${table.title}"; expected one of families.ts`);
  const server = await startReplayServer(serviceWith([table]), faults);
  const folder = mkdtempSync(join(tmpdir(), "estafette-published-"));
  const waiting = createTestClock(Date.UTC(2026, 10, 22));
  const transport = createTransport({ random: () => 0, waiting });
  const clientOver = (over: Transport) => createV3Client({ transport: over, baseUrl: server.url });
  try {
    const info = await clientOver(transport).table(table.id);
    lists ??= readLists();
    const ours = { lists, inhabitants: new Map(), today: 2024, wanted: measuresOfFamily(family), acceptsRenamed: false };
    return await askTable({ family, service: "v3", info, transport, clientOver, folder, now: waiting.now, onProgress: () => {}, ...ours });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
