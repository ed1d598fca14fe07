/** Shows the vintage that the address names with `?stand=`; one that was removed leads to the one in its place, an unknown one is not found. */
import type { MiddlewareHandler } from "hono";
import { vintageParameter } from "../request/parameters.ts";
import { unknownVintageProblem } from "../answer/problem.ts";
import { redirectToReplacement } from "../answer/replaced-vintage.ts";
import { respondProblem } from "../answer/respond.ts";
import type { Shell, ShellEnv } from "../shell.ts";
import { contextOn } from "./open-request.ts";

export function chooseVintage(shell: Shell): MiddlewareHandler<ShellEnv> {
  return async (c, next) => {
    const { address, search, request } = c.var;
    const id = search.get(vintageParameter);
    if (id === null || id === request.vintage.id) return next();
    const vintage = await shell.shelf.find(id);
    const unknown = () => respondProblem(c, shell, request, unknownVintageProblem(request, request.path, shell.shelf.list()));
    if (!vintage) return redirectToReplacement(shell.shelf, c.req.url, vintageParameter) ?? unknown();
    c.set("request", contextOn(shell, vintage, { ...address, search, origin: request.origin }));
    return next();
  };
}
