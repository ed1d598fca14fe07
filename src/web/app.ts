/**
 * The application: a request in, a page or its data out.
 *
 * The order matters. Every answer gets the security headers; a request that no
 * honest reader makes is refused first; files come before pages; then the
 * vintage is chosen and the tag known, so that an unchanged or already
 * compressed page needs no rendering.
 *
 * In:  the shelf with figures, the assets, the theme, the log.
 * Out: a Hono application; tests hand it requests, the front door a port.
 *
 * @example
 * const app = createApp({ shelf, settings: {}, assets, log });
 * await app.request("/en/gemeenten/deventer.json");
 */
import { Hono, type Context } from "hono";
import { apiPath, feedPath, parseAddress } from "./request/address.ts";
import { redirect, xlsxType, type Answer, type ReadyAnswer } from "./answer/answer.ts";
import { answerApi } from "./api/answer-api.ts";
import { apiHeaders } from "./api/api-headers.ts";
import type { Assets } from "./assets.ts";
import { makeHere, type FileMaker } from "./files/file-maker.ts";
import { groupFaults } from "./request/group-parameter.ts";
import type { Log } from "./log.ts";
import { robotsPath, serveRobots } from "./crawlers/robots.ts";
import { serveSitemap, sitemapPath } from "./crawlers/sitemap.ts";
import { describeCsv } from "./catalogue/describe-csv.ts";
import { linkedDataPaths, serveLinkedData } from "./catalogue/linked-data.ts";
import { chooseVintage } from "./middleware/choose-vintage.ts";
import { compression } from "./middleware/compression.ts";
import { entityTag } from "./middleware/entity-tag.ts";
import { limits } from "./middleware/limits.ts";
import { openRequest } from "./middleware/open-request.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { serveAssets } from "./middleware/serve-assets.ts";
import { answerOData, tellODataFaults } from "./odata/odata.ts";
import type { AnyPage } from "./page.ts";
import { readParameters } from "./request/parameters.ts";
import { notFoundProblem, plainProblem, wrongInputProblem } from "./answer/problem.ts";
import type { PageRequest } from "./request/request-context.ts";
import { respond, respondProblem } from "./answer/respond.ts";
import { pages } from "./routes.ts";
import type { Settings } from "./settings.ts";
import type { Shelf, Shell, ShellEnv } from "./shell.ts";
import { dress } from "./theme.ts";

export interface AppParts {
  readonly shelf: Shelf;
  readonly settings: Partial<Omit<Settings, "port" | "host" | "data">>;
  readonly assets: Assets;
  readonly log: Log;
  /** Makes files that take long; without it they are made where they are asked for. */
  readonly maker?: FileMaker;
  /** Of the program; part of every page's tag. */
  readonly version?: string;
}

export function createApp({ shelf, settings, assets, log, maker = makeHere, version = "0" }: AppParts): Hono<ShellEnv> {
  const dressed = dress(assets, settings);
  const { address, publisher = "Estafette", contact } = settings;
  const instance = { address, publisher, contact };
  const shell: Shell = { shelf, log, maker, ...dressed, ...instance, version: `${version} ${dressed.assets.hash} ${publisher} ${contact ?? ""}` };
  const app = new Hono<ShellEnv>({ getPath: (request) => parseAddress(new URL(request.url).pathname).path });
  app.use(securityHeaders, apiHeaders, openRequest(shell), tellODataFaults, limits(shell), serveAssets(shell));
  app.all(`${apiPath}/*`, compression(), answerApi(shell));
  app.use(chooseVintage(shell));
  for (const path of linkedDataPaths) app.get(path, compression(), serveLinkedData);
  app.get("/indicatoren/:id", describeCsv);
  app.use(entityTag(shell), compression());
  app.get(sitemapPath, serveSitemap);
  app.get(robotsPath, serveRobots);
  app.get(`${feedPath}/*`, answerOData);
  for (const page of pages) app.get(page.path, (c) => answerPage(c, shell, page));
  app.notFound((c) => answerUnknown(c, shell));
  app.onError((error, c) => answerFailure(error, c, shell));
  return app;
}

async function answerPage(c: Context<ShellEnv>, shell: Shell, page: AnyPage): Promise<Response> {
  const { request, search } = c.var;
  const read = readParameters(search, page.parameters, request.language);
  const ofGroup = groupFaults(search, request);
  if ("faults" in read || ofGroup.length > 0) {
    return respondProblem(c, shell, request, wrongInputProblem([...("faults" in read ? read.faults : []), ...ofGroup], request));
  }
  const full: PageRequest = { ...request, params: c.req.param(), query: read.values };
  const answer = await page.answer(request.format, full);
  return respond(c, shell, request, answer.kind === "workbook" ? await finishWorkbook(answer, shell) : answer);
}

/** A workbook is only sent whole: a fault while making it must still become a page that says so. */
async function finishWorkbook({ sheets, name }: Extract<Answer, { kind: "workbook" }>, { maker }: Shell): Promise<ReadyAnswer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of maker.make({ kind: "workbook", sheets })) pieces.push(piece);
  return { kind: "bytes", type: xlsxType, body: Buffer.concat(pieces), name: `${name}.xlsx` };
}

/** People add a slash to an address; the page itself has none. */
function answerUnknown(c: Context<ShellEnv>, shell: Shell): Response {
  const { request } = c.var;
  const trimmed = request.path.replace(/\/+$/, "");
  if (trimmed !== request.path && trimmed !== "") {
    return respond(c, shell, request, redirect(request.href(trimmed, { search: request.search })));
  }
  return respondProblem(c, shell, request, notFoundProblem(request, request.path));
}

function answerFailure(error: Error, c: Context<ShellEnv>, shell: Shell): Response {
  shell.log.fail(error, c.var.address?.path ?? "");
  const { request } = c.var;
  if (!request) return new Response("500", { status: 500, headers: { "content-type": "text/plain" } });
  return respondProblem(c, shell, request, plainProblem(500, request.language));
}
