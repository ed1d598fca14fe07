/** Who resembles whom, as the programming interface answers it, on the invented vintage with every feature. */
import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../../demo/likeness.ts";
import { usualChoice } from "../../comparison/group-choice.ts";
import { findPeers } from "../../comparison/peers.ts";
import { createTestApp } from "../testing.ts";
import { peersSchema } from "./schemas.ts";

const vintage = demoLikenessVintage();
const app = createTestApp(vintage);
const ask = async (address: string) => {
  const answer = await app.request(`/api/v1/regions/${address}`);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};
const codesOf = (body: { peers: { code: string }[] }) => body.peers.map(({ code }) => code);

describe("/regions/{code}/peers", () => {
  it("gives the same group as the pages, most alike first", async () => {
    const { body } = await ask("GM9001/peers");
    expect(peersSchema.safeParse(body).error?.issues ?? []).toEqual([]);
    expect(codesOf(body)).toEqual(findPeers(vintage, 0, usualChoice).indices.map((index) => vintage.municipalities[index].code));
  });

  it("takes a number, weights and another rule", async () => {
    expect(codesOf((await ask("GM9001/peers?count=3")).body)).toHaveLength(3);
    const { body } = await ask("GM9001/peers?weights=4,2,1,0");
    expect(body.weights).toEqual([{ axis: "population", weight: 4 }, { axis: "ageing", weight: 2 }, { axis: "socio-economic", weight: 1 }, { axis: "financial", weight: 0 }]);
    expect(codesOf((await ask("GM9001/peers?rule=neighbours")).body).toSorted()).toEqual(["GM9002", "GM9005"]);
  });

  it("gives every feature's share, which add up to the whole", async () => {
    const { body } = await ask("GM9001/peers?count=3");
    for (const { features } of body.peers) expect(features.reduce((sum: number, one: { share: number }) => sum + one.share, 0)).toBeCloseTo(1, 5);
  });

  it("finds districts for a district, with three axes", async () => {
    const { body } = await ask("WK900100/peers");
    expect(body.region).toEqual({ code: "WK900100", name: "Binnenstad", level: "district" });
    expect(body.peers.every(({ municipality }: { municipality: string }) => municipality.startsWith("GM"))).toBe(true);
    expect(body.features.some(({ axis }: { axis: string }) => axis === "financial")).toBe(false);
  });

  it("says why there is nobody", async () => {
    const { status, body } = await ask("GM9009/peers");
    expect([status, body.missing, body.peers]).toEqual([200, "too-few-features", []]);
  });

  it("refuses what makes no sense, with what would be right", async () => {
    const { status, body } = await ask("GM9001/peers?count=2&weights=0,0,0,0&rule=beste");
    expect(status).toBe(400);
    expect(body.errors.map(({ name }: { name: string }) => name)).toEqual(["count", "weights", "rule"]);
    expect((await ask("GM0000/peers")).status).toBe(404);
    expect((await ask("NL00/peers")).status).toBe(404);
    expect((await ask("GM9001/anders")).status).toBe(404);
  });
});
