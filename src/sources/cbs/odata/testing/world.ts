/**
 * A misbehaving publisher, a clock that does not make anyone wait, and a client
 * between them.
 */
import { createTransport, type Transport, type TransportSettings } from "../transport.ts";
import { createV3Client } from "../v3.ts";
import { createV4Client } from "../v4.ts";
import type { CbsTableClient, PublishedObservation } from "../client.ts";
import { startReplayServer, type Fault, type Recording } from "./replay-server.ts";
import { createTestClock, type TestClock } from "./test-clock.ts";

export interface World {
  readonly url: string;
  readonly asked: readonly string[];
  readonly clock: TestClock;
  readonly transport: Transport;
  readonly v3: CbsTableClient;
  readonly v4: CbsTableClient;
}

/** Does something with a publisher that is there only so long. */
export async function inWorld<Outcome>(
  recording: Recording,
  faults: readonly Fault[] | ((clock: TestClock) => readonly Fault[]),
  work: (world: World) => Promise<Outcome>,
  settings: Partial<TransportSettings> = {},
): Promise<Outcome> {
  const clock = createTestClock();
  const server = await startReplayServer(recording, typeof faults === "function" ? faults(clock) : faults);
  const transport = createTransport({ random: () => 0, waiting: clock, ...settings });
  const clients = { v3: createV3Client({ transport, baseUrl: server.url }), v4: createV4Client({ transport, baseUrl: server.url }) };
  try {
    return await work({ url: server.url, asked: server.asked, clock, transport, ...clients });
  } finally {
    await server.close();
  }
}

export async function gather(observations: AsyncIterable<PublishedObservation>): Promise<readonly PublishedObservation[]> {
  const all: PublishedObservation[] = [];
  for await (const one of observations) all.push(one);
  return all;
}
