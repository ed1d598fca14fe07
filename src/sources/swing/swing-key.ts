/**
 * The key that a Swing site may ask for.
 *
 * It comes from the environment, `ESTAFETTE_SWING_KEY`, so that it stands in no
 * command and no file of ours. It goes along as a header, never in an address, and
 * over a safe connection alone. No message repeats it, whatever a server says.
 *
 * @example
 * readSwingKey({ ESTAFETTE_SWING_KEY: "" }) // undefined
 */
type Environment = Readonly<Record<string, string | undefined>>;

export const swingKeyName = "ESTAFETTE_SWING_KEY";

/** @throws Error that names the setting, and not what is in it */
export function readSwingKey(environment: Environment): string | undefined {
  const key = environment[swingKeyName]?.trim();
  if (!key) return undefined;
  if (/^[!-~]{1,200}$/.test(key)) return key;
  throw new Error(`${swingKeyName}: found something that cannot be a key; expected at most 200 letters, digits and signs without spaces`);
}

/** Asks as before, with the key in the header of every request. */
export function fetchWithKey(fetchPlain: typeof fetch, key: string | undefined): typeof fetch {
  if (key === undefined) return fetchPlain;
  return (input, options) => fetchPlain(input, { ...options, headers: { ...(options?.headers as Record<string, string>), apikey: key } });
}

/** A text without the key in it. */
export function withoutKey(text: string, key: string | undefined): string {
  return key === undefined ? text : text.replaceAll(key, "[key]");
}

/** Whether a key may be sent there: over TLS, or to this very machine. */
export function isSafeForKey(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}
