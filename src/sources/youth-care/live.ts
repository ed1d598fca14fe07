/**
 * Young people with youth care in kind, asked over the network: a table per year.
 *
 * Of 85335NED (2022) rows are recorded and no titles, so a column is recognised by
 * its name without the number, which occurs once. 85075NED (2021) has the same
 * names in the file we have. Every empty cell of the table is
 * ".", and stands for a number below ten (youth-care-reader.ts).
 */
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import { allFormsOfCare, youthCareTopics } from "./topics.ts";

export const liveYouthCare: LiveFamily = {
  id: "jeugdzorg",
  service: "v3",
  tables: ["85075NED", "85335NED"],
  words: "Jongeren met jeugdzorg in natura",
  title: /^Jongeren met jeugdzorg in natura.*wijken/i,
  isYearly: true,
  references: [],
  measures: youthCareTopics.map((stem) => ({ measure: `jeugdzorg:${stem}`, precision: { factor: 1, step: 5 }, stem, ...(stem === "TotaalJongerenMetJeugdzorgInNatura" ? { addsUp: true } : {}) })),
  fixed: { VormenVanJeugdzorg: allFormsOfCare },
  describe({ id, modified, period }) {
    return {
      id: `jeugdzorg-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: `Jongeren met jeugdzorg in natura; wijken, ${period}`, en: `Young people with youth care in kind; districts, ${period}` },
      edition: askedEdition(modified),
      url: statlineUrl(id),
      licence: creditToCbs,
      notes: [
        {
          nl: "Aantallen zijn afgerond op vijftallen; minder dan tien wordt niet getoond. Jeugdhulp die met een persoonsgebonden budget is betaald telt niet mee.",
          en: "Counts are rounded to fives; fewer than ten is not shown. Youth care paid from a personal budget is not counted.",
        },
      ],
    };
  },
  explainEmptyCells: () => () => "suppressed",
};
