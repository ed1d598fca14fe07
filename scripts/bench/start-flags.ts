/** The flags that `npm start` gives the server, so that it is measured as it is run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function startFlags(root: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}
