import { describe, expect, it } from "vitest";
import { CbsError } from "./cbs-error.ts";
import { readPages, type PagedList } from "./pages.ts";
import type { Transport } from "./transport.ts";

const url = "https://x.example/list";
const list: PagedList = { url, table: "1NED", part: "Observations", linkName: "next", pageLimit: 10 };

/** A publisher with three pages of one row; notes what was asked, and what was called off. */
function publisher(answer: (page: number, signal?: AbortSignal) => Promise<object> = pageOf) {
  const asked: number[] = [];
  const transport: Transport = {
    async get(address, _, signal) {
      const page = Number(new URL(address).searchParams.get("page") ?? 1);
      asked.push(page);
      return { bytes: new Uint8Array(), json: await answer(page, signal) };
    },
  };
  return { asked, transport };
}

async function pageOf(page: number): Promise<object> {
  return { value: [{ Id: page }], ...(page < 3 ? { next: `${url}?page=${page + 1}` } : {}) };
}

describe("reading pages", () => {
  it("asks for the next while somebody looks at this one, and never for two", async () => {
    const { asked, transport } = publisher();
    const atPage: number[] = [];
    for await (const page of readPages(transport, list)) atPage.push(page.number, asked.length);
    expect(atPage).toEqual([1, 2, 2, 3, 3, 3]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("gives a page whole before it tells that the next did not come", async () => {
    const { transport } = publisher((page) => (page === 2 ? Promise.reject(new CbsError("network", list, "a broken line", "an answer")) : pageOf(page)));
    const seen: number[] = [];
    const reading = (async () => {
      for await (const page of readPages(transport, list)) {
        // Long enough for the failure to have come.
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(page.number);
      }
    })();
    await expect(reading).rejects.toThrow("a broken line");
    expect(seen).toEqual([1]);
  });

  it("calls the next off when nobody wants it any more, and ends after that", async () => {
    let wasCalledOff = false;
    const waitForStop = (signal?: AbortSignal) =>
      new Promise<object>((_, reject) => {
        signal?.addEventListener("abort", () => {
          wasCalledOff = true;
          reject(new CbsError("aborted", list, "a request to stop", "to go on"));
        });
      });
    const { transport } = publisher((page, signal) => (page === 2 ? waitForStop(signal) : pageOf(page)));
    for await (const page of readPages(transport, list)) if (page.number === 1) break;
    expect(wasCalledOff).toBe(true);
  });
});
