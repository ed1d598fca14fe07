import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../test/published-files.ts";
import { projectBorders } from "./borders.ts";
import { classify } from "./classes.ts";
import { exampleCodes, exampleNames, exampleTopology } from "./example-country.ts";
import { exampleValues, formatExample } from "./example-values.ts";
import { prepareLocator, renderLocator } from "./locator.ts";
import { renderMapLegend } from "./map-legend.ts";
import { renderMap, shadeOf, type MapOptions } from "./map.ts";
import { orientationCities } from "./orientation-cities.ts";

const values = exampleValues(9, exampleCodes.length, 68, 16).map((value, index) => (index < 3 ? NaN : value));
const base: MapOptions = {
  borders: projectBorders(exampleTopology()),
  codes: exampleCodes,
  names: exampleNames,
  values,
  classes: classify(values),
  format: formatExample,
  missingLabel: "geen cijfer",
  label: "Kaart",
};

describe("renderMap", () => {
  it("draws every place once, in the shade of its class or hatched", () => {
    const svg = renderMap(base);
    expect(svg.match(/<title>/g)).toHaveLength(exampleCodes.length);
    expect(/<g class="c0"[^>]*>(.*?)<\/g>/.exec(svg)?.[1].match(/<path/g)).toHaveLength(3);
  });

  it("says name and value of each place, and that one is missing", () => {
    const svg = renderMap({ ...base, names: ["<i>", ...exampleNames.slice(1)] });
    expect(svg).toContain("<title>&lt;i&gt;: geen cijfer</title>");
    expect(svg).toContain(`<title>Voorbeeldstad: ${formatExample(values[20])}</title>`);
  });

  it("links each place, outside the order of the tab key", () => {
    const svg = renderMap({ ...base, hrefs: exampleCodes.map((code) => `/gemeenten/${code}?a&b`) });
    expect(svg.match(/<a href="[^"]*&amp;b" tabindex="-1">/g)).toHaveLength(exampleCodes.length);
    expect(svg).toContain('role="group"');
  });

  it("outlines and names our own place, and leaves out a city whose name would touch", () => {
    const cities = [{ name: "Dichtbij", longitude: 5.0, latitude: 52.39 }];
    expect(renderMap({ ...base, cities })).toContain(">Dichtbij</text>");
    const svg = renderMap({ ...base, cities, own: "GM9021" });
    expect(svg).toContain('class="own-outline"');
    expect(svg).toContain(">Voorbeeldstad</text>");
    expect(svg).not.toContain(">Dichtbij</text>");
  });
});

describe("shadeOf", () => {
  it("spreads fewer classes over all shades", () => {
    expect([0, 1, 2, 3, 4].map((index) => shadeOf(index, 5))).toEqual([1, 2, 3, 4, 5]);
    expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([1, 3, 5]);
    expect(shadeOf(0, 1)).toBe(3);
  });
});

describe("renderMapLegend", () => {
  it("has a block per class, filling the width", () => {
    const svg = renderMapLegend({ values, classes: base.classes, format: formatExample, label: "Klassen" });
    const widths = Array.from(svg.matchAll(/class="c\d" x="[\d.]+%" width="([\d.]+)%"/g), ([, width]) => Number(width));
    expect(widths).toHaveLength(base.classes.limits.length + 1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
  });

  it("explains the hatching only where something is missing", () => {
    const options = { values, classes: base.classes, format: formatExample, label: "Klassen" };
    expect(renderMapLegend(options)).not.toContain("pattern");
    expect(renderMapLegend({ ...options, missingLabel: "geen cijfer (3)" })).toContain(">geen cijfer (3)</text>");
  });
});

describe("renderLocator", () => {
  it("has a dot where the place is, and none for a place that is not on the map", () => {
    const outline = prepareLocator(exampleTopology());
    expect(renderLocator(outline, "GM9021", "Voorbeeldstad")).toContain('class="own-dot"');
    expect(renderLocator(outline, "GM0000", "Nergens")).not.toContain('class="own-dot"');
  });
});

// The borders as published are not part of this project.
const file = resolve(publishedFolder, "geo/gemeenten_2024.geojson.gz");

whenPublished("the map of all 342 municipalities", () => {
  const published = () => JSON.parse(gunzipSync(readFileSync(file)).toString()) as GeoJSON.FeatureCollection<GeoJSON.Geometry, { statcode: string; statnaam: string }>;

  it("is at most 55 kB when compressed, with its links", () => {
    const { features } = published();
    const regions = { type: "FeatureCollection" as const, features: features.map((one) => ({ ...one, id: one.properties.statcode })) };
    const weighted = presimplify(topology({ regions } as Record<string, GeoJSON.FeatureCollection>) as Topology<Objects>);
    const all = exampleValues(4, features.length, 68, 16);
    const svg = renderMap({
      ...base,
      borders: projectBorders(simplify(weighted, quantile(weighted, 0.4))),
      codes: features.map((one) => one.properties.statcode),
      names: features.map((one) => one.properties.statnaam),
      hrefs: features.map((one) => `/gemeenten/${one.properties.statnaam.toLowerCase()}`),
      values: all,
      classes: classify(all),
      cities: orientationCities,
    });
    expect(svg.match(/<a /g)).toHaveLength(342);
    expect(brotliCompressSync(svg).length).toBeLessThan(55_000);
  });

  it("has an silhouette of the country of less than 6 kB", () => {
    const { features } = published();
    const regions = { type: "FeatureCollection" as const, features: features.map((one) => ({ ...one, id: one.properties.statcode })) };
    const outline = prepareLocator(topology({ regions } as Record<string, GeoJSON.FeatureCollection>));
    expect(renderLocator(outline, "GM0150", "Deventer").length).toBeLessThan(6_000);
  });
});
