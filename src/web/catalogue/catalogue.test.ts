/** The catalogue as a harvester reads it: parsed by n3, and held against what the Dutch profile makes mandatory. */
import { DataFactory, Parser, Store } from "n3";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { createTestApp, createTestSite } from "../testing.ts";
import { codeLists } from "./code-lists.ts";
import { prefixes } from "./graph.ts";

const site = "https://estafette.example.nl";
const settings = { address: site, publisher: "Gemeente Voorbeeldstad", contact: "data@voorbeeldstad.example" };
const { app } = createTestSite({ vintages: [demoVintage()], settings });

const full = (name: string): string => {
  const [prefix, rest] = name.split(":");
  return prefixes[prefix as keyof typeof prefixes] + rest;
};

async function readTurtle(address: string, from = app): Promise<Store> {
  const answer = await from.request(address);
  expect([address, answer.status, answer.headers.get("content-type")]).toEqual([address, 200, "text/turtle; charset=utf-8"]);
  return new Store(new Parser().parse(await answer.text()));
}

const { namedNode } = DataFactory;
const thingsOf = (store: Store, name: string) => store.getSubjects(namedNode(full("rdf:type")), namedNode(full(name)), null);
const valuesOf = (store: Store, about: string, name: string) => store.getObjects(namedNode(about), namedNode(full(name)), null);

// Mandatory in DCAT-AP 3, and by the shapes of DCAT-AP-NL 3 (dcat-ap-nl-SHACL.ttl, version 300) beside that.
const mandatory = {
  "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:dataset"],
  "dcat:Dataset": ["dct:title", "dct:description", "dct:accessRights", "dcat:contactPoint", "dct:creator", "dct:identifier", "dct:publisher", "dcat:theme"],
  "dcat:Distribution": ["dcat:accessURL", "dct:license"],
  "dcat:DataService": ["dct:title", "dcat:endpointURL", "dct:description", "dcat:endpointDescription", "dct:license", "dct:identifier", "dcat:theme", "dct:accessRights", "dcat:contactPoint", "dct:publisher"],
  "foaf:Agent": ["foaf:name"],
} as const;

const atMostOne = {
  "dcat:Dataset": ["dcat:contactPoint", "dct:identifier", "dcat:version", "dct:publisher", "dct:modified", "dct:issued"],
  "dcat:Distribution": ["dcat:accessURL", "dcat:downloadURL", "dct:license", "dcat:accessService", "dct:format", "dcat:mediaType"],
  "dcat:DataService": ["dcat:contactPoint", "dct:creator", "dcat:endpointDescription", "dcat:endpointURL", "dct:identifier", "dct:publisher", "dct:modified"],
  "dcat:Catalog": ["dcat:contactPoint", "dct:publisher", "dct:license", "dct:modified"],
} as const;

describe("the catalogue", () => {
  for (const [name, properties] of Object.entries(mandatory)) {
    for (const property of properties) {
      it(`gives every ${name} its ${property}`, async () => {
        const store = await readTurtle("/catalogus.ttl");
        const things = thingsOf(store, name);
        expect(things.length).toBeGreaterThan(0);
        expect(things.filter((one) => valuesOf(store, one.value, property).length === 0).map(({ value }) => value)).toEqual([]);
      });
    }
  }

  for (const [name, properties] of Object.entries(atMostOne)) {
    it(`gives no ${name} more than one ${properties.join(", ")}`, async () => {
      const store = await readTurtle("/catalogus.ttl");
      for (const one of thingsOf(store, name)) {
        for (const property of properties) expect([one.value, property, valuesOf(store, one.value, property).length > 1]).toEqual([one.value, property, false]);
      }
    });
  }

  it("points with every relation to a thing that it describes itself", async () => {
    const store = await readTurtle("/catalogus.ttl");
    for (const name of ["dcat:dataset", "dcat:distribution", "dcat:service", "dcat:accessService", "dcat:servesDataset", "dcat:contactPoint", "dct:publisher", "dct:creator", "dct:temporal"]) {
      const targets = store.getObjects(null, namedNode(full(name)), null);
      expect([name, targets.length > 0]).toEqual([name, true]);
      for (const target of targets) expect([name, target.value, store.countQuads(target.value, full("rdf:type"), null, null) > 0]).toEqual([name, target.value, true]);
    }
  });

  // Ranges of DCAT-AP 3.0 and of dcat-ap-nl-SHACL-klassebereik.ttl (300), found wanting by rdf-validate-shacl.
  const ranges = {
    "dct:language": "dct:LinguisticSystem",
    "dct:spatial": "dct:Location",
    "dct:accessRights": "dct:RightsStatement",
    "dct:accrualPeriodicity": "dct:Frequency",
    "dct:license": "dct:LicenseDocument",
    "dct:format": "dct:MediaTypeOrExtent",
    "dct:conformsTo": "dct:Standard",
    "dct:publisher": "foaf:Agent",
    "dct:creator": "foaf:Agent",
    "dcat:mediaType": "dct:MediaType",
    "dcat:landingPage": "foaf:Document",
    "dcat:theme": "skos:Concept",
    "dcat:themeTaxonomy": "skos:ConceptScheme",
    "dcat:contactPoint": "vcard:Kind",
  } as const;

  for (const [name, kind] of Object.entries(ranges)) {
    it(`says of whatever ${name} leads to that it is a ${kind}`, async () => {
      const store = await readTurtle("/catalogus.ttl");
      const targets = store.getObjects(null, namedNode(full(name)), null);
      expect(targets.length).toBeGreaterThan(0);
      const kinds = (about: string) => valuesOf(store, about, "rdf:type").map(({ value }) => value);
      expect([...new Set(targets.map(({ value }) => value))].filter((about) => !kinds(about).includes(full(kind)))).toEqual([]);
    });
  }

  it("names every concept it points at, in both languages", async () => {
    const store = await readTurtle("/catalogus.ttl");
    for (const { value } of thingsOf(store, "skos:Concept")) {
      expect([value, valuesOf(store, value, "skos:prefLabel").map((one) => "language" in one && one.language)]).toEqual([value, ["nl", "en"]]);
    }
  });

  it("uses the words of the European authority tables", async () => {
    const store = await readTurtle("/catalogus.ttl");
    const authority = "http://publications.europa.eu/resource/authority/";
    for (const [name, table] of [["dct:accessRights", "access-right/PUBLIC"], ["dcat:theme", "data-theme/"], ["dct:format", "file-type/"], ["dct:language", "language/"]]) {
      for (const value of store.getObjects(null, namedNode(full(name)), null)) expect(value.value.startsWith(authority + table)).toBe(true);
    }
    const themes = valuesOf(store, `${site}/catalogus#jeugd`, "dcat:theme").map(({ value }) => value);
    expect(themes).toContain(`${authority}data-theme/SOCI`);
  });

  it("has one dataset for each theme with figures, changed on the day of the vintage", async () => {
    const store = await readTurtle("/catalogus.ttl");
    const datasets = thingsOf(store, "dcat:Dataset").map(({ value }) => value.split("#")[1]);
    expect(datasets.toSorted()).toEqual([...new Set(demoVintage().indicators.map(({ theme }) => theme))].toSorted());
    const [modified] = valuesOf(store, `${site}/catalogus#jeugd`, "dct:modified");
    expect([modified.value, "datatype" in modified && modified.datatype.value]).toEqual(["2024-12-31", full("xsd:date")]);
  });

  it("leads to nothing that is not there", async () => {
    const store = await readTurtle("/catalogus.ttl");
    // Not dcat:endpointURL: of an API that is where addresses begin, and answers nothing itself.
    const addresses = ["dcat:accessURL", "dcat:downloadURL", "dcat:endpointDescription", "dcat:landingPage"].flatMap((name) =>
      store.getObjects(null, namedNode(full(name)), null).map(({ value }) => value),
    );
    for (const address of new Set(addresses)) {
      expect(address.startsWith(`${site}/`)).toBe(true);
      expect([address, (await app.request(address)).status]).toEqual([address, 200]);
    }
    const places = await (await app.request("/catalogus")).text();
    const anchors = store.getSubjects(null, null, null).flatMap(({ value }) => value.split("#")[1] ?? []);
    expect(anchors.filter((anchor) => !places.includes(`id="${anchor}"`))).toEqual([]);
  });

  it("names who publishes it and where to ask, as the operator set them", async () => {
    const store = await readTurtle("/catalogus.ttl");
    expect(valuesOf(store, `${site}/catalogus#uitgever`, "foaf:name").map(({ value }) => value)).toEqual(["Gemeente Voorbeeldstad"]);
    expect(valuesOf(store, `${site}/catalogus#contact`, "vcard:hasEmail").map(({ value }) => value)).toEqual(["mailto:data@voorbeeldstad.example"]);
    const page = await (await app.request("/catalogus")).text();
    expect(page).toContain("Gemeente Voorbeeldstad");
    expect(page).toContain('href="mailto:data@voorbeeldstad.example"');
  });

  it("without settings is of Estafette, with the page about the site for questions", async () => {
    const store = await readTurtle("http://localhost:3000/catalogus.ttl", createTestApp(demoVintage()));
    expect(valuesOf(store, "http://localhost:3000/catalogus#uitgever", "foaf:name").map(({ value }) => value)).toEqual(["Estafette"]);
    expect(valuesOf(store, "http://localhost:3000/catalogus#contact", "vcard:hasURL").map(({ value }) => value)).toEqual(["http://localhost:3000/over"]);
  });

  it("is never kept, since a request may claim to be at any address", async () => {
    const answer = await app.request("/catalogus.ttl");
    expect([answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual(["no-store", null]);
  });
});

interface Node { readonly "@id": string; readonly "@type": readonly string[]; readonly [name: string]: unknown }

/** Every statement of a JSON-LD document of our form, as text. */
function statementsOf(json: string): readonly string[] {
  const { "@context": context, "@graph": nodes } = JSON.parse(json) as { readonly "@context": Record<string, string>; readonly "@graph": readonly Node[] };
  const long = (name: string) => name.replace(/^(\w+):/, (_, prefix: string) => context[prefix]);
  return nodes.flatMap(({ "@id": about, "@type": types, ...fields }) => [
    ...types.map((type) => `${about} ${full("rdf:type")} ${long(type)}`),
    ...Object.entries(fields).flatMap(([name, values]) =>
      (values as readonly Record<string, string>[]).map((value) => `${about} ${long(name)} ${value["@id"] ?? `${value["@value"]}@${value["@language"] ?? ""}`}`),
    ),
  ]);
}

describe("JSON-LD", () => {
  for (const address of ["/catalogus", "/codelijsten/redenen-ontbreken"]) {
    it(`of ${address} says the same as the Turtle`, async () => {
      const store = await readTurtle(`${address}.ttl`);
      const answer = await app.request(`${address}.jsonld`);
      expect(answer.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
      const turtle = store.getQuads(null, null, null, null).map(({ subject, predicate, object }) =>
        `${subject.value} ${predicate.value} ${object.value}${object.termType === "Literal" ? `@${object.language}` : ""}`,
      );
      expect(statementsOf(await answer.text()).toSorted()).toEqual(turtle.toSorted());
    });
  }
});

describe("the address of a page", () => {
  const typeFor = async (accept: string) => (await app.request("/catalogus", { headers: { accept } })).headers.get("content-type");

  it("gives what is asked for", async () => {
    expect(await typeFor("text/turtle")).toBe("text/turtle; charset=utf-8");
    expect(await typeFor("application/ld+json, text/html;q=0.5")).toBe("application/ld+json; charset=utf-8");
    expect(await typeFor("text/html,application/xhtml+xml,*/*;q=0.8")).toMatch(/^text\/html/);
    expect(await typeFor("*/*")).toMatch(/^text\/html/);
    expect((await app.request("/catalogus")).headers.get("vary")).toMatch(/(^|, )Accept(,|$)/);
    const packed = await app.request("/catalogus.ttl", { headers: { "accept-encoding": "br" } });
    expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual(["br", "Accept, Accept-Encoding"]);
  });

  it("gives people the page in their language", async () => {
    const page = await (await app.request("/en/catalogus")).text();
    expect(page).toContain("All figures of this site are open data.");
    expect(page).toContain('href="/en/odata/v1/Estafette/jeugd-gemeenten"');
    expect(page).toContain('href="/en/indicatoren/inwoners.csv"');
  });
});

describe("a code list", () => {
  for (const { name, codes } of codeLists) {
    it(`${name} is a concept scheme with a name for every code, in both languages where it has two`, async () => {
      const store = await readTurtle(`/codelijsten/${name}.ttl`);
      const scheme = `${site}/codelijsten/${name}`;
      expect(valuesOf(store, scheme, "skos:hasTopConcept").map(({ value }) => value)).toEqual(codes.map(({ code }) => `${scheme}#${code}`));
      const page = await (await app.request(`/en/codelijsten/${name}`)).text();
      for (const { code, title } of codes) {
        const labels = valuesOf(store, `${scheme}#${code}`, "skos:prefLabel").map((one) => "language" in one && one.language);
        expect([code, labels]).toEqual([code, Object.keys(title)]);
        expect(valuesOf(store, `${scheme}#${code}`, "skos:inScheme").map(({ value }) => value)).toEqual([scheme]);
        expect(page).toContain(`id="${code}"`);
      }
    });
  }

  it("that does not exist is not found, in no form", async () => {
    for (const suffix of ["", ".ttl", ".jsonld"]) expect((await app.request(`/codelijsten/kleuren${suffix}`)).status).toBe(404);
  });
});

describe("the description of a CSV", () => {
  interface Described {
    readonly url: string;
    readonly "dc:license": { readonly "@id": string };
    readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly datatype: string; readonly "dc:description": string }[] };
  }

  it("is where the CSV says it is, and names its columns in order", async () => {
    const address = `${site}/indicatoren/ervaren-gezondheid.csv?stand=${demoVintage().id}`;
    const csv = await app.request(address);
    const [, link] = csv.headers.get("link")?.match(/<([^>]+)>; rel="describedby"/) ?? [];
    const answer = await app.request(new URL(link, address).href);
    const described = (await answer.json()) as Described;
    expect(answer.headers.get("content-type")).toBe("application/csvm+json; charset=utf-8");
    expect(described.url).toBe(address);
    const [header, ...rows]: string[][] = parse(await csv.text());
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    const numbers = described.tableSchema.columns.flatMap(({ datatype }, index) => (datatype === "double" ? [index] : []));
    expect(numbers.length).toBe(3);
    for (const index of numbers) for (const row of rows) expect(Number.isFinite(Number(row[index]))).toBe(true);
    expect(described.tableSchema.columns[3]["dc:description"]).toBe("Waarde (% van de volwassenen)");
    expect(described["dc:license"]["@id"]).toBe("https://creativecommons.org/licenses/by/4.0/deed.nl");
  });

  it("does not exist for an indicator that does not", async () => {
    expect((await app.request("/indicatoren/geluk.csv-metadata.json")).status).toBe(404);
  });
});
