/**
 * Front door: figures of a municipality or region of its own, into the site.
 *
 *     npm run take-in -- wmo.csv --propose wmo.json
 *     npm run take-in -- wmo.csv --map wmo.json --preview
 *     npm run take-in -- wmo.csv --map wmo.json
 *     npm run take-in -- --swing bevtot --from https://…/jiveservices/odata --map bevolking.json
 *     npm run take-in -- --remove lokaal-wachttijd-wmo
 *     npm run take-in -- --forget lokaal-wachttijd-wmo [--confirm]
 *     npm run take-in -- --list
 *
 * What was recognised is shown before anything is taken, and all faults at once.
 * With a fault nothing is taken, unless --skip-faulty is said. The outcome is also
 * in the exit code: 0 done, 1 refused or failed.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isOwnIndicator } from "./figures/own-indicator.ts";
import { askSwing, type SwingWorld } from "./intake/ask-swing.ts";
import { publishOwnFigures, readFigures, removeOwnFigures, type Figures } from "./intake/change-own-figures.ts";
import { forgetOwnFigures, previewForgetting } from "./intake/forget-own-figures.ts";
import { readParameters } from "./intake/door-parameters.ts";
import { ownContents, type OwnBytes } from "./intake/own-contents.ts";
import { realWaiting } from "./sources/cbs/odata/waiting.ts";
import { figureColumns, parseMapping, type Mapping } from "./sources/own-files/mapping.ts";
import type { OwnPlaces } from "./sources/own-files/find-region.ts";
import { UnusableFile, type OwnTable } from "./sources/own-files/own-table.ts";
import { describeUnderstanding } from "./sources/own-files/preview.ts";
import { proposeMapping } from "./sources/own-files/propose-mapping.ts";
import { mostBytes, readOwnFile, type ReadingChoices } from "./sources/own-files/read-own-file.ts";
import { refusePersons } from "./sources/own-files/refuse-persons.ts";
import { suppressSmall, type Suppression } from "./sources/own-files/suppress-small.ts";
import { understand, type Understanding } from "./sources/own-files/understand.ts";
import type { SwingQuestion } from "./sources/swing/fetch-swing.ts";
import { listKeptApart } from "./store/kept-apart.ts";
import { sha256 } from "./store/vintage-files.ts";

export interface World extends SwingWorld {
  readonly tell: (line: string) => void;
}

interface Wishes {
  readonly file?: string;
  readonly swing?: SwingQuestion;
  readonly map?: string;
  readonly propose?: string;
  readonly remove?: string;
  readonly forget?: string;
  readonly isConfirmed: boolean;
  readonly isList: boolean;
  readonly isPreview: boolean;
  readonly skipsFaulty: boolean;
  readonly asOf: string;
  readonly figures: Figures;
}

const exitCodes = { done: 0, refused: 1 };

const usage =
  "usage: npm run take-in -- (<file.csv or .xlsx> | --swing <indicator> --from https://… [--geo-level gemeente]) (--propose mapping.json | --map mapping.json [--preview] [--skip-faulty]) [--data var] [--as-of YYYY-MM-DD]; or --remove <indicator>; or --forget <indicator> [--confirm]; or --list";

/** Does what the parameters say and gives the exit code. */
export async function takeIn(parameters: readonly string[], world: World): Promise<number> {
  try {
    return await doWhatIsWished(readWishes(parameters, world), world);
  } catch (error) {
    world.complain(`take-in: ${(error as Error).message}`);
    return exitCodes.refused;
  }
}

async function doWhatIsWished(wishes: Wishes, world: World): Promise<number> {
  if (wishes.isList) return tellAll(listOwn(wishes.figures), world);
  if (wishes.remove !== undefined) return tellAll(removeOwnFigures(wishes.figures, ownId(wishes.remove), wishes.asOf), world);
  if (wishes.forget !== undefined) return tellAll((wishes.isConfirmed ? forgetOwnFigures : previewForgetting)(wishes.figures, ownId(wishes.forget)), world);
  if (wishes.propose !== undefined) return propose(wishes, wishes.propose, world);
  const mapping = readMapping(wishes.map ?? "");
  const { table, files } = await readTable(wishes, mapping, world);
  refusePersons(table, { figures: figureColumns(mapping.columns), notPersons: mapping.notPersons });
  for (const { name, bytes } of files) world.tell(`${name}: ${bytes.byteLength} bytes, sha256 ${sha256(bytes)}`);
  return takeTable(table, files, mapping, wishes, world);
}

/** The file, or what a Swing site answers. */
async function readTable(wishes: Wishes, choices: ReadingChoices, world: World): Promise<{ readonly table: OwnTable; readonly files: readonly OwnBytes[] }> {
  if (wishes.swing) return askSwing(wishes.swing, wishes.figures.data, wishes.asOf, world);
  const { name, bytes } = readBytes(wishes.file ?? "");
  return { table: await readOwnFile(bytes, name, choices), files: [{ name, bytes }] };
}

/** From a table to a vintage, or to what is kept apart; everything is shown on the way. */
function takeTable(table: OwnTable, files: readonly OwnBytes[], mapping: Mapping, wishes: Wishes, world: World): number {
  const places = knownPlaces(wishes.figures);
  const understanding = understand(table, mapping, places, Number(wishes.asOf.slice(0, 4)));
  const suppression = suppressSmall(understanding.observations, mapping);
  tellAll(describeUnderstanding(understanding, suppression, mapping, nameIn(places)), world);
  const refusal = refusalOf(understanding, suppression, wishes.skipsFaulty);
  if (refusal) world.complain(refusal);
  if (wishes.isPreview) world.tell("nothing was taken: this is a preview");
  if (refusal || wishes.isPreview) return refusal ? exitCodes.refused : exitCodes.done;
  const own = ownContents(mapping, understanding, suppression, files);
  return tellAll(publishOwnFigures(wishes.figures, mapping.publish, own, wishes.asOf), world);
}

function refusalOf({ faults, faulty }: Understanding, { observations }: Suppression, skipsFaulty: boolean): string | undefined {
  if (faults.length > 0 && !skipsFaulty) return `nothing was taken: mend the ${faults.length === 1 ? "fault" : `${faults.length} faults`}, or say --skip-faulty to leave ${faulty} out`;
  const hasFigures = observations.some((one) => typeof (one.numerator ?? one.value) === "number");
  return hasFigures ? undefined : "nothing was taken: not one figure is left to show";
}

async function propose(wishes: Wishes, path: string, world: World): Promise<number> {
  if (existsSync(path)) throw new Error(`${path} is there already; expected the name of a file that is not, so that nothing is lost`);
  const { table } = await readTable(wishes, {}, world);
  const proposal = proposeMapping(table, knownPlaces(wishes.figures));
  const { columns } = JSON.parse(proposal) as Pick<Mapping, "columns">;
  refusePersons(table, { figures: figureColumns(columns), notPersons: [] });
  writeFileSync(path, proposal);
  return tellAll([...table.recognised, `a mapping to begin with is in ${path}: look at the columns, fill in what says VUL IN, and run again with --map ${path} --preview`], world);
}

function readMapping(path: string): Mapping {
  const result = parseMapping(readBytes(path).bytes.toString("utf8"));
  if ("mapping" in result) return result.mapping;
  throw new Error([`${path} has ${result.faults.length} ${result.faults.length === 1 ? "fault" : "faults"}:`, ...result.faults.map((fault) => `  ${fault}`)].join("\n"));
}

/** Too large a file is refused before it is read: it may be larger than the memory. */
function readBytes(path: string): { readonly name: string; readonly bytes: Buffer } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostBytes) throw new UnusableFile(path, `${size} bytes`, `at most ${mostBytes}`);
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw new Error(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); expected a file`, { cause: error });
  }
}

function knownPlaces(figures: Figures): OwnPlaces {
  const { division, municipalities, formerMunicipalities, workshop } = readFigures(figures);
  return { division, municipalities, formerMunicipalities, lists: workshop.divisions.lists };
}

/** The newest name of a code. */
function nameIn({ lists }: OwnPlaces): (code: string) => string {
  const names = new Map([...lists.values()].toSorted((a, b) => a.division - b.division).flatMap(({ codes, names: own }) => codes.map((code, index) => [code, own[index]] as const)));
  return (code) => names.get(code) ?? "";
}

function listOwn(figures: Figures): readonly string[] {
  const { indicators } = readFigures(figures);
  const shown = indicators.filter(({ id }) => isOwnIndicator(id)).map(({ id, title }) => `${id}: public, "${title.nl}"`);
  const apart = listKeptApart(figures.data).map((id) => `${id}: kept apart, on no page`);
  return shown.length + apart.length > 0 ? [...shown, ...apart] : ["no own figures were taken in"];
}

function ownId(text: string): string {
  if (/^lokaal(-[a-z0-9]+)+$/.test(text)) return text;
  throw new Error(`"${text}"; expected the id of an own indicator, such as lokaal-wachttijd-wmo; ${usage}`);
}

function tellAll(lines: readonly string[], world: World): number {
  for (const line of lines) world.tell(line);
  return exitCodes.done;
}

function readSwing(swing: string | undefined, from: string | undefined, geoLevel = "gemeente"): SwingQuestion | undefined {
  if (swing === undefined) return undefined;
  if (from !== undefined && /^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/.test(from) && URL.canParse(from)) return { variable: swing, geoLevel, baseUrl: from.replace(/\/+$/, "") };
  throw new Error(`--from "${from ?? ""}"; expected the address of the service of a site, such as https://klimaatmonitor.databank.nl/jiveservices/odata; ${usage}`);
}

function readWishes(parameters: readonly string[], world: World): Wishes {
  const text = { type: "string" } as const;
  const yes = { type: "boolean" } as const;
  const options = { map: text, propose: text, remove: text, forget: text, confirm: yes, list: yes, preview: yes, "skip-faulty": yes, data: text, "as-of": text, swing: text, from: text, "geo-level": text } as const;
  const { values, positionals } = readParameters("parameters", { args: [...parameters], options, allowPositionals: true }, usage);
  const ways = [values.map, values.propose, values.remove, values.forget, values.list].filter((way) => way !== undefined);
  const swing = readSwing(values.swing, values.from, values["geo-level"]);
  const files = (values.map || values.propose) && !swing ? 1 : 0;
  if (ways.length !== 1 || positionals.length !== files) throw new Error(`expected one file or --swing, with --map or --propose, or --remove, or --forget, or --list; ${usage}`);
  const asOf = values["as-of"] ?? new Date(world.waiting.now()).toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error(`--as-of "${asOf}" is no date; write it as 2026-11-21`);
  const data = values.data ?? (world.environment.ESTAFETTE_DATA || "var");
  const { map, propose: proposed, remove, forget } = values;
  return {
    ...(positionals[0] === undefined ? {} : { file: positionals[0] }),
    ...(swing === undefined ? {} : { swing }),
    ...(map === undefined ? {} : { map }),
    ...(proposed === undefined ? {} : { propose: proposed }),
    ...(remove === undefined ? {} : { remove }),
    ...(forget === undefined ? {} : { forget }),
    isConfirmed: values.confirm ?? false,
    isList: values.list ?? false,
    isPreview: values.preview ?? false,
    skipsFaulty: values["skip-faulty"] ?? false,
    asOf,
    figures: { data, bundled: join(import.meta.dirname, "../data") },
  };
}

if (process.argv[1]?.match(/take-in\.(ts|js)$/)) {
  const world = { environment: process.env, waiting: realWaiting, random: Math.random, fetch, tell: console.log, complain: console.error };
  process.exitCode = await takeIn(process.argv.slice(2), world);
}
