/**
 * Requests that no honest reader makes are turned away before anything is done
 * for them: other methods than reading, overlong addresses, control characters,
 * ways to climb out of a folder.
 *
 * The address is looked at as it came over the wire; a parsed one has already
 * lost its dots.
 */
import type { Context, MiddlewareHandler } from "hono";
import { isApiAddress, isODataAddress } from "../request/address.ts";
import { plainProblem, type ProblemStatus } from "../answer/problem.ts";
import { respondProblem } from "../answer/respond.ts";
import type { Shell, ShellEnv } from "../shell.ts";

export const longestAddress = 2_000;

/** A choice of all municipalities in a feed is written out in its address, code by code. */
const longestFeedAddress = 12_000;

function longestOf(address: string): number {
  return isODataAddress(address.split(/[?#]/, 1)[0]) ? longestFeedAddress : longestAddress;
}

interface Refusal {
  readonly event: string;
  readonly status: ProblemStatus;
}

/** The address as it came, or as near to that as can be known. */
export function rawAddressOf(c: Context<ShellEnv>): string {
  const raw = c.env?.incoming?.url ?? c.req.url;
  return raw.replace(/^https?:\/\/[^/?#]*/i, "");
}

export function findRefusal(method: string, address: string): Refusal | undefined {
  if (!methodsOf(address).includes(method)) return { event: "method-not-allowed", status: 405 };
  if (address.length > longestOf(address)) return { event: "address-too-long", status: 414 };
  if (hasControlCharacter(address)) return { event: "control-character", status: 400 };
  const path = address.split(/[?#]/, 1)[0];
  if (/\.\.|\/\/|\\|%2e|%2f|%5c/i.test(path)) return { event: "path-trick", status: 400 };
  return undefined;
}

/** A script on another site may ask first what it may ask of the programming interface. */
function methodsOf(address: string): readonly string[] {
  return isApiAddress(address.split(/[?#]/, 1)[0]) ? ["GET", "HEAD", "OPTIONS"] : ["GET", "HEAD"];
}

/** As they are, or written with a percent sign. */
function hasControlCharacter(address: string): boolean {
  return /\p{Cc}|%(?:[01][0-9a-f]|7f)/iu.test(address);
}

export function limits(shell: Shell): MiddlewareHandler<ShellEnv> {
  return async (c, next) => {
    const address = rawAddressOf(c);
    const refusal = findRefusal(c.req.method, address);
    if (!refusal) return next();
    shell.log.refuse(refusal.event, refusal.status, address);
    const { request } = c.var;
    const response = respondProblem(c, shell, request, plainProblem(refusal.status, request.language));
    if (refusal.status === 405) response.headers.set("allow", methodsOf(address).join(", "));
    return response;
  };
}
