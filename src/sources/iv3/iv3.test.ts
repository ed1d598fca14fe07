import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { municipalityListsFile } from "../places/municipality-lists.ts";
import { balanceSheetFile } from "./balance-sheet.ts";
import { financeReaders } from "./index.ts";
import { municipalFinanceFile } from "./municipal-finance.ts";

const [account, budget, balance] = financeReaders;

const header =
  "jaar,document,gm_code,inwoners,lasten,baten,reserve_lasten,reserve_baten,sociaal,salarissen,inhuur,verbonden,rijk,spuks,heffingen,salarissen_overhead,eigen_vermogen,balanstotaal,hoofdtaakveld_6,lasten_0.3,lasten_6.60,tv6_cat_1,spuks_tv6";
const finance = `${header}
2024,jaarrekening,GM0001,1000,500,510,1,2,200,50,5,6,7,8,9,3,40,90,200,0,,0,8
2024,jaarrekening,GM0002,2000,900,910,1,2,400,90,5,6,7,8,9,3,0,0,400,-12,,4,8
2024,jaarrekening,GM0003,3000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0
2025,begroting,GM0001,1010,520,520,1,2,210,50,5,6,7,8,9,3,0,0,210,,30,,8
2025,begroting,GM0002,2020,920,920,1,2,410,90,5,6,7,8,9,3,0,0,410,14,60,,8
`;
const lists = `jaar,gm_code,gm_naam
2024,GM0001,Eenstad
2024,GM0002,Bergen (NH.)
2024,GM0003,'s-Driedorp
2025,GM0001,Eenstad
2025,GM0002,Bergen (NH.)
2025,GM0003,'s-Driedorp
`;
const posts = `gemeente,jaar,balanspost,waarde_x1000
Eenstad,2024,P111 Algemene reserve,40
Eenstad,2024,A23 Liquide middelen (kas en banksaldi),3
's-Driedorp (gemeente),2024,A23 Liquide middelen (kas en banksaldi),-7
Elders,2024,A23 Liquide middelen (kas en banksaldi),9
`;
const files = filesOfTexts({ [municipalFinanceFile]: finance, [municipalityListsFile]: lists, [balanceSheetFile]: posts });

const accounts = account.read(files);
const budgets = budget.read(files);
const balances = balance.read(files);

function valueOf(read: typeof accounts, measure: string, region: string) {
  return read.measurements.find((one) => one.measure === measure && one.region === region)?.value;
}

describe("accounts and budgets", () => {
  it("are in euros, inhabitants in persons", () => {
    expect(valueOf(accounts, "iv3-rekening:sociaal", "GM0001")).toBe(200_000);
    expect(valueOf(accounts, "iv3-rekening:inwoners", "GM0001")).toBe(1000);
    expect(valueOf(budgets, "iv3-begroting:lasten", "GM0002")).toBe(920_000);
  });

  it("keep amounts below zero", () => {
    expect(valueOf(accounts, "iv3-rekening:lasten_0.3", "GM0002")).toBe(-12_000);
  });

  it("take a row without expenses for not delivered, all its amounts", () => {
    const amounts = accounts.measurements.filter((one) => one.region === "GM0003" && one.measure !== "iv3-rekening:inwoners");
    expect(new Set(amounts.map((one) => one.value))).toEqual(new Set(["not-delivered"]));
  });

  it("know the inhabitants of those that did not deliver, and leave them out of the country", () => {
    const inhabitants = accounts.measurements.filter((one) => one.measure === "iv3-rekening:inwoners" && one.level === "municipality");
    const delivered = inhabitants.filter((one) => one.region !== "GM0003").map((one) => one.value);
    expect(valueOf(accounts, "iv3-rekening:inwoners", "GM0003")).toBe(3000);
    expect(valueOf(accounts, "iv3-rekening:inwoners", "NL00")).toBe(delivered.reduce<number>((sum, value) => sum + Number(value), 0));
  });

  it("miss a municipality that has no row", () => {
    expect(valueOf(budgets, "iv3-begroting:lasten", "GM0003")).toBe("not-delivered");
  });

  it("have no task field in a year in which nobody has it", () => {
    expect(valueOf(accounts, "iv3-rekening:lasten_6.60", "GM0001")).toBeUndefined();
    expect(valueOf(budgets, "iv3-begroting:lasten_6.60", "GM0001")).toBe(30_000);
  });

  it("read an empty cell as zero where others have an amount", () => {
    expect(valueOf(budgets, "iv3-begroting:lasten_0.3", "GM0001")).toBe(0);
    expect(valueOf(budgets, "iv3-begroting:tv6_cat_1", "GM0001")).toBeUndefined();
  });

  it("know no balance sheet in a budget, and miss one that is zero in an account", () => {
    expect(valueOf(accounts, "iv3-rekening:balanstotaal", "GM0001")).toBe(90_000);
    expect(valueOf(accounts, "iv3-rekening:balanstotaal", "GM0002")).toBe("not-delivered");
    expect(valueOf(accounts, "iv3-rekening:lasten", "GM0002")).toBe(900_000);
    expect(valueOf(budgets, "iv3-begroting:balanstotaal", "GM0001")).toBeUndefined();
  });

  it("add up to a country of those that delivered, inhabitants alike", () => {
    expect(valueOf(accounts, "iv3-rekening:lasten", "NL00")).toBe(1_400_000);
    expect(valueOf(accounts, "iv3-rekening:inwoners", "NL00")).toBe(3000);
    expect(valueOf(accounts, "iv3-rekening:balanstotaal", "NL00")).toBe(90_000);
  });

  it("say that amounts are rounded to thousands and inhabitants are not", () => {
    expect(accounts.roundings).toContainEqual({ measure: "iv3-rekening:lasten", period: "2024JJ00", level: "municipality", step: 1000 });
    expect(accounts.roundings.some((one) => one.measure === "iv3-rekening:inwoners")).toBe(false);
  });
});

describe("balance sheets", () => {
  it("find the municipality by its name, with or without an addition", () => {
    expect(valueOf(balances, "iv3-balans:P111", "GM0001")).toBe(40_000);
    expect(valueOf(balances, "iv3-balans:A23", "GM0003")).toBe(-7000);
  });

  it("read a post that is not mentioned as zero", () => {
    expect(valueOf(balances, "iv3-balans:P111", "GM0003")).toBe(0);
  });

  it("miss a municipality without any post", () => {
    expect(valueOf(balances, "iv3-balans:A23", "GM0002")).toBe("not-delivered");
  });

  it("count a name of no municipality as dropped", () => {
    expect(balances.dropped).toEqual([
      { reason: { nl: "naam van geen gemeente in dat jaar", en: "name of no municipality in that year" }, count: 1 },
    ]);
  });
});
