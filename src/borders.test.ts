/** The borders of a year from PDOK to the page of a municipality. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { afterAll, describe, expect, it } from "vitest";
import { borders } from "./borders.ts";
import type { Vintage } from "./figures/vintage.ts";
import { answerAsPdok, type PdokCollections } from "./sources/borders/pdok/testing/pdok-answers.ts";
import { startReplayServer, type Fault } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { readManifest, readVintage } from "./store/read-vintage.ts";
import type { RegionList } from "./terms/region.ts";
import { projectBorders } from "./charts/borders.ts";
import { findMapGround } from "./web/pages/districts/district-map.ts";

const bundled = join(import.meta.dirname, "../data");
const vintage = readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim());
const folder = mkdtempSync(join(tmpdir(), "borders-door-"));
afterAll(() => rmSync(folder, { recursive: true }));

const collection = "/cbs/gebiedsindelingen/ogc/v1/collections";
const allDistricts = listOf("district-2024");
const municipal = shapesOf("municipality-2024");
const published: PdokCollections = new Map([
  [`${collection}/gemeente_gegeneraliseerd`, [...municipal.values()].map((one) => asPublished(one, listOf("municipality-2024")))],
  [`${collection}/wijk_gegeneraliseerd`, inventDistricts()],
]);

function listOf(id: string): RegionList {
  return at(vintage.lists, id);
}

function at<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`expected "${key}" among ${[...map.keys()].join(", ").slice(0, 200)}`);
  return value;
}

function shapesOf(id: string): ReadonlyMap<string, Feature<Polygon | MultiPolygon>> {
  const topology = at(vintage.borders, id).topology;
  const { features } = feature(topology, topology.objects.regions) as unknown as FeatureCollection<Polygon | MultiPolygon>;
  return new Map(features.map((one) => [String(one.id), one]));
}

function asPublished({ id, geometry }: Feature, list: RegionList): Feature {
  const properties = { statcode: id, statnaam: list.names[list.codes.indexOf(String(id))], jrstatcode: `${list.division}${id}` };
  return { type: "Feature", id: `${id}`, properties, geometry };
}

/** The districts whose borders we have, and for the others the municipality cut into bands: true outlines, invented borders inside. */
function inventDistricts(): readonly Feature[] {
  const known = shapesOf("district-2024");
  return allDistricts.codes.map((code, index) => {
    const siblings = allDistricts.codes.filter((_, other) => allDistricts.parents[other] === allDistricts.parents[index]);
    const shape = known.get(code) ?? band(at(municipal, allDistricts.parents[index]), siblings.indexOf(code), siblings.length);
    return asPublished({ ...shape, id: code }, allDistricts);
  });
}

function band({ geometry }: Feature<Polygon | MultiPolygon>, index: number, count: number): Feature {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const ring = polygons.map(([outer]) => outer).sort((a, b) => b.length - a.length)[0];
  const longitudes = ring.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const lineAt = (part: number) => west + ((east - west) * part) / count;
  const right = cutAt(ring, lineAt(index), (longitude, limit) => longitude >= limit);
  const both = cutAt(right, lineAt(index + 1), (longitude, limit) => longitude <= limit);
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [both] } };
}

// Sutherland and Hodgman (1974), for one vertical line.
function cutAt(ring: readonly Position[], limit: number, isInside: (longitude: number, limit: number) => boolean): Position[] {
  const cut = ring.flatMap((point, index) => {
    const before = ring[index === 0 ? ring.length - 1 : index - 1];
    const crosses = isInside(point[0], limit) !== isInside(before[0], limit);
    const part = (limit - before[0]) / (point[0] - before[0]);
    const crossing = crosses ? [[limit, before[1] + part * (point[1] - before[1])]] : [];
    return isInside(point[0], limit) ? [...crossing, point] : crossing;
  });
  return [...cut, cut[0]];
}

let runs = 0;

async function run(parameters: readonly string[], circumstances: { readonly collections?: PdokCollections; readonly faults?: readonly Fault[]; readonly data?: string } = {}) {
  const { collections = published, faults = [], data = join(folder, String(runs++)) } = circumstances;
  const server = await startReplayServer(answerAsPdok(collections), faults);
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(Date.UTC(2026, 11, 1)), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line) };
  const code = await borders([...parameters, "--from", server.url, "--data", data], world);
  await server.close();
  return { code, told, complaints, data };
}

function currentOf(data: string): Vintage {
  return readVintage(data, readFileSync(join(data, "current"), "utf8").trim());
}

describe("npm run borders", () => {
  it("gives the districts of every municipality their map, and leaves everything else as it was", async () => {
    const { code, told, complaints, data } = await run(["--year", "2024"]);
    expect(complaints).toEqual([]);
    expect(code).toBe(0);
    // Islands that were simplified away in the bundled borders come back as rings that enclose nothing.
    expect(told.filter((line) => !line.startsWith(" ")).slice(0, 2)).toEqual([
      "gemeente_gegeneraliseerd 2024: 342 shapes read, 342 regions with a border (342 until now), 0 of the list without one",
      "wijk_gegeneraliseerd 2024: 3,393 shapes read, 3,393 regions with a border (969 until now), 0 of the list without one",
    ]);
    const made = currentOf(data);
    expect(told.at(-1)).toBe(`vintage ${made.id} of 2026-12-01 in ${data}: as ${vintage.id}, with these borders`);
    const { topology, isComplete } = at(made.borders, "district-2024");
    expect(isComplete).toBe(true);
    expect(projectBorders(topology, { width: 1000, height: 1000 }).paths.size).toBe(3393);
    for (const municipality of made.municipalities.filter((_, index) => index % 30 === 0)) {
      const rows = allDistricts.codes.filter((_, index) => allDistricts.parents[index] === municipality.code).map((one) => ({ code: one }));
      const ground = findMapGround({ request: { vintage: made }, municipality, choice: { shown: { list: allDistricts } }, rows } as never);
      expect(`${municipality.name}: ${ground.kind}`).toBe(`${municipality.name}: drawn`);
    }
    expect(made.columns.get("inwoners")).toEqual(vintage.columns.get("inwoners"));
    expect([...made.lists]).toEqual([...vintage.lists]);
    expect(readManifest(data, made.id).workshop?.measures).toEqual(readManifest(bundled, vintage.id).workshop?.measures);
    expect(made.tables.find(({ id }) => id === "borders-district-2024")).toMatchObject({ rowsRead: 3393, notes: [] });

    const again = await run(["--year", "2024"], { data });
    expect(again.told.at(-1)).toBe(`nothing new: vintage ${made.id} has these borders`);
    expect(again.code).toBe(0);
  });

  it("ends with 10 and writes nothing when it only looks", async () => {
    const { code, data } = await run(["--year", "2024", "--level", "wijk", "--dry-run"]);
    expect(code).toBe(10);
    expect(() => readFileSync(join(data, "current"))).toThrow("ENOENT");
  });

  it("changes nothing when the second level fails", async () => {
    const { code, complaints, data } = await run(["--year", "2024"], { faults: [{ kind: "status", status: 404, on: "wijk" }] });
    expect(complaints).toEqual(["pdok: gebiedsindelingen, wijk_gegeneraliseerd 2024, page 1: found status 404; expected status 200"]);
    expect(code).toBe(1);
    expect(() => readFileSync(join(data, "current"))).toThrow("ENOENT");
  });

  it("refuses borders that would take a map away", async () => {
    const some = at(published, `${collection}/wijk_gegeneraliseerd`).filter(({ properties }) => !String(properties?.statcode).startsWith("WK0363"));
    const { code, complaints } = await run(["--year", "2024", "--level", "wijk"], { collections: new Map([[`${collection}/wijk_gegeneraliseerd`, some]]) });
    expect(complaints[0]).toMatch(/^figures\/with-borders: district-2024: \d+ regions would lose the border they have, first WK0363/);
    expect(code).toBe(1);
  });

  it("gives borders only to regions the vintage has, and says which those are", async () => {
    const { complaints, code } = await run(["--year", "2023", "--level", "wijk"]);
    expect(complaints).toEqual(["borders: --year 2023: the vintage has no district of that year to give borders to; it has district-2021, district-2022, district-2024"]);
    expect(code).toBe(1);
    expect((await run(["--year", "2027"])).complaints[0]).toContain("no municipality or district of that year");
  });

  it("refuses a year of which PDOK gives nothing", async () => {
    const { complaints, code } = await run(["--year", "2023"]);
    expect(complaints).toEqual(["pdok: gebiedsindelingen, gemeente_gegeneraliseerd 2023: found no border at all; expected one for each region"]);
    expect(code).toBe(1);
  });

  const wrong = [
    [["--year", "2024", "--level", "straat"], 'borders: --level "straat"; expected gemeente, wijk, buurt'],
    [["--year", "1999"], 'borders: --year "1999"; expected a year from 2016 to 2027'],
    [["--year", "2024", "--service", "bag"], 'borders: --service "bag"; expected gebiedsindelingen or wijken-en-buurten'],
    [["--colour", "red"], "Unknown option '--colour'"],
  ] as const;
  for (const [parameters, message] of wrong) {
    it(`explains itself: ${parameters.slice(-2).join(" ")}`, async () => {
      const { complaints, code } = await run(parameters);
      expect(complaints[0]).toContain(message);
      expect(code).toBe(1);
    });
  }
});
