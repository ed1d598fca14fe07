/** The application on the bundled vintage, in this very process. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { openShelf } from "../../src/store/vintage-shelf.ts";
import { createApp } from "../../src/web/app.ts";
import { readAssets } from "../../src/web/assets.ts";
import { openFileMaker } from "../../src/web/files/file-maker.ts";
import { createLog } from "../../src/web/log.ts";

export function openSite(root: string) {
  const shelf = openShelf({ bundled: join(root, "data"), data: join(root, "var", "bench") });
  const assets = readAssets(join(root, "dist"));
  const maker = openFileMaker(pathToFileURL(join(root, "dist/make-files.js")));
  const app = createApp({ shelf, settings: {}, assets, log: createLog(() => {}, () => new Date()), maker });
  // Puts the answers of the web server in place, as in the running program: they keep a page as it was made.
  getRequestListener(app.fetch);
  return { app, vintage: shelf.current() };
}
