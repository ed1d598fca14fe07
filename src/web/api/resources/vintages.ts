/** `/vintages`: the snapshots of all figures that can be asked for. */
import { z } from "zod";
import { writeCsv } from "../../answer/csv.ts";
import type { VintageName } from "../../request/request-context.ts";
import { defineRoute, file, json, unknown, type ApiRequest } from "../api-route.ts";
import { format } from "../parameters.ts";
import { linkSchema, vintageDetailSchema, vintageItemSchema } from "../schemas.ts";
import { selfLink } from "../self-link.ts";

export const vintagesRoute = defineRoute({
  path: "/vintages",
  summary: { nl: "Standen", en: "Vintages" },
  description: {
    nl: "De standen die u kunt vragen, nieuwste eerst. Een stand verandert nooit.",
    en: "The vintages that can be asked for, newest first. A vintage never changes.",
  },
  parameters: { format: format(["json", "csv"]) },
  formats: ["json", "csv"],
  schema: z
    .strictObject({ vintages: z.array(vintageItemSchema), _links: z.strictObject({ self: linkSchema }) })
    .meta({ id: "VintageList", description: "Alle standen." }),
  example: () => ({}),
  answer: (request) => {
    const names = request.shell.shelf.list();
    if (request.format === "json") return json({ vintages: names.map((name) => describe(name, request)), _links: { self: { href: request.path } } });
    const columns = [
      ["id", ({ id }: VintageName) => id],
      ["asOf", ({ asOf }: VintageName) => asOf],
      ["isCurrent", (name: VintageName) => describe(name, request).isCurrent],
    ] as const;
    return file([writeCsv(names, columns)], "vintages");
  },
});

function describe({ id, asOf }: VintageName, { shell: { shelf } }: Pick<ApiRequest, "shell">) {
  return { id, asOf, isCurrent: id === shelf.current().id, _links: selfLink("vintages", id) };
}

export const vintageRoute = defineRoute({
  path: "/vintages/{id}",
  summary: { nl: "Een stand", en: "A vintage" },
  description: { nl: "Een stand, met wat erin zit.", en: "A vintage, with what it holds." },
  id: {
    name: "id",
    description: { nl: "Het kenmerk van de stand.", en: "The id of the vintage." },
    example: (examples) => examples.vintage,
  },
  parameters: {},
  formats: ["json"],
  schema: vintageDetailSchema,
  example: () => ({}),
  answer: async (request) => {
    const { shelf } = request.shell;
    const vintage = await shelf.find(request.id);
    const inItsPlace = vintage ? undefined : shelf.findReplacement(request.id);
    if (inItsPlace) return unknown(`Stand ‘${request.id}’ is weggehaald. In de plaats staat ${inItsPlace}: dezelfde cijfers, zonder wat eruit moest.`);
    if (!vintage) return unknown(`Stand ‘${request.id}’ kennen wij niet. Alle standen staan op /api/v1/vintages.`);
    const { division, municipalities, indicators, tables } = vintage;
    const counts = { municipalities: municipalities.length, indicators: indicators.length, sources: tables.length };
    return json({ ...describe(vintage, request), division, ...counts });
  },
});
