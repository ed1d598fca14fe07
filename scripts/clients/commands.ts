/** Programs of the command line that read one thing each: is it what it says it is? */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding, Outcome } from "./outcome.ts";
import { firstLine, isThere, run } from "./run.ts";
import { hasPackage, type Context, type Tool } from "./tool.ts";

/** A file fetched to a place of its own, judged, and thrown away. */
function judgeFile(address: string, judge: (file: string) => Omit<Finding, "what">): Omit<Finding, "what"> {
  const place = mkdtempSync(join(tmpdir(), "clients-"));
  const file = join(place, new URL(address).pathname.split("/").at(-1) ?? "file");
  run("curl", ["--silent", "--fail", "--globoff", "--output", file, address]);
  const found = judge(file);
  rmSync(place, { recursive: true });
  return found;
}

export const xmllint: Tool = {
  name: "xmllint with the OASIS schemas",
  reads: "$metadata of the feed and of a dataset; sitemap",
  needs: "xmllint, and npm: odata-csdl for the schemas",
  run: ({ address, packages }) => {
    if (!isThere("xmllint") || !hasPackage(packages, "odata-csdl")) return { skipped: "xmllint, and npm: odata-csdl for the schemas" };
    const schema = join(packages, "node_modules/odata-csdl/schemas/edmx.xsd");
    const check = (path: string, parameters: readonly string[]): Finding => ({
      what: path,
      ...judgeFile(address + path, (file) => {
        const { status, errors } = run("xmllint", ["--nonet", "--noout", ...parameters, file]);
        return { state: status === 0 ? "right" : "wrong", outcome: status === 0 ? "valid" : firstLine(errors) };
      }),
    });
    const findings = ["/odata/v1/$metadata", "/odata/v1/Estafette/jeugd-gemeenten/$metadata", "/odata/v1/Estafette/zorg-en-ondersteuning-wijken-2024/$metadata"].map((path) => check(path, ["--schema", schema]));
    return { version: firstLine(run("xmllint", ["--version"]).errors).replace("xmllint: using ", ""), findings: [...findings, check("/sitemap.xml", [])] };
  },
};

export const ogrinfo: Tool = {
  name: "GDAL (ogrinfo)",
  reads: "borders as GeoJSON and TopoJSON",
  needs: "gdal-bin",
  run: ({ address }) => {
    if (!isThere("ogrinfo")) return { skipped: "gdal-bin" };
    return { version: firstLine(run("ogrinfo", ["--version"]).output), findings: ["geojson", "topojson"].map((form) => countFeatures(`${address}/grenzen/gemeenten-2024.${form}`)) };
  },
};

function countFeatures(address: string): Finding {
  const found = judgeFile(address, (file) => {
    const { output } = run("ogrinfo", ["-so", "-al", file]);
    const [driver, count] = [/driver `(\w+)'/.exec(output)?.[1], /Feature Count: (\d+)/.exec(output)?.[1]];
    return { state: Number(count) > 300 ? "right" : "wrong", outcome: `read as ${driver}, ${count} regions` };
  });
  return { what: new URL(address).pathname, ...found };
}

export const rapper: Tool = {
  name: "Raptor (rapper)",
  reads: "catalogue and code list as Turtle",
  needs: "raptor2-utils",
  run: ({ address }) => {
    if (!isThere("rapper")) return { skipped: "raptor2-utils" };
    const findings = ["/catalogus.ttl", "/codelijsten/redenen-ontbreken.ttl"].map((path) => ({ what: path, ...judgeFile(address + path, countTriples) }));
    return { version: `rapper ${firstLine(run("rapper", ["--version"]).output)}`, findings };
  },
};

function countTriples(file: string): Omit<Finding, "what"> {
  const { status, errors } = run("rapper", ["--count", "--input", "turtle", file]);
  const count = /returned (\d+) triples/.exec(errors)?.[1];
  return { state: status === 0 && Number(count) > 10 ? "right" : "wrong", outcome: count ? `${count} statements` : firstLine(errors) };
}

export const libreOffice: Tool = {
  name: "LibreOffice",
  reads: "workbook of a municipality, beside its CSV",
  needs: "libreoffice-calc-nogui",
  run: (context) => (isThere("soffice") ? compareWorkbook(context) : { skipped: "libreoffice-calc-nogui" }),
};

/** Saved as CSV again by LibreOffice, all cells as shown: the same figures, in the same places. */
function compareWorkbook({ address }: Context): Outcome {
  const found = judgeFile(`${address}/gemeenten/deventer.xlsx`, (file) => {
    run("soffice", ["--headless", "--convert-to", "csv", "--outdir", join(file, ".."), file], { HOME: join(file, "..") });
    const saved = run("cat", [file.replace(".xlsx", ".csv")]).output.trim().split("\n");
    const published = run("curl", ["--silent", `${address}/gemeenten/deventer.csv`]).output.trim().split("\r\n");
    const same = saved.filter((line, index) => line.split(",").slice(0, 3).join() === published[index]?.split(",").slice(0, 3).join()).length;
    return { state: same === published.length ? "right" : "wrong", outcome: `${saved.length} rows, ${same} in the place where the CSV has them` };
  });
  return { version: firstLine(run("soffice", ["--version"]).output), findings: [{ what: "workbook", ...found }] };
}
