/** The real server on the bundled figures, in a process of its own, for as long as the work takes. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { firstAnswer, freePort } from "../bench/server.ts";

/** `environment` are settings beside the port. */
export async function withServer<Result>(root: string, environment: Readonly<Record<string, string>>, work: (address: string) => Result | Promise<Result>): Promise<Result> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), ESTAFETTE_DATA: join(root, "var", "clients"), ...environment };
  const server = spawn("npm", ["start", "--silent"], { cwd: root, env: { ...process.env, ...settings }, stdio: "ignore", detached: true });
  try {
    await firstAnswer(`${address}/over`, performance.now());
    return await work(address);
  } finally {
    if (server.pid) process.kill(-server.pid, "SIGTERM");
  }
}
