/**
 * What every answer of the programming interface carries, refusals included: its
 * version, and leave for scripts of any site to read it. Public figures only.
 */
import type { MiddlewareHandler } from "hono";
import type { ShellEnv } from "../shell.ts";
import { isApiAddress } from "../request/address.ts";
import { apiVersion } from "./version.ts";

const headers: Readonly<Record<string, string>> = {
  "api-version": apiVersion,
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "API-Version, ETag, Link",
  "cross-origin-resource-policy": "cross-origin",
};

export const apiHeaders: MiddlewareHandler<ShellEnv> = async (c, next) => {
  await next();
  if (!isApiAddress(new URL(c.req.url).pathname)) return;
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
};
