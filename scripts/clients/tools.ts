/** Every program of somebody else that we let read us, in the order of the report. */
import { libreOffice, ogrinfo, rapper, xmllint } from "./commands.ts";
import { examples } from "./examples.ts";
import { redocly, spectral } from "./linters.ts";
import { nodeTool, pythonTool, rTool, type Tool } from "./tool.ts";

export const tools: readonly Tool[] = [
  spectral,
  redocly,
  pythonTool({ name: "openapi-spec-validator and Hypothesis", reads: "OpenAPI document; answers to questions at random, held against it" }, "api.py", ["openapi_spec_validator", "hypothesis", "jsonschema"]),
  nodeTool({ name: "rdf-validate-shacl", reads: "catalogue as Turtle and JSON-LD, by the shapes given" }, {
    program: "shapes.mjs",
    packages: ["rdf-validate-shacl", "@zazuko/env-node"],
    files: ({ shapes }) => ({ names: shapes, needs: "shapes: --shapes FILE" }),
  }),
  pythonTool({ name: "rdflib", reads: "catalogue and code list, Turtle beside JSON-LD" }, "catalogue.py", ["rdflib"]),
  nodeTool({ name: "jsonld", reads: "catalogue as JSON-LD" }, { program: "linked-data.mjs", packages: ["jsonld"] }),
  rapper,
  nodeTool({ name: "rdf-parser-csvw", reads: "CSV of an indicator by its CSVW description" }, { program: "csvw.mjs", packages: ["@zazuko/rdf-parser-csvw", "@zazuko/env-node"] }),
  xmllint,
  nodeTool({ name: "@odata/client and odata-query", reads: "OData feed" }, { program: "feed.mjs", packages: ["@odata/client", "odata-query"] }),
  rTool({ name: "cbsodata4", reads: "OData feed: list, description, observations, names of codes" }, "cbsodata4.R", ["cbsodata4"]),
  rTool({ name: "R", reads: "CSV of a page and of the API, OData feed" }, "tables.R", ["jsonlite"]),
  rTool({ name: "readr, data.table, readxl", reads: "CSV and workbook of a municipality" }, "files.R", ["readr", "data.table", "readxl"]),
  pythonTool({ name: "pandas", reads: "CSV of a page and of the API, OData feed, workbook" }, "tables.py", ["pandas", "openpyxl"]),
  pythonTool({ name: "openpyxl", reads: "workbook of a municipality" }, "workbook.py", ["openpyxl"]),
  libreOffice,
  nodeTool({ name: "DuckDB", reads: "Parquet of the API, beside its CSV" }, { program: "parquet.mjs", packages: ["@duckdb/node-api"] }),
  nodeTool({ name: "Arrow (parquet-wasm)", reads: "Parquet of the API, beside its JSON" }, { program: "arrow.mjs", packages: ["parquet-wasm", "apache-arrow"] }),
  pythonTool({ name: "GeoPandas and shapely (GEOS)", reads: "borders as GeoJSON" }, "borders.py", ["geopandas", "shapely"]),
  rTool({ name: "sf", reads: "borders as GeoJSON" }, "borders.R", ["sf"]),
  ogrinfo,
  pythonTool({ name: "bibtexparser", reads: "citation as BibTeX" }, "citations.py", ["bibtexparser"]),
  nodeTool({ name: "Citation.js", reads: "citation as BibTeX and RIS" }, {
    program: "citations.mjs",
    packages: ["@citation-js/core", "@citation-js/plugin-bibtex", "@citation-js/plugin-ris", "@citation-js/plugin-csl"],
  }),
  ...examples,
];
