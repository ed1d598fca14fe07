import { describe, expect, it } from "vitest";
import { findImports } from "./imports.ts";
import { findPassages } from "./judge.ts";
import { drawRooms } from "./picture.ts";

describe("findImports", () => {
  const cases: readonly [string, string, boolean][] = [
    ["a value", `import { share } from "../stats/share.ts";`, false],
    ["a type", `import type { Unit } from "../terms/unit.ts";`, true],
    ["a list of types only", `import {\n  type Unit,\n  type UnitKind,\n} from "../terms/unit.ts";`, true],
    ["a type beside a value", `import { type Unit, unitKinds } from "../terms/unit.ts";`, false],
    ["everything under one name", `import * as units from "../terms/unit.ts";`, false],
    ["a re-export", `export { share } from "./share.ts";`, false],
    ["a re-exported type", `export type * from "./share.ts";`, true],
    ["an import for its effect", `import "./register.ts";`, false],
    ["an import while running", `const { share } = await import("../stats/share.ts");`, false],
  ];
  for (const [name, text, isTypeOnly] of cases) {
    it(`sees ${name}`, () => {
      expect(findImports(text)).toEqual([{ specifier: text.match(/"(.*)"/)?.[1], isTypeOnly }]);
    });
  }

  it("does not see packages, Node's modules or words in a comment", () => {
    const text = [
      `import { z } from "zod";`,
      `import { join } from "node:path";`,
      `/** import { x } from "../web/x.ts"; */`,
      `// import { y } from "../web/y.ts";`,
    ].join("\n");
    expect(findImports(text)).toEqual([]);
  });

  it("does not run one statement into the next", () => {
    const text = `export const one = 1;\nimport type { A } from "./a.ts";\nimport { b } from "./b.ts";`;
    expect(findImports(text)).toEqual([
      { specifier: "./a.ts", isTypeOnly: true },
      { specifier: "./b.ts", isTypeOnly: false },
    ]);
  });
});

describe("findPassages", () => {
  const objection = (file: string, text: string) => findPassages(new Map([[file, text]]))[0]?.objection;

  it("lets figures use the statistics", () => {
    expect(objection("src/figures/share.ts", `import { share } from "../stats/share.ts";`)).toBeUndefined();
  });

  it("objects when the statistics use the figures", () => {
    expect(objection("src/stats/share.ts", `import { columnOf } from "../figures/column.ts";`)).toBe(
      "stats/ may import from no other room",
    );
  });

  it("finds the room of a file in a deeper folder", () => {
    expect(objection("src/sources/cbs/kwb.ts", `import { page } from "../../web/page.ts";`)).toBe(
      "sources/ may import from terms",
    );
  });

  it("lets the store use types of deeds, and no values", () => {
    expect(objection("src/store/deeds.ts", `import type { Deed } from "../deeds/deed.ts";`)).toBeUndefined();
    expect(objection("src/store/deeds.ts", `import { sign } from "../deeds/deed.ts";`)).toBe(
      "store/ may only import types from deeds/",
    );
  });

  it("lets a front door import every room, and nobody a front door", () => {
    expect(objection("src/serve.ts", `import { application } from "./web/application.ts";`)).toBeUndefined();
    expect(objection("src/web/page.ts", `import { start } from "../serve.ts";`)).toBe("nobody imports a front door");
  });

  it("keeps the invented municipality for tests", () => {
    const text = `import { voorbeeldstad } from "../../demo/voorbeeldstad.ts";`;
    expect(objection("src/web/page.test.ts", text)).toBeUndefined();
    expect(objection("src/web/page.ts", text)).toBe("only tests may import demo/");
  });

  it("asks for an entry when a new room appears", () => {
    expect(objection("src/mail/letter.ts", `import { themes } from "../terms/theme.ts";`)).toContain("allowed.ts");
  });
});

describe("drawRooms", () => {
  it("counts values and types apart and stars what is forbidden", () => {
    const files = new Map([
      ["src/figures/a.ts", `import { a } from "../stats/a.ts";\nimport type { B } from "../stats/b.ts";`],
      ["src/stats/a.ts", `import { web } from "../web/a.ts";`],
    ]);
    const lines = drawRooms(findPassages(files)).split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^figures +stats 1\+1t +terms, stats$/));
    expect(lines).toContainEqual(expect.stringMatching(/^stats +web 1\* +-$/));
  });
});
