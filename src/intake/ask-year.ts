/**
 * What Statistics Netherlands says of the municipalities of a year: which there
 * are, in which regions they work together, and how they changed until then.
 *
 * In:  the year, how to reach it, where to keep its answers.
 * Out: the list, the moves of people, lines of the record we cannot read, and the
 *      answers these come from.
 */
import { createV3Client, openDataUrl } from "../sources/cbs/odata/v3.ts";
import { createV4Client, datasetsUrl } from "../sources/cbs/odata/v4.ts";
import { readDaily, type DailyReading } from "../sources/cbs/odata/daily-edition.ts";
import type { Transport } from "../sources/cbs/odata/transport.ts";
import { readChangeNotes, type ReadNotes } from "../sources/places/change-notes.ts";
import { findYearTable, readYearList, type YearList } from "../sources/places/year-list.ts";
import { openTransport, type DoorWorld } from "./door-world.ts";

/** The table whose list of regions tells how every municipality changed since 1988. */
export const recordTable = "03759ned";

export interface YearWishes {
  readonly year: number;
  /** The number of its table; looked up by title without it. */
  readonly table: string | undefined;
  /** Another address with the same services. */
  readonly from: string | undefined;
  /** Where answers are kept. */
  readonly kept: string;
  readonly isOffline: boolean;
}

export interface AskedYear {
  readonly list: DailyReading<YearList>;
  readonly record: DailyReading<ReadNotes>;
}

/** @throws CbsError when one of both cannot be had whole */
export async function askYear(wishes: YearWishes, world: DoorWorld): Promise<AskedYear> {
  const transport = wishes.isOffline ? undefined : openTransport(world);
  const request = { folder: wishes.kept, now: world.waiting.now, transport };
  const ofYear = { ...request, beginning: `gebieden-${wishes.year}-`, where: { table: wishes.table ?? `"Gebieden in Nederland ${wishes.year}"`, part: "its municipalities" } };
  const ofRecord = { ...request, beginning: `${recordTable}-changes-`, where: { table: recordTable, part: "RegioSCodes" } };
  return {
    list: await readDaily(ofYear, (over) => readList(wishes, over)),
    record: await readDaily(ofRecord, async (over) => readChangeNotes(await createV4Client({ transport: over, baseUrl: wishes.from ?? datasetsUrl }).codes(recordTable, "RegioS"))),
  };
}

async function readList({ year, table, from }: YearWishes, transport: Transport): Promise<YearList> {
  const client = createV3Client({ transport, baseUrl: from ?? openDataUrl });
  return readYearList(client, table ?? (await findYearTable(client, year)), year);
}
