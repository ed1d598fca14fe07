/** Asks a table made of cells from a publisher on this machine. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { regionListId } from "../../../terms/region.ts";
import { askTable, type AskedTable } from "../../cbs/live/ask-table.ts";
import { measuresOfFamily } from "../../cbs/live/live-family.ts";
import { inWorld } from "../../cbs/odata/testing/world.ts";
import { createV3Client } from "../../cbs/odata/v3.ts";
import type { Transport } from "../../cbs/odata/transport.ts";
import { liveFinance } from "../live.ts";
import { cellTable, type CellTableChanges, type TestCell } from "./cell-table.ts";

export interface AskedCells extends AskedTable {
  /** What was asked of the publisher, in order. */
  readonly addresses: readonly string[];
}

export async function askCellTable(cells: readonly TestCell[], changes: CellTableChanges, codes: readonly string[], inhabitants: ReadonlyMap<string, number>): Promise<AskedCells> {
  const { year = 2024, table = "45067NED" } = changes;
  const id = regionListId("municipality", year);
  const folder = mkdtempSync(join(tmpdir(), "estafette-iv3-"));
  try {
    return await inWorld(cellTable(cells, changes), [], async ({ url, transport, clock, asked }) => {
      const clientOver = (over: Transport) => createV3Client({ transport: over, baseUrl: url });
      const one = await askTable({
        family: liveFinance,
        service: "v3",
        info: await clientOver(transport).table(table),
        transport,
        clientOver,
        folder,
        now: clock.now,
        lists: new Map([[id, { id, level: "municipality", division: year, codes, names: codes, parents: [] }]]),
        today: year,
        wanted: measuresOfFamily(liveFinance),
        inhabitants: new Map([[year, inhabitants]]),
        acceptsRenamed: false,
        onProgress: () => {},
      });
      return { ...one, addresses: [...asked] };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
