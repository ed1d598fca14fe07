/**
 * Where files are made: here, or in a thread beside the server, so that others
 * are answered meanwhile.
 *
 * There is one such thread. It makes one piece at a time for whoever asked first,
 * and the next piece of a file only when its reader has room; readers who come
 * together take turns. It begins with the first wish and ends with the last, and
 * takes its memory along. Columns of figures lie in memory that threads share, so
 * they are not copied. What has few rows is made here: quicker than asking.
 *
 * In:  the module the thread runs, which serves wishes (serve-wishes.ts).
 * Out: pieces. A thread that breaks breaks the files it was making, no more.
 */
import { Worker } from "node:worker_threads";
import { makeFile, rowsOf, type FilePieces, type FileWish } from "./make-file.ts";
import type { FromThread, ToThread } from "./serve-wishes.ts";

export interface FileMaker {
  make(wish: FileWish): FilePieces;
}

/** In the thread that asks. */
export const makeHere: FileMaker = { make: makeFile };

/** Rows that are made before a thread would have begun. */
const few = 5000;

// Young memory grows to this before it is cleaned up: with half of it cleaning takes a tenth longer, with twice
// as much the file takes half as much memory again. What lives on is not much more than one row group.
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 };

/** In a thread of its own, when there is much to make. */
export function openFileMaker(module: URL): FileMaker {
  const jobs = new Map<number, (answer: FromThread) => void>();
  let thread: Worker | undefined;
  let latest = 0;

  function threadAtWork(): Worker {
    if (thread) return thread;
    const begun = new Worker(module, { resourceLimits });
    begun.unref();
    begun.on("message", (answer: FromThread) => jobs.get(answer.job)?.(answer));
    begun.on("error", (error) => end(begun, `the thread that makes files broke: ${error.message}`));
    begun.on("exit", () => end(begun, "the thread that makes files stopped"));
    return (thread = begun);
  }

  /** Those who wait for it must hear that nothing will come. */
  function end(ended: Worker, fault: string): void {
    if (thread !== ended) return;
    thread = undefined;
    for (const [job, answer] of jobs) answer({ job, fault });
  }

  function leave(job: number, beside: Worker): void {
    jobs.delete(job);
    if (thread !== beside) return;
    beside.postMessage({ job, stop: true } satisfies ToThread);
    if (jobs.size > 0) return;
    thread = undefined;
    void beside.terminate();
  }

  async function* makeBeside(wish: FileWish): FilePieces {
    const job = ++latest;
    const beside = threadAtWork();
    const ask = (message: ToThread) => {
      if (thread !== beside) throw new Error("the thread that made this file is gone");
      const answer = new Promise<FromThread>((resolve) => jobs.set(job, resolve));
      beside.postMessage(message);
      return answer;
    };
    try {
      for (let answer = await ask({ job, wish }); !("done" in answer); answer = await ask({ job, more: true })) {
        if ("fault" in answer) throw new Error(answer.fault);
        yield answer.piece;
      }
    } finally {
      leave(job, beside);
    }
  }

  return { make: (wish) => (rowsOf(wish) <= few ? makeFile(wish) : makeBeside(wish)) };
}
