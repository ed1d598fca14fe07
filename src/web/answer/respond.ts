/**
 * From an answer to a response: the document around a page, the right type,
 * and mistakes in the form that was asked for.
 */
import type { Context } from "hono";
import type { ReadyAnswer } from "./answer.ts";
import { renderEmbedded } from "../components/embedded-layout.ts";
import { renderDocument } from "../components/layout.ts";
import { problemPage } from "../components/problem-page.ts";
import { notFoundProblem, problemJson, wrongInputProblem, type Problem } from "./problem.ts";
import type { RequestContext } from "../request/request-context.ts";
import type { Shell, ShellEnv } from "../shell.ts";

type ShellContext = Context<ShellEnv>;

export function respond(c: ShellContext, shell: Shell, request: RequestContext, answer: ReadyAnswer): Response {
  switch (answer.kind) {
    case "page":
      return c.html((answer.isEmbedded ? renderEmbedded : renderDocument)(request, answer, shell.theme).toString());
    case "text":
      return new Response(answer.body, { headers: fileHeaders(answer.type, answer.name) });
    case "bytes":
      return new Response(new Uint8Array(answer.body), { headers: fileHeaders(answer.type, answer.name) });
    case "redirect":
      return new Response(null, { status: answer.isPermanent ? 301 : 302, headers: { location: answer.href } });
    case "not-found":
      return respondProblem(c, shell, request, notFoundProblem(request, request.path, answer.wanted));
    case "wrong-input":
      return respondProblem(c, shell, request, wrongInputProblem(answer.faults, request));
  }
}

// Public figures may be read by any page on the web; without this a browser forbids it.
function fileHeaders(type: string, name?: string): Record<string, string> {
  return {
    "content-type": type,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    ...(name ? { "content-disposition": `inline; filename="${name.replace(/[^\w.-]/g, "-")}"` } : {}),
  };
}

export function respondProblem(c: ShellContext, shell: Shell, request: RequestContext, problem: Problem): Response {
  const headers = { "cache-control": "no-store", vary: "Accept" };
  if (wantsJson(c, request)) {
    return new Response(problemJson(problem), {
      status: problem.status,
      headers: { ...headers, "content-type": "application/problem+json; charset=utf-8", "access-control-allow-origin": "*" },
    });
  }
  const document = renderDocument(request, problemPage(request, problem), shell.theme);
  return c.html(document.toString(), problem.status, headers);
}

function wantsJson(c: ShellContext, request: RequestContext): boolean {
  if (request.format !== "html") return true;
  const accept = c.req.header("accept") ?? "";
  return /application\/(problem\+)?json/.test(accept) && !accept.includes("text/html");
}
