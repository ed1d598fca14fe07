/**
 * Is what stands in `dist/` older than what it was made from?
 *
 * `npm start` asks this every time, so it must cost next to nothing: it looks at
 * times of change only, and reads no file. Folders count too, because a file that
 * was taken away changes the time of its folder. Tests change no bundle.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const inputs = ["src", "public", "scripts/build", "scripts/build.ts", "package.json", "package-lock.json"];

/** Whether the project has to be built (again). */
export function isStale(root: string): boolean {
  const built = changedAt(join(root, "dist/assets.json"));
  return built === undefined || inputs.some((input) => isNewer(join(root, input), built));
}

function isNewer(path: string, than: number): boolean {
  const changed = changedAt(path);
  if (changed === undefined) return false;
  if (changed > than && !path.endsWith(".test.ts")) return true;
  const entries = statSync(path).isDirectory() ? readdirSync(path) : [];
  return entries.some((entry) => isNewer(join(path, entry), than));
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
