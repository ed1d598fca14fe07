/**
 * `/robots.txt`: what a search engine had better pass by, and where the list of
 * addresses is. That list must be named by its whole address, so this is not a
 * file.
 */
import type { Context } from "hono";
import { vintageParameter } from "../request/parameters.ts";
import type { ShellEnv } from "../shell.ts";
import { sitemapPath } from "./sitemap.ts";

export const robotsPath = "/robots.txt";

const passedBy = ["/zoeken", "/en/zoeken", `/*?${vintageParameter}=`];

export function serveRobots(c: Context<ShellEnv>): Response {
  const lines = ["User-agent: *", ...passedBy.map((path) => `Disallow: ${path}`), `Sitemap: ${c.var.request.origin}${sitemapPath}`];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
