/**
 * The side of the thread: wishes in, pieces out, one piece for each time that
 * somebody asks. A file that nobody asks for further waits, and takes no time.
 */
import type { MessagePort } from "node:worker_threads";
import { makeFile, type FilePieces, type FileWish } from "./make-file.ts";

export type ToThread = { readonly job: number } & ({ readonly wish: FileWish } | { readonly more: true } | { readonly stop: true });

export type FromThread = { readonly job: number } & ({ readonly piece: Uint8Array<ArrayBuffer> } | { readonly done: true } | { readonly fault: string });

type Port = Pick<MessagePort, "on" | "postMessage">;

export function serveWishes(port: Port): void {
  const making = new Map<number, FilePieces>();
  port.on("message", (message: ToThread) => {
    const { job } = message;
    if ("wish" in message) making.set(job, makeFile(message.wish));
    const pieces = making.get(job);
    if ("stop" in message) making.delete(job);
    else if (pieces) void handOver(port, job, pieces);
  });
}

async function handOver(port: Port, job: number, pieces: FilePieces): Promise<void> {
  try {
    const { done, value } = await pieces.next();
    if (done) port.postMessage({ job, done } satisfies FromThread);
    // The piece moves over with its memory.
    else port.postMessage({ job, piece: value } satisfies FromThread, [value.buffer]);
  } catch (error) {
    port.postMessage({ job, fault: (error as Error).message } satisfies FromThread);
  }
}
