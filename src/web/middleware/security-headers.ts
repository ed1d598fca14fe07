/**
 * What a browser may do with our pages: fetch from ourselves only, run no
 * script that is not a file of ours, show us in nobody's frame.
 *
 * Pages under `/insluiten/` are there to be framed by others, and may be; they
 * hold a picture and a link, nothing to be tricked into clicking. What may be
 * framed follows from the address and not from the answer, because "not changed"
 * (304) renews the headers of a page that the browser kept.
 */
import type { MiddlewareHandler } from "hono";

const framedUnder = "/insluiten/";

const policyFor = (frameAncestors: "'none'" | "*") => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors ${frameAncestors}`,
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

const framedByNobody = { "content-security-policy": policyFor("'none'"), "x-frame-options": "DENY" };

const framedByAll = { "content-security-policy": policyFor("*"), "cross-origin-resource-policy": "cross-origin" };

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const given = { ...headers, ...(c.req.path.startsWith(framedUnder) ? framedByAll : framedByNobody) };
  for (const [name, value] of Object.entries(given)) c.res.headers.set(name, value);
  if (!c.res.headers.has("cross-origin-resource-policy")) c.res.headers.set("cross-origin-resource-policy", "same-origin");
};
