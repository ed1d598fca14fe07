/**
 * The JSON in the bytes of an answer.
 *
 * In:  bytes, and where they came from.
 * Out: what they say; a CbsError when they are not whole JSON in UTF-8.
 */
import { isAscii, isUtf8 } from "node:buffer";
import { CbsError, type Where } from "./cbs-error.ts";

export function parseJson(bytes: Uint8Array, where: Where): unknown {
  try {
    return JSON.parse(textOf(bytes).replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = `${bytes.byteLength} bytes that are not whole JSON (${(error as Error).message})`;
    throw new CbsError("truncated", where, found, "whole JSON", { isTemporary: true });
  }
}

// Several times as quick as a decoder that checks while it decodes; figures are mostly ASCII, which need not be decoded at all.
function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (isAscii(bytes)) return bytes.toString("latin1");
  if (!isUtf8(bytes)) throw new Error("it is not UTF-8");
  return bytes.toString("utf8");
}
