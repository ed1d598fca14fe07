import { describe, expect, it } from "vitest";
import { fieldsIn, mainFieldOf, partOf } from "../../sources/iv3/task-fields.ts";
import { taskFieldsIn } from "../pages/money/task-fields.ts";
import { taskFieldLists } from "./task-field-lists.ts";

const listOf = (name: string) => taskFieldLists.find((one) => one.name === name);

describe("the code lists of task fields", () => {
  it("are one for each arrangement", () => {
    expect(taskFieldLists.map(({ name, title, codes }) => [name, title.nl, codes.length])).toEqual([
      ["iv3-taakvelden-2017", "Taakvelden van gemeenten, 2017 tot en met 2022", 53],
      ["iv3-taakvelden-2023", "Taakvelden van gemeenten, 2023 tot en met 2024", 71],
      ["iv3-taakvelden-2025", "Taakvelden van gemeenten, vanaf 2025", 69],
    ]);
  });

  it("say of a field that came to an end what came in its place, and whether that is the same thing", () => {
    expect(listOf("iv3-taakvelden-2017")?.codes.find(({ code }) => code === "6.71")?.history?.nl).toMatch(/^Vanaf 2023: 6\.71, 6\.71a, .* zijn te vergelijken als u deze velden optelt\.$/);
    expect(listOf("iv3-taakvelden-2023")?.codes.find(({ code }) => code === "6.6")?.history?.en).toMatch(/^From 2025: 6\.60, 6\.791, 6\.91\. .* cannot be compared\.$/);
    expect(listOf("iv3-taakvelden-2025")?.codes.filter(({ history }) => history)).toEqual([]);
  });

  it.each([2017, 2022, 2023, 2024, 2025, 2026])("have the fields of the social domain that the page about money shows in %i", (year) => {
    const official = new Set(fieldsIn(year).flatMap(({ code }) => (mainFieldOf(code) === "6" ? [partOf(code)] : [])));
    expect(new Set(taskFieldsIn(year).map(({ code }) => code))).toEqual(official);
  });
});
