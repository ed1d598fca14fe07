/**
 * Parameters that the commands over the network have in common: where vintages are
 * written, where answers are kept, who is asked, and whether anything is written.
 *
 * In:  what stood behind them.
 * Out: what was meant; or a mistake that names the command and says what would be right.
 */
import { join } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** The parameters as Node reads them, for a command to add its own to. */
export const commonParameters = {
  data: { type: "string" },
  kept: { type: "string" },
  from: { type: "string" },
  "dry-run": { type: "boolean" },
  offline: { type: "boolean" },
} as const;

/** The parameters as a usage line has them. */
export const commonUsage = "[--dry-run] [--offline] [--from https://…] [--data var] [--kept var/raw]";

export interface CommonWishes {
  /** Where vintages are written, and read when there is one. */
  readonly data: string;
  /** Where answers are kept. */
  readonly kept: string;
  /** Another address of the service. */
  readonly from: string | undefined;
  readonly isDryRun: boolean;
  readonly isOffline: boolean;
}

interface CommonValues {
  readonly data?: string | undefined;
  readonly kept?: string | undefined;
  readonly from?: string | undefined;
  readonly "dry-run"?: boolean | undefined;
  readonly offline?: boolean | undefined;
}

/**
 * The parameters as Node reads them; what it does not know is told with what would be right.
 *
 * @param name the command, before the mistake
 */
export function readParameters<const Config extends ParseArgsConfig>(name: string, config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}; ${usage}`, { cause: error });
  }
}

/** @param name the command and where it is used, for a mistake: "sync" and its usage line */
export function readCommon(name: string, values: CommonValues, usage: string): CommonWishes {
  const data = values.data ?? (process.env.ESTAFETTE_DATA || "var");
  return {
    data,
    kept: values.kept ?? join(data, "raw"),
    from: readAddress(`${name}: --from`, values.from, usage),
    isDryRun: values["dry-run"] ?? false,
    isOffline: values.offline ?? false,
  };
}

/** An address, or nothing. */
function readAddress(what: string, text: string | undefined, usage: string): string | undefined {
  if (text === undefined || /^https?:\/\//.test(text)) return text;
  throw new Error(`${what} "${text}"; expected an address, such as https://opendata.cbs.nl; ${usage}`);
}

/** The address of PDOK, which stands before a path of our own; or nothing. */
export function readHost(what: string, text: string | undefined, usage: string): string | undefined {
  if (text === undefined || /^https?:\/\/[^/]+$/.test(text)) return text;
  throw new Error(`${what} "${text}"; expected an address without a path, such as https://api.pdok.nl; ${usage}`);
}
