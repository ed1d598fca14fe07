/** Runs a program of the project and waits for it; true when it ended well. What it says goes straight to the screen. */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "../..");

// So that it does not matter whether npm or a person started this.
const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);

export function run(program: string, parameters: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, PATH: path, ...extra },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}
