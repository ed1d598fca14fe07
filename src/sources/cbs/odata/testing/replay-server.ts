/**
 * A publisher on this machine, for tests: it gives recorded answers, and
 * misbehaves when told to.
 *
 * In:  answers per path, and faults: on which path, how often, of which kind.
 * Out: its address, and what was asked of it.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type FaultKind =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "slow-drip"; readonly afterFirstBytes: () => void }
  | { readonly kind: "silence"; readonly onAsked: () => void }
  | { readonly kind: "truncated-json" }
  | { readonly kind: "html" }
  | { readonly kind: "wrong-content-length"; readonly difference: number }
  | { readonly kind: "endless-body" }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "other-body"; readonly change: (json: Record<string, unknown>) => unknown };

export type Fault = FaultKind & {
  /** Part of the address it is about. */
  readonly on: string;
  /** How many times; always when left out. */
  readonly times?: number;
};

/** Answers per path, without host and question mark. A list longer than `pageSize` is given in pages. */
export interface Recording {
  readonly answers: ReadonlyMap<string, Record<string, unknown>>;
  readonly linkName: "odata.nextLink" | "@odata.nextLink";
  readonly pageSize?: number;
  /** End of the path of the only list that is given in pages; all of them when left out. */
  readonly pagedPart?: string;
  /** Whether a page names the next one; else it must be asked for by $skip. */
  readonly hasLinks?: boolean;
}

/** Answers worked out from the address, for a publisher with pages of its own kind. */
export type Answering = (address: URL) => Record<string, unknown> | undefined;

export interface ReplayServer {
  readonly url: string;
  /** Paths with their question marks, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startReplayServer(recording: Recording | Answering, faults: readonly Fault[] = []): Promise<ReplayServer> {
  const asked: string[] = [];
  const left = faults.map((fault) => ({ fault, times: fault.times ?? Infinity }));
  const server = createServer((request, response) => {
    const address = decodeURIComponent(request.url ?? "");
    asked.push(address);
    const hit = left.find(({ fault, times }) => times > 0 && address.includes(fault.on));
    if (hit) hit.times -= 1;
    const host = `http://${request.headers.host}`;
    const body = typeof recording === "function" ? recording(new URL(address, host)) : answerTo(recording, address, host);
    if (hit) misbehave(response, hit.fault, body ?? {});
    else if (body) sendJson(response, JSON.stringify(body));
    else send(response, 404, "text/html", "<h1>Not Found</h1>");
  });
  // A busy machine may ask again after more than the usual five seconds; a closed line is a fault of its own.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answerTo({ answers, pageSize = Infinity, pagedPart = "", linkName, hasLinks = true }: Recording, address: string, host: string) {
  const url = new URL(address, host);
  const answer = answers.get(url.pathname);
  if (!answer || !Array.isArray(answer.value)) return answer;
  const skip = Number(url.searchParams.get("$skip") ?? 0);
  const value: unknown[] = answer.value;
  const end = skip + (url.pathname.endsWith(pagedPart) ? pageSize : Infinity);
  const link = end < value.length && hasLinks ? { [linkName]: `${host}${url.pathname}?$skip=${end}` } : {};
  return { ...answer, value: value.slice(skip, end), ...link };
}

function misbehave(response: ServerResponse, fault: Fault, body: Record<string, unknown>): void {
  const text = JSON.stringify(body);
  switch (fault.kind) {
    case "status":
      return send(response, fault.status, "text/plain", "no", fault.headers);
    case "slow-drip":
      response.writeHead(200, { "content-type": "application/json" });
      response.write(text.slice(0, 5), fault.afterFirstBytes);
      return;
    case "silence":
      return fault.onAsked();
    case "truncated-json":
      return sendJson(response, text.slice(0, Math.floor(text.length / 2)));
    case "html":
      return send(response, 200, "text/html; charset=utf-8", "<!doctype html><title>Onderhoud</title>");
    case "wrong-content-length":
      response.writeHead(200, { "content-type": "application/json", "content-length": String(Buffer.byteLength(text) + fault.difference) });
      response.write(text, () => response.destroy());
      return;
    case "endless-body":
      response.writeHead(200, { "content-type": "application/json" });
      return pour(response);
    case "redirect":
      return send(response, 302, "text/plain", "", { location: fault.to });
    case "other-body":
      return sendJson(response, JSON.stringify(fault.change(body)));
  }
}

function pour(response: ServerResponse): void {
  response.write(" ".repeat(65_536), (error) => {
    if (!error && !response.destroyed) pour(response);
  });
}

function sendJson(response: ServerResponse, text: string): void {
  send(response, 200, "application/json;odata.metadata=minimal", text);
}

function send(response: ServerResponse, status: number, type: string, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": type, "content-length": String(Buffer.byteLength(text)), ...headers });
  response.end(text);
}
