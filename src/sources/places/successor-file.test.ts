import { describe, expect, it } from "vitest";
import { readSuccessorFile } from "./successor-file.ts";

const read = (...lines: readonly string[]) => readSuccessorFile(new TextEncoder().encode(lines.join("\r\n")), "opvolgers.csv");

describe("a file of successors", () => {
  it("tells from where to where, by inhabitants", () => {
    expect(read("van,naar,inwoners", "GM0279,GM0203,7500", "GM0279,GM0351,2500")).toEqual({
      file: "opvolgers.csv",
      isByAddress: false,
      successors: [
        { from: "GM0279", to: "GM0203", weight: 7500, date: undefined },
        { from: "GM0279", to: "GM0351", weight: 2500, date: undefined },
      ],
    });
  });

  it("may go by addresses, with semicolons, and say when", () => {
    expect(read("van;naar;adressen;datum", "GM0279;GM0203;3000;2026-07-01")).toMatchObject({ isByAddress: true, successors: [{ weight: 3000, date: "2026-07-01" }] });
  });

  it("is refused with every line that is wrong", () => {
    const wrong = () => read("van,naar,inwoners,datum", "Scherpenzeel,GM0203,7.500,", "GM0279,GM0351,0,1-1-2027", "GM0279,GM0351,5,");
    expect(wrong).toThrow(
      [
        'opvolgers.csv, line 2: van "Scherpenzeel"; expected the code of a municipality, such as GM0279',
        'opvolgers.csv, line 2: inwoners "7.500"; expected a whole number above zero, without points',
        'opvolgers.csv, line 3: inwoners "0"; expected a whole number above zero, without points',
        'opvolgers.csv, line 3: datum "1-1-2027"; expected a day, such as 2027-01-01',
        "opvolgers.csv, line 4: from GM0279 to GM0351 for the second time; expected once",
      ].join("\n"),
    );
  });

  it("is refused without a column of people or addresses, and without lines", () => {
    expect(() => read("van,naar", "GM0279,GM0203")).toThrow('no column "inwoners"');
    expect(() => read("van,naar,inwoners")).toThrow("opvolgers.csv: no lines under the names of the columns; expected one at least");
  });
});
