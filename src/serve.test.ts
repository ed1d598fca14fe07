/** What the front door says before it opens, and with which code it gives up. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

function serve(settings: Record<string, string>): { readonly status: number | null; readonly stderr: string } {
  const env = { ...process.env, ...settings };
  return spawnSync(process.execPath, ["--import", "tsx", "src/serve.ts"], { cwd: root, env, encoding: "utf8", timeout: 20_000 });
}

/** Starts the program on a free port and gives the address it says it is at. */
async function open(settings: Record<string, string>): Promise<{ readonly program: ChildProcess; readonly address: string }> {
  const env = { ...process.env, PORT: "0", ...settings };
  const program = spawn(process.execPath, ["--import", "tsx", "src/serve.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  for await (const part of program.stdout.iterator({ destroyOnReturn: false })) {
    told += String(part);
    const address = /http:\/\/\S+/.exec(told)?.[0];
    if (address) return { program, address };
  }
  throw new Error(`the program stopped before it answered: ${told}`);
}

describe("the front door", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-serve-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names all faults in the settings and stops with code 2", () => {
    const { status, stderr } = serve({ PORT: "tachtig", ESTAFETTE_LOGO: "logo.gif" });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([
      'estafette: PORT: found "tachtig"; expected a whole number from 0 to 65535',
      'estafette: ESTAFETTE_LOGO: found "logo.gif"; expected the path of a file that ends in .svg or .png',
    ]);
  }, 30_000);

  it("says in one line that its data folder cannot be used, and stops with code 1", () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const { status, stderr } = serve({ ESTAFETTE_DATA: file });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(`ESTAFETTE_DATA: cannot use the folder ${file}`)]);
  }, 30_000);

  it("says in one line that its port is taken, and stops with code 1", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = serve({ PORT: String(port), ESTAFETTE_DATA: join(folder, "taken") });
    taken.close();
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      `estafette: cannot listen on 127.0.0.1, port ${port}: something else is listening there; set PORT to another number`,
    ]);
  }, 30_000);

  it("finishes the answer at hand when it is told to stop, takes no new ones, and ends with code 0", async () => {
    const { program, address } = await open({ ESTAFETTE_DATA: join(folder, "stopping") });
    const ended = once(program, "exit");
    const [answer] = (await once(request(`${address}/gemeenten/utrecht/alles`).end(), "response")) as [IncomingMessage];
    answer.pause();
    program.kill("SIGTERM");
    await once(program.stdout ?? program, "data");
    const refused = await fetch(address).then(() => "answered", () => "refused");
    const body = Buffer.concat(await answer.toArray()).toString();
    expect(refused).toBe("refused");
    expect(body.trimEnd().endsWith("</html>")).toBe(true);
    expect(body.length).toBeGreaterThan(500_000);
    expect(await ended).toEqual([0, null]);
  }, 30_000);
});
