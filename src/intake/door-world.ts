/**
 * The world around a command that asks something over the network: the clock,
 * chance, and where to say what happens.
 */
import { createTransport, type Transport, type TransportSettings } from "../sources/cbs/odata/transport.ts";
import type { Waiting } from "../sources/cbs/odata/waiting.ts";

export interface DoorWorld {
  readonly waiting: Waiting;
  readonly random: () => number;
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
  /** How far it is; over the line before on a terminal. */
  readonly showProgress?: (line: string) => void;
  readonly politeness?: NonNullable<TransportSettings["politeness"]>;
}

/** A transport that says when it tries again, and why. */
export function openTransport({ random, waiting, complain, politeness }: DoorWorld): Transport {
  const onRetry: TransportSettings["onRetry"] = (error, wait) => complain(`${error.message}; trying again in ${Math.ceil(wait / 1000)} s`);
  return createTransport({ random, waiting, onRetry, ...(politeness && { politeness }) });
}

/** The day it is: "2026-11-22". */
export function dayOf({ waiting }: DoorWorld): string {
  return new Date(waiting.now()).toISOString().slice(0, 10);
}
