/**
 * Front door of a thread: makes files for the server that began it.
 *
 * Not for people: `npm start` begins it when somebody asks for a file with many
 * rows (web/files/file-maker.ts).
 */
import { parentPort } from "node:worker_threads";
import { serveWishes } from "./web/files/serve-wishes.ts";

if (!parentPort) throw new Error("make-files: it serves a server and does nothing by itself; run npm start");
serveWishes(parentPort);
