import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp } from "../../testing.ts";
import { listBorders } from "./border-lists.ts";

const vintage = demoVintage();
const app = createTestApp(vintage);

async function read(address: string) {
  const answer = await app.request(address);
  expect([address, answer.status]).toEqual([address, 200]);
  return { answer, file: JSON.parse(await answer.text()) };
}

/** Positive when the ring runs against the clock. */
const signedArea = (ring: readonly GeoJSON.Position[]) => ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0);

const polygonsOf = ({ type, coordinates }: GeoJSON.Polygon | GeoJSON.MultiPolygon) => (type === "Polygon" ? [coordinates] : coordinates);

const areaOf = (features: readonly GeoJSON.Feature<GeoJSON.Polygon>[]) =>
  features.flatMap(({ geometry }) => polygonsOf(geometry)).reduce((sum, rings) => sum + rings.reduce((inner, ring) => inner + signedArea(ring), 0), 0);

describe("borders as GeoJSON", () => {
  for (const { slug, count } of listBorders(vintage)) {
    it(`${slug} has every region once, closed, in the Netherlands and wound as RFC 7946 asks`, async () => {
      const { file } = await read(`/grenzen/${slug}.geojson`);
      expect(file.type).toBe("FeatureCollection");
      expect(new Set(file.features.map(({ id }: GeoJSON.Feature) => id)).size).toBe(count);
      expect(file.features).toHaveLength(count);
      for (const { geometry, properties, id } of file.features) {
        expect(properties.code).toBe(id);
        expect(properties.name).not.toBe("");
        for (const [outer, ...holes] of polygonsOf(geometry)) {
          expect(signedArea(outer)).toBeGreaterThan(0);
          expect(holes.filter((hole) => signedArea(hole) > 0)).toEqual([]);
          expect(outer.at(-1)).toEqual(outer[0]);
          expect(outer.every(([longitude, latitude]: number[]) => longitude > 3 && longitude < 8 && latitude > 50 && latitude < 54)).toBe(true);
        }
      }
    });
  }

  it("names the province of a municipality of today, and the municipality of a district", async () => {
    const municipalities = (await read("/grenzen/gemeenten-2024.geojson")).file.features;
    expect(municipalities[0].properties).toEqual({ code: "GM9001", name: "Voorbeeldstad", parent: "PV90" });
    const districts = (await read("/grenzen/wijken-2024.geojson")).file.features;
    expect(districts[0].properties).toEqual({ code: "WK900100", name: "Binnenstad", parent: "GM9001" });
    const earlier = (await read("/grenzen/gemeenten-2021.geojson")).file.features;
    expect(earlier.every(({ properties }: GeoJSON.Feature) => !("parent" in (properties ?? {})))).toBe(true);
  });

  it("covers with its groupings exactly the ground of their municipalities", async () => {
    const municipalities = (await read("/grenzen/gemeenten-2024.geojson")).file.features;
    for (const slug of ["provincies-2024", "jeugdregios-2024"]) {
      expect(areaOf((await read(`/grenzen/${slug}.geojson`)).file.features)).toBeCloseTo(areaOf(municipalities), 6);
    }
  });

  it("says what it is, and may be read by other sites", async () => {
    const { answer, file } = await read("/en/grenzen/wijken-2024.geojson");
    expect(answer.headers.get("content-type")).toBe("application/geo+json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(file).toMatchObject({ title: "Districts 2024", isComplete: false, vintage: { id: vintage.id } });
    expect(file.permanentLink).toBe(`http://localhost/en/grenzen/wijken-2024.geojson?stand=${vintage.id}`);
  });
});

describe("borders as TopoJSON", () => {
  it("give the same regions as GeoJSON, with the same properties", async () => {
    for (const slug of ["gemeenten-2024", "provincies-2024"]) {
      const { file } = await read(`/grenzen/${slug}.topojson`);
      const opened = feature(file, file.objects.regions) as unknown as GeoJSON.FeatureCollection;
      const other: GeoJSON.FeatureCollection = (await read(`/grenzen/${slug}.geojson`)).file;
      expect(opened.features.map(({ properties }) => properties)).toEqual(other.features.map(({ properties }) => properties));
    }
  });
});

describe("the page about borders", () => {
  it("lists every file with how much of the country it covers, in both languages", async () => {
    for (const [address, part] of [["/grenzen", "een deel: 4 van 5"], ["/en/grenzen", "part: 4 of 5"]] as const) {
      const text = await (await app.request(address)).text();
      expect(listBorders(vintage).filter(({ slug }) => !text.includes(`/grenzen/${slug}.geojson`) || !text.includes(`/grenzen/${slug}.topojson`))).toEqual([]);
      expect(text).toContain(part);
    }
  });

  it("is where the bare address of a file leads; what does not exist is not found", async () => {
    const answer = await app.request("/grenzen/gemeenten-2024");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/grenzen#gemeenten-2024"]);
    expect((await app.request("/grenzen/gemeenten-1811.geojson")).status).toBe(404);
  });
});
