import { describe, expect, it } from "vitest";
import { chooseFormat } from "./api-format.ts";

describe("chooseFormat", () => {
  const cases = [
    [undefined, "json"],
    ["*/*", "json"],
    ["text/csv", "csv"],
    ["application/*", "json"],
    ["text/*", "csv"],
    ["text/csv;q=0.4, application/json;q=0.5", "json"],
    ["TEXT/CSV; charset=utf-8", "csv"],
    ["application/json;q=0, */*", "csv"],
    ["application/xml", undefined],
    ["text/csv;q=0", undefined],
    ["application/vnd.apache.parquet", undefined],
  ] as const;
  for (const [accept, format] of cases) {
    it(`gives ${format ?? "nothing"} for ${accept ?? "no wish"}`, () => expect(chooseFormat(accept, ["json", "csv"])).toBe(format));
  }
});
