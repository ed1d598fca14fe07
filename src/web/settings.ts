/**
 * Settings come from the environment; all have a default that works.
 *
 * | name                  | default   | meaning                                              |
 * |-----------------------|-----------|------------------------------------------------------|
 * | `PORT`                | 3000      | port to listen on                                    |
 * | `HOST`                | 127.0.0.1 | address to listen on; 0.0.0.0 for every network      |
 * | `ESTAFETTE_DATA`      | ./var     | folder for newer vintages and the log                |
 * | `ESTAFETTE_THEME`     | –         | a theme of the NL Design System, one css file        |
 * | `ESTAFETTE_LOGO`      | –         | logo in the header, svg or png                       |
 * | `ESTAFETTE_ADDRESS`   | –         | address of the site as the world knows it            |
 * | `ESTAFETTE_PUBLISHER` | –         | who publishes the figures, for the catalogue         |
 * | `ESTAFETTE_CONTACT`   | –         | e-mail address or page for questions about them      |
 *
 * @example
 * readSettings({ PORT: "80a" }) // { faults: ['PORT: found "80a"; expected a whole number from 0 to 65535'] }
 */
import { z } from "zod";

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly theme?: string;
  readonly logo?: string;
  /** Without a slash at the end. */
  readonly address?: string;
  readonly publisher?: string;
  readonly contact?: string;
}

const shape = {
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().max(65_535)).default(3000),
  HOST: z.string().regex(/^[\w.:-]+$/).default("127.0.0.1"),
  ESTAFETTE_DATA: z.string().default("./var"),
  ESTAFETTE_THEME: z.string().endsWith(".css").optional(),
  ESTAFETTE_LOGO: z.string().regex(/\.(svg|png)$/i).optional(),
  ESTAFETTE_ADDRESS: z.string().regex(/^https?:\/\/[\w.-]+(:\d{1,5})?\/?$/).refine(URL.canParse).transform((address) => new URL(address).origin).optional(),
  ESTAFETTE_PUBLISHER: z.string().max(200).optional(),
  ESTAFETTE_CONTACT: z.string().regex(/^([^\s@<>"]+@[\w-]+(\.[\w-]+)+|https?:\/\/[^\s<>"]+)$/).optional(),
};

const expectations: Readonly<Record<keyof typeof shape, string>> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "a host name or address, such as 127.0.0.1 or 0.0.0.0",
  ESTAFETTE_DATA: "a folder",
  ESTAFETTE_THEME: "the path of a file that ends in .css",
  ESTAFETTE_LOGO: "the path of a file that ends in .svg or .png",
  ESTAFETTE_ADDRESS: "an address without a path, such as https://estafette.example.nl",
  ESTAFETTE_PUBLISHER: "a name of at most 200 characters",
  ESTAFETTE_CONTACT: "an e-mail address, such as data@example.nl, or the address of a page, such as https://example.nl/contact",
};

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(environment: Environment): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  // An empty setting is a setting that was left empty.
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, environment[name]?.trim() || undefined]));
  const result = z.object(shape).safeParse(given);
  if (!result.success) return { faults: faultsOf(result.error, given) };
  const { PORT, HOST, ESTAFETTE_DATA, ESTAFETTE_THEME, ESTAFETTE_LOGO, ...instance } = result.data;
  const { ESTAFETTE_ADDRESS: address, ESTAFETTE_PUBLISHER: publisher, ESTAFETTE_CONTACT: contact } = instance;
  return { settings: { port: PORT, host: HOST, data: ESTAFETTE_DATA, theme: ESTAFETTE_THEME, logo: ESTAFETTE_LOGO, address, publisher, contact } };
}

function faultsOf(error: z.ZodError, given: Environment): readonly string[] {
  const names = [...new Set(error.issues.map(({ path }) => String(path[0]) as keyof typeof shape))];
  return names.map((name) => `${name}: found "${given[name]}"; expected ${expectations[name]}`);
}
